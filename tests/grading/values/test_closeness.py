import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from course_utils.grading.values.closeness import (
    RELATIVE_TOLERANCE,
    SCALE_TOLERANCE,
    agree,
    close,
    is_numeric,
)

COLUMN = np.array([[1.0], [2.0], [3.0]])
ARRAYS = arrays(float, array_shapes(max_dims=3, max_side=3), elements=st.floats(-1e3, 1e3))
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=3) | st.complex_numbers() | ARRAYS,
    lambda inner: st.lists(inner, max_size=2) | st.tuples(inner, inner),
    max_leaves=4,
)


@given(ANYTHING)
def test_what_is_returned_agrees_with_itself(value):
    assert agree(value, value)


def test_results_of_different_kinds_do_not_agree():
    assert not agree(1.0, None)
    assert not agree(COLUMN, COLUMN.T)
    assert not agree((1.0,), (1.0, 2.0))
    assert not agree("a", "b")
    assert not agree({"a": 1.0}, {"a": 2.0})
    assert not agree({"a": 1.0}, {"b": 1.0})
    assert not agree([1.0], [1.0, 2.0])
    assert agree({"a": [1.0]}, {"a": [1.0]})
    assert agree(1, 1.0)


def test_closeness_is_measured_at_the_largest_number_and_nan_is_close_to_nan():
    expected = np.array([1.0, 1e9, np.nan, np.inf])
    np.testing.assert_array_equal(close(expected, expected), True)
    found = expected + np.array([0.5, 0.5, 0.0, 0.0])
    np.testing.assert_array_equal(close(found, expected), True)
    np.testing.assert_array_equal(close(np.array([1.5, 2.0]), np.array([1.0, 2.0])), [False, True])


KINDS = st.sampled_from(["?", "i1", "u1", "i8", "f4", "f8", "c16"])
SPECIAL = (0, 1, 255, 1e-9, 1 + 1e-7, 1e300, np.nan, np.inf, -np.inf)


@given(KINDS, KINDS, st.lists(st.sampled_from(SPECIAL), min_size=2, max_size=6), st.randoms())
def test_closeness_is_numpys(found_kind, kind, numbers, random):
    with np.errstate(all="ignore"):
        expected = np.array(numbers).astype(kind)
        found = np.array(random.sample(numbers, len(numbers))).astype(found_kind)
        size = np.abs(expected[np.isfinite(expected)]).max(initial=0)
        wanted = np.isclose(found, expected, RELATIVE_TOLERANCE, SCALE_TOLERANCE * size, True)
    np.testing.assert_array_equal(close(found, expected), wanted)


@pytest.mark.parametrize(
    ("value", "numeric"),
    [(1, True), (True, True), (1j, True), (COLUMN, True), ("1", False), (np.array(["1"]), False)],
)
def test_numbers_and_arrays_of_numbers_are_numeric(value, numeric):
    assert is_numeric(value) is numeric
