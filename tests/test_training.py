import os
import signal
import threading

import numpy as np
import pytest

from course_utils import deep, logistic, shallow, training
from course_utils.gradients import central_differences, relative_error
from course_utils.training import DivergenceError, sample_space_pays, train


def problem(n_x, m, hidden=(5, 3), seed=0):
    """Return examples, labels and a start, all from one seed."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n_x, m)) / np.sqrt(n_x)
    Y = (X[:1] + 0.5 * rng.normal(size=(1, m)) > 0).astype(int)
    dims = [n_x, *hidden, 1]
    start = {}
    for layer in range(1, len(dims)):
        n, n_prev = dims[layer], dims[layer - 1]
        start[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        start[f"b{layer}"] = 0.1 * rng.normal(size=(n, 1))
    return X, Y, start


def readable(X, Y, parameters, num_iterations, learning_rate, activation="relu"):
    """Train by the course's own functions."""
    if activation == "tanh":
        for _ in range(num_iterations):
            _, cache = shallow.forward_propagation(X, parameters)
            grads = shallow.backward_propagation(parameters, cache, X, Y)
            parameters = shallow.update_parameters(parameters, grads, learning_rate)
        return parameters
    for _ in range(num_iterations):
        AL, caches = deep.L_model_forward(X, parameters)
        grads = deep.L_model_backward(AL, Y, caches)
        parameters = deep.update_parameters(parameters, grads, learning_rate)
    return parameters


def difference(first, second):
    """Return the largest relative difference between the parameters of two networks."""
    assert first.keys() == second.keys()
    return max(relative_error(first[name], second[name]) for name in first)


@pytest.mark.parametrize("space", ["auto", "feature", "sample"])
@pytest.mark.parametrize(
    "hidden", [(), (4,), (5, 3), pytest.param((6, 5, 4, 3), marks=pytest.mark.slow)]
)
@pytest.mark.parametrize(("n_x", "m"), [(40, 12), (6, 30)])  # tall and wide
def test_a_thousand_steps_give_the_readable_loops_parameters(n_x, m, hidden, space):
    X, Y, start = problem(n_x, m, hidden)
    found, _ = train(X, Y, start, 1000, 0.05, space=space)
    assert difference(found, readable(X, Y, start, 1000, 0.05)) <= 1e-8


@pytest.mark.parametrize("space", ["feature", "sample"])
@pytest.mark.parametrize(("n_x", "m"), [(40, 12), (2, 30)])
def test_with_tanh_it_is_the_shallow_networks_loop(n_x, m, space):
    X, Y, start = problem(n_x, m, (4,))
    found, _ = train(X, Y, start, 1000, 0.3, activation="tanh", space=space)
    assert difference(found, readable(X, Y, start, 1000, 0.3, "tanh")) <= 1e-8


@pytest.mark.parametrize("space", ["feature", "sample"])
def test_without_hidden_layer_it_is_logistic_regression(space):
    X, Y, start = problem(30, 20, ())
    found, costs = train(X, Y, start, 1000, 0.5, space=space)
    params, _, expected = logistic.optimize(start["W1"].T, start["b1"].item(), X, Y, 1000, 0.5)
    assert relative_error(found["W1"], params["w"].T) <= 1e-8
    assert found["b1"].item() == pytest.approx(params["b"], rel=1e-8)
    np.testing.assert_allclose(costs, expected, rtol=1e-8)


@pytest.mark.parametrize("activation", ["relu", "tanh"])
@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2", "W3", "b3"])
def test_one_step_follows_the_slope_found_by_trying(activation, name):
    X, Y, start = problem(7, 9)
    found, _ = train(X, Y, start, 1, 1e-3, activation=activation)

    def cost(value):
        return train(X, Y, {**start, name: value}, 1, 1e-3, activation=activation)[1][0]

    slope = (start[name] - found[name]) / 1e-3
    assert relative_error(slope, central_differences(cost, start[name])) < 1e-6


def test_costs_are_those_of_the_readable_loop():
    X, Y, start = problem(6, 30)
    _, costs = train(X, Y, start, 250, 0.05, every=100)
    expected = []
    for steps in (0, 100, 200):
        AL, _ = deep.L_model_forward(X, readable(X, Y, start, steps, 0.05))
        expected.append(deep.compute_cost(AL, Y))
    np.testing.assert_allclose(costs, expected, rtol=1e-9)


def test_the_cost_of_certain_errors_is_finite():
    """Far out the probability rounds to 0 or 1, where a logarithm would be infinite."""
    X, Y = np.array([[1.0, -1.0]]), np.array([[0, 1]])
    _, costs = train(X, Y, {"W1": np.array([[800.0]]), "b1": np.zeros((1, 1))}, 1, 0.1)
    assert costs == [800.0]


@pytest.mark.parametrize("space", ["feature", "sample"])
def test_single_precision_is_close(space):
    X, Y, start = problem(40, 12)
    single, _ = train(X, Y, start, 300, 0.05, dtype=np.float32, space=space)
    double, _ = train(X, Y, start, 300, 0.05)
    assert all(array.dtype == np.float32 for array in single.values())
    assert 0 < difference(single, double) < 1e-4


def test_nothing_given_is_changed_and_nothing_is_shared():
    X, Y, start = problem(6, 8)
    kept = [X.copy(), Y.copy(), *(array.copy() for array in start.values())]
    found, _ = train(X, Y, start, 5, 0.1)
    for before, after in zip(kept, [X, Y, *start.values()], strict=True):
        np.testing.assert_array_equal(before, after)
    assert not any(np.shares_memory(found[name], start[name]) for name in start)
    assert all(array.flags.owndata for array in found.values())


@pytest.mark.parametrize("space", ["feature", "sample"])
def test_too_long_steps_end_with_the_iteration_and_the_likely_cause(space):
    X, Y, start = problem(30, 12, (8, 8))
    X = X * 1e100
    with pytest.raises(
        DivergenceError, match=r"in iteration \d+: probably the steps were too long"
    ):
        train(X, Y, start, 500, 1e80, space=space, every=500)


def test_nan_among_the_examples_is_told_too():
    X, Y, start = problem(6, 8)
    X[0, 0] = np.nan
    with pytest.raises(DivergenceError, match=r"the cost is nan in iteration 0: .* nan in X"):
        train(X, Y, start, 5, 0.1)


def test_an_interruption_returns_what_was_learned_so_far():
    X, Y, start = problem(6, 8)

    def stop(i, cost):
        if i == 30:
            raise KeyboardInterrupt

    found, costs = train(X, Y, start, 1000, 0.1, every=10, callback=stop, space="feature")
    expected, _ = train(X, Y, start, 30, 0.1, space="feature")
    assert difference(found, expected) == 0
    assert len(costs) == 4


def test_a_stop_in_the_middle_of_a_step_waits_for_its_end(monkeypatch):
    X, Y, start = problem(6, 8)
    before = signal.getsignal(signal.SIGINT)
    steps = []
    times_slope = training._Network._times_slope

    def stopped(network, i):
        steps.append(i)
        if len(steps) == 5:  # two hidden layers: in the third step
            os.kill(os.getpid(), signal.SIGINT)
        times_slope(network, i)

    monkeypatch.setattr(training._Network, "_times_slope", stopped)
    found, _ = train(X, Y, start, 1000, 0.1, space="feature")
    monkeypatch.undo()
    assert difference(found, train(X, Y, start, 3, 0.1, space="feature")[0]) == 0
    assert signal.getsignal(signal.SIGINT) is before


def test_it_trains_outside_the_main_thread_too():
    X, Y, start = problem(6, 8)
    found = []
    thread = threading.Thread(target=lambda: found.append(train(X, Y, start, 20, 0.1)[0]))
    thread.start()
    thread.join()
    assert difference(found[0], train(X, Y, start, 20, 0.1)[0]) == 0


def test_the_callback_gets_every_cost():
    X, Y, start = problem(6, 8)
    seen = []
    _, costs = train(X, Y, start, 10, 0.1, every=4, callback=lambda *told: seen.append(told))
    assert seen == list(zip((0, 4, 8), costs, strict=True))


def test_a_progress_bar_on_request(capsys):
    X, Y, start = problem(6, 8)
    train(X, Y, start, 20, 0.1)
    assert capsys.readouterr().err == ""
    train(X, Y, start, 20, 0.1, progress=True)
    assert "20/20" in capsys.readouterr().err


def test_sample_space_is_taken_where_there_are_more_features_than_examples():
    assert sample_space_pays(20, 12289, 209, 1000)
    assert sample_space_pays(1, 12289, 209, 1000)
    assert sample_space_pays(20, 626, 150, 1000)
    assert not sample_space_pays(4, 3, 400, 1000)
    assert not sample_space_pays(32, 65, 1500, 1000)
    assert not sample_space_pays(20, 12289, 209, 1)  # G would not pay for itself


@pytest.mark.parametrize(("n_x", "m", "steps", "taken"), [(40, 12, 500, 1), (6, 30, 500, 0)])
def test_auto_takes_the_cheaper_space(n_x, m, steps, taken, monkeypatch):
    spaces = []
    network = training._Network
    monkeypatch.setattr(
        training, "_Network", lambda *given: spaces.append(given[-1]) or network(*given)
    )
    X, Y, start = problem(n_x, m)
    train(X, Y, start, steps, 0.01)
    assert spaces == [("feature", "sample")[taken]]


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"Y": np.zeros((1, 3))}, ValueError, r"Y has shape \(1, 3\), expected \(1, 8\)"),
        ({"Y": np.full((1, 8), 7)}, ValueError, "Y holds 7, expected labels 0 and 1 only"),
        ({"num_iterations": 0}, ValueError, "num_iterations is 0"),
        ({"num_iterations": 1.5}, TypeError, "num_iterations must be a whole number"),
        ({"every": 0}, ValueError, "every is 0"),
        ({"learning_rate": "fast"}, TypeError, "learning_rate must be one number"),
        ({"activation": "sigmoid"}, ValueError, 'expected "relu" or "tanh"'),
        ({"space": "both"}, ValueError, 'expected "auto" or "feature" or "sample"'),
        ({"parameters": {}}, ValueError, "parameters has nothing; expected W1, b1"),
        ({"parameters": {"W1": np.ones((1, 6))}}, ValueError, "a pair for each layer"),
        (
            {"parameters": {"W1": np.ones((1, 5)), "b1": np.ones((1, 1))}},
            ValueError,
            r"W1 has shape \(1, 5\), expected \(n, 6\)",
        ),
        (
            {"parameters": {"W1": np.ones((2, 6)), "b1": np.ones((2, 1))}},
            ValueError,
            "expected one row: the output is one unit",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_its_name(changes, error, message):
    X, Y, start = problem(6, 8)
    given = {"X": X, "Y": Y, "parameters": start, "num_iterations": 5, "learning_rate": 0.1}
    with pytest.raises(error, match=message):
        train(**{**given, **changes})
