"""Wrong ways to write `activations.leaky_relu`, and how each should be explained."""

import numpy as np


def no_leak(z):
    return np.where(np.asarray(z) > 0, z, 0)


def minimum(z):
    return np.minimum(z, z / 100)


def constant_leak(z):
    return np.maximum(z, 0.01)


def a_tenth(z):
    return np.where(np.asarray(z) > 0, z, 0.1 * z)


def upwards(z):
    return np.maximum(z, -0.01 * z)


def derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)


def leak_on_the_wrong_side(z):
    return np.where(np.asarray(z) > 0, 0.01 * z, z)


def absolute(z):
    return np.abs(z)


def unchanged(z):
    return 1 * z


def built_in_max(z):
    return max(0.01 * z, z)


def leak_everywhere(z):
    return 0.01 * z


def constant_on_the_left(z):
    return np.where(np.asarray(z) > 0, z, 0.01)


def in_place(z):
    z *= np.where(z > 0, 1, 0.01)
    return z


def no_return(z):
    a = np.maximum(0.01 * z, z)  # noqa: F841


def printed(z):
    print(np.maximum(0.01 * z, z))
