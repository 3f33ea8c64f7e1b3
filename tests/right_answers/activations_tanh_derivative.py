"""Correct ways to write `activations.tanh_derivative`, each different from the reference."""

import math

import numpy as np

from course_utils.activations import sigmoid, sigmoid_derivative


def in_one_line(z):
    return 1 - np.tanh(z) ** 2


def square_as_a_product(z):
    a = np.tanh(z)
    dg = 1 - a * a
    return dg


def two_factors(Z):
    T = np.tanh(Z)
    return (1 - T) * (1 + T)


def one_over_the_square_of_cosh(z):
    return 1 / np.cosh(z) ** 2


def from_exponentials(z):
    up, down = np.exp(z), np.exp(np.negative(z))
    g = (up - down) / (up + down)
    return 1.0 - np.power(g, 2)


def four_times_the_slope_of_the_sigmoid(z):
    return 4 * sigmoid_derivative(2 * np.asarray(z))


def tanh_by_the_sigmoid(z, gain=1.0):
    g = 2 * sigmoid(np.multiply(2 * gain, z)) - 1
    return gain * (1 - np.square(g))


def loop_over_the_elements(z):
    z = np.asarray(z)
    dg = np.zeros(z.shape)
    for index in np.ndindex(z.shape):
        dg[index] = 1 - math.tanh(z[index]) ** 2
    return dg


def numpys_vectorize(z):
    return np.vectorize(lambda number: 1 / math.cosh(number) ** 2)(z)


def imaginary_step(z):
    return np.imag(np.tanh(np.asarray(z) + 1e-30j)) / 1e-30


def in_place_on_a_copy(z):
    dg = np.array(z, dtype=float)
    np.tanh(dg, out=dg)
    dg *= -dg
    dg += 1
    return dg


def _tanh(z):
    return -np.expm1(-2 * np.asarray(z)) / (1 + np.exp(-2 * np.asarray(z)))


def own_tanh_elsewhere(x):
    s = _tanh(x)
    ds = np.subtract(1, s**2)
    return ds
