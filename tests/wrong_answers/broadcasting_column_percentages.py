"""Wrong ways to write `broadcasting.column_percentages`, and how each should be explained."""

import numpy as np


def rows(table):
    return table / table.sum(axis=1, keepdims=True) * 100


def shares(table):
    return table / table.sum(axis=0)


def of_everything(table):
    total = table.sum()
    return 100 * table / total


def of_the_maximum(table):
    return 100 * table / table.max(axis=0)


def row_totals_flat(table):
    totals = table.sum(axis=1)
    return 100 * (table / totals)


def totals(table):
    return table.sum(axis=0).reshape(1, -1)


def mean_for_sum(table):
    return 100 * table / np.mean(table, axis=0)


def whole_division(table):
    return 100 * table // table.sum(axis=0)


def whole_dtype(table):
    result = (100 * table / table.sum(axis=0)).astype(int)
    return result


def rounded(table):
    return np.round(100 * table / table.sum(axis=0), 1)


def divided_by_hundred(table):
    return table / table.sum(axis=0) / 100


def upside_down(table):
    return 100 * table.sum(axis=0) / table


def first_column_only(table):
    percentages = np.array(table, dtype=float)
    for j in range(table.shape[1]):
        percentages[:, j] = 100 * table[:, j] / table[:, j].sum()
        return percentages


def last_column_forgotten(table):
    percentages = np.zeros(table.shape)
    for j in range(table.shape[1] - 1):
        percentages[:, j] = 100 * table[:, j] / table[:, j].sum()
    return percentages


def transposed(table):
    percentages = 100 * table / table.sum(axis=0)
    return percentages.T


def in_place(table):
    for j in range(table.shape[1]):
        table[:, j] = 100 * table[:, j] / table[:, j].sum()
    return table


def no_return(table):
    percentages = 100 * table / table.sum(axis=0)  # noqa: F841


def printed(table):
    print(100 * table / table.sum(axis=0))


def minus_for_division(table):
    return 100 * (table - table.sum(axis=0))


def row_fractions(table):
    return table / table.sum(axis=1, keepdims=True)


def exponentials(table):
    e = np.exp(table)
    return 100 * e / e.sum(axis=0)


def euclidean(table):
    return 100 * table / np.linalg.norm(table, axis=0)


def column_sum_broadcast_wrongly(table):
    totals = table.sum(axis=0).reshape(-1, 1)
    return 100 * table / totals


def three_rows_written_in(table):
    totals = table[0] + table[1] + table[-1]
    return 100 * table / totals
