"""What several exercises of this folder are called with."""

from typing import Any

import numpy as np

from course_utils.deep import L_model_forward, compute_cost
from course_utils.grading.catalogue.seeds import rng

Network = tuple[np.ndarray, dict[str, np.ndarray]]  # examples and parameters


def random_layer(seed: int, n_prev: int, n: int, m: int) -> tuple[np.ndarray, ...]:
    """Return what comes into a layer, its weights and its biases; the same for each call."""
    random = rng(seed)
    return (
        random.normal(size=(n_prev, m)),
        random.normal(size=(n, n_prev)),
        random.normal(size=(n, 1)),
    )


def small_layer() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return a layer of one input, two units and three examples; one of its sums is exactly 0."""
    return np.array([[1.0, -1.0, 2.0]]), np.array([[1.0], [-2.0]]), np.array([[-1.0], [0.5]])


def random_network(seed: int, layer_dims: list[int], m: int) -> Network:
    """Return examples and parameters, random but the same for each call."""
    random = rng(seed)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = random.normal(size=(n, n_prev)) / np.sqrt(n_prev)
        parameters[f"b{layer}"] = random.normal(size=(n, 1)) / 2
    return random.normal(size=(layer_dims[0], m)), parameters


def random_labels(seed: int, m: int) -> np.ndarray:
    """Return m labels in one row, the same for each call."""
    return rng(seed).integers(0, 2, size=(1, m))


def random_error(seed: int, n: int, m: int) -> np.ndarray:
    """Return what comes back to a layer of n units from m examples, the same for each call."""
    return rng(seed).normal(size=(n, m))


def random_data(seed: int, n_x: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    """Return examples and labels that follow from them; the same for each call."""
    X = rng(seed).normal(size=(n_x, m))
    return X, (X[:1] * X[1:2] > 0.1).astype(int)


def back_from_the_end(seed: int, network: Network) -> tuple:
    """Return the arguments of a network's backward pass, with random labels."""
    AL, caches = L_model_forward(*network)
    return AL, random_labels(seed, AL.shape[1]), caches


def cost_reached(parameters: Any, arguments: tuple) -> float:
    """Return a trained network's cost on the examples that it was trained on."""
    X, Y = arguments[:2]
    return compute_cost(L_model_forward(X, parameters)[0], Y)
