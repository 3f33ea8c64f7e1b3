"""`course export` writes assignments; tests/test_exporting.py hands them to nbgrader itself."""

import nbformat
from terminal import course

from course_utils import building, exporting
from course_utils.grading.catalogue import catalogue

CHAPTER = "04_norms"
ASKED = [exercise for exercise in catalogue().values() if exercise.chapter == CHAPTER]


def metadata(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    return [cell.metadata.nbgrader for cell in notebook.cells if "nbgrader" in cell.metadata]


def test_each_exercise_becomes_an_answer_and_a_test_with_a_point(tmp_path):
    done = course("export", "nbgrader", tmp_path / "teaching", CHAPTER)
    assert done.exit_code == 0
    path = tmp_path / "teaching" / "source" / CHAPTER / f"{CHAPTER}.ipynb"
    assert done.output == f"{CHAPTER}: wrote {path}\n"
    answers, tests = metadata(path)[::2], metadata(path)[1::2]
    assert len(answers) == len(tests) == len(ASKED)
    assert {(one.solution, one.grade, one.locked) for one in answers} == {(True, False, False)}
    assert {(one.solution, one.grade, one.locked) for one in tests} == {(False, True, True)}
    assert {one.points for one in tests} == {1}
    ids = [one.grade_id for one in (*answers, *tests)]
    assert len(set(ids)) == len(ids)
    settings = tmp_path / "teaching" / exporting.SETTINGS
    assert exporting.KEEP_STUBS in settings.read_text(encoding="utf-8")


def test_by_default_all_chapters_are_exported(tmp_path):
    assert course("export", "nbgrader", tmp_path).exit_code == 0
    written = sorted(path.stem for path in tmp_path.glob("source/*/*.ipynb"))
    assert written == building.chapters()


def test_nothing_is_overwritten(tmp_path):
    settings = tmp_path / exporting.SETTINGS
    settings.write_text("c = get_config()\n", encoding="utf-8")
    first = course("export", "nbgrader", tmp_path, CHAPTER)
    assert first.exit_code == 0
    assert f"Add this line to {settings}" in first.output
    assert settings.read_text(encoding="utf-8") == "c = get_config()\n"
    again = course("export", "nbgrader", tmp_path, CHAPTER)
    assert again.exit_code == 1
    assert "is there already, and was left as it is" in again.output


def test_a_chapter_that_is_none_is_told_in_words(tmp_path):
    done = course("export", "nbgrader", tmp_path / "new", "07")
    assert done.exit_code == 1
    assert "no chapter '07'; there are: 00_introduction" in done.output
    assert not (tmp_path / "new").exists()
