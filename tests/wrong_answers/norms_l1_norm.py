"""Wrong ways to write `norms.l1_norm`, and how each should be explained."""

import numpy as np


def no_absolute_value(x):
    return x.sum(axis=1).reshape(-1, 1)


def columns(x):
    return abs(x).sum(axis=0, keepdims=True)


def flat(x):
    return np.linalg.norm(x, 1, axis=1)


def everything(x):
    return abs(x).sum()


def absolute_at_the_end(x):
    return abs(x.sum(axis=1, keepdims=True))


def euclidean(x):
    return np.sqrt((x**2).sum(axis=1, keepdims=True))


def matrix_norm(x):
    return np.linalg.norm(x, 1)


def columns_flat(x):
    return np.abs(x).sum(axis=0)


def not_added(x):
    return np.abs(x)


def mean(x):
    return np.mean(np.abs(x), axis=1, keepdims=True)


def largest(x):
    return np.max(np.abs(x), axis=1, keepdims=True)


def squares(x):
    return np.sum(x**2, axis=1, keepdims=True)


def row(x):
    return np.abs(x).sum(axis=1).reshape(1, -1)


def negative(x):
    return -np.sum(np.abs(x), axis=1, keepdims=True)


def normalised(x):
    return x / np.sum(np.abs(x), axis=1, keepdims=True)


def first_column_left_out(x):
    return np.sum(np.abs(x[:, 1:]), axis=1, keepdims=True)


def two_columns_only(x):
    return np.abs(x[:, 0:1]) + np.abs(x[:, 1:2])


def no_return(x):
    lengths = np.sum(np.abs(x), axis=1, keepdims=True)  # noqa: F841


def printed(x):
    print(np.sum(np.abs(x), axis=1, keepdims=True))


def whole_numbers(x):
    lengths = np.zeros((len(x), 1), dtype=int)
    for i in range(len(x)):
        lengths[i] = np.sum(np.abs(x[i]))
    return lengths


def first_row_only(x):
    lengths = np.zeros((len(x), 1))
    for i in range(len(x)):
        lengths[i] = sum(abs(x[i]))
        return lengths


def in_place(x):
    x[x < 0] *= -1
    return x.sum(axis=1, keepdims=True)


def example(x):
    return np.array([[7.0], [5.0], [5.0]])


def positive_part(x):
    return np.sum(np.maximum(x, 0), axis=1, keepdims=True)
