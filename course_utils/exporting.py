"""A chapter as an assignment of nbgrader: answers that it collects, and points that it gives.

nbgrader releases notebooks, collects and runs them, and keeps the points. It knows a cell by what
stands in the cell's metadata. So each exercise's cell becomes an "autograded answer", and behind it
comes a cell with points, which looks at the report. The test in it is hidden until then: a learner
has the report already, and a chapter runs to its end whatever was answered.
"""

import re
from pathlib import Path

import nbformat

from course_utils import building
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import stub_id
from course_utils.grading.cells.needed import content_id

SCHEMA = 3  # of nbgrader's metadata, in 0.9
SETTINGS = "nbgrader_config.py"
KEEP_STUBS = "c.ClearSolutions.enabled = False"
CONFIG = f"""\
c = get_config()  # noqa: F821

# The cells hold stubs already: nbgrader has nothing to clear from them.
{KEEP_STUBS}
"""
TEST = """\
# 1 point for {name}, if the report above says "passed".
### BEGIN HIDDEN TESTS
assert {name}.report.verdict == "passed", {name}.report.headline
### END HIDDEN TESTS"""


class ExportError(Exception):
    """A chapter cannot be exported, and the message says why."""


def export(name: str, course: Path) -> Path:
    """Write a chapter's notebook into nbgrader's folder of sources.

    Parameters
    ----------
    name : str
        The chapter, such as "04_norms". Its assignment has the same name.
    course : Path
        nbgrader's course folder; made where it is missing.

    Returns
    -------
    path : Path
        The notebook that was written.

    Raises
    ------
    ExportError
        If there is no such chapter, or it was exported before.
    """
    if name not in building.delivered():
        known = ", ".join(building.delivered())
        raise ExportError(f"no chapter {name!r}; there are: {known}")
    delivered = building.NOTEBOOKS / f"{name}.ipynb"
    path = course / "source" / name / delivered.name
    if path.exists():
        raise ExportError(f"{path} is there already, and was left as it is")
    notebook = assignment(nbformat.read(delivered, as_version=4))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")
    return path


def write_settings(course: Path) -> bool:
    """Let nbgrader keep the stubs; return False where settings are there which do not say so."""
    path = course / SETTINGS
    if path.exists():
        return KEEP_STUBS in path.read_text(encoding="utf-8")
    course.mkdir(parents=True, exist_ok=True)
    path.write_text(CONFIG, encoding="utf-8", newline="\n")
    return True


def assignment(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return a chapter's notebook with nbgrader's metadata, and a test behind each exercise."""
    exercises = {stub_id(exercise): exercise for exercise in catalogue().values()}
    cells = []
    for cell in notebook.cells:
        exercise = exercises.get(cell.id)
        cells.append(cell)
        if exercise:
            cell.metadata["nbgrader"] = _metadata(exercise, solution=True)
            cells.append(_test(exercise))
    notebook.cells = cells
    return notebook


def _test(exercise):
    source = TEST.format(name=exercise.name)
    cell = nbformat.v4.new_code_cell(source, id=content_id(source))
    cell.metadata["nbgrader"] = {**_metadata(exercise, grade=True, locked=True), "points": 1}
    return cell


def _metadata(exercise, solution=False, grade=False, locked=False):
    given = "-".join(re.findall(r"\w+", exercise.key)) + ("-test" if grade else "")
    return {
        "grade": grade,
        "grade_id": given,
        "locked": locked,
        "schema_version": SCHEMA,
        "solution": solution,
        "task": False,
    }
