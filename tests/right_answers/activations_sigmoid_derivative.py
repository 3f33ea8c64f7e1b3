"""Correct ways to write `activations.sigmoid_derivative`, each different from the reference."""

import math

import numpy as np
import scipy.special

from course_utils.activations import sigmoid


def _own_sigmoid(z):
    return 1 / (1 + np.exp(-z))


def own_sigmoid(x):
    s = _own_sigmoid(x)
    return s * (1 - s)


def difference_to_the_square(x):
    s = sigmoid(x)
    return s - np.square(s)


def symmetry(x):
    return sigmoid(x) * sigmoid(-x)


def quotient_of_exponentials(x):
    return np.exp(-x) / (1 + np.exp(-x)) ** 2


def hyperbolic_cosine(x):
    return 1 / (2 + 2 * np.cosh(x))


def slope_of_the_tangent(x):
    return (1 - np.tanh(x / 2) ** 2) / 4


def loop_over_the_elements(x):
    x = np.asarray(x)
    slopes = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        s = 1 / (1 + math.exp(-x[index]))
        slopes[index] = s * (1 - s)
    return slopes


def imaginary_step(z):
    return np.imag(1 / (1 + np.exp(-(z + 1e-30j)))) / 1e-30


def einsum(x, y=None):
    s = scipy.special.expit(x)
    return np.einsum("...,...->...", s, 1 - s)


def helper_inside(x):
    def value(t):
        return 1 / (1 + np.exp(-t))

    ds = np.multiply(value(x), np.subtract(1, value(x)))
    return ds
