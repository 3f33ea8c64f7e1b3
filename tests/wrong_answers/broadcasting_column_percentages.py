"""Wrong ways to write `broadcasting.column_percentages`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("row_shares", line="return table / table.sum(axis=1, keepdims=True) * 100")
def rows(table):
    return table / table.sum(axis=1, keepdims=True) * 100


@expect("fractions", line="return table / table.sum(axis=0)")
def shares(table):
    return table / table.sum(axis=0)


@expect("whole_table", line="total = table.sum()")
def of_everything(table):
    total = table.sum()
    return 100 * table / total


@expect("largest_entry", line="return 100 * table / table.max(axis=0)")
def of_the_maximum(table):
    return 100 * table / table.max(axis=0)


@expect("row_totals_without_keepdims", line="totals = table.sum(axis=1)")
def row_totals_flat(table):
    totals = table.sum(axis=1)
    return 100 * (table / totals)


@expect("totals_only", line="return table.sum(axis=0).reshape(1, -1)")
def totals(table):
    return table.sum(axis=0).reshape(1, -1)


@expect(relation="factor m", line="return 100 * table / np.mean(table, axis=0)")
def mean_for_sum(table):
    return 100 * table / np.mean(table, axis=0)


@expect(relation="floor division", line="return 100 * table // table.sum(axis=0)")
def whole_division(table):
    return 100 * table // table.sum(axis=0)


@expect(relation="whole numbers", line="result = (100 * table / table.sum(axis=0)).astype(int)")
def whole_dtype(table):
    result = (100 * table / table.sum(axis=0)).astype(int)
    return result


@expect(relation="rounded", line="return np.round(100 * table / table.sum(axis=0), 1)")
def rounded(table):
    return np.round(100 * table / table.sum(axis=0), 1)


@expect(relation="factor 1/10000", line="return table / table.sum(axis=0) / 100")
def divided_by_hundred(table):
    return table / table.sum(axis=0) / 100


@expect("total_by_entry", line="return 100 * table.sum(axis=0) / table")
def upside_down(table):
    return 100 * table.sum(axis=0) / table


@expect(relation="some elements", line="return percentages")
def first_column_only(table):
    percentages = np.array(table, dtype=float)
    for j in range(table.shape[1]):
        percentages[:, j] = 100 * table[:, j] / table[:, j].sum()
        return percentages


@expect(relation="some elements", line="for j in range(table.shape[1] - 1):")
def last_column_forgotten(table):
    percentages = np.zeros(table.shape)
    for j in range(table.shape[1] - 1):
        percentages[:, j] = 100 * table[:, j] / table[:, j].sum()
    return percentages


@expect(relation="transpose", line="return percentages.T")
def transposed(table):
    percentages = 100 * table / table.sum(axis=0)
    return percentages.T


@expect(
    finding="changed input",
    says="changed its input",
    line="table[:, j] = 100 * table[:, j] / table[:, j].sum()",
)
def in_place(table):
    for j in range(table.shape[1]):
        table[:, j] = 100 * table[:, j] / table[:, j].sum()
    return table


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(table):
    percentages = 100 * table / table.sum(axis=0)


@expect(finding="kind", says="It printed something", line="print(100 * table / table.sum(axis=0))")
def printed(table):
    print(100 * table / table.sum(axis=0))


@expect("totals_subtracted", line="return 100 * (table - table.sum(axis=0))")
def minus_for_division(table):
    return 100 * (table - table.sum(axis=0))


@expect(finding="value", line="return table / table.sum(axis=1, keepdims=True)")
def row_fractions(table):
    return table / table.sum(axis=1, keepdims=True)


@expect(finding="value", line="e = np.exp(table)")
def exponentials(table):
    e = np.exp(table)
    return 100 * e / e.sum(axis=0)


@expect("euclidean_length_for_total", line="return 100 * table / np.linalg.norm(table, axis=0)")
def euclidean(table):
    return 100 * table / np.linalg.norm(table, axis=0)


@expect("totals_in_a_column", line="totals = table.sum(axis=0).reshape(-1, 1)")
def column_sum_broadcast_wrongly(table):
    totals = table.sum(axis=0).reshape(-1, 1)
    return 100 * table / totals


@expect(finding="value", line="totals = table[0] + table[1] + table[-1]")
def three_rows_written_in(table):
    totals = table[0] + table[1] + table[-1]
    return 100 * table / totals
