"""Lay the chapters' notebooks into a learner's folder, and never over what somebody typed."""

from dataclasses import dataclass
from pathlib import Path

import nbformat

from course_utils import building
from course_utils.writing import ChangedMeanwhileError, replace


class FetchError(Exception):
    """A chapter cannot be laid there, and the message says why."""


@dataclass(frozen=True)
class Fetched:
    """One notebook, and what was done.

    Attributes
    ----------
    path : Path
        Where it is.
    done : str
        "new"; "renewed", in place of one of another version that nobody typed into; "there", where
        that had nothing new; "kept", where somebody typed into it.
    """

    path: Path
    done: str


def fetch(name: str, folder: Path) -> Fetched:
    """Lay a chapter's notebook, as it is delivered, into a folder.

    Parameters
    ----------
    name : str
        The chapter, such as "04_norms".
    folder : Path
        Made where it is missing.

    Returns
    -------
    Fetched

    Raises
    ------
    FetchError
        If there is no such chapter, or the folder cannot be written to.
    """
    if name not in building.delivered():
        raise FetchError(f"no chapter {name!r}; there are: {', '.join(building.delivered())}")
    path = folder / f"{name}.ipynb"
    content = (building.NOTEBOOKS / path.name).read_bytes()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("xb") as file:
                file.write(content)
            return Fetched(path, "new")
        except FileExistsError:
            return Fetched(path, _renewed(path, content))
    except OSError as error:
        raise FetchError(f"{path} cannot be written ({error.strerror})") from error


def _renewed(path, content):
    """Exchange a notebook for another version of it, unless it holds what somebody typed."""
    before = path.read_bytes()
    try:
        old, new = (nbformat.reads(text.decode("utf-8"), 4) for text in (before, content))
        if building.edited_cells(old):
            return "kept"
    except Exception:  # nbformat raises many kinds: it is no notebook that could be renewed
        return "kept"
    if [cell.id for cell in old.cells] == [cell.id for cell in new.cells]:
        return "there"
    try:
        replace(path, before, content)
    except ChangedMeanwhileError:
        return "kept"
    return "renewed"
