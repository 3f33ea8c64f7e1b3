"""Correct ways to write `logistic.initialize_with_zeros`, each different from the reference."""

import numpy as np


def whole_number_for_the_bias(dim):
    w = np.zeros(shape=[dim, 1])
    b = 0
    assert w.shape == (dim, 1)
    assert isinstance(b, float | int)
    return w, b


def reshaped(dim):
    return np.zeros(dim).reshape(-1, 1), 0.0


def new_axis(n_x):
    return np.zeros(n_x)[:, np.newaxis], np.float64(0)


def lists(dim):
    w = np.array([[0.0]] * dim)
    return (w, 0.0)


def filled(dim):
    w = np.empty((dim, 1))
    w.fill(0)
    return w, np.array(0.0)


def full(dim, value=0.0):
    return np.full((dim, 1), value), value


def loop(dim):
    w = np.ones((dim, 1))
    for j in range(dim):
        w[j, 0] = 0
    b = np.zeros((1, 1))
    return w, b


def transposed_row(dim):
    w, b = np.zeros((1, dim)).T, 0.0
    return w, b


def whole_numbers(dim):
    return np.zeros((dim, 1), dtype=int), 0
