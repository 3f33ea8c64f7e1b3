"""Correct ways to write `activations.basic_sigmoid`, each different from the reference."""

import math
from decimal import Decimal

import numpy as np
import scipy.special


def power_of_e(x):
    return 1.0 / (1.0 + math.e**-x)


def growing_exponential(x):
    return math.exp(x) / (1 + math.exp(x))


def hyperbolic_tangent_scaled(number):
    return (1 + math.tanh(number / 2)) / 2


def numpys_exponential(x):
    s = 1 / (1 + np.exp(-x))
    return s


def two_branches(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    e = math.exp(x)
    return e / (1 + e)


def through_a_logarithm(x):
    return math.exp(-math.log1p(math.exp(-x)))


def zero_dimensional_array(x):
    return np.array(np.reciprocal(1 + np.exp(-float(x))))


def one_by_one_array(x):
    x = np.array([[float(x)]])
    return 1 / (1 + np.exp(-x))


def series(x):
    exponential = term = 1.0
    for n in range(1, 60):
        term *= -x / n
        exponential += term
    return 1 / (1 + exponential)


def decimal_numbers(x):
    return float(1 / (1 + Decimal(-x).exp()))


def scipys(x, gain=1.0):
    return scipy.special.expit(gain * x)
