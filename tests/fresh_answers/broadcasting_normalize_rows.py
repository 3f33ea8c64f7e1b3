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
