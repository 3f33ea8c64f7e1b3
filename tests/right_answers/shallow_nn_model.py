"""Correct ways to write `shallow.nn_model`, each different from the reference."""

import copy

import numpy as np

from course_utils import shallow
from course_utils.activations import sigmoid
from course_utils.shallow import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    update_parameters,
)


def as_the_course_spells_it(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))  # noqa: UP031
    return parameters


def older_spelling_with_unused_names(X, Y, n_h, num_iterations=10000, print_cost=False):
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, {"W1": W1, "b1": b1, "W2": W2, "b2": b2})
        grads = backward_propagation({"W1": W1, "b1": b1, "W2": W2, "b2": b2}, cache, X, Y)
        W1 = W1 - 1.2 * grads["dW1"]
        b1 = b1 - 1.2 * grads["db1"]
        W2 = W2 - 1.2 * grads["dW2"]
        b2 = b2 - 1.2 * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def parameters_changed_in_place(X, Y, n_h, num_iterations=10000, print_cost=False, rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        for name, gradient in backward_propagation(parameters, cache, X, Y).items():
            parameters[name[1:]] -= rate * gradient
    return parameters


def while_loop_that_collects_costs(X, Y, n_h, num_iterations=10000, print_cost=False):
    parameters = initialize_parameters(n_x=len(X), n_h=n_h, n_y=len(Y))
    costs = []
    while len(costs) < num_iterations:
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(copy.deepcopy(parameters), grads, learning_rate=1.2)
    return {**parameters, "costs": costs}


def functions_of_the_module(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = shallow.forward_propagation(X, parameters)
        grads = shallow.backward_propagation(parameters, cache, X, Y)
        parameters = shallow.update_parameters(parameters, grads, learning_rate)
    return parameters


def everything_in_one_with_the_courses_start(X, Y, n_h, num_iterations=10000, print_cost=False):
    m = X.shape[1]
    W1, b1, W2, b2 = initialize_parameters(X.shape[0], n_h, 1).values()
    for i in range(num_iterations):
        A1 = np.tanh(W1 @ X + b1)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        if print_cost and not i % 1000:
            print(i, -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
        dZ2 = (A2 - Y) / m
        dZ1 = W2.T @ dZ2 * (1 - A1**2)
        W2 = W2 - 1.2 * dZ2 @ A1.T
        b2 = b2 - 1.2 * dZ2.sum(axis=1, keepdims=True)
        W1 = W1 - 1.2 * dZ1 @ X.T
        b1 = b1 - 1.2 * dZ1.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def own_start_inside(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    np.random.seed(1)
    parameters = {
        "W1": np.random.randn(n_h, X.shape[0]) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(Y.shape[0], n_h) * 0.01,
        "b2": np.zeros((Y.shape[0], 1)),
    }
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


def own_start_by_the_root_of_the_inputs(X, Y, n_h, num_iterations=10000, print_cost=False):
    rng = np.random.RandomState(4)
    n_x, m = X.shape
    W1, b1 = rng.randn(n_h, n_x) / np.sqrt(n_x), np.zeros((n_h, 1))
    W2, b2 = rng.randn(1, n_h) / np.sqrt(n_h), np.zeros((1, 1))
    for _ in range(num_iterations):
        A1 = np.tanh(W1 @ X + b1)
        dZ2 = (sigmoid(W2 @ A1 + b2) - Y) / m
        dZ1 = W2.T * dZ2 * (1 - A1**2)
        W1, W2 = W1 - 1.2 * dZ1 @ X.T, W2 - 1.2 * dZ2 @ A1.T
        b1, b2 = b1 - 1.2 * dZ1.sum(1)[:, None], b2 - 1.2 * dZ2.sum()
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def _he(rng, n, n_prev):
    return rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)


def own_start_after_he(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    rng = np.random.default_rng()
    parameters = {"W1": _he(rng, n_h, X.shape[0]), "W2": _he(rng, 1, n_h)}
    parameters.update(b1=np.zeros((n_h, 1)), b2=np.zeros((1, 1)))
    for _ in range(num_iterations):
        grads = backward_propagation(parameters, forward_propagation(X, parameters)[1], X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


def recursion(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2, start=None):
    if start is None:
        start = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    if num_iterations == 0:
        return start
    _, cache = forward_propagation(X, start)
    grads = backward_propagation(start, cache, X, Y)
    better = update_parameters(start, grads, learning_rate)
    return recursion(X, Y, n_h, num_iterations - 1, print_cost, learning_rate, better)


def _rounds(parameters, X, Y, steps, rate):
    for _ in range(steps):
        yield parameters
        grads = backward_propagation(parameters, forward_propagation(X, parameters)[1], X, Y)
        parameters = update_parameters(parameters, grads, rate)
    yield parameters


def generator_elsewhere(x, y, units, steps=10000, verbose=False, rate=1.2):
    start = initialize_parameters(layer_sizes(x, y)[0], units, layer_sizes(x, y)[2])
    *_, parameters = _rounds(start, x, y, steps, rate)
    return parameters
