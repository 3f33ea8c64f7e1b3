import numpy as np


# thought: each row is summed along axis 1, which leaves one length a row
# at fault: lengths = np.sum(np.abs(x), axis=1)
def summed_axis_dropped(x):
    lengths = np.sum(np.abs(x), axis=1)
    return lengths


# thought: NumPy's norm with order 1 is the Manhattan length of each row
# at fault: lengths = np.linalg.norm(x, ord=1, keepdims=True)
def matrix_norm_of_order_one(x):
    lengths = np.linalg.norm(x, ord=1, keepdims=True)
    return lengths


# thought: I turn the negative entries round where they stand, then add up
# at fault: x[x < 0] *= -1
def signs_removed_in_the_argument(x):
    x[x < 0] *= -1
    return x.sum(axis=1).reshape(-1, 1)


# thought: a list of sums, reshaped with the -1 last, is a column
# at fault: total += entry
# at fault: return np.array(totals).reshape(1, -1)
def no_absolute_value_and_a_row(x):
    totals = []
    for row in x:
        total = 0
        for entry in row:
            total += entry
        totals.append(total)
    return np.array(totals).reshape(1, -1)


# thought: Axis 1 gives one number for each row, and that is the shape they want.
# at fault: lengths = np.sum(np.abs(x), axis=1)
def flat_lengths(x):
    lengths = np.sum(np.abs(x), axis=1)
    return lengths


# thought: NumPy has norms ready made, and the 1 picks the Manhattan length.
# at fault: lengths = np.linalg.norm(x, 1, keepdims=True)
def norm_of_the_whole_matrix(x):
    lengths = np.linalg.norm(x, 1, keepdims=True)
    return lengths


# thought: A length may not be negative, so I take the sign away from the sum.
# at fault: row_sums = x.sum(axis=1)
# at fault: lengths = abs(row_sums)[:, np.newaxis]
def sign_removed_after_adding(x):
    row_sums = x.sum(axis=1)
    lengths = abs(row_sums)[:, np.newaxis]
    return lengths


# thought: Without the minus signs means that the negative entries drop out.
# at fault: positive = np.where(x > 0, x, 0)
def negative_entries_dropped(x):
    positive = np.where(x > 0, x, 0)
    return np.sum(positive, axis=1, keepdims=True)


# thought: When the row is added up I store it and hand the array back.
# at fault: return lengths
def returned_after_the_first_row(x):
    m, n = x.shape
    lengths = np.zeros((m, 1))
    for i in range(m):
        for j in range(n):
            if x[i, j] < 0:
                lengths[i, 0] -= x[i, j]
            else:
                lengths[i, 0] += x[i, j]
        return lengths
