"""The network with one hidden layer against loops, imaginary steps and scikit-learn."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier

from course_utils import shallow
from course_utils.gradients import central_differences, complex_step, relative_error

NAMES = ("W1", "b1", "W2", "b2")


def network(seed, n_x=3, n_h=4, m=6):
    """Return parameters, examples and labels, random but the same for each seed."""
    rng = np.random.default_rng(seed)
    shapes = ((n_h, n_x), (n_h, 1), (1, n_h), (1, 1))
    parameters = {name: rng.normal(size=shape) for name, shape in zip(NAMES, shapes, strict=True)}
    return parameters, rng.normal(size=(n_x, m)), rng.integers(0, 2, size=(1, m))


SIZES = st.integers(1, 5)
NETWORKS = st.builds(network, st.integers(0, 2**32 - 1), SIZES, SIZES, SIZES)


def analytic_cost(parameters, X, Y):
    """Compute the cost by operations that accept complex numbers."""
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    z = parameters["W2"] @ A1 + parameters["b2"]
    return np.mean(np.log(1 + np.exp(z)) - Y * z)


def gradients(parameters, X, Y):
    _, cache = shallow.forward_propagation(X, parameters)
    return shallow.backward_propagation(parameters, cache, X, Y)


def points(m=40):
    """Return points in the plane, labelled by whether they lie inside of a ring."""
    rng = np.random.default_rng(7)
    X = rng.normal(size=(2, m))
    return X, (np.sum(X**2, axis=0, keepdims=True) < 1.2).astype(int)


@given(SIZES, SIZES, SIZES)
def test_sizes_are_those_of_the_rows_and_four_hidden_units(n_x, n_y, m):
    assert shallow.layer_sizes(np.zeros((n_x, m)), np.zeros((n_y, m))) == (n_x, 4, n_y)


def test_the_start_is_small_random_repeatable_and_without_biases():
    start = shallow.initialize_parameters(60, 50, 40)
    assert {name: array.shape for name, array in start.items()} == {
        "W1": (50, 60),
        "b1": (50, 1),
        "W2": (40, 50),
        "b2": (40, 1),
    }
    for name in ("W1", "W2"):
        assert np.std(start[name]) == pytest.approx(0.01, rel=0.05)
        assert abs(np.mean(start[name])) < 0.001
        assert len(np.unique(start[name])) == start[name].size
    assert not start["b1"].any()
    assert not start["b2"].any()
    again = shallow.initialize_parameters(60, 50, 40)
    assert all(np.array_equal(start[name], again[name]) for name in NAMES)


@given(NETWORKS)
def test_the_output_is_what_loops_over_units_and_examples_give(arguments):
    parameters, X, _ = arguments
    W1, b1, W2, b2 = (parameters[name] for name in NAMES)
    A2, cache = shallow.forward_propagation(X, parameters)
    assert A2.shape == (1, X.shape[1])
    for i, x in enumerate(X.T):
        hidden = [
            np.tanh(sum(w * v for w, v in zip(row, x, strict=True)) + c.item())
            for row, c in zip(W1, b1, strict=True)
        ]
        z = sum(w * a for w, a in zip(W2[0], hidden, strict=True)) + b2.item()
        np.testing.assert_allclose(cache["A1"][:, i], hidden, rtol=1e-9, atol=1e-14)
        assert A2[0, i] == pytest.approx(expit(z), rel=1e-9)
        assert cache["Z2"][0, i] == pytest.approx(z, rel=1e-9, abs=1e-12)


@given(NETWORKS)
def test_the_cost_is_scikit_learns(arguments):
    parameters, X, Y = arguments
    A2, _ = shallow.forward_propagation(X, parameters)
    expected = log_loss(Y[0], A2[0], labels=[0, 1])
    assert shallow.compute_cost(A2, Y) == pytest.approx(expected, rel=1e-9)


def test_a_certain_and_wrong_output_costs_much_but_not_infinitely_much():
    cost = shallow.compute_cost(np.array([[0.0, 1.0]]), np.array([[1, 0]]))
    assert cost == pytest.approx(-np.log(1e-15), rel=1e-2)
    assert type(cost) is float
    assert shallow.compute_cost(np.array([[1.0, 0.0]]), np.array([[1, 0]])) < 1e-14


@settings(max_examples=30)
@given(NETWORKS)
def test_the_gradients_are_the_costs_slopes(arguments):
    parameters, X, Y = arguments
    grads = gradients(parameters, X, Y)

    for name in NAMES:

        def analytic(array, name=name):
            return analytic_cost({**parameters, name: array}, X, Y)

        def cost(array, name=name):
            A2, _ = shallow.forward_propagation(X, {**parameters, name: array})
            return shallow.compute_cost(A2, Y)

        slope = complex_step(analytic, parameters[name])
        np.testing.assert_allclose(grads["d" + name], slope, rtol=1e-9, atol=1e-13)
        differences = central_differences(cost, parameters[name])
        np.testing.assert_allclose(grads["d" + name], differences, atol=1e-7)


def test_the_gradient_check_notices_a_wrong_slope():
    parameters, X, Y = network(1)
    right = gradients(parameters, X, Y)["dW1"]
    _, cache = shallow.forward_propagation(X, parameters)
    cache["A1"] = np.zeros_like(cache["A1"])  # then 1 - A1² is 1: the slope of tanh is left out
    wrong = shallow.backward_propagation(parameters, cache, X, Y)["dW1"]
    slope = complex_step(
        lambda array: analytic_cost({**parameters, "W1": array}, X, Y), parameters["W1"]
    )
    assert relative_error(right, slope) < 1e-12
    assert relative_error(wrong, slope) > 1e-3


@given(NETWORKS, st.floats(0.001, 2))
def test_a_step_goes_against_the_gradient_and_changes_nothing(arguments, rate):
    parameters, X, Y = arguments
    grads = gradients(parameters, X, Y)
    before = {name: array.copy() for name, array in parameters.items()}
    new = shallow.update_parameters(parameters, grads, rate)
    for name in NAMES:
        np.testing.assert_allclose(
            (parameters[name] - new[name]) / rate, grads["d" + name], atol=1e-9
        )
        np.testing.assert_array_equal(parameters[name], before[name])


def test_the_usual_rate_is_1_2():
    ones = np.ones((1, 1))
    new = shallow.update_parameters(
        dict.fromkeys(NAMES, ones), {"d" + name: ones for name in NAMES}
    )
    assert [value.item() for value in new.values()] == pytest.approx([-0.2] * 4)


@pytest.mark.parametrize("rate", [0.3, 1.2])
def test_the_training_is_scikit_learns(rate):
    """Equal initial weights and full batches; its penalty, momentum and shuffling are off."""
    X, Y = points()
    n_h, steps = 5, 200
    start = shallow.initialize_parameters(2, n_h, 1)
    other = MLPClassifier(
        (n_h,),
        activation="tanh",
        solver="sgd",
        alpha=0,
        batch_size=X.shape[1],
        learning_rate_init=rate,
        momentum=0,
        shuffle=False,
        random_state=0,
    )
    other.partial_fit(X.T, Y[0], classes=[0, 1])
    for mine, its in zip((start["W1"].T, start["W2"].T), other.coefs_, strict=True):
        its[:] = mine  # into the arrays, which its optimiser may hold
    for its in other.intercepts_:
        its[:] = 0
    for _ in range(steps):
        other.partial_fit(X.T, Y[0])
    ours = shallow.nn_model(X, Y, n_h, steps, learning_rate=rate)
    theirs = (other.coefs_[0].T, other.intercepts_[0], other.coefs_[1].T, other.intercepts_[1])
    for name, array in zip(NAMES, theirs, strict=True):
        np.testing.assert_allclose(ours[name].ravel(), array.ravel(), rtol=1e-7, atol=1e-10)
    assert np.abs(ours["W1"]).max() > 0.3  # they learned something
    np.testing.assert_array_equal(shallow.predict(ours, X)[0], other.predict(X.T))


def test_the_cost_is_printed_every_thousand_steps_where_it_is_asked_for(capsys):
    X, Y = points(8)
    shallow.nn_model(X, Y, 2, 1001, print_cost=True)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "Cost after iteration 0",
        "Cost after iteration 1000",
    ]
    costs = [float(line.split(":")[1]) for line in lines]
    assert costs[0] == pytest.approx(np.log(2), abs=1e-3)
    assert costs[1] < costs[0]
    shallow.nn_model(X, Y, 2, 3)
    assert capsys.readouterr().out == ""


@given(NETWORKS)
def test_a_label_is_the_more_likely_one(arguments):
    parameters, X, _ = arguments
    labels = shallow.predict(parameters, X)
    z = parameters["W2"] @ np.tanh(parameters["W1"] @ X + parameters["b1"]) + parameters["b2"]
    np.testing.assert_array_equal(labels, (z > 0).astype(int))
    assert labels.dtype.kind == "i"


def test_a_half_is_not_more_than_a_half():
    parameters, X, _ = network(2)
    parameters["W2"], parameters["b2"] = np.zeros((1, 4)), np.zeros((1, 1))
    assert not shallow.predict(parameters, X).any()


GOOD, X, Y = network(0)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: shallow.layer_sizes([[1.0]], Y), TypeError, "X must be a NumPy array"),
        (lambda: shallow.layer_sizes(X, Y[0]), ValueError, "Y has shape (6,), expected (m, n)"),
        (
            lambda: shallow.initialize_parameters(2, 0, 1),
            ValueError,
            "n_h is 0, expected at least 1",
        ),
        (
            lambda: shallow.initialize_parameters(2.0, 3, 1),
            TypeError,
            "n_x must be a whole number, but it is 2.0",
        ),
        (
            lambda: shallow.forward_propagation(X.T, GOOD),
            ValueError,
            "W1 has shape (4, 3), expected (n, 6): one column for each of the 6 values",
        ),
        (
            lambda: shallow.forward_propagation(X, {**GOOD, "b1": np.zeros(4)}),
            ValueError,
            "b1 has shape (4,), expected (m, n)",
        ),
        (
            lambda: shallow.predict({**GOOD, "W2": np.ones((4, 1))}, X),
            ValueError,
            "W2 has shape (4, 1), expected (n, 4)",
        ),
        (
            lambda: shallow.compute_cost(Y / 2, Y.T),
            ValueError,
            "Y has shape (6, 1), expected (1, 6)",
        ),
        (
            lambda: shallow.backward_propagation(GOOD, {}, X, Y[:, :5]),
            ValueError,
            "Y has shape (1, 5), expected (1, 6): one label a column of X",
        ),
        (
            lambda: shallow.nn_model(X, Y, 2, 2.5),
            TypeError,
            "num_iterations must be a whole number",
        ),
        (lambda: shallow.nn_model(X, Y[0], 2, 2), ValueError, "Y has shape (6,)"),
    ],
)
def test_what_does_not_fit_is_named_with_what_was_expected(call, error, message):
    with pytest.raises(error, match=re.escape(message)):
        call()


def test_a_missing_gradient_is_named():
    with pytest.raises(KeyError, match="dW2"):
        shallow.update_parameters(GOOD, {"dW1": 0, "db1": 0})
