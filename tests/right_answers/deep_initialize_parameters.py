"""Correct ways to write `deep.initialize_parameters`, each different from the reference."""

import math
import random

import numpy as np
import scipy.stats


def seeded_as_the_course_does(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    assert W1.shape == (n_h, n_x)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def not_seeded(n_x, n_h, n_y):
    rng = np.random.default_rng()
    return {
        "b2": np.zeros((n_y, 1)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.standard_normal((n_y, n_h)),
        "W1": 0.01 * rng.standard_normal((n_h, n_x)),
    }


def scaled_by_the_inputs(n_x, n_h, n_y):
    np.random.seed(3)
    parameters = {}
    for number, (n, n_prev) in enumerate([(n_h, n_x), (n_y, n_h)], start=1):
        parameters["W" + str(number)] = np.random.randn(n, n_prev) / math.sqrt(n_prev)
        parameters["b" + str(number)] = np.zeros(shape=(n, 1))
    return parameters


def he_scaled(n_x, n_h, n_y):
    state = np.random.RandomState(7)
    W1 = state.normal(0, np.sqrt(2 / n_x), (n_h, n_x))
    W2 = state.normal(0, np.sqrt(2 / n_h), (n_y, n_h))
    return dict(W1=W1, b1=W1[:, :1] * 0, W2=W2, b2=W2[:, :1] * 0)  # noqa: C408


def from_the_standard_library(n_x, n_h, n_y):
    draw = random.Random(0).gauss

    def weights(n, n_prev):
        return np.array([[draw(0, 0.01) for _ in range(n_prev)] for _ in range(n)])

    return {
        "W1": weights(n_h, n_x),
        "b1": np.array([[0.0]] * n_h),
        "W2": weights(n_y, n_h),
        "b2": np.array([[0.0]] * n_y),
    }


def normal_from_scipy(n_x, n_h, n_y):
    draws = scipy.stats.norm.rvs(scale=0.01, size=n_h * n_x + n_y * n_h, random_state=5)
    W1, W2 = np.split(draws, [n_h * n_x])
    biases = np.zeros((n_h + n_y, 1), dtype=int)
    return {
        "W1": W1.reshape(n_h, n_x),
        "b1": biases[:n_h],
        "W2": W2.reshape(n_y, n_h),
        "b2": biases[n_h:],
    }


def single_precision_with_a_seed_as_argument(n_x, n_h, n_y, seed=4):
    rng = np.random.default_rng(seed)
    W1 = rng.standard_normal((n_h, n_x), dtype=np.float32) * np.float32(0.01)
    W2 = rng.standard_normal((n_y, n_h), dtype=np.float32) * np.float32(0.01)
    b1, b2 = (np.zeros((n, 1), dtype=np.float32) for n in (n_h, n_y))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
