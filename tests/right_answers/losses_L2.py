"""Correct ways to write `losses.L2`, each different from the reference."""

import numpy as np


def loop(yhat, y):
    loss = 0.0
    for a, b in zip(yhat, y, strict=True):
        loss = loss + (a - b) ** 2
    return float(loss)


def dot_product_with_itself(yhat, y):
    return np.dot(y - yhat, y - yhat)


def einsum(yhat, y):
    difference = y - yhat
    return np.einsum("i,i->", difference, difference)


def square_of_the_norm(yhat, y):
    return np.linalg.norm(y - yhat) ** 2


def one_by_one_array(yhat, y):
    column = (y - yhat)[:, np.newaxis]
    return column.T @ column


def in_place_on_a_copy(yhat, y, power=2):
    difference = y.astype(float)
    difference -= yhat
    difference **= power
    return difference.sum()
