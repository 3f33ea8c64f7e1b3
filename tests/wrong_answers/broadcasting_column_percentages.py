"""Wrong ways to write `broadcasting.column_percentages`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("row_shares")
def rows(table):
    return table / table.sum(axis=1, keepdims=True) * 100


@expect("fractions")
def shares(table):
    return table / table.sum(axis=0)


@expect("whole_table")
def of_everything(table):
    total = table.sum()
    return 100 * table / total


@expect("largest_entry")
def of_the_maximum(table):
    return 100 * table / table.max(axis=0)


@expect("row_totals_without_keepdims")
def row_totals_flat(table):
    totals = table.sum(axis=1)
    return 100 * (table / totals)


@expect("totals_only")
def totals(table):
    return table.sum(axis=0).reshape(1, -1)


@expect(relation="factor m")
def mean_for_sum(table):
    return 100 * table / np.mean(table, axis=0)


@expect(relation="floor division")
def whole_division(table):
    return 100 * table // table.sum(axis=0)


@expect(relation="whole numbers")
def whole_dtype(table):
    result = (100 * table / table.sum(axis=0)).astype(int)
    return result


@expect(relation="rounded")
def rounded(table):
    return np.round(100 * table / table.sum(axis=0), 1)


@expect(relation="factor 1/10000")
def divided_by_hundred(table):
    return table / table.sum(axis=0) / 100


@expect("total_by_entry")
def upside_down(table):
    return 100 * table.sum(axis=0) / table


@expect(relation="some elements")
def first_column_only(table):
    percentages = np.array(table, dtype=float)
    for j in range(table.shape[1]):
        percentages[:, j] = 100 * table[:, j] / table[:, j].sum()
        return percentages


@expect(relation="some elements")
def last_column_forgotten(table):
    percentages = np.zeros(table.shape)
    for j in range(table.shape[1] - 1):
        percentages[:, j] = 100 * table[:, j] / table[:, j].sum()
    return percentages


@expect(relation="transpose")
def transposed(table):
    percentages = 100 * table / table.sum(axis=0)
    return percentages.T


@expect(finding="changed input", says="changed its input")
def in_place(table):
    for j in range(table.shape[1]):
        table[:, j] = 100 * table[:, j] / table[:, j].sum()
    return table


@expect(finding="kind", says="Is there a `return`")
def no_return(table):
    percentages = 100 * table / table.sum(axis=0)


@expect(finding="kind", says="It printed something")
def printed(table):
    print(100 * table / table.sum(axis=0))


@expect("totals_subtracted")
def minus_for_division(table):
    return 100 * (table - table.sum(axis=0))


@expect(finding="value")
def row_fractions(table):
    return table / table.sum(axis=1, keepdims=True)


@expect(finding="value")
def exponentials(table):
    e = np.exp(table)
    return 100 * e / e.sum(axis=0)


@expect("euclidean_length_for_total")
def euclidean(table):
    return 100 * table / np.linalg.norm(table, axis=0)


@expect("totals_in_a_column")
def column_sum_broadcast_wrongly(table):
    totals = table.sum(axis=0).reshape(-1, 1)
    return 100 * table / totals


@expect(finding="value")
def three_rows_written_in(table):
    totals = table[0] + table[1] + table[-1]
    return 100 * table / totals
