"""Correct ways to write `activations.leaky_relu`, each different from the reference."""

import numpy as np


def slope_as_an_argument(z, alpha=0.01):
    return np.maximum(alpha * np.asarray(z), z)


def a_hundredth_by_division(z):
    return np.maximum(z, np.asarray(z) / 100)


def where(Z):
    return np.where(np.asarray(Z) > 0, Z, 0.01 * np.asarray(Z))


def where_with_the_corner_on_the_right(z):
    a = np.where(np.greater_equal(z, 0), z, np.multiply(z, 1e-2))
    return a


def two_cut_parts(z):
    return np.maximum(z, 0) + 0.01 * np.minimum(z, 0)


def flags_times_values(z):
    return z * (np.asarray(z) > 0) + 0.01 * z * (np.asarray(z) <= 0)


def with_a_cache(Z):
    A = np.maximum(0.01 * Z, Z)
    return A, Z


def mask_on_a_copy(z):
    a = np.array(z, dtype=float)
    a[a < 0] *= 0.01
    return a


def from_the_absolute_value(z):
    return 0.505 * z + 0.495 * np.abs(z)


def loop_over_the_elements(z):
    z = np.asarray(z)
    a = np.zeros(z.shape)
    for index in np.ndindex(z.shape):
        a[index] = z[index] if z[index] > 0 else 0.01 * z[index]
    return a


def numpys_vectorize(z):
    return np.vectorize(lambda x: max(x, 0.01 * x), otypes=[float])(z)


def _slopes(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)


def slopes_of_a_helper(x):
    return _slopes(x) * x
