"""Right results for `vectorisation.dot`, but with a loop over the data."""

import numpy as np


def for_loop(a, b):
    product = 0
    for i in range(len(a)):
        product += a[i] * b[i]
    return product


def builtin_sum_of_an_array(a, b):
    return sum(a * b)


def builtin_sum_of_a_generator(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def numpys_vectorize(a, b):
    return np.vectorize(lambda x, y: x * y)(a, b).sum()
