"""Wrong ways to write `losses.squared_error`, and how each should be explained."""

import numpy as np


def mean_squared(yhat, y):
    return np.mean(np.square(yhat - y))


def half_sum(yhat, y):
    return 0.5 * np.sum((yhat - y) ** 2)


def sum_alone(yhat, y):
    return ((y - yhat) ** 2).sum()


def divided_by_rows(yhat, y):
    m = y.shape[0]
    return np.sum((y - yhat) ** 2) / (2 * m)


def length_of_the_list(yhat, y):
    m = len(y)
    return 1 / m * np.sum((y - yhat) ** 2)


def absolute(yhat, y):
    m = y.shape[1]
    return np.sum(np.abs(yhat - y)) / (2 * m)


def elementwise(yhat, y):
    return 1 / 2 * (y - yhat) ** 2


def axis_one(yhat, y):
    return np.mean((y - yhat) ** 2, axis=0) / 2


def root(yhat, y):
    return np.sqrt(np.sum((y - yhat) ** 2) / y.shape[1])


def square_of_the_mean(yhat, y):
    return np.mean(y - yhat) ** 2 / 2


def no_square(yhat, y):
    return np.mean(y - yhat) / 2


def whole_division(yhat, y):
    return np.sum((y - yhat) ** 2) // (2 * y.shape[1])


def no_return(yhat, y):
    cost = np.mean((y - yhat) ** 2) / 2  # noqa: F841


def printed(yhat, y):
    print(np.mean((y - yhat) ** 2) / 2)


def halved_twice(yhat, y):
    return np.mean(((y - yhat) / 2) ** 2)


def divided_twice(yhat, y):
    m = y.shape[1]
    return np.mean((y - yhat) ** 2) / (2 * m)


def gradient(yhat, y):
    return np.mean(yhat - y)


def matrix_product(yhat, y):
    d = y - yhat
    return np.dot(d.T, d) / (2 * y.shape[1])


def brackets(yhat, y):
    return np.mean(y - yhat**2) / 2


def negative(yhat, y):
    return -np.mean((y - yhat) ** 2) / 2
