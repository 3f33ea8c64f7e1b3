"""Wrong ways to write `vectorisation.dot`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("products_not_added", line="return np.multiply(a, b)")
def elementwise(a, b):
    return np.multiply(a, b)


@expect("product_of_sums", line="return a.sum() * b.sum()")
def product_of_the_sums(a, b):
    return a.sum() * b.sum()


@expect("sum_of_sums", line="return np.sum(a) + np.sum(b)")
def added(a, b):
    return np.sum(a) + np.sum(b)


@expect("outer_product", line="return np.dot(a.reshape(-1, 1), b.reshape(1, -1))")
def outer(a, b):
    return np.dot(a.reshape(-1, 1), b.reshape(1, -1))


@expect("mean_of_products", line="return np.dot(a, b) / len(a)")
def average(a, b):
    return np.dot(a, b) / len(a)


@expect(relation="b not used", line="return np.dot(a, a)")
def one_argument_twice(a, b):
    return np.dot(a, a)


@expect(
    "divided_by_the_lengths", line="return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))"
)
def cosine(a, b):
    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))


@expect("sum_of_differences", line="return np.sum(a - b)")
def differences(a, b):
    return np.sum(a - b)


@expect(relation="n: first only", line="return total")
def returns_in_the_loop(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i] * b[i]
        return total


@expect(relation="n: last only", line="product = a[i] * b[i]")
def overwrites(a, b):
    for i in range(len(a)):
        product = a[i] * b[i]
    return product


@expect(relation="n: first left out", line="return np.sum(a[1:] * b[1:])")
def starts_at_one(a, b):
    return np.sum(a[1:] * b[1:])


@expect(relation="n: last left out", line="return np.dot(a[:-1], b[:-1])")
def last_left_out(a, b):
    return np.dot(a[:-1], b[:-1])


@expect(
    relation="n: as in the example",
    line="product = sum(a[i] * b[i] for i in range(min(3, len(a))))",
)
def three_numbers_only(a, b):
    product = sum(a[i] * b[i] for i in range(min(3, len(a))))
    return product


@expect("backwards", line="return np.dot(a, b[::-1])")
def reversed_order(a, b):
    return np.dot(a, b[::-1])


@expect(finding="kind", says="It printed something", line="print(np.dot(a, b))")
def printed(a, b):
    print(np.dot(a, b))


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(a, b):
    product = np.dot(a, b)


@expect(relation="memorised", line="return 32.0")
def memorised(a, b):
    return 32.0


@expect(relation="sign lost", line="return np.abs(np.dot(a, b))")
def absolute(a, b):
    return np.abs(np.dot(a, b))


@expect("product_of_all", line="return np.prod(a * b)")
def products_of_products(a, b):
    return np.prod(a * b)


@expect(relation="whole inputs", line="return np.dot(a.astype(int), b.astype(int))")
def whole_numbers(a, b):
    return np.dot(a.astype(int), b.astype(int))


@expect(finding="kind", says="Are there parentheses missing", line="return np.dot")
def function_not_called(a, b):
    return np.dot


@expect(finding="raised", line="return np.cross(a, b)")
def cross(a, b):
    return np.cross(a, b)
