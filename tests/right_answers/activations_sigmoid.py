"""Correct ways to write `activations.sigmoid`, each different from the reference."""

import math

import numpy as np
import scipy.special


def plain_formula(z):
    a = 1 / (1 + np.exp(-z))
    return a


def hyperbolic_tangent_scaled(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def logarithm_of_a_sum(z):
    return np.exp(-np.logaddexp(0, -z))


def clipped(z):
    z = np.clip(z, -500, 500)
    return 1.0 / (1.0 + np.exp(-z))


def where_of_both_forms(z):
    with np.errstate(over="ignore", invalid="ignore"):
        return np.where(z > 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


def masks(x):
    x = np.asarray(x, dtype=float)
    a = np.empty(x.shape)
    positive = x >= 0
    a[positive] = 1 / (1 + np.exp(-x[positive]))
    e = np.exp(x[~positive])
    a[~positive] = e / (1 + e)
    return a


def loop_over_the_elements(z):
    z = np.asarray(z)
    a = np.zeros(z.shape)
    for index in np.ndindex(z.shape):
        a[index] = (1 + math.tanh(z[index] / 2)) / 2
    return a


def numpys_vectorize(z):
    def one(number):
        e = math.exp(-abs(number))
        return 1 / (1 + e) if number >= 0 else e / (1 + e)

    return np.vectorize(one, otypes=[float])(z)


def recursion_into_rows(z):
    if np.ndim(z) == 0:
        return math.exp(min(z, 0)) / (math.exp(min(z, 0)) + math.exp(min(-z, 0)))
    return np.array([recursion_into_rows(row) for row in z])


def in_place_on_a_copy(z, gain=1.0):
    a = np.array(z, dtype=float)
    a *= -gain
    with np.errstate(over="ignore"):
        np.exp(a, out=a)
    a += 1
    return np.divide(1, a, out=a)


def flattened_and_reshaped(z):
    flat = np.ravel(z)
    e = np.exp(-np.abs(flat))
    return np.choose(flat > 0, [e / (1 + e), 1 / (1 + e)]).reshape(np.shape(z))


def scipys(z):
    return scipy.special.expit(z)
