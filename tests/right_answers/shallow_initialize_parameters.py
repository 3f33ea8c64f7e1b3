"""Correct ways to write `shallow.initialize_parameters`, each different from the reference."""

import random

import numpy as np


def as_the_course_spells_it(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    assert W1.shape == (n_h, n_x)
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


def never_seeded(n_x, n_h, n_y):
    W1 = 0.01 * np.random.normal(size=(n_h, n_x))
    W2 = 0.01 * np.random.normal(size=(n_y, n_h))
    return {"W1": W1, "W2": W2, "b1": np.zeros((n_h, 1)), "b2": np.zeros((n_y, 1))}


def another_seed_and_one_stream_of_numbers(n_x, n_h, n_y):
    rng = np.random.default_rng(12345)
    numbers = rng.standard_normal(n_h * n_x + n_y * n_h) * 0.01
    return {
        "W1": numbers[: n_h * n_x].reshape(n_h, n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": numbers[n_h * n_x :].reshape(n_y, n_h),
        "b2": np.zeros((n_y, 1)),
    }


def old_generator_of_its_own(n_x, n_h, n_y, seed=3):
    rng = np.random.RandomState(seed)
    draw = rng.standard_normal
    return {
        "W1": draw((n_h, n_x)) / 100,
        "b1": np.zeros(shape=[n_h, 1]),
        "W2": draw((n_y, n_h)) / 100,
        "b2": np.zeros(shape=[n_y, 1]),
    }


def one_over_the_root_of_the_inputs(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    W1 = rng.normal(scale=1 / np.sqrt(n_x), size=(n_h, n_x))
    W2 = rng.normal(scale=1 / np.sqrt(n_h), size=(n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


def he(n_x, n_h, n_y):
    np.random.seed(1)
    sizes, parameters = (n_x, n_h, n_y), {}
    for layer in range(1, 3):
        n, n_prev = sizes[layer], sizes[layer - 1]
        parameters[f"W{layer}"] = np.random.randn(n, n_prev) * np.sqrt(2 / n_prev)
        parameters["b" + str(layer)] = np.zeros((n, 1))
    return parameters


def uniform_on_both_sides_of_zero(n_x, n_h, n_y):
    rng = np.random.default_rng(7)
    bound = [np.sqrt(6 / (n_x + n_h)), np.sqrt(6 / (n_h + n_y))]
    return {
        "W1": rng.uniform(-bound[0], bound[0], (n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": rng.uniform(-bound[1], bound[1], (n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }


def rand_moved_to_the_middle(n_x, n_h, n_y):
    W1 = (np.random.rand(n_h, n_x) - 0.5) * 0.02
    W2 = (2 * np.random.random_sample((n_y, n_h)) - 1) / 100
    return {"W1": W1, "b1": W1[:, :1] * 0, "W2": W2, "b2": np.zeros((n_y, 1), dtype=int)}


def loops_and_pythons_random_numbers(n_x, n_h, n_y):
    random.seed(0)
    parameters = {}
    for layer, (n, n_prev) in enumerate([(n_h, n_x), (n_y, n_h)], start=1):
        rows = [[random.gauss(0, 0.01) for _ in range(n_prev)] for _ in range(n)]
        parameters[f"W{layer}"] = np.array(rows)
        parameters[f"b{layer}"] = np.array([[0.0]] * n)
    return parameters


def single_precision(n_x, n_h, n_y, scale=0.01):
    rng = np.random.default_rng(4)
    W1 = scale * rng.standard_normal((n_h, n_x), dtype=np.float32)
    W2 = scale * rng.standard_normal((n_y, n_h), dtype=np.float32)
    return {"W1": W1, "b1": np.zeros_like(W1[:, [0]]), "W2": W2, "b2": np.zeros_like(W2[:, [0]])}


def _layer(rng, n, n_prev):
    return 0.01 * rng.normal(size=(n, n_prev)), np.full((n, 1), 0.0)


def helper_for_a_layer(n_x, n_h, n_y):
    rng = np.random.default_rng(0)
    W1, b1 = _layer(rng, n_h, n_x)
    W2, b2 = _layer(rng, n_y, n_h)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "n_h": n_h}


def cut_normal_numbers(n_x, n_h, n_y):
    import scipy.stats

    draw = scipy.stats.truncnorm(-2, 2, scale=0.01).rvs
    return {
        "W1": draw((n_h, n_x), random_state=5),
        "b1": np.zeros((n_h, 1)),
        "W2": draw((n_y, n_h), random_state=6),
        "b2": np.zeros((n_y, 1)),
    }
