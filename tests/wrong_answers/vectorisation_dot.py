"""Wrong ways to write `vectorisation.dot`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("products_not_added")
def elementwise(a, b):
    return np.multiply(a, b)


@expect("product_of_sums")
def product_of_the_sums(a, b):
    return a.sum() * b.sum()


@expect("sum_of_sums")
def added(a, b):
    return np.sum(a) + np.sum(b)


@expect("outer_product")
def outer(a, b):
    return np.dot(a.reshape(-1, 1), b.reshape(1, -1))


@expect("mean_of_products")
def average(a, b):
    return np.dot(a, b) / len(a)


@expect(relation="b not used")
def one_argument_twice(a, b):
    return np.dot(a, a)


@expect("divided_by_the_lengths")
def cosine(a, b):
    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))


@expect("sum_of_differences")
def differences(a, b):
    return np.sum(a - b)


@expect(relation="n: first only")
def returns_in_the_loop(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i] * b[i]
        return total


@expect(relation="n: last only")
def overwrites(a, b):
    for i in range(len(a)):
        product = a[i] * b[i]
    return product


@expect(relation="n: first left out")
def starts_at_one(a, b):
    return np.sum(a[1:] * b[1:])


@expect(relation="n: last left out")
def last_left_out(a, b):
    return np.dot(a[:-1], b[:-1])


@expect(relation="n: as in the example")
def three_numbers_only(a, b):
    product = sum(a[i] * b[i] for i in range(min(3, len(a))))
    return product


@expect("backwards")
def reversed_order(a, b):
    return np.dot(a, b[::-1])


@expect(finding="kind", says="It printed something")
def printed(a, b):
    print(np.dot(a, b))


@expect(finding="kind", says="Is there a `return`")
def no_return(a, b):
    product = np.dot(a, b)


@expect(relation="memorised")
def memorised(a, b):
    return 32.0


@expect(relation="sign lost")
def absolute(a, b):
    return np.abs(np.dot(a, b))


@expect("product_of_all")
def products_of_products(a, b):
    return np.prod(a * b)


@expect(relation="whole inputs")
def whole_numbers(a, b):
    return np.dot(a.astype(int), b.astype(int))


@expect(finding="kind", says="Are there parentheses missing")
def function_not_called(a, b):
    return np.dot


@expect(finding="raised")
def cross(a, b):
    return np.cross(a, b)
