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
