"""What comes out of the child is plain data, whatever the bytes are."""

import contextlib
import json
import math
import pickle
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_utils.checking.sandbox.codec import LARGEST, CodecError, pack, unpack
from course_utils.grading.catalogue import catalogue
from course_utils.grading.observing.observer import observe
from course_utils.grading.observing.records import Observations, Raised, Run
from course_utils.grading.values.plain_data import Opaque, same

VALUES = [
    None,
    True,
    -7,
    2**1000,
    "ŷ",
    0.1,
    -0.0,
    math.inf,
    1 - 2j,
    (),
    [1, (2.5, [None])],
    {"W1": np.eye(2), "costs": [0.5, 0.25]},
    np.zeros((0, 3)),
    np.array(3.0),
    np.arange(6, dtype=np.uint8).reshape(2, 3).T,
    np.array([1, 2], dtype=">i2"),
    np.array(["a", "Łódź"]),
    np.array([True, False]),
    b"bytes",
    Opaque("Thing", "<Thing>"),
    Run(raised=Raised("ValueError", "no", 3, "x = 1"), warnings=("RuntimeWarning: x",)),
]


def forged(node, blobs=b""):
    text = json.dumps(node).encode()
    return struct.pack(">I", len(text)) + text + blobs


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_come_back_to_the_last_bit(value):
    found = unpack(pack(value))
    assert type(found) is type(value)
    if isinstance(value, np.ndarray):
        assert (found.dtype, found.shape) == (value.dtype, value.shape)
        assert found.flags.writeable
    assert same(found, value)


@pytest.mark.parametrize("items", [[[1, 2], [3, 4]], [np.ones(2), np.zeros(2)], [None, "text"]])
def test_an_array_of_objects_comes_back_object_by_object(items):
    value = np.empty(2, dtype=object)
    value[0], value[1] = items
    found = unpack(pack(value))
    assert (found.dtype, found.shape) == (value.dtype, value.shape)
    assert all(map(same, found, value))


def test_nan_comes_back():
    assert math.isnan(unpack(pack(math.nan)))


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_observations_come_back(exercise):
    answer = exercise.mistakes[0].function
    found = observe(answer, exercise)
    back = unpack(pack(found))
    assert isinstance(back, Observations)
    assert repr(back) == repr(found)


def test_what_is_no_plain_data_becomes_opaque():
    class Thing:
        def __reduce__(self):
            return print, ("unpickled",)

        def __str__(self):
            return "a thing"

    assert unpack(pack([Thing()])) == [Opaque("Thing", "a thing")]
    mixed = np.array([1, Thing()], dtype=object)
    assert unpack(pack(mixed)).tolist() == [1, Opaque("Thing", "a thing")]
    structured = np.zeros(2, dtype=[("a", int)])
    assert unpack(pack(structured)).type_name == "ndarray"


def test_an_array_that_is_too_large_is_not_sent():
    large = np.lib.stride_tricks.as_strided(np.zeros(1), (LARGEST,), (0,))
    assert unpack(pack({"A": large}))["A"].type_name == "ndarray"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        pickle.dumps([1, 2]),
        forged(["array", "<f8", 3], b"\0" * 23),
        forged(["array", "<f8", 3], b"\0" * 25),
        forged(["array", "<f8", -1]),
        forged(["array", "<f8", 2**40, 0]),
        forged(["array", "<f8", 2.0], b"\0" * 16),
        forged(["array", "|O8", 1], b"\0" * 8),
        forged(["array", [["a", "<i4"]], 1], b"\0" * 4),
        forged(["array", "<U0", 10**6, 10**6]),
        forged(["array", "|V8", 1], b"\0" * 8),
        forged(["objects", [10**9]]),
        forged(["bytes", -1]),
        forged(["class", "Popen", {"args": "ls"}]),
        forged(["class", "Run", {"unknown": 1}]),
        forged(["class", "Opaque", {}]),
        forged(["float", "1; import os"]),
        forged(["float"]),
        forged(["unknown"]),
        forged([]),
        forged({"a": 1}),
        forged(["dict", [["list"], 1]]),
        forged("x" * 10_000),
        struct.pack(">I", 2**31) + b"[]",
        struct.pack(">I", 100_000) + b"[" * 100_000,
        struct.pack(">I", 5) + b"1" * 5 + b"x",
        struct.pack(">I", 5000) + b"1" * 5000,
    ],
    ids=lambda data: repr(data[:40]),
)
def test_forged_bytes_are_refused(data):
    with pytest.raises(CodecError):
        unpack(data)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_are_refused(data):
    with contextlib.suppress(CodecError):
        unpack(data)


@given(st.integers(0, 300), st.integers(0, 255))
def test_a_changed_byte_gives_a_value_or_is_refused(place, byte):
    data = bytearray(pack({"A": np.arange(4.0), "run": Run(result=(1.5, [2]))}))
    data[place % len(data)] = byte
    with contextlib.suppress(CodecError):
        unpack(bytes(data))
