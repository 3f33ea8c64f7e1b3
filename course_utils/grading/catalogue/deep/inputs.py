"""What several exercises of this folder are called with."""

import numpy as np

from course_utils.deep import L_model_forward, compute_cost


def random_layer(seed, n_prev, n, m):
    """Return what comes into a layer, its weights and its biases; the same for each call."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n_prev, m)), rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1))


def small_layer():
    """Return a layer of one input, two units and three examples; one of its sums is exactly 0."""
    return np.array([[1.0, -1.0, 2.0]]), np.array([[1.0], [-2.0]]), np.array([[-1.0], [0.5]])


def random_network(seed, layer_dims, m):
    """Return examples and parameters, random but the same for each call."""
    rng = np.random.default_rng(seed)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / np.sqrt(n_prev)
        parameters[f"b{layer}"] = rng.normal(size=(n, 1)) / 2
    return rng.normal(size=(layer_dims[0], m)), parameters


def random_labels(seed, m):
    """Return m labels in one row, the same for each call."""
    return np.random.default_rng(seed).integers(0, 2, size=(1, m))


def random_error(seed, n, m):
    """Return what comes back to a layer of n units from m examples, the same for each call."""
    return np.random.default_rng(seed).normal(size=(n, m))


def random_data(seed, n_x, m):
    """Return examples and labels that follow from them; the same for each call."""
    X = np.random.default_rng(seed).normal(size=(n_x, m))
    return X, (X[:1] * X[1:2] > 0.1).astype(int)


def back_from_the_end(seed, network):
    """Return the arguments of a network's backward pass, with random labels."""
    AL, caches = L_model_forward(*network)
    return AL, random_labels(seed, AL.shape[1]), caches


def cost_reached(parameters, arguments):
    """Return a trained network's cost on the examples that it was trained on."""
    X, Y = arguments[:2]
    return compute_cost(L_model_forward(X, parameters)[0], Y)
