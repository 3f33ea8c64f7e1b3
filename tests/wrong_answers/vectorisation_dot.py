"""Wrong ways to write `vectorisation.dot`, and how each should be explained."""

import numpy as np


def elementwise(a, b):
    return np.multiply(a, b)


def product_of_the_sums(a, b):
    return a.sum() * b.sum()


def added(a, b):
    return np.sum(a) + np.sum(b)


def outer(a, b):
    return np.dot(a.reshape(-1, 1), b.reshape(1, -1))


def average(a, b):
    return np.dot(a, b) / len(a)


def one_argument_twice(a, b):
    return np.dot(a, a)


def cosine(a, b):
    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))


def differences(a, b):
    return np.sum(a - b)


def returns_in_the_loop(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i] * b[i]
        return total


def overwrites(a, b):
    for i in range(len(a)):
        product = a[i] * b[i]
    return product


def starts_at_one(a, b):
    return np.sum(a[1:] * b[1:])


def last_left_out(a, b):
    return np.dot(a[:-1], b[:-1])


def three_numbers_only(a, b):
    product = sum(a[i] * b[i] for i in range(min(3, len(a))))
    return product


def reversed_order(a, b):
    return np.dot(a, b[::-1])


def printed(a, b):
    print(np.dot(a, b))


def no_return(a, b):
    product = np.dot(a, b)  # noqa: F841


def memorised(a, b):
    return 32.0


def absolute(a, b):
    return np.abs(np.dot(a, b))


def products_of_products(a, b):
    return np.prod(a * b)


def whole_numbers(a, b):
    return np.dot(a.astype(int), b.astype(int))


def function_not_called(a, b):
    return np.dot


def cross(a, b):
    return np.cross(a, b)
