"""Wrong ways to write `activations.relu`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid


def largest(z):
    return max(0, np.max(z))


def min_for_max(z):
    return np.minimum(0, z)


def absolute(z):
    return np.sqrt(z**2)


def derivative(z):
    return (np.asarray(z) > 0).astype(float)


def leaky(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * z)


def never_below_one(z):
    return np.maximum(1, z)


def unchanged(z):
    np.maximum(0, z)
    return z


def sigmoid_for_relu(z):
    return sigmoid(z)


def tanh_for_relu(z):
    return np.tanh(z)


def built_in_max(z):
    return max(0, z)


def if_for_an_array(z):
    if z > 0:
        return z
    return 0


def in_place(z):
    z *= z > 0
    return z


def only_the_positive_ones(z):
    return z[z > 0]


def no_return(z):
    a = np.maximum(0, z)  # noqa: F841


def printed(z):
    print(np.maximum(0, z))


def whole_numbers(z):
    return np.maximum(0, z).astype(int)


def turned_round(z):
    return np.maximum(0, -z)
