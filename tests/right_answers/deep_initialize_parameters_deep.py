"""Correct ways to write `deep.initialize_parameters_deep`, each different from the reference."""

import itertools

import numpy as np


def small_weights_as_the_course_has_them(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        assert parameters["W" + str(l)].shape == (layer_dims[l], layer_dims[l - 1])
    return parameters


def divided_by_the_root(layer_dims):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layer_dims)):
        scale = np.sqrt(layer_dims[l - 1])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


def pairs_of_sizes(layer_dims):
    rng = np.random.default_rng()
    parameters = {}
    for number, (n_prev, n) in enumerate(itertools.pairwise(layer_dims), start=1):
        parameters |= {
            f"W{number}": rng.normal(0, (2 / n_prev) ** 0.5, (n, n_prev)),
            f"b{number}": np.zeros((n, 1)),
        }
    return parameters


def comprehensions(layer_dims):
    rng, layers = np.random.default_rng(11), range(1, len(layer_dims))
    weights = {
        f"W{i}": rng.standard_normal((layer_dims[i], layer_dims[i - 1])) * 0.01 for i in layers
    }
    return weights | {f"b{i}": np.zeros((layer_dims[i], 1)) for i in layers}


def from_the_last_layer_to_the_first(layer_dims):
    random = np.random.RandomState(0)
    parameters, number = {}, len(layer_dims) - 1
    while number > 0:
        n, n_prev = layer_dims[number], layer_dims[number - 1]
        parameters[f"b{number}"] = np.full((n, 1), 0.0)
        parameters[f"W{number}"] = random.randn(n, n_prev) * np.sqrt(2.0 / n_prev)
        number -= 1
    return parameters


def recursion(layer_dims):
    if len(layer_dims) == 1:
        return {}
    *before, n_prev, n = layer_dims
    number = len(layer_dims) - 1
    draws = np.random.default_rng(number).normal(size=n * n_prev)
    return {
        **recursion([*before, n_prev]),
        f"W{number}": (draws / np.sqrt(n_prev)).reshape(n, n_prev),
        f"b{number}": np.zeros(n)[:, None],
    }


def by_xavier_glorot(layer_dims, seed=2):
    rng, parameters = np.random.default_rng(seed), {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        limit = np.sqrt(6 / (n + n_prev))
        parameters[f"W{l}"] = rng.uniform(-limit, limit, size=(n, n_prev))
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
