"""Wrong ways to write `shallow.compute_cost`, and how each should be explained."""

import numpy as np


def total(A2, Y):
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


def negative(A2, Y):
    m = Y.shape[1]
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m


def negative_total(A2, Y):
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


def one_term(A2, Y):
    return -np.sum(np.multiply(np.log(A2), Y)) / Y.shape[1]


def second_term_alone(A2, Y):
    return -np.mean((1 - Y) * np.log(1 - A2))


def exchanged(A2, Y):
    return -np.mean((1 - Y) * np.log(A2) + Y * np.log(1 - A2))


def squares(A2, Y):
    return np.sum((A2 - Y) ** 2) / (2 * Y.shape[1])


def log2(A2, Y):
    return -np.mean(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))


def log10(A2, Y):
    return -np.mean(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))


def each_example(A2, Y):
    return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


def rows_for_m(A2, Y):
    m = Y.shape[0]
    return -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


def divided_twice(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / Y.shape[1]


def half(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / 2


def table(A2, Y):
    m = Y.shape[1]
    return -(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m


def no_return(A2, Y):
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))  # noqa: F841


def printed(A2, Y):
    print(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))


def rounded(A2, Y):
    return round(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)), 2)
