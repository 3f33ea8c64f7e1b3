"""Wrong ways to write `activations.relu_derivative`, and how each should be explained."""

import numpy as np


def corner(z):
    return (np.asarray(z) >= 0).astype(float)


def half(z):
    return np.heaviside(np.asarray(z), 0.5)


def relu_itself(z):
    return np.where(np.asarray(z) > 0, z, 0)


def signs(z):
    return np.sign(np.asarray(z))


def sides(z):
    return np.where(np.asarray(z) < 0, 1.0, 0.0)


def sides_with_the_corner(z):
    return 1.0 - (np.asarray(z) > 0)


def one_everywhere(z):
    return np.ones_like(np.asarray(z, dtype=float))


def leaky(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)


def of_the_sigmoid(z):
    a = 1 / (1 + np.exp(-z))
    return a * (1 - a)


def if_for_an_array(z):
    return 1.0 if z > 0 else 0.0


def no_return(z):
    dg = (np.asarray(z) > 0) * 1.0  # noqa: F841


def printed(z):
    print(z > 0)
