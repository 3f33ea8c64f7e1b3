"""Put the stubs of a chapter back into a learner's notebook, after everything typed was kept.

Nothing is executed. The text goes into the history first; then the notebook is written, whole or
not at all. Only the exercises' cells change: notes and cells that a learner added stay in place.
"""

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

from course_utils import building
from course_utils.grading.attempts.store import KEPT, Attempt, History
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import past, stub_id, todays
from course_utils.grading.cells.unreadable import EXERCISE
from course_utils.writing import ChangedMeanwhileError, replace


class ResetError(Exception):
    """A notebook cannot be reset, and the message says why."""


@dataclass(frozen=True)
class Done:
    """What a reset did.

    Attributes
    ----------
    path : Path
        The notebook.
    chapter : str
        The chapter's name.
    restored : tuple of str
        Keys of the exercises whose stubs were put back.
    kept : tuple of str
        Under which keys text was put into the history, each once.
    taken_out : tuple of str
        Keys of exercises that this version of the course has no more.
    """

    path: Path
    chapter: str
    restored: tuple[str, ...]
    kept: tuple[str, ...]
    taken_out: tuple[str, ...] = ()


def reset(name: str, history: History) -> Done:
    """Restore the stubs of a notebook in place.

    Parameters
    ----------
    name : str
        A chapter, such as "04_norms", or the path of a copy of its notebook.
    history : History
        Where the learner's text goes first.

    Returns
    -------
    Done

    Raises
    ------
    ResetError
        If there is no such notebook, it cannot be read or written, or it changes meanwhile. It is
        as it was then.
    NotKeptError
        If the text cannot be kept; the notebook is as it was then, too.
    """
    path = _path(name)
    before = _bytes(path)
    notebook = _notebook(path, before)
    chapter = _chapter(path, notebook)
    exercises = [exercise for exercise in catalogue().values() if exercise.chapter == chapter]
    places = _places(notebook, exercises)
    gone = _gone(notebook, places)
    edited = _edited(notebook, chapter, exercises)
    restored = [exercise for exercise in exercises if _is_changed(places[exercise.key], exercise)]
    attempts = list(_attempts(notebook, edited, places, chapter, history))
    history.add(attempts, lasting=True)
    if restored or gone:
        _put_back(notebook, restored, places)
        notebook.cells = [cell for cell in notebook.cells if not any(cell is one for one in gone)]
        notebook.metadata["course_utils"] = {**_told(notebook), **building.origin(chapter)}
        _write(path, before, nbformat.writes(notebook) + "\n")
    kept = tuple(dict.fromkeys(attempt.key for attempt in attempts))
    taken_out = tuple(dict.fromkeys(key for cell in gone for key in _asked(cell)))
    return Done(path, chapter, tuple(exercise.key for exercise in restored), kept, taken_out)


def _path(name):
    """Return the notebook that a learner means by a path or by a chapter's name.

    A name means the chapter in the current folder, as `course fetch` lays it there, else the
    clone's: that of a wheel stays as it is delivered.
    """
    path = Path(name).expanduser()
    if path.suffix != ".ipynb":
        path = Path(f"{name}.ipynb")
        if not path.is_file() and building.NOTEBOOKS != building.IN_PACKAGE:
            path = building.NOTEBOOKS / path.name
    if not path.is_file():
        raise ResetError(f"there is no notebook {path}; give a chapter's name or a notebook's path")
    return path.resolve()


def _bytes(path):
    try:
        return path.read_bytes()
    except OSError as error:
        raise ResetError(f"{path} cannot be read ({error.strerror})") from error


def _notebook(path, content):
    try:
        notebook = nbformat.reads(content.decode("utf-8"), as_version=4)
        for cell in notebook.cells:
            cell.cell_type, cell.source, cell.metadata  # noqa: B018 - each must be there
    except Exception as error:  # nbformat raises many kinds
        raise ResetError(f"{path} is no notebook that can be read; nothing was changed") from error
    return notebook


def _told(notebook):
    """Return what a notebook's metadata tell of us; somebody may have written into them."""
    told = notebook.metadata.get("course_utils")
    return told if isinstance(told, dict) else {}


def _chapter(path, notebook):
    """Return the chapter that a notebook is of: by its metadata, else by its file's name."""
    known = {exercise.chapter for exercise in catalogue().values()}
    written = _told(notebook).get("chapter")
    for chapter in (written, path.stem):
        if chapter in known:
            return chapter
    raise ResetError(
        f"{path} is of no chapter; there are: {', '.join(sorted(known))}. Nothing was changed"
    )


def _places(notebook, exercises):
    """Return {key: the cell in which an exercise stands, or None}.

    A cell is known by its id, which it keeps when it is typed into, and which the notebook tells
    where another version made it; where ids were lost, by the decorator in it.
    """
    places, taken = {}, set()
    told = _told(notebook).get("stubs")
    delivered = {todays(key): stub for key, stub in told.items()} if isinstance(told, dict) else {}
    for exercise in exercises:
        ids = (stub_id(exercise), delivered.get(exercise.key, ""))
        by_id = (cell for cell in notebook.cells if cell.get("id") in ids)
        places[exercise.key] = next(by_id, None)
        taken.add(id(places[exercise.key]))
    for exercise in exercises:
        if places[exercise.key] is None:
            asking = (
                cell
                for cell in notebook.cells
                if id(cell) not in taken and exercise.key in map(todays, _asked(cell))
            )
            places[exercise.key] = next(asking, None)
            taken.add(id(places[exercise.key]))
    return places


def _asked(cell):
    """Return the keys of the exercises that a cell asks for, as they stand there."""
    return EXERCISE.findall(cell.source) if cell.cell_type == "code" else []


def _gone(notebook, places):
    """Return the cells of exercises that this version has no more; their text is kept as well."""
    placed = [cell for cell in places.values() if cell is not None]
    return [
        cell
        for cell in notebook.cells
        if any(past(key).removed_in for key in _asked(cell))
        and not any(cell is other for other in placed)
    ]


def _is_changed(cell, exercise):
    """Tell whether a cell is missing, or not the stub any more."""
    stub = building.stub_cell(exercise)
    return cell is None or (cell.cell_type, cell.source) != (stub.cell_type, stub.source)


def _edited(notebook, chapter, exercises):
    """Return the cells with text that did not come with the course."""
    delivered = {building.stub_cell(exercise).source for exercise in exercises}
    with contextlib.suppress(ImportError, building.BuildError):  # learners may lack jupytext
        delivered.update(cell.source for cell in building.compose(chapter).cells)
    return [
        cell
        for cell in building.edited_cells(notebook)
        if cell.source.strip() and cell.source not in delivered
    ]


def _attempts(notebook, edited, places, chapter, history):
    """Yield what is to be put into the history."""
    keys = {id(cell): key for key, cell in places.items() if cell is not None}
    known = {attempt.source for attempt in history.attempts() if attempt.key == chapter}
    for number, cell in enumerate(notebook.cells, start=1):
        if not any(cell is other for other in edited):
            continue
        key = keys.get(id(cell), chapter)
        if key != chapter or cell.source not in known:  # a note that stays is kept only once
            yield Attempt(
                key,
                chapter,
                KEPT,
                "reset",
                f"Cell {number} ({cell.cell_type}) as it was before a reset.",
                source=cell.source,
            )


def _put_back(notebook, exercises, places):
    """Exchange the exercises' cells for their stubs, without outputs."""
    for exercise in exercises:
        stub, old = building.stub_cell(exercise), places[exercise.key]
        if old is None:
            at = _first_use(notebook, exercise)
            notebook.cells.insert(at, stub)
        else:
            at = next(i for i, cell in enumerate(notebook.cells) if cell is old)
            stub.metadata = old.metadata
            stub.metadata.pop("execution", None)  # when the old one ran
            notebook.cells[at] = stub
        if (notebook.nbformat, notebook.nbformat_minor) < (4, 5):
            stub.pop("id")


def _first_use(notebook, exercise):
    """Return where a missing exercise belongs: before the first cell that calls it, or last."""
    call = re.compile(rf"\b{re.escape(exercise.name)}\(")
    for at, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and call.search(cell.source):
            return at
    return len(notebook.cells)


def _write(path, before, text):
    try:
        replace(path, before, text.encode("utf-8"))
    except ChangedMeanwhileError as error:
        raise ResetError(f"{error}; try again") from error
    except OSError as error:
        raise ResetError(
            f"{path} cannot be written ({error.strerror}); your text is kept all the same"
        ) from error
