"""Of the files beside a notebook its cells find those that they name, and no others."""

import os

import pytest

from course_utils.checking import beside

CELLS = [
    "import helper\ndata = np.load('data/x.npy')",
    "%run tools.py",
    "open('other.ipynb'); open('.secret'); open('link.csv')",
    "open('/etc/passwd'); open('../up.csv')",
]


@pytest.fixture
def folder(tmp_path):
    here = tmp_path / "here"
    (here / "data").mkdir(parents=True)
    for name in ("helper.py", "tools.py", "data/x.npy", "other.ipynb", ".secret", "unnamed.csv"):
        (here / name).write_text(name)
    (tmp_path / "up.csv").write_text("above")
    (here / "link.csv").symlink_to(tmp_path / "up.csv")
    return here


def test_they_find_what_they_name(folder):
    assert set(beside.named(folder, CELLS)) == {"helper.py", "tools.py", "data/x.npy"}


def test_no_folder_on_the_way_is_a_link(folder):
    (folder / "away").symlink_to(folder.parent)
    assert beside.named(folder, ["open('away/up.csv')"]) == {}


def test_what_never_ends_or_is_too_large_is_left_out(folder, monkeypatch):
    os.mkfifo(folder / "pipe.csv")
    (folder / "large.csv").write_bytes(bytes(100))
    monkeypatch.setattr(beside, "MOST_BYTES", 50)
    cells = ["open('pipe.csv'); open('large.csv'); open('helper.py'); open('tools.py')"]
    assert set(beside.named(folder, cells)) == {"helper.py", "tools.py"}


def test_there_are_not_too_many(folder, monkeypatch):
    monkeypatch.setattr(beside, "MOST_FILES", 1)
    assert len(beside.named(folder, CELLS)) == 1
