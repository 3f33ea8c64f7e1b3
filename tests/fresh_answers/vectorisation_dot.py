import math

import numpy as np


# thought: the star between two vectors is the dot product
# at fault: product = a * b
def star_for_the_dot_product(a, b):
    product = a * b
    return product


# thought: the formula starts at i = 1, so the loop does too
# at fault: for i in range(1, len(a)):
def loop_begins_at_one(a, b):
    total = 0
    for i in range(1, len(a)):
        total += a[i] * b[i]
    return total


# thought: in the pattern each vector has a letter of its own, and nothing after the arrow means one number
# at fault: return np.einsum("i,j->", a, b)
def einsum_with_two_letters(a, b):
    return np.einsum("i,j->", a, b)


# thought: I save memory by putting the products where a was
# at fault: a *= b
def products_written_into_the_argument(a, b):
    a *= b
    return a.sum()
