import math

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from course_utils.vectorisation import dot, image2vector

IMAGES = array_shapes(min_dims=3, max_dims=3, max_side=5).flatmap(
    lambda shape: arrays(float, shape, elements=st.floats(-1e6, 1e6))
)


@st.composite
def two_vectors(draw):
    m = draw(st.integers(1, 30))
    vector = arrays(float, m, elements=st.floats(-1e6, 1e6))
    return draw(vector), draw(vector)


@given(two_vectors())
def test_dot_against_a_loop_and_blas(vectors):
    a, b = vectors
    exact = math.fsum(x * y for x, y in zip(a.tolist(), b.tolist(), strict=True))
    slack = 1e-13 * float(np.abs(a) @ np.abs(b))
    assert dot(a, b) == pytest.approx(exact, rel=0, abs=slack)
    assert dot(a, b) == pytest.approx(scipy.linalg.blas.ddot(a, b), rel=0, abs=slack)


@given(two_vectors(), st.sampled_from([-2.0, 0.5, 4.0]))
def test_dot_is_symmetric_and_linear(vectors, factor):
    a, b = vectors
    slack = 1e-13 * float(np.abs(a) @ np.abs(b)) * abs(factor)
    assert dot(a, b) == pytest.approx(dot(b, a), rel=0, abs=slack)
    assert dot(factor * a, b) == pytest.approx(factor * dot(a, b), rel=0, abs=slack)
    assert dot(a, a) >= 0


def test_dot_of_whole_numbers_is_whole():
    assert dot(np.array([2, -1]), np.array([5, 7])) == 3
    assert np.ndim(dot(np.ones(3), np.ones(3))) == 0


@pytest.mark.parametrize("transposed", [False, True])
@given(image=IMAGES)
def test_a_column_holds_the_pixels_row_by_row_and_colour_by_colour(transposed, image):
    if transposed:  # the order is that of the axes, not that of the memory
        image = image.transpose(2, 1, 0)
    height, width, depth = image.shape
    v = image2vector(image)
    assert v.shape == (height * width * depth, 1)
    for i, j, k in np.ndindex(image.shape):
        assert v[(i * width + j) * depth + k, 0] == image[i, j, k]


@given(IMAGES)
def test_the_column_gives_the_image_back(image):
    before = image.copy()
    np.testing.assert_array_equal(image2vector(image).reshape(image.shape), image)
    np.testing.assert_array_equal(image, before)


def test_the_column_keeps_the_kind_of_numbers():
    assert image2vector(np.zeros((2, 2, 3), dtype=np.uint8)).dtype == np.uint8


def test_dot_names_the_argument_its_shape_and_the_expected_shape():
    with pytest.raises(ValueError, match=r"b has shape \(2,\), expected \(3,\) like a"):
        dot(np.ones(3), np.ones(2))
    with pytest.raises(ValueError, match=r"a has shape \(3, 1\), expected \(m,\) with m ≥ 1"):
        dot(np.ones((3, 1)), np.ones(3))
    with pytest.raises(ValueError, match=r"b has shape \(\), expected \(m,\) with m ≥ 1"):
        dot(np.ones(1), np.array(1.0))
    with pytest.raises(ValueError, match=r"a has shape \(0,\), expected \(m,\) with m ≥ 1"):
        dot(np.ones(0), np.ones(0))
    with pytest.raises(TypeError, match="b must be a NumPy array.*list"):
        dot(np.ones(2), [1.0, 2.0])


@pytest.mark.parametrize("shape", [(), (4,), (4, 3), (2, 4, 3, 1), (0, 4, 3)])
def test_an_image_has_three_axes(shape):
    text = str(shape).replace("(", r"\(").replace(")", r"\)")
    message = rf"image has shape {text}, expected \(height, width, depth\)"
    with pytest.raises(ValueError, match=message):
        image2vector(np.zeros(shape))


def test_an_image_is_an_array_of_numbers():
    with pytest.raises(TypeError, match="image must be a NumPy array.*list"):
        image2vector([[[1, 2, 3]]])
    with pytest.raises(TypeError, match="image must hold numbers"):
        image2vector(np.array([[["red"]]]))
