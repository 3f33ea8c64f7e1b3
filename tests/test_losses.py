import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.spatial.distance import cityblock, sqeuclidean
from scipy.special import rel_entr, xlogy
from sklearn.metrics import log_loss, mean_squared_error

from course_utils.gradients import central_differences, complex_step
from course_utils.losses import (
    L1,
    L2,
    categorical_cross_entropy,
    cross_entropy,
    squared_error,
)

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


@st.composite
def rows(draw, low=1e-6, high=1 - 1e-6):
    """Draw predictions and labels of shape (1, m)."""
    m = draw(st.integers(1, 20))
    yhat = draw(arrays(float, (1, m), elements=st.floats(low, high)))
    return yhat, draw(arrays(int, (1, m), elements=st.integers(0, 1)))


@st.composite
def classes(draw):
    """Draw predictions whose columns sum to one, and one-hot labels, of shape (K, m)."""
    K, m = draw(st.integers(2, 5)), draw(st.integers(1, 8))
    scores = draw(arrays(float, (K, m), elements=st.floats(0.01, 1)))
    true = draw(arrays(int, m, elements=st.integers(0, K - 1)))
    return scores / scores.sum(axis=0), np.eye(K, dtype=int)[:, true]


@given(rows(-1e3, 1e3))
def test_squared_error_against_scipy_and_scikit_learn(pair):
    yhat, y = pair
    cost = squared_error(yhat, y)
    np.testing.assert_allclose(cost, sqeuclidean(yhat[0], y[0]) / (2 * y.size), rtol=1e-12)
    np.testing.assert_allclose(cost, mean_squared_error(y, yhat) / 2, rtol=1e-12)


@given(rows())
def test_cross_entropy_against_scipy_and_scikit_learn(pair):
    yhat, y = pair
    cost = cross_entropy(yhat, y)
    np.testing.assert_allclose(cost, log_loss(y[0], yhat[0], labels=[0, 1]), rtol=1e-9)
    np.testing.assert_allclose(cost, np.mean(rel_entr(y, yhat) + rel_entr(1 - y, 1 - yhat)))
    pairs = zip(yhat[0].tolist(), y[0].tolist(), strict=True)
    loop = [math.log(p) if label else math.log1p(-p) for p, label in pairs]
    np.testing.assert_allclose(cost, -math.fsum(loop) / len(loop), rtol=1e-9)


@given(classes())
def test_categorical_cross_entropy_against_scipy_and_scikit_learn(pair):
    yhat, t = pair
    cost = categorical_cross_entropy(yhat, t)
    np.testing.assert_allclose(cost, -xlogy(t, yhat).sum() / t.shape[1], rtol=1e-12)
    expected = log_loss(t.argmax(axis=0), yhat.T, labels=range(len(t)))
    np.testing.assert_allclose(cost, expected, rtol=1e-9)


@given(rows())
def test_two_classes_are_a_special_case(pair):
    yhat, y = pair
    both = categorical_cross_entropy(np.vstack([yhat, 1 - yhat]), np.vstack([y, 1 - y]))
    np.testing.assert_allclose(cross_entropy(yhat, y), both, rtol=1e-9)


@given(rows())
def test_it_does_not_matter_which_class_is_called_one(pair):
    yhat, y = pair
    np.testing.assert_allclose(cross_entropy(1 - yhat, 1 - y), cross_entropy(yhat, y), rtol=1e-9)


@given(rows(0.01, 0.99))
def test_slopes_against_differences(pair):
    yhat, y = pair
    m = y.size
    slopes = central_differences(lambda p: squared_error(p, y), yhat)
    np.testing.assert_allclose(slopes, (yhat - y) / m, atol=1e-9)
    slopes = complex_step(lambda p: squared_error(p, y), yhat)
    np.testing.assert_allclose(slopes, (yhat - y) / m, rtol=1e-12, atol=1e-15)
    slopes = central_differences(lambda p: cross_entropy(p, y), yhat, step=1e-6)
    np.testing.assert_allclose(slopes, (yhat - y) / (yhat * (1 - yhat)) / m, rtol=1e-6)


@given(classes())
def test_slopes_of_categorical_cross_entropy_against_differences(pair):
    yhat, t = pair
    slopes = central_differences(lambda p: categorical_cross_entropy(p, t), yhat, step=1e-7)
    np.testing.assert_allclose(slopes, -t / yhat / t.shape[1], rtol=1e-5, atol=1e-6)


@given(arrays(int, (1, 5), elements=st.integers(0, 1)), st.data())
def test_costs_of_certain_predictions_are_finite(y, data):
    yhat = data.draw(arrays(float, (1, 5), elements=st.sampled_from([0.0, 1.0])))
    wrong = np.mean(yhat != y)
    with np.errstate(all="raise"):
        binary = cross_entropy(yhat, y)
        both = categorical_cross_entropy(np.vstack([yhat, 1 - yhat]), np.vstack([y, 1 - y]))
    assert binary == pytest.approx(wrong * 34.54, abs=0.01)
    assert both == pytest.approx(wrong * 34.54, abs=0.01)


@pytest.mark.parametrize("whole", [int, bool])
def test_whole_predictions_are_moved_into_the_interval_too(whole):
    yhat, y = np.array([[0, 1, 1]]).astype(whole), np.array([[0, 1, 0]])
    assert cross_entropy(yhat, y) == pytest.approx(34.54 / 3, abs=0.01)
    yhat, t = np.array([[0, 1], [1, 0]]).astype(whole), np.array([[1, 1], [0, 0]])
    assert categorical_cross_entropy(yhat, t) == pytest.approx(34.54 / 2, abs=0.01)


@given(rows(0.0, 1.0))
def test_costs_are_zero_for_the_truth_and_never_negative(pair):
    yhat, y = pair
    for cost in (squared_error, cross_entropy, categorical_cross_entropy):
        assert cost(yhat, y) >= 0
        assert cost(y.astype(float), y) == pytest.approx(0, abs=1e-14)


@pytest.mark.parametrize("cost", [squared_error, cross_entropy, categorical_cross_entropy])
def test_a_cost_is_a_mean_over_the_columns(cost):
    rng = np.random.default_rng(5)
    yhat, t = rng.uniform(0.1, 0.9, size=(1, 4)), rng.integers(0, 2, size=(1, 4))
    assert np.ndim(cost(yhat, t)) == 0
    single = [cost(yhat[:, [i]], t[:, [i]]) for i in range(4)]
    np.testing.assert_allclose(cost(yhat, t), np.mean(single), rtol=1e-12)
    np.testing.assert_allclose(cost(np.tile(yhat, 3), np.tile(t, 3)), np.mean(single), rtol=1e-12)


@pytest.mark.parametrize("cost", [squared_error, cross_entropy, categorical_cross_entropy])
def test_inputs_stay_unchanged(cost):
    yhat, y = np.array([[0.0, 0.5, 1.0]]), np.array([[0, 1, 1]])
    cost(yhat, y)
    assert (yhat.tolist(), y.tolist()) == ([[0, 0.5, 1]], [[0, 1, 1]])


@pytest.mark.parametrize("cost", [squared_error, cross_entropy, categorical_cross_entropy])
def test_costs_name_the_argument_its_shape_and_the_expected_shape(cost):
    yhat, y = np.full((1, 3), 0.5), np.array([[0, 1, 1]])
    second = "t" if cost is categorical_cross_entropy else "y"
    for wrong, shape in ((y.T, r"\(3, 1\)"), (y[:, :2], r"\(1, 2\)")):
        message = rf"{second} has shape {shape}, expected \(1, 3\) like yhat"
        with pytest.raises(ValueError, match=message):
            cost(yhat, wrong)
    with pytest.raises(ValueError, match=rf"{second} has shape \(3,\), expected"):
        cost(yhat, y[0])
    with pytest.raises(ValueError, match=r"yhat has shape \(1, 0\), expected"):
        cost(yhat[:, :0], y[:, :0])
    with pytest.raises(TypeError, match="yhat must be a NumPy array.*list"):
        cost([[0.5]], y)
    with pytest.raises(TypeError, match=f"{second} must hold numbers"):
        cost(yhat, np.array([["a", "b", "c"]]))


def test_categories_need_two_axes():
    with pytest.raises(ValueError, match=r"yhat has shape \(3,\), expected \(m, n\)"):
        categorical_cross_entropy(np.full(3, 0.5), np.ones(3))
