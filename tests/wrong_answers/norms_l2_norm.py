"""Wrong ways to write `norms.l2_norm`, and how each should be explained."""

import numpy as np


def no_root(x):
    return (x * x).sum(axis=1, keepdims=True)


def columns(x):
    return np.linalg.norm(x, axis=0, keepdims=True)


def flat(x):
    return np.linalg.norm(x, axis=1)


def one_number(x):
    return np.sqrt(np.sum(x**2))


def manhattan(x):
    return np.sum(np.abs(x), axis=1, keepdims=True)


def rms(x):
    return np.sqrt((x**2).mean(axis=1, keepdims=True))


def sum_then_square(x):
    s = x.sum(axis=1, keepdims=True)
    return np.sqrt(s**2)


def columns_flat(x):
    return np.sqrt(np.sum(x**2, axis=0))


def row(x):
    return np.linalg.norm(x, axis=1).reshape(1, -1)


def root_of_each(x):
    return np.sqrt(np.abs(x)).sum(axis=1, keepdims=True)


def doubled(x):
    return np.sqrt(np.sum(x * 2, axis=1, keepdims=True))


def halved(x):
    return np.sum(x**2, axis=1, keepdims=True) / 2


def normalised(x):
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-12)


def largest(x):
    return np.linalg.norm(x, np.inf, axis=1, keepdims=True)


def not_added(x):
    return np.sqrt(x**2)


def cube_root(x):
    return np.sum(x**2, axis=1, keepdims=True) ** (1 / 3)


def whole_numbers(x):
    return np.sqrt(np.sum(x**2, axis=1, keepdims=True)).astype(int)


def integer_exponent(x):
    return np.sum(x**2, axis=1, keepdims=True) ** (1 // 2)


def rounded(x):
    return np.round(np.linalg.norm(x, axis=1, keepdims=True), 2)


def no_return(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)  # noqa: F841


def printed(x):
    print(np.linalg.norm(x, axis=1, keepdims=True))


def first_row_only(x):
    for row in x:
        return np.sqrt(np.sum(row**2))


def in_place(x):
    x **= 2
    return np.sqrt(x.sum(axis=1, keepdims=True))


def product_of_matrices(x):
    return np.sqrt(np.diag(x @ x.T))


def all_products(x):
    return np.sqrt(np.abs(x @ x.T))


def precedence(x):
    return np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
