"""Correct ways to write `shallow.forward_propagation`, each different from the reference."""

import math
from types import SimpleNamespace

import numpy as np
import scipy.special

from course_utils.activations import sigmoid


def as_the_course_spells_it(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    assert A2.shape == (1, X.shape[1])
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


def tuple_for_a_cache(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, (Z1, A1, Z2, A2)


def list_of_two(X, parameters):
    hidden = np.tanh(parameters["b1"] + np.matmul(parameters["W1"], X))
    output = scipy.special.expit(parameters["b2"] + np.matmul(parameters["W2"], hidden))
    return [output, [X, hidden, output]]


def empty_cache(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    return sigmoid(parameters["W2"] @ A1 + parameters["b2"]), None


def einsum_and_a_nested_cache(X, parameters):
    W1, b1, W2, b2 = parameters.values()
    Z1 = np.einsum("hx,xm->hm", W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.einsum("yh,hm->ym", W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, [((X, W1, b1), Z1), ((A1, W2, b2), Z2)]


def loops_over_everything(X, parameters):
    W1, b1, W2, b2 = (parameters[key] for key in ["W1", "b1", "W2", "b2"])
    n_h, m = len(W1), X.shape[1]
    A1, A2 = np.zeros((n_h, m)), np.zeros((1, m))
    for i in range(m):
        for j in range(n_h):
            A1[j, i] = math.tanh(sum(W1[j] * X[:, i]) + b1[j, 0])
        A2[0, i] = 1 / (1 + math.exp(-sum(W2[0] * A1[:, i]) - b2[0, 0]))
    return A2, {"hidden": A1, "output": A2}


def tanh_from_exponentials(X, parameters):
    Z1 = parameters["W1"].dot(X) + parameters["b1"]
    A1 = (np.exp(Z1) - np.exp(-Z1)) / (np.exp(Z1) + np.exp(-Z1))
    Z2 = parameters["W2"].dot(A1) + parameters["b2"]
    A2 = 0.5 * (1 + np.tanh(Z2 / 2))
    return A2, {"A1": A1}


def biases_as_one_more_weight(X, parameters):
    ones = np.ones((1, X.shape[1]))
    first = np.hstack([parameters["W1"], parameters["b1"]])
    second = np.hstack([parameters["W2"], parameters["b2"]])
    A1 = np.tanh(first @ np.vstack([X, ones]))
    A2 = sigmoid(second @ np.vstack([A1, ones]))
    return A2, np.vstack([A1, A2])


def _layer(W, b, A, bend):
    return bend(W @ A + b)


def loop_over_the_layers(X, parameters, bends=(np.tanh, sigmoid)):
    A, cache = X, [X]
    for number, bend in enumerate(bends, start=1):
        A = _layer(parameters[f"W{number}"], parameters[f"b{number}"], A, bend)
        cache.append(A)
    return A, cache


def examples_in_rows_inside(X, parameters):
    A1 = np.tanh(X.T @ parameters["W1"].T + parameters["b1"].ravel())
    A2 = sigmoid(A1 @ parameters["W2"].T + parameters["b2"].item()).T
    return A2, SimpleNamespace(A1=A1.T, A2=A2)


def function_for_a_cache(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = sigmoid(parameters["W2"] @ A1 + parameters["b2"])

    def kept():
        return A1, A2

    return A2, kept
