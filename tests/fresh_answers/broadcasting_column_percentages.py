import numpy as np


# thought: a column's total runs along axis 1, because columns are axis 1
# at fault: totals = np.sum(table, axis=1, keepdims=True)
def totals_of_rows(table):
    totals = np.sum(table, axis=1, keepdims=True)
    percentages = 100 * table / totals
    return percentages


# thought: a share is part divided by total, and per cent is only how one reads it
# at fault: percentages = table / totals
def shares_without_the_hundred(table):
    totals = table.sum(axis=0, keepdims=True)
    percentages = table / totals
    return percentages


# thought: percentages starts as a copy of the table, which I then fill entry by entry
# at fault: percentages = table
def other_name_taken_for_a_copy(table):
    percentages = table
    m, n = table.shape
    for j in range(n):
        for i in range(m):
            percentages[i, j] = 100 * table[i, j] / np.sum(table[:, j])
    return percentages


# thought: I go through the columns with a for, and divide with // because percentages are whole
# at fault: for column in table:
# at fault: shares.append(100 * column // np.sum(column))
def for_gives_rows_and_whole_percents(table):
    shares = []
    for column in table:
        shares.append(100 * column // np.sum(column))
    return np.array(shares)


# thought: Columns are the second axis, so I sum over axis 1.
# at fault: totals = np.sum(table, axis=1, keepdims=True)
def totals_of_the_rows(table):
    totals = np.sum(table, axis=1, keepdims=True)
    percentages = 100 * table / totals
    return percentages


# thought: The share is the entry over its total, and that is the answer.
# at fault: return np.divide(table, table.sum(axis=0))
def shares_instead_of_per_cent(table):
    return np.divide(table, table.sum(axis=0))


# thought: With keepdims NumPy knows that I want one total for each column.
# at fault: totals = table.sum(keepdims=True)
def total_of_the_whole_table(table):
    totals = table.sum(keepdims=True)
    percentages = table / totals * 100
    return percentages


# thought: len of a table tells how many columns it has.
# at fault: for j in range(len(table)):
def as_many_columns_as_rows(table):
    percentages = np.zeros(table.shape)
    for j in range(len(table)):
        column = table[:, j]
        percentages[:, j] = 100 * column / column.sum()
    return percentages


# thought: The total has to start at 0 before I begin to add.
# at fault: total = 0
def total_never_reset(table):
    m, n = table.shape
    result = np.zeros((m, n))
    total = 0
    for j in range(n):
        for i in range(m):
            total = total + table[i, j]
        for i in range(m):
            result[i, j] = table[i, j] / total * 100
    return result
