import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.spatial.distance import cityblock, sqeuclidean

from course_utils.losses import L1, L2

YHAT, Y = np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])
NUMBERS = st.floats(-1e6, 1e6)


@st.composite
def two_vectors(draw):
    m = draw(st.integers(1, 20))
    return draw(arrays(float, m, elements=NUMBERS)), draw(arrays(float, m, elements=NUMBERS))


def test_the_articles_example():
    assert f"{L1(YHAT, Y):.12g}" == "1.1"
    assert f"{L2(YHAT, Y):.12g}" == "0.43"


@given(two_vectors())
def test_against_scipys_distances(vectors):
    yhat, y = vectors
    np.testing.assert_allclose(L1(yhat, y), cityblock(yhat, y), rtol=1e-12)
    np.testing.assert_allclose(L2(yhat, y), sqeuclidean(yhat, y), rtol=1e-12)


@given(two_vectors())
def test_losses_are_symmetric_and_zero_only_for_perfect_predictions(vectors):
    yhat, y = vectors
    for loss in (L1, L2):
        assert loss(yhat, y) == loss(y, yhat) >= 0
        assert loss(y, y) == 0


@pytest.mark.parametrize("loss", [L1, L2])
def test_errors_name_the_argument_its_shape_and_the_expected_shape(loss):
    with pytest.raises(ValueError, match=r"y has shape \(4,\), expected \(5,\) like yhat"):
        loss(YHAT, Y[:4])
    with pytest.raises(ValueError, match=r"yhat has shape \(5, 1\), expected \(m,\)"):
        loss(YHAT[:, None], Y)
    with pytest.raises(ValueError, match=r"yhat has shape \(0,\), expected \(m,\) with m ≥ 1"):
        loss(YHAT[:0], Y[:0])
    with pytest.raises(TypeError, match=r"yhat must be a NumPy array.*list.*np.array\(yhat\)"):
        loss([0.9, 0.2], Y)
    with pytest.raises(TypeError, match="y must hold numbers"):
        loss(YHAT, np.array(list("abcde")))
