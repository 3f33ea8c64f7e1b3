"""Correct ways to write `broadcasting.column_percentages`, each different from the reference."""

import numpy as np


def loops(table):
    percentages = np.zeros(table.shape)
    for j in range(table.shape[1]):
        total = 0
        for i in range(table.shape[0]):
            total += table[i, j]
        for i in range(table.shape[0]):
            percentages[i, j] = table[i, j] / total * 100
    return percentages


def totals_of_one_axis(table):
    return table / table.sum(axis=0) * 100


def other_axis_of_the_transpose(table):
    rows = table.T
    return (rows / np.sum(rows, axis=1, keepdims=True)).T * 100


def einsum(table):
    return 100 * np.einsum("ij,j->ij", table, 1 / np.einsum("ij->j", table))


def product_with_a_diagonal_matrix(table):
    return table @ np.diag(100 / np.sum(table, axis=0))


def in_place_on_a_copy(table):
    percentages = table.astype(float)
    percentages /= percentages.sum(axis=0)
    percentages *= 100
    return percentages
