"""What several exercises of this folder are called with."""

import numpy as np

from course_utils.grading.catalogue.seeds import rng
from course_utils.shallow import forward_propagation

Network = tuple[dict[str, np.ndarray], np.ndarray, np.ndarray]  # parameters, X, Y


def random_network(seed: int, n_x: int, n_h: int, m: int) -> Network:
    """Return parameters, examples and labels, random but the same for each call."""
    random = rng(seed)
    parameters = {
        "W1": random.normal(size=(n_h, n_x)),
        "b1": random.normal(size=(n_h, 1)),
        "W2": random.normal(size=(1, n_h)),
        "b2": random.normal(size=(1, 1)),
    }
    return parameters, random.normal(size=(n_x, m)), random.integers(0, 2, size=(1, m))


def small_network() -> Network:
    """Return a network of two features and four hidden units, with three examples."""
    parameters = {
        "W1": np.array([[1.0, -0.5], [0.25, 2.0], [-1.5, 0.75], [0.5, 1.0]]),
        "b1": np.array([[0.5], [-1.0], [0.25], [-0.5]]),
        "W2": np.array([[1.5, -2.0, 0.75, 1.0]]),
        "b2": np.array([[0.25]]),
    }
    return parameters, np.array([[1.0, -1.0, 0.5], [0.5, 2.0, -0.25]]), np.array([[1, 0, 1]])


def forward_arguments(network: Network) -> tuple:
    """Return what the forward step takes of a network and its data."""
    parameters, X, _ = network
    return X, parameters


def backward_arguments(network: Network) -> tuple:
    """Return what the backward step takes, with the cache of the forward step before it."""
    parameters, X, Y = network
    return parameters, forward_propagation(X, parameters)[1], X, Y
