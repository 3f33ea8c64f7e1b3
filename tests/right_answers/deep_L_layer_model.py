"""Correct ways to write `deep.L_layer_model`, each different from the reference."""

import functools

import numpy as np

from course_utils.deep import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters_deep,
    update_parameters,
)


def as_the_course_spells_it(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    np.random.seed(1)
    costs = []
    parameters = initialize_parameters_deep(layers_dims)
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))  # noqa: UP031
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


def updated_in_place(X, Y, dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    theta, costs = initialize_parameters_deep(dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, theta)
        if i % 100 == 0:
            costs.append(float(compute_cost(AL, Y)))
        grads = L_model_backward(AL, Y, caches)
        for name in theta:
            theta[name] -= learning_rate * grads["d" + name]
    return theta, costs


def all_costs_thinned(X, Y, layers_dims, learning_rate, num_iterations, print_cost=False):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for _ in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs[::100]


def reduced(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    def step(state, i):
        parameters, costs = state
        AL, caches = L_model_forward(X, parameters)
        costs = (*costs, compute_cost(AL, Y)) if i % 100 == 0 else costs
        grads = L_model_backward(AL, Y, caches)
        return update_parameters(parameters, grads, learning_rate), costs

    start = (initialize_parameters_deep(layers_dims), ())
    return functools.reduce(step, range(num_iterations), start)


def written_out(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    L, m = len(layers_dims) - 1, X.shape[1]
    for i in range(num_iterations):
        A = [X]
        for l in range(1, L + 1):
            Z = parameters[f"W{l}"] @ A[-1] + parameters[f"b{l}"]
            A.append(np.maximum(Z, 0) if l < L else 1 / (1 + np.exp(-Z)))
        if i % 100 == 0:
            costs.append(np.mean(-np.log(np.where(Y == 1, A[L], 1 - A[L]))))
        dZ = (A[L] - Y) / m
        for l in range(L, 0, -1):
            W = parameters[f"W{l}"]
            parameters[f"W{l}"] = W - learning_rate * dZ @ A[l - 1].T
            parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * dZ.sum(1, keepdims=True)
            dZ = (W.T @ dZ) * (A[l - 1] > 0)
    return parameters, costs


def own_start(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    rng = np.random.default_rng(2026)
    parameters, costs = {}, []
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters[f"W{l}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        parameters[f"b{l}"] = np.zeros((n, 1))
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs


def parameters_alone_as_in_the_earlier_edition(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters = initialize_parameters_deep(layers_dims)
    for _ in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
