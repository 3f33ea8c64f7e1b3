"""Wrong ways to write `losses.L2`, and how each should be explained."""

import numpy as np


def average(yhat, y):
    return np.sum((y - yhat) ** 2) / y.shape[0]


def norm(yhat, y):
    return np.linalg.norm(y - yhat)


def absolute_values(yhat, y):
    return sum(abs(y - yhat))


def squared_sum(yhat, y):
    d = np.sum(y - yhat)
    return d * d


def precedence(yhat, y):
    return np.sum(y - yhat * yhat)


def half(yhat, y):
    return 1 / 2 * np.dot(y - yhat, y - yhat)


def not_summed(yhat, y):
    return np.power(y - yhat, 2)


def half_of_the_mean(yhat, y):
    m = y.size
    return 1 / (2 * m) * np.sum((yhat - y) ** 2)


def times_two(yhat, y):
    return np.sum(2 * (y - yhat))


def difference_of_squares(yhat, y):
    return np.sum(y**2 - yhat**2)


def xor_for_power(yhat, y):
    return np.sum((y - yhat) ^ 2)


def outer_product(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return np.dot(d, d.T)


def first_step_only(yhat, y):
    for i in range(len(y)):
        loss = (y[i] - yhat[i]) ** 2
        return loss


def last_step_only(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss = (y[i] - yhat[i]) ** 2
    return loss


def no_return(yhat, y):
    np.sum((y - yhat) ** 2)


def printed(yhat, y):
    loss = np.sum((y - yhat) ** 2)
    print(loss)


def memorised(yhat, y):
    loss = 0.43
    return loss


def cubes(yhat, y):
    return np.sum(np.abs(y - yhat) ** 3)


def in_place(yhat, y):
    yhat -= y
    return np.sum(yhat**2)


def plus(yhat, y):
    return np.sum((y + yhat) ** 2)


def root_of_the_mean(yhat, y):
    return np.sqrt(np.mean((y - yhat) ** 2))


def sum_negated(yhat, y):
    return np.sum(-((y - yhat) ** 2))
