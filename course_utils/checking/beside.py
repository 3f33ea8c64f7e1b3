"""The files beside a notebook that its cells name: data, modules. Nothing else of the folder."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

MOST_BYTES = 2**24  # of all of them
MOST_FILES = 100
NAME = re.compile(r"[\w.-]+(?:/[\w.-]+)*")


def named(folder: Path, sources: Iterable[str]) -> dict[str, Path]:
    """Return the files in a folder that are named in some cells, by relative path.

    Other notebooks are not among them, nor what a link leads to, nor what is hidden.

    Parameters
    ----------
    folder : Path
        Where the notebook is.
    sources : iterable of str
        Its cells.
    """
    found: dict[str, Path] = {}
    left = MOST_BYTES
    for name in dict.fromkeys(_names(sources)):
        size = _size(folder, name)
        if size is not None and size <= left and len(found) < MOST_FILES:
            found[name] = folder / name
            left -= size
    return found


def _names(sources: Iterable[str]) -> Iterator[str]:
    for source in sources:
        for word in NAME.findall(source):
            yield from (word, f"{word}.py")  # `import helper` names helper.py


def _size(folder, name):
    """Return the size of a file that may be handed over; None of all else."""
    parts = PurePosixPath(name).parts
    if not parts or name.lower().endswith(".ipynb") or any(part.startswith(".") for part in parts):
        return None
    try:
        path = folder
        for part in parts:
            path = path / part
            about = os.lstat(path)
            if stat.S_ISLNK(about.st_mode):
                return None
    except (OSError, ValueError):
        return None
    return about.st_size if stat.S_ISREG(about.st_mode) else None
