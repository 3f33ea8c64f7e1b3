"""`course lab` starts JupyterLab at the chapter last worked at."""

import subprocess

import pytest
from terminal import attempt, course, keep


@pytest.fixture
def started(monkeypatch):
    """Collect what is started, and start nothing."""
    lines = []
    monkeypatch.setattr(subprocess, "call", lambda line, env: lines.append(line) or 3)
    return lines


def test_it_begins_with_the_first_chapter(file, started):
    assert course("lab", "--no-browser").exit_code == 3
    assert "--LabApp.default_url=/lab/tree/00_introduction.ipynb" in started[0]
    assert started[0][-1] == "--no-browser"


def test_it_goes_on_with_the_chapter_last_worked_at(file, started):
    keep(attempt())
    course("lab")
    assert "--LabApp.default_url=/lab/tree/04_norms.ipynb" in started[0]


def test_where_nothing_is_kept_it_begins_at_the_beginning(monkeypatch, started):
    monkeypatch.setenv("COURSE_PROGRESS", "off")
    course("lab")
    assert "--LabApp.default_url=/lab/tree/00_introduction.ipynb" in started[0]
