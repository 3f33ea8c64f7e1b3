import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from course_utils.norms import l0_norm, l1_norm, l2_norm

ARROWS = np.array([[4, 3], [-3, 2], [4, -1]])
MATRICES = arrays(
    float,
    array_shapes(min_dims=2, max_dims=2, max_side=6),
    # Squares of smaller numbers would underflow, in the reference as in NumPy.
    elements=st.just(0.0) | st.floats(1e-9, 1e6) | st.floats(-1e6, -1e-9),
)
NORMS = {0: l0_norm, 1: l1_norm, 2: l2_norm}


def test_the_articles_three_arrows():
    assert l0_norm(ARROWS).tolist() == [[2], [2], [2]]
    assert l1_norm(ARROWS).tolist() == [[7], [5], [5]]
    np.testing.assert_allclose(l2_norm(ARROWS).ravel(), [5, 3.60555128, 4.12310563], atol=5e-9)


@pytest.mark.parametrize("order", NORMS)
@given(x=MATRICES)
def test_against_linalg(order, x):
    expected = np.linalg.norm(x, ord=order, axis=1, keepdims=True)
    np.testing.assert_allclose(NORMS[order](x), expected, rtol=1e-12)


@given(x=MATRICES, factor=st.sampled_from([-2.0, 0.5, 4.0]))
def test_l1_and_l2_are_homogeneous_and_l0_is_not(x, factor):
    np.testing.assert_allclose(l1_norm(factor * x), abs(factor) * l1_norm(x), rtol=1e-12)
    np.testing.assert_allclose(l2_norm(factor * x), abs(factor) * l2_norm(x), rtol=1e-12)
    np.testing.assert_array_equal(l0_norm(factor * x), l0_norm(x))


@given(x=MATRICES)
def test_inequalities_between_the_norms(x):
    slack = 1 + 1e-12
    assert np.all(l2_norm(x) <= slack * l1_norm(x))
    assert np.all(l1_norm(x) <= slack * np.sqrt(x.shape[1]) * l2_norm(x))


@pytest.mark.parametrize("norm", NORMS.values())
def test_errors_name_the_argument_its_shape_and_the_expected_shape(norm):
    with pytest.raises(ValueError, match=r"x has shape \(2,\), expected \(m, n\)"):
        norm(ARROWS[0])
    with pytest.raises(ValueError, match=r"x has shape \(0, 2\), expected \(m, n\)"):
        norm(ARROWS[:0])
    with pytest.raises(TypeError, match="x must be a NumPy array"):
        norm([[4, 3]])
