"""Figures to play with where no kernel runs: one picture for each position of their controls.

The cells that a figure needs are run with the course's own functions in place of the learner's, and
the figure is drawn once for each position. This takes a while, so that the pictures are kept until
the chapter's digest changes, or how they are drawn.
"""

import contextlib
import hashlib
import io
import shutil
from pathlib import Path
from typing import Any

import matplotlib
import nbformat

from course_utils import widgets
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.needed import chosen
from staging import positions

CALL = "widgets.explore("
DONE = "done"  # a file that stands beside the pictures when all are there


def figures(notebook: nbformat.NotebookNode, kept: Path) -> list[Path | None]:
    """Return a folder of pictures for each explored figure of a chapter, drawn where it is due.

    Parameters
    ----------
    notebook : NotebookNode
        The committed one.
    kept : Path
        Folder in which the next build finds the pictures again.

    Returns
    -------
    list of Path or None
        None for a figure with a control that cannot be stepped through, such as a field of text.
    """
    count = sum(cell.source.count(CALL) for cell in _code(notebook))
    folder = kept / f"{notebook.metadata.course_utils.chapter}-{_key(notebook)}"
    if not (folder / DONE).is_file():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if count:
            _draw_all(notebook, folder)
        (folder / DONE).touch()
    every = [folder / str(number) for number in range(count)]
    return [path if path.is_dir() else None for path in every]


def _code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _key(notebook):
    """Return a hash of all that the pictures depend on."""
    own = [Path(__file__), Path(positions.__file__)]
    parts = [path.read_bytes() for path in own]
    parts += [notebook.metadata.course_utils.digest.encode(), matplotlib.__version__.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:12]


def _draw_all(notebook, folder):
    """Run what a chapter's figures need, and draw each one when its cell asks for it.

    Not later: a chapter may use a name again for something else.
    """
    numbers = iter(range(1000))

    def explore(draw, *, alt, **controls):
        target = folder / str(next(numbers))
        if all(map(positions.can_be_stepped, controls.values())):
            positions.draw_each(draw, alt, controls, target)

    cells = [(cell.id, _runnable(cell.source)) for cell in _code(notebook)]
    namespace: dict[str, Any] = {"__name__": "__main__"}
    before, widgets.explore = widgets.explore, explore
    try:
        for source in chosen(cells):
            with contextlib.redirect_stdout(io.StringIO()):
                exec(source, namespace)
    finally:
        widgets.explore = before


def _runnable(source):
    """Return a cell's source; for an exercise its reference, which nobody has to judge."""
    if CALL in source:
        return f"{source}\n# Not as the chapter has it, so that the whole cell is run."
    first = source.partition("\n")[0]
    if not first.startswith("@graded("):
        return source
    exercise = catalogue()[first.removeprefix("@graded(").removesuffix(")")]
    module = exercise.key.partition(".")[0]
    return f"from course_utils import {module}\n{exercise.name} = {exercise.key}\n"
