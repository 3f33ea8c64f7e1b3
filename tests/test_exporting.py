"""An exported chapter is an assignment that nbgrader itself generates, autogrades and reports.

nbgrader lives in an environment of its own, with a kernel that has the course, as it may do where
one is taught. `make test` makes that environment; without it, the tests of it are skipped.
"""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from terminal import course

from course_utils import building
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import cell as exercise_cell
from course_utils.grading.cells.stubs import solution, wrong_answer

CHAPTER = "04_norms"
ASKED = [exercise for exercise in catalogue().values() if exercise.chapter == CHAPTER]
NBGRADER = building.ROOT / ".venv" / "nbgrader" / "bin" / "nbgrader"
REQUIRED = "COURSE_REQUIRE_NBGRADER"  # in the environment: then no such test may be skipped
needs_nbgrader = pytest.mark.skipif(
    not NBGRADER.is_file() and REQUIRED not in os.environ, reason=f"there is no {NBGRADER}"
)
ANSWERS = {
    "ann": lambda exercise: solution(exercise.reference),
    "bob": lambda exercise: wrong_answer(exercise, exercise.mistakes[0]),
    "eve": lambda exercise: None,
    "tim": lambda exercise: solution(exercise.reference) if exercise is ASKED[0] else "def (",
}
POINTS = {"ann": len(ASKED), "bob": 0, "eve": 0, "tim": 1}


class Course:
    """A folder of nbgrader, and a kernel for it that has the course."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kernel = folder / "jupyter" / "kernels" / "python3" / "kernel.json"
        kernel.parent.mkdir(parents=True)
        start = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        about = {"argv": start, "display_name": "Python 3", "language": "python"}
        kernel.write_text(json.dumps(about), encoding="utf-8")
        left_out = ("CI", "PYTEST_VERSION", "COURSE_PROGRESS")
        self.environment = {k: v for k, v in os.environ.items() if k not in left_out} | {
            "JUPYTER_PATH": str(folder / "jupyter"),
            "XDG_DATA_HOME": str(folder / "data"),
            "PATH": os.pathsep.join([str(NBGRADER.parent), os.environ["PATH"]]),  # it calls alembic
        }

    def run(self, *arguments):
        command = [NBGRADER, *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done

    def hand_in(self, student, answer):
        """Answer what nbgrader released, and lay it where it is collected."""
        released = self.folder / "release" / CHAPTER / f"{CHAPTER}.ipynb"
        notebook = nbformat.read(released, as_version=4)
        stubs = {exercise_cell(exercise): exercise for exercise in ASKED}
        assert stubs.keys() <= {cell.source for cell in notebook.cells}
        for cell in notebook.cells:
            exercise = stubs.get(cell.source)
            if exercise and answer(exercise):
                cell.source = exercise_cell(exercise, answer(exercise))
        path = self.folder / "submitted" / student / CHAPTER / released.name
        path.parent.mkdir(parents=True)
        path.write_text(nbformat.writes(notebook), encoding="utf-8")


@pytest.fixture(scope="module")
def graded_by_nbgrader(tmp_path_factory):
    """Let nbgrader generate a chapter, autograde what four learners hand in, and report."""
    teaching = Course(tmp_path_factory.mktemp("teaching"))
    assert course("export", "nbgrader", teaching.folder, CHAPTER).exit_code == 0
    teaching.run("generate_assignment", CHAPTER, "--create")
    for student, answer in ANSWERS.items():
        teaching.hand_in(student, answer)
    teaching.run("autograde", CHAPTER, "--create")
    teaching.run("generate_feedback", CHAPTER)
    teaching.run("export")
    return teaching.folder


@pytest.mark.slow
@needs_nbgrader
def test_nbgrader_gives_the_points(graded_by_nbgrader):
    with (graded_by_nbgrader / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert {student: float(row["score"]) for student, row in rows.items()} == POINTS
    assert {float(row["max_score"]) for row in rows.values()} == {len(ASKED)}


@pytest.mark.slow
@needs_nbgrader
def test_a_learner_sees_the_report_in_what_nbgrader_hands_back(graded_by_nbgrader):
    page = graded_by_nbgrader / "feedback" / "bob" / CHAPTER / f"{CHAPTER}.html"
    text = page.read_text(encoding="utf-8")
    for exercise in ASKED:
        assert exercise.mistakes[0].headline.split("`")[0].split("'")[0] in text


@pytest.mark.slow
@needs_nbgrader
def test_what_nbgrader_releases_runs_to_its_end_and_keeps_the_test_back(graded_by_nbgrader):
    released = nbformat.read(
        graded_by_nbgrader / "release" / CHAPTER / f"{CHAPTER}.ipynb", as_version=4
    )
    assert not [cell for cell in released.cells if "assert L1.report" in cell.source]
    building.execute(released)
    code = [cell for cell in released.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in code)


@pytest.mark.slow
@needs_nbgrader
def test_the_teachers_own_history_gets_no_attempts(graded_by_nbgrader):
    assert not list((graded_by_nbgrader / "data").rglob("progress.sqlite3"))
