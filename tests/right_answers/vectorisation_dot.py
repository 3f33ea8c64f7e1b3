"""Correct ways to write `vectorisation.dot`, each different from the reference."""

import numpy as np


def operator(a, b):
    return a @ b


def method(a, b):
    return a.dot(b)


def sum_of_products(a, b):
    return np.sum(a * b)


def sum_as_a_method(x, y):
    return np.multiply(x, y).sum()


def einsum(a, b):
    return np.einsum("i,i->", a, b)


def inner(a, b):
    return np.inner(a, b)


def vdot(a, b):
    return float(np.vdot(a, b))


def tensordot(a, b, axes=1):
    return np.tensordot(a, b, axes)


def row_times_column(a, b):
    return a.reshape(1, -1) @ b.reshape(-1, 1)


def matmul_of_a_row(a, b):
    return np.squeeze(np.matmul(a[np.newaxis, :], b[:, np.newaxis]))


def reduced(a, b):
    return np.add.reduce(np.multiply(a, b))


def last_of_the_running_sums(a, b):
    return np.cumsum(a * b)[-1]


def trace_of_the_outer_product(a, b):
    return np.trace(np.outer(a, b))


def correlated(a, b):
    return np.correlate(a, b)


def lengths_of_sum_and_difference(a, b):
    return (np.linalg.norm(a + b) ** 2 - np.linalg.norm(a - b) ** 2) / 4


def array_apis(a, b):
    return np.linalg.vecdot(a, b)
