"""Wrong ways to write `losses.cross_entropy`, and how each should be explained."""

import math

import numpy as np


def sign(yhat, y):
    m = y.shape[1]
    return 1 / m * np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


def total(yhat, y):
    return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


def first_term_alone(yhat, y):
    return -(1 / y.shape[1]) * np.dot(y, np.log(yhat).T)


def second_term_alone(yhat, y):
    return -np.mean((1 - y) * np.log(1 - yhat))


def log10(yhat, y):
    losses = y * np.log10(yhat) + (1 - y) * np.log10(1 - yhat)
    return -losses.mean()


def log2(yhat, y):
    return np.mean(-(y * np.log2(yhat) + (1 - y) * np.log2(1 - yhat)))


def labels_swapped(yhat, y):
    return -np.mean((1 - y) * np.log(yhat) + y * np.log(1 - yhat))


def arguments_swapped(yhat, y):
    return -np.mean(yhat * np.log(y) + (1 - yhat) * np.log(1 - y))


def minus_on_the_first_term(yhat, y):
    return np.mean(-y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


def minus_between_the_terms(yhat, y):
    return -np.mean(y * np.log(yhat) - (1 - y) * np.log(1 - yhat))


def not_averaged(yhat, y):
    return -(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


def divided_by_rows(yhat, y):
    m = y.shape[0]
    cost = -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)) / m
    return cost


def sum_and_sign(yhat, y):
    return np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


def outer_products(yhat, y):
    m = y.shape[1]
    return -(np.dot(y.T, np.log(yhat)) + np.dot((1 - y).T, np.log(1 - yhat))) / m


def math_log(yhat, y):
    return -np.mean(y * math.log(yhat) + (1 - y) * math.log(1 - yhat))


def brackets(yhat, y):
    return -np.mean(y * np.log(yhat) + 1 - y * np.log(1 - yhat))


def log_of_the_mean(yhat, y):
    return -np.log(np.mean(y * yhat + (1 - y) * (1 - yhat)))


def no_return(yhat, y):
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))  # noqa: F841


def printed(yhat, y):
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    print("cost =", cost)


def one_minus_missing_in_the_logarithm(yhat, y):
    return -np.mean(y * np.log(yhat) + (1 - y) * np.log(yhat))


def squared_error(yhat, y):
    return np.mean((y - yhat) ** 2) / 2


def exponential(yhat, y):
    return np.prod(yhat**y * (1 - yhat) ** (1 - y)) ** (1 / y.size)


def divided_twice(yhat, y):
    m = y.shape[1]
    return -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)) / m


def logarithm_plus_one(yhat, y):
    return -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 + yhat))
