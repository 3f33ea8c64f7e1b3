"""Read a saved notebook: its code cells, its chapter, the exercises in a cell."""

import ast
import json
import os
import stat
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from course_utils.checking.versions import Origin
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import earlier_keys, todays
from course_utils.grading.cells.needed import python_of
from course_utils.grading.cells.unreadable import EXERCISE

LARGEST = 2**27  # bytes of a notebook
LONGEST_CELL, LONGEST = 2**18, 2**21  # characters of a code cell, and of all
TOO_LONG = "It is too long: code of 256 kB a cell is read, and of 2 MB in all."


class NotebookError(Exception):
    """A file is no notebook, and the message says why."""


def read(path: str | Path) -> tuple[list[tuple[str, str]], Origin]:
    """Return a notebook's code cells as (id, source), and where it comes from.

    Raises
    ------
    NotebookError
        If the file is no notebook, or has no cells.
    """
    path = Path(path)
    try:
        notebook = json.loads(_bytes_of(path).decode("utf-8"))
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
    cells = [(str(cell.get("id", ""))[:64], _source(cell)) for cell in code]
    return cells, Origin.told_by(notebook.get("metadata"), path.stem)


def _bytes_of(path):
    """Return what is in a regular file; others may never end, or wait for ever."""
    with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise NotebookError("It is no regular file.")
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise NotebookError(f"It is larger than {LARGEST // 2**20} MB.")
    return data


def _source(cell):
    source = cell.get("source", "")
    lines = source if isinstance(source, list) else [source]
    return "".join(line for line in lines if isinstance(line, str))


def chapter_of(keys: Collection[str]) -> str | None:
    """Return the chapter of which most of some exercises are; None if there is not just one."""
    counts = Counter(catalogue()[key].chapter for key in keys).most_common(2)
    only = len(counts) == 1 or (len(counts) == 2 and counts[0][1] > counts[1][1])
    return counts[0][0] if only else None


def exercises_in(source: str) -> Iterator[str]:
    """Yield the keys of the exercises that a cell's text holds, under whatever module name."""
    yield from keys_of(asked_in(source))


def keys_of(names: Iterable[str]) -> Iterator[str]:
    """Yield today's keys of the exercises that some such names can mean."""
    for name in names:
        yield from map(todays, meant_by(name))


def asked_in(source: str) -> Iterator[str]:
    """Yield what a cell's text has judged, known or not: module and name, or the name alone."""
    for reference in _references_in(source):
        yield ".".join(reference.split(".")[-2:])


def meant_by(name: str) -> list[str]:
    """Return the keys that such a name can mean, in this version of the course or before."""
    known = (*catalogue(), *earlier_keys())
    return [key for key in known if key == name or key.endswith(f".{name}")]


def too_long(cells: Sequence[tuple[str, str]]) -> set[int]:
    """Return the numbers of the cells that are passed over, since reading them takes too long."""
    numbers, length = set(), 0
    for number, (_, source) in enumerate(cells):
        if len(source) > min(LONGEST_CELL, LONGEST - length):
            numbers.add(number)
        else:
            length += len(source)
    return numbers


def _references_in(source):
    """Yield what is handed to `graded` in a cell: in its Python, not in texts or comments."""
    if not EXERCISE.search(source):
        return
    try:
        if len(source) > LONGEST_CELL:
            raise ValueError(TOO_LONG)
        tree = ast.parse(python_of(source))
    except Exception:  # it is no Python, nor anything that could be read as such
        yield from (match[1] for match in EXERCISE.finditer(source))
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            function = ast.unparse(node.func)
            if function in ("graded", "graded.unreadable"):
                yield ast.unparse(node.args[0])
