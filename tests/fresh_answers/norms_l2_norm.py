import numpy as np


# thought: the power one half can be written as ** 1 / 2
# at fault: lengths = np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
def half_as_power_without_brackets(x):
    lengths = np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
    return lengths


# thought: the square root is in the module math
# at fault: lengths = math.sqrt(np.sum(x**2, axis=1, keepdims=True))
def root_from_the_module_math(x):
    lengths = math.sqrt(np.sum(x**2, axis=1, keepdims=True))
    return lengths


# thought: x times x transposed holds the squares of the lengths
# at fault: squares = x @ x.T
def all_pairs_instead_of_the_diagonal(x):
    squares = x @ x.T
    return np.sqrt(np.abs(squares))


# thought: the pattern says which letter is kept, and I keep the one of the entries
# at fault: squared_lengths = np.einsum("ij,ij->j", x, x)
def einsum_keeps_the_column_letter(x):
    squared_lengths = np.einsum("ij,ij->j", x, x)
    return np.sqrt(squared_lengths).reshape(-1, 1)


# thought: to the power one half is the root
# at fault: lengths = np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
def power_before_division(x):
    lengths = np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
    return lengths


# thought: axis=1 is all that it takes, the result has one number a row
# at fault: lengths = np.sqrt(np.sum(np.square(x), axis=1))
def second_axis_lost(x):
    lengths = np.sqrt(np.sum(np.square(x), axis=1))
    return lengths


# thought: the sum of the row is squared, then comes the root
# at fault: row_sums = np.sum(x, axis=1, keepdims=True)
# at fault: squared = row_sums**2
def sum_before_square(x):
    row_sums = np.sum(x, axis=1, keepdims=True)
    squared = row_sums**2
    lengths = np.sqrt(squared)
    return lengths


# thought: the vectors are the columns, as the examples are the columns of X
# at fault: for j in range(x.shape[1]):
# at fault: v = x[:, j]
def a_vector_is_a_column(x):
    results = []
    for j in range(x.shape[1]):
        v = x[:, j]
        results.append([np.sqrt(np.dot(v, v))])
    return np.array(results)


# thought: the length of a row is the root of the row times itself, and x.T turns the row
# at fault: products = np.dot(x, x.T)
def rows_times_all_rows(x):
    products = np.dot(x, x.T)
    lengths = np.sqrt(np.sum(products, axis=1, keepdims=True))
    return lengths
