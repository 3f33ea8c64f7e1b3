"""Wrong ways to write `norms.l0_norm`, and how each should be explained."""

import numpy as np


def positive_only(x):
    return (x > 0).sum(axis=1, keepdims=True)


def negative_only(x):
    return (x < 0).sum(axis=1, keepdims=True)


def zeros(x):
    return np.sum(x == 0, axis=1, keepdims=True)


def down_the_columns(x):
    return np.count_nonzero(x, axis=0).reshape(1, -1)


def flat(x):
    return np.count_nonzero(x, axis=1)


def whole_matrix(x):
    return np.count_nonzero(x)


def sums(x):
    return x.sum(axis=1, keepdims=True)


def columns_flat(x):
    return np.count_nonzero(x, axis=0)


def number_of_columns(x):
    m, n = x.shape
    return np.full((m, 1), n)


def questions_only(x):
    return x != 0


def shares(x):
    return np.mean(x != 0, axis=1, keepdims=True)


def above_one(x):
    return np.sum(np.abs(x) >= 1, axis=1, keepdims=True)


def row(x):
    return np.sum(x != 0, axis=1, keepdims=True).T


def absolute_values(x):
    return np.abs(x).sum(axis=1, keepdims=True)


def any_entry(x):
    return np.any(x != 0, axis=1, keepdims=True)


def text_example(x):
    return np.array([[2], [2], [2]])


def list_of_counts(x):
    return [np.count_nonzero(row) for row in x]


def first_row(x):
    for row in x:
        return np.count_nonzero(row)


def no_return(x):
    counts = np.sum(x != 0, axis=1, keepdims=True)  # noqa: F841


def printed(x):
    for row in x:
        print(np.count_nonzero(row))


def overwritten(x):
    counts = np.zeros((x.shape[0], 1))
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            if x[i, j] != 0:
                counts[i] = 1
    return counts


def whole_part(x):
    return np.count_nonzero(x.astype(int), axis=1).reshape(-1, 1)


def identity_test(x):
    return np.sum(x is not 0, axis=1, keepdims=True)  # noqa: F632
