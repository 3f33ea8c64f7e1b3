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
