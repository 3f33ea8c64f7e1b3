"""`course fetch` lays chapters into a folder, and never over what somebody typed."""

import nbformat
import pytest
from terminal import course

from course_utils import building

CHAPTER = "04_norms"
DELIVERED = building.NOTEBOOKS / f"{CHAPTER}.ipynb"


@pytest.fixture
def path(tmp_path):
    """Return the path of a fetched chapter."""
    done = course("fetch", CHAPTER, "--to", tmp_path / "mine")
    assert done.output == f"{CHAPTER}.ipynb: laid into {tmp_path / 'mine'}.\n"
    return tmp_path / "mine" / f"{CHAPTER}.ipynb"


def fetch(path):
    done = course("fetch", CHAPTER, "--to", path.parent)
    assert done.exit_code == 0
    return done.output


def edit(path, change):
    notebook = nbformat.read(path, as_version=4)
    change(notebook)
    path.write_text(nbformat.writes(notebook), encoding="utf-8")
    return path.read_bytes()


def test_it_is_the_chapter_as_delivered(path):
    assert path.read_bytes() == DELIVERED.read_bytes()
    assert "is there already." in fetch(path)


def test_what_was_only_run_stays(path):
    before = edit(path, lambda notebook: notebook.cells[3].update(execution_count=9))
    assert "is there already." in fetch(path)
    assert path.read_bytes() == before


def test_what_somebody_typed_stays_and_it_says_how_to_get_stubs(path):
    before = edit(path, lambda notebook: notebook.cells[3].update(source="mine = 1"))
    assert f"was left as it is; `course reset {path}` brings new stubs." in fetch(path)
    assert path.read_bytes() == before


def test_an_earlier_version_that_nobody_typed_into_is_renewed(path):
    edit(path, lambda notebook: notebook.cells.pop())
    assert "renewed; nobody had typed into it." in fetch(path)
    assert path.read_bytes() == DELIVERED.read_bytes()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b"[]"])
def test_what_is_no_notebook_stays(path, content):
    path.write_bytes(content)
    assert "was left as it is" in fetch(path)
    assert path.read_bytes() == content


def test_a_chapter_that_is_none_and_a_folder_that_is_none_are_told_in_words(tmp_path):
    done = course("fetch", "07", "--to", tmp_path)
    assert done.exit_code == 1
    assert "no chapter '07'; there are: 00_introduction" in done.output
    (tmp_path / "file").write_text("")
    done = course("fetch", CHAPTER, "--to", tmp_path / "file" / "mine")
    assert done.exit_code == 1
    assert "cannot be written" in done.output
