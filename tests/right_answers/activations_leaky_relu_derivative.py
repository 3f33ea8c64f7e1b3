"""Correct ways to write `activations.leaky_relu_derivative`, each different from the reference."""

import numpy as np


def slope_as_an_argument(z, alpha=0.01):
    return np.where(np.asarray(z) > 0, 1, alpha)


def condition_turned_round(z):
    return np.where(np.less_equal(z, 0), 0.01, 1)


def flags_stretched(z):
    return 0.99 * (np.asarray(z) > 0) + 0.01


def both_flags(Z):
    Z = np.asarray(Z)
    dZ = 1 * (Z > 0) + 0.01 * (Z <= 0)
    return dZ


def step_function(z):
    return np.maximum(np.heaviside(z, 0), 0.01)


def ones_with_a_mask(z):
    dg = np.ones(np.shape(z))
    dg[np.asarray(z) <= 0] = 0.01
    return dg


def in_place_on_a_copy(z):
    dg = np.array(z, dtype=float)
    positive = dg > 0
    dg[positive], dg[~positive] = 1, 1 / 100
    return dg


def signs_moved(z):
    return np.clip(np.sign(z), 0.01, None)


def loop_over_the_elements(z):
    z = np.asarray(z)
    dg = np.full(z.shape, 0.01)
    for index in np.ndindex(z.shape):
        if z[index] > 0:
            dg[index] = 1.0
    return dg


def numpys_vectorize(z):
    return np.vectorize(lambda number: 1.0 if number > 0 else 0.01)(z)


def picked_from_a_table(z):
    return np.array([0.01, 1.0])[np.greater(z, 0).astype(int)]


def recursion_into_rows(x):
    if np.ndim(x) > 0:
        return np.stack([recursion_into_rows(row) for row in x])
    return 1 if x > 0 else 0.01
