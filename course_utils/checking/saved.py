"""Read a saved notebook: its code cells, its chapter, the exercises in a cell."""

import json
from collections.abc import Iterator
from pathlib import Path

from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.unreadable import EXERCISE

LARGEST = 2**27  # bytes of a notebook


class NotebookError(Exception):
    """A file is no notebook, and the message says why."""


def read(path: str | Path) -> tuple[list[tuple[str, str]], str | None]:
    """Return a notebook's code cells as (id, source), and the name of its chapter or None.

    Raises
    ------
    NotebookError
        If the file is no notebook, or has no cells.
    """
    path = Path(path)
    try:
        if path.stat().st_size > LARGEST:
            raise NotebookError(f"It is larger than {LARGEST // 2**20} MB.")
        notebook = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise NotebookError(f"It cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise NotebookError(f"It is no notebook: not JSON ({error}).") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise NotebookError("It is no notebook of format 4: there is no list of cells in it.")
    code = [cell for cell in cells if isinstance(cell, dict) and cell.get("cell_type") == "code"]
    if not code:
        raise NotebookError("It has no code cells.")
    return [(str(cell.get("id", ""))[:64], _source(cell)) for cell in code], _chapter(
        notebook, path
    )


def _source(cell):
    source = cell.get("source", "")
    lines = source if isinstance(source, list) else [source]
    return "".join(line for line in lines if isinstance(line, str))


def _chapter(notebook, path):
    metadata = notebook.get("metadata")
    ours = metadata.get("course_utils") if isinstance(metadata, dict) else None
    given = ours.get("chapter") if isinstance(ours, dict) else None
    known = {exercise.chapter for exercise in catalogue().values()}
    return next(
        (name for name in (given, path.stem) if isinstance(name, str) and name in known), None
    )


def exercises_in(source: str) -> Iterator[str]:
    """Yield the keys of the exercises that a cell's text holds, under whatever module name."""
    for match in EXERCISE.finditer(source):
        parts = match[1].split(".")
        exact = ".".join(parts[-2:])
        if exact in catalogue():
            yield exact
        elif len(parts) == 1:
            yield from (key for key in catalogue() if key.endswith(f".{exact}"))
