"""Correct ways to write `activations.relu`, each different from the reference."""

import numpy as np


def zero_first(z):
    return np.maximum(0, z)


def flags_times_values(z):
    return z * (np.asarray(z) > 0)


def where(Z):
    A = np.where(np.greater(Z, 0), Z, 0.0)
    return A


def with_a_cache(Z):
    A = np.maximum(0, Z)
    assert A.shape == np.shape(Z)
    cache = Z
    return A, cache


def cut_off_below(z):
    return np.clip(z, 0, None)


def half_of_value_and_absolute_value(z):
    return (z + np.abs(z)) / 2


def mask_on_a_copy(z):
    a = np.array(z, dtype=float)
    a[a < 0] = 0
    return a


def negative_part_taken_away(z):
    return z - np.minimum(z, 0)


def loop_over_the_elements(z):
    z = np.asarray(z)
    a = np.zeros_like(z)
    for index, number in np.ndenumerate(z):
        if number > 0:
            a[index] = number
    return a


def numpys_vectorize(z):
    return np.vectorize(lambda number: max(number, 0.0), otypes=[float])(z)


def recursion_into_rows(z):
    if np.ndim(z) == 0:
        return max(0, z)
    return np.array([recursion_into_rows(row) for row in z])


def heaviside(x, threshold=0):
    return x * np.heaviside(np.subtract(x, threshold), 0)


def larger_one_of_two_layers(z):
    return np.max(np.stack([z, np.zeros(np.shape(z))]), axis=0)


def pair_with_a_dict(z):
    return np.fmax(z, 0), {"Z": z}
