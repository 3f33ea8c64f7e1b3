"""Wrong ways to write `activations.leaky_relu_derivative`, and how each should be explained."""

import numpy as np


def no_leak(z):
    return (np.asarray(z) > 0).astype(float)


def corner(z):
    return np.where(np.asarray(z) < 0, 0.01, 1)


def function_itself(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * z)


def times_z(z):
    return np.where(np.asarray(z) > 0, 1, z * 0.01)


def negative_leak(z):
    return np.where(np.asarray(z) <= 0, -0.01, 1)


def a_tenth(z):
    return np.where(np.asarray(z) <= 0, 0.1, 1)


def sides(z):
    return np.where(np.asarray(z) > 0, 0.01, 1)


def one_everywhere(z):
    return np.ones(np.shape(z))


def leak_everywhere(z):
    return np.full(np.shape(z), 0.01)


def if_for_an_array(z):
    return 1 if z > 0 else 0.01


def no_return(z):
    dg = np.where(np.asarray(z) > 0, 1, 0.01)  # noqa: F841


def printed(z):
    print(np.where(np.asarray(z) > 0, 1, 0.01))


def positive_side_is_z(z):
    return np.where(np.asarray(z) > 0, z, 0.01)
