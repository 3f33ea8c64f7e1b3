"""A reset loses nothing that was typed."""

import functools
import os
import sys

import nbformat
import pytest
from terminal import CHAPTER, attempt, course, done_of_chapter, keep

from course_utils import building, resetting
from course_utils.grading.attempts import store
from course_utils.grading.attempts.store import KEPT

WRONG = "@graded(losses.L1)\ndef L1(yhat, y):\n    # I think\n    return np.mean(np.abs(y - yhat))"


composed = functools.cache(lambda: building.compose(CHAPTER))


@pytest.fixture
def notebook(monkeypatch, tmp_path):
    """Return the path of a chapter's notebook in a folder of the test's own."""
    monkeypatch.setattr(building, "NOTEBOOKS", tmp_path)
    path = tmp_path / f"{CHAPTER}.ipynb"
    write(path, composed())
    return path


def write(path, notebook):
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")


def load(path):
    return nbformat.read(path, as_version=4)


def cell_of(notebook, key):
    return next(cell for cell in notebook.cells if f"@graded({key})" in cell.source)


def edit(path, key=None, source=None, **more):
    """Type into an exercise's cell, as JupyterLab saves it: the id stays, outputs appear."""
    notebook = load(path)
    cell = cell_of(notebook, key or "losses.L1")
    cell.source = WRONG if source is None else source
    cell.execution_count = 7
    cell.outputs = [nbformat.v4.new_output("stream", text="a report")]
    cell.update(more)
    write(path, notebook)


def sources(verdict=KEPT):
    return {(kept.key, kept.source) for kept in store.read() if kept.verdict == verdict}


def test_reset_restores_the_stubs_and_keeps_what_was_typed(file, notebook):
    delivered = load(notebook)
    edit(notebook)
    changed = load(notebook)
    changed.cells[0].source += "\n\nMy remark."
    changed.cells[3].execution_count = 2
    changed.cells.insert(5, nbformat.v4.new_code_cell("1 + 1  # my own"))
    changed.cells.append(nbformat.v4.new_markdown_cell("my note"))
    write(notebook, changed)
    done = course("reset", CHAPTER)
    assert done.exit_code == 0
    assert done.output == (
        "04_norms.ipynb: stubs restored: L1.\n"
        "  Your text is kept; see: course history 04_norms, course history losses.L1\n"
    )
    assert sources() == {
        ("losses.L1", WRONG),
        (CHAPTER, delivered.cells[0].source + "\n\nMy remark."),
        (CHAPTER, "1 + 1  # my own"),
        (CHAPTER, "my note"),
    }
    assert course("restore", "L1").output == WRONG + "\n"
    after = load(notebook)
    nbformat.validate(after)
    cell_of(changed, "losses.L1").update(
        source=cell_of(delivered, "losses.L1").source, outputs=[], execution_count=None
    )
    assert after == changed  # all else is as it was, the notes in their places


def test_after_a_reset_of_all_the_notebook_is_as_delivered(file, notebook):
    before = notebook.read_bytes()
    for key in ("losses.L1", "losses.L2", "norms.l0_norm"):
        edit(notebook, key, f"@graded({key})\n(")
    assert building.is_edited(CHAPTER)
    done = course("reset", notebook)
    assert "stubs restored: L1, L2, l0_norm." in done.output
    assert not building.is_edited(CHAPTER)
    assert notebook.read_bytes() == before
    assert list(notebook.parent.glob(".*")) == []


def test_nothing_to_restore_changes_nothing_but_keeps_notes_once(file, notebook):
    changed = load(notebook)
    changed.cells.append(nbformat.v4.new_markdown_cell("my note"))
    write(notebook, changed)
    before = notebook.read_bytes()
    for _ in range(2):
        assert "as delivered already" in course("reset", CHAPTER).output
    assert notebook.read_bytes() == before
    assert [kept.source for kept in store.read()] == ["my note"]


def test_a_reset_needs_nothing_that_only_contributors_have(file, notebook, monkeypatch):
    edit(notebook)
    for name in ("jupytext", "nbclient"):
        monkeypatch.setitem(sys.modules, name, None)
    assert "stubs restored: L1." in course("reset", CHAPTER).output
    assert sources() == {("losses.L1", WRONG)}


def test_a_copy_under_another_name_is_known_by_its_metadata(file, notebook, tmp_path):
    edit(notebook)
    copy = tmp_path / "my copy.ipynb"
    notebook.rename(copy)
    assert "my copy.ipynb: stubs restored: L1." in course("reset", copy).output


def test_without_metadata_and_ids_a_chapter_is_known_by_name_and_decorator(file, notebook):
    edit(notebook)
    changed = load(notebook)
    changed.metadata.pop("course_utils")
    changed.nbformat_minor = 4
    for cell in changed.cells:
        cell.pop("id")
    write(notebook, changed)
    assert "stubs restored: L1." in course("reset", CHAPTER).output
    after = load(notebook)
    nbformat.validate(after)
    assert "loss = None" in cell_of(after, "losses.L1").source
    assert sources() == {("losses.L1", WRONG)}


def test_a_deleted_exercise_comes_back_before_its_first_use(file, notebook):
    delivered = load(notebook)
    changed = load(notebook)
    changed.cells.remove(cell_of(changed, "losses.L1"))
    write(notebook, changed)
    assert "stubs restored: L1." in course("reset", CHAPTER).output
    after = load(notebook)
    ids = [cell.id for cell in after.cells]
    assert sorted(ids) == sorted(cell.id for cell in delivered.cells)
    first_use = next(
        cell.id for cell in changed.cells if "L1(" in cell.source and "code" in cell.cell_type
    )
    assert ids.index(cell_of(after, "losses.L1").id) == ids.index(first_use) - 1


def test_an_exercise_turned_to_prose_or_emptied_comes_back_as_code(file, notebook):
    edit(notebook, "losses.L2", source="")
    changed = load(notebook)
    at = changed.cells.index(cell_of(changed, "losses.L1"))
    prose = nbformat.v4.new_markdown_cell("L1 is the sum", id=changed.cells[at].id)
    changed.cells[at] = prose
    write(notebook, changed)
    course("reset", CHAPTER)
    after = load(notebook)
    nbformat.validate(after)
    assert after.cells[at].cell_type == "code"
    assert after.cells[at].source == cell_of(building.compose(CHAPTER), "losses.L1").source
    assert "loss = None" in cell_of(after, "losses.L2").source
    assert sources() == {("losses.L1", "L1 is the sum")}


def test_a_second_copy_of_an_exercise_stays_and_is_kept(file, notebook):
    changed = load(notebook)
    changed.cells.append(nbformat.v4.new_code_cell(WRONG))
    write(notebook, changed)
    course("reset", CHAPTER)
    assert load(notebook).cells[-1].source == WRONG
    assert sources() == {(CHAPTER, WRONG)}


def test_the_text_is_in_the_history_before_the_notebook_is_written(file, notebook, monkeypatch):
    edit(notebook)
    before = notebook.read_bytes()
    seen = []

    def fail(*paths):
        seen.append(sources())
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    done = course("reset", CHAPTER)
    assert done.exit_code == 1
    assert "cannot be written (No space left on device); your text is kept" in done.output
    assert seen == [{("losses.L1", WRONG)}]
    assert notebook.read_bytes() == before
    assert list(notebook.parent.glob(".*")) == []


@pytest.mark.parametrize("fault", ["off", "damaged"])
def test_where_text_cannot_be_kept_nothing_is_reset(file, notebook, monkeypatch, fault):
    edit(notebook)
    before = notebook.read_bytes()
    if fault == "off":
        monkeypatch.setenv(store.VARIABLE, "off")
    else:
        file.parent.mkdir()
        file.write_bytes(b"damaged" * 100)
    done = course("reset", CHAPTER)
    assert done.exit_code == 1
    assert done.output.endswith("so the notebook was left as it is\n")
    assert notebook.read_bytes() == before


def test_a_notebook_saved_meanwhile_is_not_overwritten(file, notebook, monkeypatch):
    edit(notebook)
    writes = nbformat.writes

    def and_meanwhile(*arguments):
        notebook.write_text("saved by JupyterLab")
        return writes(*arguments)

    monkeypatch.setattr(resetting.nbformat, "writes", and_meanwhile)
    done = course("reset", CHAPTER)
    assert done.exit_code == 1
    assert "was saved by another program meanwhile; try again" in done.output
    assert notebook.read_text() == "saved by JupyterLab"


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "no JSON", '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}}', "\ud800"],
)
def test_what_is_no_notebook_is_refused_in_words(file, notebook, content):
    notebook.write_bytes(content.encode("utf-8", "surrogatepass"))
    done = course("reset", CHAPTER)
    assert done.exit_code == 1
    assert "nothing was changed" in done.output
    assert done.output.count("\n") == 1


def test_a_notebook_of_no_chapter_or_none_at_all_is_refused_in_words(file, notebook):
    other = notebook.with_name("mine.ipynb")
    write(other, nbformat.v4.new_notebook())
    assert "is of no chapter; there are: 00_introduction, " in course("reset", other).output
    assert "there is no notebook" in course("reset", "99_missing").output


def test_a_reset_opens_the_function_again_on_the_board(file, notebook):
    keep(attempt(verdict="passed", source=WRONG))
    edit(notebook)
    assert done_of_chapter(1) in course("progress").output
    course("reset", CHAPTER)
    assert done_of_chapter(0) in course("progress").output
    lines = course("history", "L1").output.splitlines()
    assert lines[1].startswith("   2 ")
    assert "kept         Cell" in lines[1]
