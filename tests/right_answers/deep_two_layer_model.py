"""Correct ways to write `deep.two_layer_model`, each different from the reference."""

import numpy as np

from course_utils import deep
from course_utils.deep import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)


def as_the_course_spells_it(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    np.random.seed(1)
    grads = {}
    costs = []
    (n_x, n_h, n_y) = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, activation="relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, activation="sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, activation="sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, activation="relu")
        grads["dW1"] = dW1
        grads["db1"] = db1
        grads["dW2"] = dW2
        grads["db2"] = db2
        parameters = update_parameters(parameters, grads, learning_rate)
        W1 = parameters["W1"]
        b1 = parameters["b1"]
        W2 = parameters["W2"]
        b2 = parameters["b2"]
        if print_cost and i % 100 == 0:
            print(f"Cost after iteration {i}: {np.squeeze(cost)}")
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


def by_the_models_of_any_depth(X, Y, layers_dims, learning_rate, num_iterations, print_cost=False):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(float(compute_cost(AL, Y)))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def written_out(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    m = X.shape[1]
    parameters = initialize_parameters(*layers_dims)
    W1, b1, W2, b2 = (parameters[name].copy() for name in ("W1", "b1", "W2", "b2"))
    costs = []
    for i in range(num_iterations):
        Z1 = W1 @ X + b1
        A1 = np.maximum(Z1, 0)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        if not i % 100:
            costs.append(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
        dZ2 = (A2 - Y) / m
        dZ1 = (W2.T @ dZ2) * (Z1 > 0)
        W2 -= learning_rate * dZ2 @ A1.T
        b2 -= learning_rate * dZ2.sum(axis=1, keepdims=True)
        W1 -= learning_rate * dZ1 @ X.T
        b1 -= learning_rate * dZ1.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, costs


def while_loop(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = deep.initialize_parameters(layers_dims[0], layers_dims[1], layers_dims[2])
    parameters = initialize_parameters(*layers_dims)
    costs, i = np.zeros(-(-num_iterations // 100)), 0
    while i < num_iterations:
        hidden, first = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        output, last = linear_activation_forward(
            hidden, parameters["W2"], parameters["b2"], "sigmoid"
        )
        if i % 100 == 0:
            costs[i // 100] = compute_cost(output, Y)
        slope = (output - Y) / (output * (1 - output))
        slope, dW2, db2 = linear_activation_backward(slope, last, "sigmoid")
        _, dW1, db1 = linear_activation_backward(slope, first, "relu")
        steps = {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
        parameters = {name: parameters[name] - learning_rate * steps[name] for name in steps}
        i += 1
    return parameters, costs


def by_the_model_of_any_depth(X, Y, layers_dims, rate=0.0075, steps=3000, verbose=False):
    parameters, costs = initialize_parameters(*layers_dims), []
    for _ in range(steps):
        AL, caches = L_model_forward(X, parameters)
        costs += [compute_cost(AL, Y)]
        grads = L_model_backward(AL, Y, caches)
        for name in parameters:
            parameters[name] = parameters[name] - rate * grads["d" + name]
    return parameters, costs[::100]


def own_start(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    rng = np.random.default_rng(42)
    parameters = {
        "W1": 0.01 * rng.normal(size=(n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.normal(size=(n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs


def parameters_alone_as_in_the_earlier_edition(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters = initialize_parameters(*layers_dims)
    for _ in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
