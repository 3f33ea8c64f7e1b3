"""Values through a pipe: whole, in their order, and nothing else than values."""

import contextlib
import os
import struct
import threading

import numpy as np
import pytest

from course_utils.checking.sandbox.codec import LARGEST, CodecError
from course_utils.checking.sandbox.frames import read, write


@pytest.fixture
def pipe():
    """Return the two ends of a pipe."""
    ends = os.pipe()
    yield ends
    for end in ends:
        with contextlib.suppress(OSError):  # the test closed it
            os.close(end)


def test_values_come_in_their_order_and_whole_though_the_pipe_holds_less(pipe):
    large = np.arange(200_000.0)
    sender = threading.Thread(target=lambda: [write(pipe[1], value) for value in ("first", large)])
    sender.start()
    assert read(pipe[0]) == "first"
    np.testing.assert_array_equal(read(pipe[0]), large)
    sender.join()


@pytest.mark.parametrize("begun", [b"", b"\0\0", b"\0\0\0\x09half"])
def test_a_pipe_that_is_closed_is_told_apart_from_a_value(pipe, begun):
    os.write(pipe[1], begun)
    os.close(pipe[1])
    with pytest.raises(EOFError, match="closed"):
        read(pipe[0])


def test_a_length_that_no_value_has_is_refused_before_it_is_read(pipe):
    os.write(pipe[1], struct.pack(">I", LARGEST + 1))
    with pytest.raises(CodecError, match="too large"):
        read(pipe[0])
