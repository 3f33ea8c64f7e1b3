import numpy as np


# thought: the second argument of norm is the axis
# at fault: lengths = np.linalg.norm(x, 1, keepdims=True)
def axis_given_as_order(x):
    lengths = np.linalg.norm(x, 1, keepdims=True)
    unit_rows = x / lengths
    return unit_rows


# thought: one length a row divides each row
# at fault: lengths = np.sqrt((x**2).sum(axis=1))
def axis_of_the_lengths_dropped(x):
    lengths = np.sqrt((x**2).sum(axis=1))
    unit_rows = x / lengths
    return unit_rows


# thought: a row times itself is its length
# at fault: return np.array([row / np.dot(row, row) for row in x])
def divided_by_squared_length(x):
    return np.array([row / np.dot(row, row) for row in x])


# thought: how far a row reaches is what its entries add up to without signs, and axis 0 are the rows
# at fault: reach = np.abs(x)
# at fault: reach = reach.sum(axis=0, keepdims=True)
def sizes_added_up_along_the_columns(x):
    reach = np.abs(x)
    reach = reach.sum(axis=0, keepdims=True)
    return x / reach


# thought: rows are the first axis, so the sum of a row is along axis 0
# at fault: lengths = np.sqrt(np.sum(x**2, axis=0, keepdims=True))
def lengths_of_the_columns(x):
    lengths = np.sqrt(np.sum(x**2, axis=0, keepdims=True))
    unit_rows = x / lengths
    return unit_rows


# thought: the second argument of norm is the axis
# at fault: return x / np.linalg.norm(x, 1, keepdims=True)
def order_taken_for_axis(x):
    return x / np.linalg.norm(x, 1, keepdims=True)


# thought: the total starts at 0 before the loops, once is enough
# at fault: total = 0.0
def total_never_starts_anew(x):
    m, n = x.shape
    unit_rows = np.zeros((m, n))
    total = 0.0
    for i in range(m):
        for j in range(n):
            total += x[i, j] ** 2
        unit_rows[i] = x[i] / np.sqrt(total)
    return unit_rows


# thought: one length for each row is enough, NumPy sees by itself which row it belongs to
# at fault: lengths = np.linalg.norm(x, axis=1)
def lengths_without_second_axis(x):
    lengths = np.linalg.norm(x, axis=1)
    unit_rows = x / lengths
    return unit_rows


# thought: square, root, sum - the order does not matter
# at fault: roots = np.sqrt(squares)
# at fault: lengths = roots.sum(axis=1).reshape(-1, 1)
def root_before_the_sum(x):
    squares = np.square(x)
    roots = np.sqrt(squares)
    lengths = roots.sum(axis=1).reshape(-1, 1)
    return np.divide(x, lengths)
