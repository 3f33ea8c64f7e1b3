import re

import numpy as np
import pytest
import scipy.optimize
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

from course_utils.activations import sigmoid
from course_utils.gradients import central_differences, complex_step, relative_error
from course_utils.logistic import (
    initialize_with_zeros,
    model,
    optimize,
    predict,
    propagate,
    propagate_loop,
)


def problem(seed, n_x, m):
    """Return weights, bias, examples and labels, random but the same for each seed."""
    rng = np.random.default_rng(seed)
    w, b = rng.normal(size=(n_x, 1)), float(rng.normal())
    return w, b, rng.normal(size=(n_x, m)), rng.integers(0, 2, size=(1, m))


PROBLEMS = st.builds(problem, st.integers(0, 2**32 - 1), st.integers(1, 6), st.integers(1, 9))


def overlapping(m=60):
    """Return examples and labels that no line separates, so that the cost has a minimum."""
    rng = np.random.default_rng(11)
    X = rng.normal(size=(3, m))
    chance = expit(np.array([[1.0, -2.0, 0.5]]) @ X - 0.3)
    return X, (rng.uniform(size=(1, m)) < chance).astype(int)


def scikit_learns_optimum(X, Y):
    found = LogisticRegression(C=np.inf, tol=1e-12, max_iter=10_000).fit(X.T, Y[0])
    return found.coef_.T, found.intercept_.item(), found


def test_the_start_is_a_column_of_zeros_and_no_bias():
    for dim in (1, 5, np.int64(3)):
        w, b = initialize_with_zeros(dim)
        assert w.shape == (dim, 1)
        assert not w.any()
        assert (b, type(b)) == (0, float)


@given(PROBLEMS)
def test_matrices_compute_what_loops_do(arguments):
    grads, cost = propagate(*arguments)
    slow_grads, slow_cost = propagate_loop(*arguments)
    np.testing.assert_allclose(cost, slow_cost, rtol=1e-9)
    np.testing.assert_allclose(grads["dw"], slow_grads["dw"], rtol=1e-9, atol=1e-14)
    np.testing.assert_allclose(grads["db"], slow_grads["db"], rtol=1e-9, atol=1e-14)
    assert grads["dw"].shape == slow_grads["dw"].shape == arguments[0].shape
    assert np.shape(grads["db"]) == np.shape(slow_grads["db"]) == np.shape(cost) == ()


@pytest.mark.parametrize("function", [propagate, propagate_loop])
@given(arguments=PROBLEMS)
def test_the_cost_is_scikit_learns(function, arguments):
    w, b, X, Y = arguments
    probabilities = expit(X.T @ w + b).ravel()
    expected = log_loss(Y[0], probabilities, labels=[0, 1])
    assert function(w, b, X, Y)[1] == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("function", [propagate, propagate_loop])
@settings(max_examples=30)
@given(arguments=PROBLEMS)
def test_the_gradient_is_the_costs_slope(function, arguments):
    w, b, X, Y = arguments
    w, b = w / 4, b / 4  # where a is close to 0 or 1, the logarithms lose digits
    n_x = len(w)
    theta = np.append(w, b)

    def cost(theta):
        return function(theta[:n_x, None], theta[n_x], X, Y)[1]

    def analytic_cost(theta):
        z = theta[:n_x] @ X + theta[n_x]
        return np.mean(np.log(1 + np.exp(z)) - Y[0] * z)

    grads, _ = function(w, b, X, Y)
    gradient = np.append(grads["dw"], grads["db"])
    assert relative_error(gradient, central_differences(cost, theta)) < 1e-7
    assert relative_error(gradient, complex_step(analytic_cost, theta)) < 1e-11
    np.testing.assert_allclose(gradient, scipy.optimize.approx_fprime(theta, cost), atol=1e-5)


@pytest.mark.parametrize("function", [propagate, propagate_loop])
def test_without_opinion_an_example_costs_the_logarithm_of_two(function):
    _, _, X, Y = problem(1, 3, 8)
    grads, cost = function(np.zeros((3, 1)), 0.0, X, Y)
    assert cost == pytest.approx(np.log(2), rel=1e-15)
    assert grads["db"] == pytest.approx(0.5 - Y.mean(), rel=1e-12)


@given(PROBLEMS)
def test_examples_given_twice_change_nothing(arguments):
    w, b, X, Y = arguments
    grads, cost = propagate(w, b, X, Y)
    twice, cost_twice = propagate(w, b, np.hstack([X, X]), np.hstack([Y, Y]))
    np.testing.assert_allclose(cost_twice, cost, rtol=1e-12)
    np.testing.assert_allclose(twice["dw"], grads["dw"], rtol=1e-9, atol=1e-14)
    np.testing.assert_allclose(twice["db"], grads["db"], rtol=1e-9, atol=1e-14)


def test_the_gradient_vanishes_at_scikit_learns_optimum():
    X, Y = overlapping()
    w, b, _ = scikit_learns_optimum(X, Y)
    for function in (propagate, propagate_loop):
        grads, _ = function(w, b, X, Y)
        np.testing.assert_allclose(np.append(grads["dw"], grads["db"]), 0, atol=1e-6)
        elsewhere, _ = function(w + 0.1, b, X, Y)
        assert np.abs(elsewhere["dw"]).max() > 1e-3


def test_the_descent_ends_at_scikit_learns_optimum():
    X, Y = overlapping()
    w, b, found = scikit_learns_optimum(X, Y)
    params, grads, costs = optimize(np.zeros((3, 1)), 0.0, X, Y, 2000, learning_rate=1.0)
    np.testing.assert_allclose(params["w"], w, rtol=1e-4)
    np.testing.assert_allclose(params["b"], b, rtol=1e-4)
    assert np.abs(grads["dw"]).max() < 1e-6
    assert costs[-1] == pytest.approx(log_loss(Y[0], found.predict_proba(X.T)), rel=1e-8)


@given(PROBLEMS)
def test_one_step_goes_against_the_gradient(arguments):
    w, b, X, Y = arguments
    expected, cost = propagate(w, b, X, Y)
    params, grads, costs = optimize(w, b, X, Y, 1, learning_rate=0.25)
    np.testing.assert_array_equal(params["w"], w - 0.25 * expected["dw"])
    assert params["b"] == b - 0.25 * expected["db"]
    np.testing.assert_array_equal(grads["dw"], expected["dw"])
    assert (grads["db"], costs) == (expected["db"], [cost])


@given(PROBLEMS, st.integers(1, 5), st.integers(1, 5))
def test_a_descent_can_be_interrupted_and_taken_up_again(arguments, first, second):
    w, b, X, Y = arguments
    whole, grads, _ = optimize(w, b, X, Y, first + second, 0.1)
    half, _, _ = optimize(w, b, X, Y, first, 0.1)
    rest, grads_of_the_rest, _ = optimize(half["w"], half["b"], X, Y, second, 0.1)
    np.testing.assert_array_equal(rest["w"], whole["w"])
    np.testing.assert_array_equal(grads_of_the_rest["dw"], grads["dw"])
    assert rest["b"] == whole["b"]


@given(PROBLEMS)
def test_each_small_step_lowers_the_cost_as_much_as_theory_promises(arguments):
    w, b, X, Y = arguments
    one_more = np.vstack([X, np.ones(Y.shape)])
    steepest = np.linalg.norm(one_more, 2) ** 2 / (4 * Y.size)  # bounds the cost's curvature
    for _ in range(5):
        params, grads, (cost,) = optimize(w, b, X, Y, 1, learning_rate=1 / steepest)
        w, b = params["w"], params["b"]
        squared_length = np.sum(grads["dw"] ** 2) + grads["db"] ** 2
        assert propagate(w, b, X, Y)[1] <= cost - squared_length / (2 * steepest) + 1e-12


@settings(max_examples=20)
@given(PROBLEMS)
def test_costs_fall_for_a_small_rate(arguments):
    _, _, costs = optimize(*arguments, num_iterations=301, learning_rate=0.05)
    assert len(costs) == 4
    assert np.all(np.diff(costs) < 0)


@pytest.mark.parametrize(
    ("steps", "noted"), [(1, 1), (100, 1), (101, 2), (200, 2), (201, 3), (250, 3)]
)
def test_the_cost_of_each_hundredth_step_is_noted(steps, noted):
    arguments = problem(2, 2, 5)
    _, _, costs = optimize(*arguments, steps, 0.1)
    expected = []
    for number in range(noted):
        w, b = arguments[:2]
        if number:
            params, _, _ = optimize(*arguments, 100 * number, 0.1)
            w, b = params["w"], params["b"]
        expected.append(propagate(w, b, *arguments[2:])[1])
    assert costs == expected


@pytest.mark.parametrize("function", [optimize, model])
def test_print_cost_prints_each_hundredth_cost(function, capsys):
    w, b, X, Y = problem(3, 2, 5)
    arguments = (w, b, X, Y) if function is optimize else (X, Y, X, Y)
    result = function(*arguments, num_iterations=250, learning_rate=0.1, print_cost=True)
    costs = result[2] if function is optimize else result["costs"]
    assert capsys.readouterr().out.splitlines() == [
        f"Cost after iteration {number}: {cost:.6f}"
        for number, cost in zip((0, 100, 200), costs, strict=True)
    ]
    function(*arguments, num_iterations=250, learning_rate=0.1)
    assert capsys.readouterr().out == ""


@given(PROBLEMS)
def test_predictions_are_one_where_the_probability_is_more_than_a_half(arguments):
    w, b, X, _ = arguments
    predictions = predict(w, b, X)
    assert predictions.shape == (1, X.shape[1])
    for i, x in enumerate(X.T):
        assert predictions[0, i] == int(expit(w[:, 0] @ x + b) > 0.5)


def test_a_probability_of_exactly_a_half_is_label_zero():
    X = np.array([[-1e-9, 0.0, 1e-9]])
    assert predict(np.ones((1, 1)), 0.0, X).tolist() == [[0, 0, 1]]


def test_probabilities_and_predictions_are_scikit_learns():
    X, Y = overlapping()
    w, b, found = scikit_learns_optimum(X, Y)
    np.testing.assert_allclose(sigmoid(w.T @ X + b)[0], found.predict_proba(X.T)[:, 1], rtol=1e-9)
    np.testing.assert_array_equal(predict(w, b, X)[0], found.predict(X.T))


def test_a_model_is_start_descent_and_two_predictions():
    X, Y = overlapping()
    train, test = (X[:, :40], Y[:, :40]), (X[:, 40:], Y[:, 40:])
    d = model(*train, *test, num_iterations=150, learning_rate=0.3)
    params, _, costs = optimize(np.zeros((3, 1)), 0.0, *train, 150, 0.3)
    np.testing.assert_array_equal(d["w"], params["w"])
    np.testing.assert_array_equal(d["Y_prediction_train"], predict(d["w"], d["b"], train[0]))
    np.testing.assert_array_equal(d["Y_prediction_test"], predict(d["w"], d["b"], test[0]))
    rest = {key: d[key] for key in ("b", "costs", "num_iterations", "learning_rate")}
    assert rest == {"b": params["b"], "costs": costs, "num_iterations": 150, "learning_rate": 0.3}
    assert len(d) == 7


def test_a_trained_model_predicts_what_scikit_learns_does():
    X, Y = overlapping()
    _, _, found = scikit_learns_optimum(X[:, :40], Y[:, :40])
    d = model(X[:, :40], Y[:, :40], X[:, 40:], Y[:, 40:], 1000, 1.0)
    np.testing.assert_array_equal(d["Y_prediction_train"][0], found.predict(X[:, :40].T))
    np.testing.assert_array_equal(d["Y_prediction_test"][0], found.predict(X[:, 40:].T))


def test_nothing_is_learned_from_the_test_examples():
    X, Y = overlapping()
    train = X[:, :40], Y[:, :40]
    learned = model(*train, X[:, 40:], Y[:, 40:], 20)
    other = model(*train, -X[:, 40:], 1 - Y[:, 40:], 20)
    np.testing.assert_array_equal(learned["w"], other["w"])
    assert (learned["b"], learned["costs"]) == (other["b"], other["costs"])


@pytest.mark.parametrize("function", [propagate, propagate_loop, optimize, predict, model])
def test_inputs_stay_unchanged(function):
    w, b, X, Y = problem(4, 3, 6)
    arguments = {predict: (w, b, X), model: (X, Y, X[:, :2], Y[:, :2], 3)}.get(
        function, (w, b, X, Y)
    )
    before = [np.copy(argument) for argument in arguments]
    function(*arguments)
    for argument, other in zip(arguments, before, strict=True):
        np.testing.assert_array_equal(argument, other)


@pytest.mark.parametrize("function", [propagate, propagate_loop, optimize])
def test_errors_name_the_argument_its_shape_and_the_expected_shape(function):
    w, b, X, Y = problem(5, 3, 4)
    wrong = {
        "w has shape (1, 3), expected (3, 1)": (w.T, b, X, Y),
        "w has shape (3,), expected (m, n)": (w[:, 0], b, X, Y),
        "w has shape (3, 1), expected (4, 1)": (w, b, X.T, Y),
        "X has shape (3,), expected (m, n)": (w, b, X[:, 0], Y),
        "Y has shape (4, 1), expected (1, 4)": (w, b, X, Y.T),
        "Y has shape (4,), expected (1, 4)": (w, b, X, Y[0]),
        "Y has shape (1, 3), expected (1, 4)": (w, b, X, Y[:, :3]),
    }
    for message, arguments in wrong.items():
        with pytest.raises(ValueError, match=re.escape(message)):
            function(*arguments)
    with pytest.raises(TypeError, match=r"b must be one number.* shape \(3, 1\)"):
        function(w, w, X, Y)
    with pytest.raises(TypeError, match="X must be a NumPy array.*list"):
        function(w, b, X.tolist(), Y)


def test_predict_names_what_does_not_fit():
    w, b, X, _ = problem(5, 3, 4)
    with pytest.raises(ValueError, match=r"w has shape \(3, 1\), expected \(4, 1\)"):
        predict(w, b, X.T)
    with pytest.raises(ValueError, match=r"X has shape \(3,\), expected \(m, n\)"):
        predict(w, b, X[:, 0])
    with pytest.raises(TypeError, match="b must be one number"):
        predict(w, X, X)


def test_a_model_names_what_does_not_fit():
    _, _, X, Y = problem(5, 3, 4)
    with pytest.raises(ValueError, match=r"Y_train has shape \(4, 1\), expected \(1, 4\)"):
        model(X, Y.T, X, Y)
    with pytest.raises(ValueError, match=r"w has shape \(3, 1\), expected \(2, 1\)"):
        model(X, Y, X[:2], Y, 1)


@pytest.mark.parametrize(
    ("count", "error", "message"),
    [
        (0, ValueError, "is 0, expected at least 1"),
        (-3, ValueError, "is -3, expected at least 1"),
        (2.0, TypeError, r"must be a whole number, but it is 2\.0"),
        ("4", TypeError, "must be a whole number, but it is '4'"),
    ],
)
def test_dimensions_and_numbers_of_steps_are_whole_and_positive(count, error, message):
    with pytest.raises(error, match=f"dim {message}"):
        initialize_with_zeros(count)
    with pytest.raises(error, match=f"num_iterations {message}"):
        optimize(*problem(5, 3, 4), num_iterations=count)
