"""Wrong ways to write `broadcasting.normalize_rows`, and how each should be explained."""

import numpy as np


def columns(x):
    return x / np.sqrt(np.sum(x**2, axis=0))


def axis_lost(x):
    norms = np.sqrt((x**2).sum(axis=1))
    return x / norms


def whole_matrix(x):
    return x / np.sqrt(np.sum(x**2))


def manhattan(x):
    return x / abs(x).sum(axis=1, keepdims=True)


def no_root(x):
    return x / np.sum(x * x, axis=1, keepdims=True)


def sum_of_entries(x):
    return x / x.sum(axis=1).reshape(-1, 1)


def largest(x):
    return x / np.abs(x).max(axis=1)[:, None]


def lengths_returned(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths


def multiplied(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return x * lengths


def mean_below_the_root(x):
    return x / np.sqrt(np.mean(x**2, axis=1, keepdims=True))


def upside_down(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths / x


def in_place(x):
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    return x


def in_place_loop(x):
    for i in range(len(x)):
        x[i] = x[i] / np.linalg.norm(x[i])
    return x


def first_row_only(x):
    y = np.array(x, dtype=float)
    for i in range(len(x)):
        y[i] = x[i] / np.linalg.norm(x[i])
        return y


def unit_rows_forgotten(x):
    for row in x:
        row = row / np.linalg.norm(row)
    return x


def no_return(x):
    unit_rows = x / np.linalg.norm(x, axis=1, keepdims=True)  # noqa: F841


def printed(x):
    print(x / np.linalg.norm(x, axis=1, keepdims=True))


def absolute(x):
    return np.abs(x) / np.linalg.norm(x, axis=1, keepdims=True)


def standardised(x):
    return (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)


def root_first(x):
    return x / np.sum(np.sqrt(x**2), axis=1, keepdims=True)


def transposed(x):
    return (x / np.linalg.norm(x, axis=1, keepdims=True)).T


def whole_numbers(x):
    result = np.zeros_like(x)
    result[...] = x / np.linalg.norm(x, axis=1, keepdims=True)
    return result


def tuple_returned(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return x / lengths, lengths


def squares(x):
    return x**2 / np.sum(x**2, axis=1, keepdims=True)
