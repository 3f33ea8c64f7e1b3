"""Send packed values through a pipe: each with its length in front."""

import os
import struct
from collections.abc import Callable
from typing import Any

from course_utils.checking.sandbox.codec import LARGEST, CodecError, pack, unpack


def framed(value: object) -> bytes:
    """Return the bytes that stand for a value in a pipe."""
    data = pack(value)
    return struct.pack(">I", len(data)) + data


def write(descriptor: int, value: object) -> None:
    """Write a value to a pipe, all of it.

    Raises
    ------
    OSError
        If nobody reads it.
    """
    data = memoryview(framed(value))
    while data:
        data = data[os.write(descriptor, data) :]


def read(descriptor: int, wait: Callable[[], None] = lambda: None) -> Any:
    """Read the next value from a pipe.

    Parameters
    ----------
    descriptor : int
    wait : callable
        Returns when there is something to read; what it raises gets out.

    Raises
    ------
    EOFError
        If the pipe was closed.
    CodecError
        If something else than a value comes.
    """
    (length,) = struct.unpack(">I", _exactly(descriptor, 4, wait))
    if length > LARGEST:
        raise CodecError("too large")
    return unpack(_exactly(descriptor, length, wait))


def _exactly(descriptor, count, wait):
    parts = []
    while count:
        wait()
        part = os.read(descriptor, min(count, 2**20))
        if not part:
            raise EOFError("the pipe was closed")
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
