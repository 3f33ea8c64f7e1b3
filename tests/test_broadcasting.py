import numpy as np
import pytest
import scipy.special
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from course_utils.broadcasting import column_percentages, normalize_rows, softmax

SHAPES = array_shapes(min_dims=2, max_dims=2, max_side=6)


def matrices(low, high):
    return arrays(float, SHAPES, elements=st.floats(low, high))


@given(matrices(0.01, 1e6))
def test_column_percentages_against_loops(table):
    percentages = column_percentages(table)
    for i, j in np.ndindex(table.shape):
        total = sum(table[k, j] for k in range(table.shape[0]))
        assert percentages[i, j] == pytest.approx(100 * table[i, j] / total, rel=1e-12)


@given(matrices(0.01, 1e6))
def test_percentages_of_a_column_sum_to_a_hundred(table):
    np.testing.assert_allclose(column_percentages(table).sum(axis=0), 100, rtol=1e-12)


def test_a_column_without_total_is_named():
    with pytest.raises(ValueError, match=r"column 1 of table, shape \(2, 2\), sums to 0"):
        column_percentages(np.array([[1.0, 1.0], [2.0, -1.0]]))


def test_the_articles_normalised_rows():
    rows = normalize_rows(np.array([[4, 3], [-3, 2], [4, -1]]))
    expected = [[0.8, 0.6], [-0.83205029, 0.5547002], [0.9701425, -0.24253563]]
    np.testing.assert_allclose(rows, expected, atol=5e-9)


@given(matrices(0.01, 1e6))
def test_normalised_rows_have_length_one_and_keep_their_direction(x):
    rows = normalize_rows(x)
    np.testing.assert_allclose(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1, rtol=1e-12)
    for before, after in zip(x, rows, strict=True):
        np.testing.assert_allclose(np.outer(before, after), np.outer(after, before), rtol=1e-9)
        assert np.dot(before, after) > 0


def test_a_row_of_zeros_has_no_direction():
    with pytest.warns(RuntimeWarning, match="invalid value"):
        assert np.all(np.isnan(normalize_rows(np.zeros((1, 3)))))


@given(matrices(-2000, 2000))
def test_softmax_against_scipy(x):
    np.testing.assert_allclose(softmax(x), scipy.special.softmax(x, axis=1), rtol=1e-9)


@given(matrices(-2000, 2000), st.floats(-1000, 1000))
def test_softmax_sums_to_one_and_ignores_a_shift(x, shift):
    np.testing.assert_allclose(softmax(x).sum(axis=1), 1, rtol=1e-12)
    np.testing.assert_allclose(softmax(x + shift), softmax(x), rtol=1e-6, atol=1e-12)


@pytest.mark.parametrize(
    ("function", "name"), [(column_percentages, "table"), (normalize_rows, "x"), (softmax, "x")]
)
def test_errors_name_the_argument_its_shape_and_the_expected_shape(function, name):
    with pytest.raises(ValueError, match=rf"{name} has shape \(3,\), expected \(m, n\)"):
        function(np.ones(3))
    with pytest.raises(TypeError, match=rf"{name} must be a NumPy array.*list"):
        function([[1.0]])
