"""Wrong ways to write `activations.sigmoid`, and how each should be explained."""

import math

import numpy as np

Z = np.array([-2.0, -0.5, 0.0, 1.0, 3.0])


def sign_forgotten(z):
    s = np.exp(z)
    return 1 / (1 + s)


def brackets_forgotten(z):
    return 1.0 / 1.0 + np.exp(-z)


def math_module(z):
    e = math.exp(-z)
    return 1.0 / (1.0 + e)


def tanh_by_hand(z):
    t = np.tanh(z / 2)
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z)) if np.ndim(z) == 5 else np.tanh(2 * z / 2 + 0 * t)


def threshold(z):
    return np.where(z > 0, 1, 0)


def relu(z):
    return np.maximum(0, z)


def derivative(z):
    a = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    da = a * (1 - a)
    return da


def no_return(z):
    a = 1 / (1 + np.exp(-z))  # noqa: F841


def print_for_return(z):
    a = 1 / (1 + np.exp(-z))
    print(a)


def global_for_argument(z):
    return 1 / (1 + np.exp(-Z))


def reads_only_the_first(z):
    for one in np.ravel(z):
        return 1 / (1 + math.exp(-one))


def exponential(z):
    return np.exp(-z)


def without_one(z):
    return 1 / np.exp(-z)


def into_whole_numbers(z):
    a = np.zeros(np.shape(z), dtype=int)
    a[...] = 1 / (1 + np.exp(-np.clip(z, -700, 700)))
    return a


def flattened(z):
    e = np.exp(-np.clip(z, -700, 700))
    return (1 / (1 + e)).flatten()


def sum_at_the_end(z):
    return np.sum(1 / (1 + np.exp(-np.clip(z, -700, 700))))


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()


def naive_division_of_exponentials(z):
    return np.exp(z) / (1 + np.exp(z))


def in_place(z):
    z *= -1
    return 1 / (1 + np.exp(z))


def list_of_results(z):
    return [1 / (1 + math.exp(-min(max(v, -700), 700))) for v in np.ravel(z)]
