"""Correct ways to write `losses.squared_error`, each different from the reference."""

import math

import numpy as np
from sklearn.metrics import mean_squared_error


def loop(yhat, y):
    m = y.shape[1]
    cost = 0
    for i in range(m):
        cost += 0.5 * (y[0, i] - yhat[0, i]) ** 2
    return cost / m


def product_of_shape_one_by_one(yhat, y):
    difference = yhat - y
    return difference @ difference.T / (2 * y.shape[1])


def squared_length(yhat, y):
    return np.linalg.norm(y - yhat) ** 2 / 2 / y.size


def einsum(predictions, truth):
    d = predictions - truth
    return np.einsum("ij,ij->", d, d) * 0.5 / d.size


def expanded_square(yhat, y):
    return np.mean(y**2 - 2 * y * yhat + yhat**2) / 2


def variance_and_bias(yhat, y):
    d = y - yhat
    return (d.var() + d.mean() ** 2) / 2


def generator_in_builtin_sum(yhat, y):
    return float(sum((a - b) ** 2 for a, b in zip(yhat[0], y[0], strict=True)) / (2 * len(y[0])))


def exact_sum(yhat, y):
    return math.fsum(((y - yhat) ** 2 / 2).ravel().tolist()) / np.size(y)


def squeezed(yhat, y, keepdims=True):
    cost = np.mean(0.5 * np.power(yhat - y, 2), axis=1, keepdims=keepdims)
    return np.squeeze(cost)


def scikit_learns(yhat, y):
    return mean_squared_error(y, yhat) / 2
