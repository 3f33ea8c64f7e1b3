import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_utils.shapes import align_right, clashing_axes, joined_shape, parse_shape

# Few different lengths, so that fitting pairs and clashing pairs both come up often.
SHAPES = st.lists(st.sampled_from([0, 1, 2, 3]), max_size=4).map(tuple)


@settings(derandomize=True)
@given(SHAPES, SHAPES)
def test_joined_shape_agrees_with_numpy(first, second):
    try:
        expected = np.broadcast_shapes(first, second)
    except ValueError:
        with pytest.raises(ValueError, match="expected equal lengths"):
            joined_shape(first, second)
    else:
        assert joined_shape(first, second) == expected


@settings(derandomize=True)
@given(SHAPES, SHAPES)
def test_an_axis_clashes_exactly_where_numpy_refuses_its_two_lengths(first, second):
    clashing = []
    for position in range(1, min(len(first), len(second)) + 1):
        try:
            np.broadcast_shapes(first[-position : len(first) - position + 1], (second[-position],))
        except ValueError:
            clashing.append(-position)
    assert clashing_axes(first, second) == tuple(clashing)


@settings(derandomize=True)
@given(SHAPES, SHAPES)
def test_aligned_shapes_have_one_length_and_end_in_the_originals(first, second):
    for aligned, shape in zip(align_right(first, second), (first, second), strict=True):
        assert len(aligned) == max(len(first), len(second))
        assert aligned[len(aligned) - len(shape) :] == shape
        assert set(aligned[: len(aligned) - len(shape)]) <= {None}


@settings(derandomize=True)
@given(SHAPES)
def test_a_shape_survives_being_printed_and_read(shape):
    assert parse_shape(str(shape)) == shape
    assert parse_shape(", ".join(map(str, shape))) == shape


@pytest.mark.parametrize("text", ["a, b", "3, x", "-1, 2", "3 4", "2.5", "3,,4", ",", "(3", "²"])
def test_what_is_no_shape_gets_a_message_that_quotes_it(text):
    with pytest.raises(ValueError, match="whole numbers with commas") as caught:
        parse_shape(text)
    assert repr(text) in str(caught.value)


def test_the_message_of_a_clash_names_axis_and_lengths():
    with pytest.raises(ValueError, match=r"axis -2 is 3 against 2"):
        joined_shape((3, 4), (2, 4))
