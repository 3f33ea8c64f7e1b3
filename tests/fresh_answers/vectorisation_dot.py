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


# thought: Multiplying two vectors is np.multiply.
# at fault: product = np.multiply(a, b)
def products_not_added_up(a, b):
    product = np.multiply(a, b)
    return product


# thought: A while loop is not one of the loops that they forbid.
# at fault: while i < a.shape[0]:
def while_loop(a, b):
    product = 0.0
    i = 0
    while i < a.shape[0]:
        product += a[i] * b[i]
        i += 1
    return product


# thought: It is only one line, so it is not a loop.
# at fault: product = sum(x * y for x, y in zip(a, b))
def generator_in_python_sum(a, b):
    product = sum(x * y for x, y in zip(a, b))
    return product


# thought: It makes no difference whether I first add up and then multiply.
# at fault: return total_a * total_b
def sum_times_sum(a, b):
    total_a = np.sum(a)
    total_b = np.sum(b)
    return total_a * total_b


# thought: Vectors are columns, and for a product one of them has to be turned, so I turn b.
# at fault: column = a.reshape(-1, 1)
# at fault: row = b.reshape(1, -1)
def column_times_row(a, b):
    column = a.reshape(-1, 1)
    row = b.reshape(1, -1)
    product = column @ row
    return product
