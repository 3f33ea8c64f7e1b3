"""Write a file whole or not at all."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path


class ChangedMeanwhileError(Exception):
    """Somebody else wrote the file that was to be replaced."""


def replace(path: Path, before: bytes, content: bytes) -> None:
    """Replace what is in a file, if that still is what was read before.

    Raises
    ------
    ChangedMeanwhileError
        If it is not; the file stays as it is.
    OSError
        If it cannot be written; it stays as it is, too.
    """
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.stem}.", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, temporary)
        if path.read_bytes() != before:
            raise ChangedMeanwhileError(f"{path} was saved by another program meanwhile")
        os.replace(temporary, path)
    finally:
        if temporary:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
