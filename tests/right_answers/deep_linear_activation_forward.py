"""Correct ways to write `deep.linear_activation_forward`, each different from the reference."""

import numpy as np
import scipy.special

from course_utils.deep import linear_forward


def _sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A, cache


def _relu(Z):
    A = np.maximum(0, Z)
    cache = Z
    return A, cache


def as_the_course_spells_it(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = _sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = _relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


def chosen_from_a_table(A_prev, W, b, activation):
    functions = {"relu": lambda z: z.clip(min=0), "sigmoid": scipy.special.expit}
    Z, linear_cache = linear_forward(A_prev, W, b)
    return functions[activation](Z), {"linear": linear_cache, "Z": Z}


def without_linear_forward(A_prev, W, b, activation):
    Z = W @ A_prev + b
    A = np.tanh(Z / 2) / 2 + 0.5 if activation == "sigmoid" else Z * (Z > 0)
    return A, (A_prev, W, b, Z)


def half_of_sum_and_size(A_prev, W, b, activation="relu"):
    Z, cache = linear_forward(A_prev, W, b)
    A = (Z + np.abs(Z)) / 2 if activation == "relu" else 1 - 1 / (1 + np.exp(Z))
    return A, [cache, A]


def matched(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    match activation:
        case "relu":
            A = np.where(Z < 0, 0, Z)
        case "sigmoid":
            A = np.exp(-np.logaddexp(0, -Z))
    return A, (cache, activation, Z)


def element_by_element(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    A = np.empty_like(Z)
    for place, z in np.ndenumerate(Z):
        A[place] = max(z, 0) if activation == "relu" else 1 / (1 + np.exp(-z))
    return A, (A, cache)
