"""Wrong ways to write `losses.categorical_cross_entropy`, and how each should be explained."""

import numpy as np


def mean_over_all(yhat, t):
    return np.mean(-t * np.log(yhat))


def total(yhat, t):
    cost = 0
    for i in range(t.shape[1]):
        cost += -np.sum(t[:, i] * np.log(yhat[:, i]))
    return cost


def sign(yhat, t):
    m = t.shape[1]
    return 1 / m * np.sum(t * np.log(yhat))


def rows_counted(yhat, t):
    m = len(t)
    return -1 / m * np.sum(t * np.log(yhat))


def per_example(yhat, t):
    return -(t * np.log(yhat)).sum(axis=0)


def per_class(yhat, t):
    m = t.shape[1]
    return -np.sum(t * np.log(yhat), axis=1) / m


def two_class_formula(yhat, t):
    m = t.shape[1]
    return -1 / m * (np.sum(t * np.log(yhat)) + np.sum((1 - t) * np.log(1 - yhat)))


def two_class_mean(yhat, t):
    return -np.mean(t * np.log(yhat) + (1 - t) * np.log(1 - yhat))


def log2(yhat, t):
    return -np.sum(t * np.log2(yhat)) / t.shape[1]


def log10(yhat, t):
    return -np.sum(t * np.log10(yhat)) / t.shape[1]


def swapped(yhat, t):
    return -np.sum(yhat * np.log(t)) / t.shape[1]


def labels_forgotten(yhat, t):
    return -np.sum(np.log(yhat)) / t.shape[1]


def logarithm_forgotten(yhat, t):
    return -np.sum(t * yhat) / t.shape[1]


def sum_and_sign(yhat, t):
    return np.sum(t * np.log(yhat))


def most_likely_class(yhat, t):
    return -np.mean(np.log(np.max(yhat, axis=0)))


def no_return(yhat, t):
    m = t.shape[1]
    cost = -np.sum(t * np.log(yhat)) / m  # noqa: F841


def printed(yhat, t):
    print(-np.sum(t * np.log(yhat)) / t.shape[1])


def matrix_product(yhat, t):
    return -np.dot(t, np.log(yhat).T) / t.shape[1]


def first_example_only(yhat, t):
    for i in range(t.shape[1]):
        return -np.sum(t[:, i] * np.log(yhat[:, i]))


def not_reduced(yhat, t):
    return -t * np.log(yhat)
