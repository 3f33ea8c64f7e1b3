"""From a chapter's source to its notebook: exercises become stubs, cells run, outputs are kept.

A built notebook depends on its source and on the code it calls, on nothing else: no random ids, no
address of the machine. A digest of what it can show is written down in it, so that a chapter is
executed again only when that changes (`digests.py`). Times that it measured stay meanwhile.
"""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat

from course_utils.digests import EXERCISE, code_digest, digest
from course_utils.grading.attempts.store import VARIABLE
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import stub_id, this_version
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.needed import content_id, kept_cells
from course_utils.grading.cells.stubs import cell as exercise_cell
from course_utils.grading.cells.stubs import solution, wrong_answer
from course_utils.grading.reporting.report import sections as kept_sections
from course_utils.widgets import WIDGET_MIME

ROOT = Path(__file__).parent.parent
IN_CLONE = ROOT / "notebooks"
IN_PACKAGE = ROOT / "course_utils" / "notebooks"  # of a wheel
NOTEBOOKS = IN_PACKAGE if IN_PACKAGE.is_dir() else IN_CLONE
SOURCE = NOTEBOOKS / "source"
SECTIONS = ROOT / "course_utils" / "grading" / "reporting" / "sections.json"
CELLS = ROOT / "course_utils" / "grading" / "cells" / "of_chapters.json"
SECONDS_A_CELL = 120
MEASURES = "nbval-ignore-output"  # tag of the cells that print times
Answer = Callable[[Exercise], str | None]  # an exercise's source; None for the stub


class BuildError(Exception):
    """A chapter cannot be built, and the message says what to mend."""


def chapters() -> list[str]:
    """Return the names of all chapters that have a source, in order.

    Raises
    ------
    BuildError
        If there is none, as where the package is installed without the notebooks.
    """
    names = sorted(path.stem for path in SOURCE.glob("*.py"))
    if not names:
        raise BuildError(f"no sources in {SOURCE}: build in a clone of the repository")
    return names


def delivered() -> list[str]:
    """Return the names of all chapters whose notebooks are here, in a clone or in a wheel."""
    return sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb"))


def stub_of(exercise: Exercise) -> str | None:
    """Answer an exercise as a learner finds it: not at all."""
    return None


def solution_of(exercise: Exercise) -> str | None:
    """Answer an exercise rightly, by the reference's own lines."""
    return solution(exercise.reference)


def misconception_of(number: int) -> Answer:
    """Return a way to answer each exercise wrongly: by its misconception of this number.

    Numbers count from 1, and start again where an exercise has fewer.
    """

    def answer(exercise):
        known = exercise.mistakes
        return wrong_answer(exercise, known[(number - 1) % len(known)])

    return answer


def compose(name: str, answer: Answer = stub_of) -> nbformat.NotebookNode:
    """Return a chapter's notebook with its exercises answered, before it is executed.

    Parameters
    ----------
    name : str
        The chapter, such as "04_norms".
    answer : callable
        Takes an Exercise, returns a function's source, or None for the stub.

    Raises
    ------
    BuildError
        If there is no such chapter, or it names an exercise that does not exist.
    """
    import jupytext  # learners do not have it, and need only the rest of this module

    path = SOURCE / f"{name}.py"
    if not path.is_file():
        raise BuildError(f"no chapter {name!r}; there are: {', '.join(chapters())}")
    notebook = jupytext.read(path, fmt="py:percent")
    for number, cell in enumerate(notebook.cells, start=1):
        key = _asked_in(cell)
        if key:
            exercise = catalogue().get(key)
            if exercise is None:
                raise BuildError(f"{path.name}, cell {number}: no exercise {key!r}")
            cell.source = exercise_cell(exercise, answer(exercise))
    _set_metadata(notebook, name)
    return notebook


def sections() -> dict[str, dict[str, str]]:
    """Return {chapter: {exercise: heading}}: the nearest `##` or `###` above it.

    There stands what its report leads back to: the task, its formula, its shapes.
    """
    import jupytext

    found = {}
    for name in chapters():
        heading = ""
        for cell in jupytext.read(SOURCE / f"{name}.py", fmt="py:percent").cells:
            key = _asked_in(cell)
            if key in catalogue():
                found.setdefault(name, {})[catalogue()[key].name] = heading
            if cell.cell_type == "markdown":
                headings = re.findall(r"^###? (.*)$", cell.source, re.MULTILINE)
                heading = headings[-1] if headings else heading
    return found


def _asked_in(cell):
    """Return the key of the exercise that a source's cell asks for; None where it is no such."""
    match = EXERCISE.fullmatch(cell.source.strip())
    return match[1] if match and cell.cell_type == "code" else None


def cells_of_chapters() -> list[str]:
    """Return the ids of all code cells in which no exercise is asked for, sorted."""
    import jupytext

    cells = (
        cell
        for name in chapters()
        for cell in jupytext.read(SOURCE / f"{name}.py", fmt="py:percent").cells
    )
    own = (cell for cell in cells if cell.cell_type == "code" and not _asked_in(cell))
    return sorted({content_id(cell.source) for cell in own})


def write_kept() -> None:
    """Write down what is needed of the sources later: headings, to which reports lead, and cells.

    By these a saved notebook's own cells are known also where their ids are lost.
    """
    for path, kept in ((SECTIONS, sections()), (CELLS, cells_of_chapters())):
        text = json.dumps(kept, indent=1, ensure_ascii=False)
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
    kept_sections.cache_clear()
    kept_cells.cache_clear()


def build(name: str, target: Path, answer: Answer = stub_of) -> None:
    """Execute a chapter and write its notebook to the path `target`.

    What the notebook there has measured is kept where nothing that leads to it has changed.
    """
    notebook = compose(name, answer)
    execute(notebook)
    if target.is_file():
        _keep_measured(notebook, nbformat.read(target, as_version=4))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")


def execute(notebook: nbformat.NotebookNode) -> None:
    """Run all cells of a notebook in a fresh kernel and keep their outputs, made repeatable.

    Raises
    ------
    BuildError
        If a cell raises or does not end in time.
    """
    import nbclient

    client = nbclient.NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(NOTEBOOKS)}},
    )
    try:
        client.execute(env=os.environ | {VARIABLE: "off"})  # nobody's attempts
    except (nbclient.exceptions.CellExecutionError, nbclient.exceptions.CellTimeoutError) as error:
        raise BuildError(f"{notebook.metadata.course_utils.chapter}: {error}") from error
    notebook.metadata.pop("widgets", None)
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = _merged(cell.outputs)
            for output in cell.outputs:
                output.get("data", {}).pop(WIDGET_MIME, None)  # refers to this kernel only


def _keep_measured(notebook, before):
    """Take over the outputs of cells that measure times from a chapter's notebook as it was.

    Times differ from run to run, and say nothing new when a chapter is built again for its words.
    They stay together or not at all, since a chapter computes with its times further below: if all
    code up to the last of these cells is the same, exercises aside, whose names work as the
    course's own functions do.
    """
    known = before.metadata.get("course_utils", {})
    if known.get("code") != notebook.metadata.course_utils.code or edited_cells(before):
        return
    cells, cells_before = _measuring(notebook), _measuring(before)
    if [(c.source, c.metadata) for c in cells] != [(c.source, c.metadata) for c in cells_before]:
        return
    for cell, cell_before in zip(cells, cells_before, strict=True):
        if MEASURES in cell.metadata.get("tags", ()):
            cell.outputs = cell_before.outputs


def _measuring(notebook):
    """Return the code cells up to the last one that measures; exercises are not among them."""
    own = [
        cell
        for cell in notebook.cells
        if cell.cell_type == "code" and not cell.source.startswith("@graded")
    ]
    while own and MEASURES not in own[-1].metadata.get("tags", ()):
        own.pop()
    return own


def is_current(name: str) -> bool:
    """Tell whether a chapter's committed notebook shows what it would if it were built again."""
    target = NOTEBOOKS / f"{name}.ipynb"
    if not target.is_file():
        return False
    built = nbformat.read(target, as_version=4).metadata.get("course_utils", {})
    return built.get("digest") == digest(SOURCE / f"{name}.py")


def is_edited(name: str) -> bool:
    """Tell whether somebody wrote into a chapter's notebook since it was built.

    A built cell has the hash of its source for an id, so that a cell which was typed into, or
    added, gives itself away. A learner's answers are such edits: no build may overwrite them
    without being told to.
    """
    target = NOTEBOOKS / f"{name}.ipynb"
    if not target.is_file():
        return False
    return bool(edited_cells(nbformat.read(target, as_version=4)))


def edited_cells(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    """Return the cells of a notebook that are not as some build made them."""
    seen = set()
    return [cell for cell in notebook.cells if cell.get("id") != _id(cell.source, seen)]


def stub_cell(exercise: Exercise) -> nbformat.NotebookNode:
    """Return an exercise's code cell as a learner finds it, not executed."""
    source = exercise_cell(exercise)
    return nbformat.v4.new_code_cell(source, id=_id(source, set()))


def origin(name: str) -> dict[str, Any]:
    """Return what a chapter's notebook tells of where it comes from; another version reads it."""
    asked = [exercise for exercise in catalogue().values() if exercise.chapter == name]
    stubs = {exercise.key: stub_id(exercise) for exercise in asked}
    return {"chapter": name, "version": this_version(), "stubs": stubs}


def _set_metadata(notebook, name):
    source = SOURCE / f"{name}.py"
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {
                "display_name": "Python 3 (ipykernel)",
                "language": "python",
                "name": "python3",
            },
            "language_info": {"name": "python"},
            "course_utils": {
                **origin(name),
                "digest": digest(source),
                "code": code_digest(source),
            },
        }
    )
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    seen = set()
    for cell in notebook.cells:
        cell.id = _id(cell.source, seen)


def _id(source, seen):
    """Return a hash of a cell's source; equal cells get different ones by their order."""
    count = 0
    while (made := content_id(source, count)) in seen:
        count += 1
    seen.add(made)
    return made


def _merged(outputs):
    """Join neighbouring outputs of one stream: a kernel cuts them differently from run to run."""
    merged = []
    for output in outputs:
        last = merged[-1] if merged else None
        if last and output.output_type == "stream" == last.output_type and last.name == output.name:
            last.text += output.text
        else:
            merged.append(output)
    return merged
