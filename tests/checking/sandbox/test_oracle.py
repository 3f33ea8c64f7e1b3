"""The process that computes references: in time, within its memory, and only what is large."""

import numpy as np
import pytest

from course_utils.checking.sandbox.oracle import SMALL, done, is_small
from course_utils.checking.sandbox.process import EndedError, LateError, oracle


def call(key, *args):
    return {"key": key, "args": args, "kwargs": {}}


def test_it_computes_one_call_after_the_other():
    with oracle() as process:
        process.send({"seconds": 60.0})
        for size in (3, 4):
            process.send(call("activations.relu", np.full(size, -1.0)))
            came = process.receive(60)
            assert np.array_equal(came["result"], np.zeros(size))
            assert came["raised"] is None


def test_a_call_that_takes_too_long_ends_with_the_process():
    with oracle() as process:
        process.send({"seconds": 60.0})
        process.send(call("deep.initialize_parameters", 1, 1, 1))
        process.receive(60)  # it is there
        X, Y = np.ones((2, 3)), np.array([[1, 0, 1]])
        process.send(call("deep.two_layer_model", X, Y, (2, 2, 1), 0.1, 10**9))
        with pytest.raises(LateError):
            process.receive(0.3)


def test_a_call_that_wants_all_memory_raises():
    with oracle() as process:
        process.send({"seconds": 60.0})
        process.send(call("deep.initialize_parameters", 10**6, 10**6, 1))
        try:
            assert process.receive(60)["raised"][0] in ("MemoryError", "_ArrayMemoryError")
        except EndedError:
            pytest.fail("it ended")


def test_small_is_what_takes_neither_time_nor_memory():
    assert is_small((np.ones((4, 9)), "relu"), {})
    assert is_small(([3, 4, 1],), {})
    assert not is_small((np.ones(SMALL + 1),), {})
    assert not is_small(([100, 100],), {})
    assert not is_small((np.ones(3),), {"num_iterations": 10**6})
    assert not is_small(([-(10**6)],), {})


def test_what_raises_is_told_by_name_and_words():
    came = done("losses.L1", (np.ones(2), np.ones(3)), {})
    assert came["raised"][0] == "ValueError"
    assert came["result"] is None
