"""Correct ways to write `losses.L1`, each different from the reference."""

import math

import numpy as np


def loop(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


def generator_in_builtin_sum(yhat, y):
    return sum(abs(a - b) for a, b in zip(yhat, y, strict=True))


def norm_of_the_difference(yhat, y):
    return np.linalg.norm(yhat - y, 1)


def product_with_signs(yhat, y):
    difference = yhat - y
    return np.dot(np.sign(difference), difference)


def one_by_one_array(predictions, truth):
    column = np.abs(predictions - truth).reshape(-1, 1)
    return column.T @ np.ones((len(truth), 1))


def larger_minus_smaller(yhat, y):
    return (np.maximum(yhat, y) - np.minimum(yhat, y)).sum()


def recursion(yhat, y):
    if len(y) == 0:
        return 0.0
    return abs(y[0] - yhat[0]) + recursion(yhat[1:], y[1:])


def exact_sum(yhat, y):
    return math.fsum(np.sqrt((y - yhat) ** 2).tolist())
