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
