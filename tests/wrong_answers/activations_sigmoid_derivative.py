"""Wrong ways to write `activations.sigmoid_derivative`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid


def at_the_argument(x):
    return x - x**2


def sigmoid_itself(x):
    return 1 / (1 + np.exp(-x))


def derivative_of_tanh(x):
    s = sigmoid(x)
    return 1 - np.square(s)


def derivative_of_tanh_at_tanh(x):
    return 1 - np.tanh(x) ** 2


def plus(x):
    s = sigmoid(x)
    return s + s * s


def order_of_the_difference(x):
    s = sigmoid(x)
    ds = s * (s - 1)
    return ds


def sigmoid_twice(x):
    s = sigmoid(sigmoid(x))
    return s * (1 - s)


def sum_for_product(x):
    s = sigmoid(x)
    return s + (1 - s)


def brackets(x):
    s = sigmoid(x)
    return s * 1 - s


def only_the_second_factor(x):
    s = sigmoid(x)
    ds = 1 - s
    return ds


def squared_value(x):
    s = sigmoid(x)
    return s**2


def forgot_to_return(x):
    s = sigmoid(x)
    ds = s * (1 - s)  # noqa: F841


def printed(x):
    s = sigmoid(x)
    print(s * (1 - s))


def returns_both(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return s, ds


def derivative_of_relu(x):
    return np.where(np.asarray(x) > 0, 1.0, 0.0)


def difference_quotient_with_a_large_step(x):
    h = 0.1
    return (sigmoid(x + h) - sigmoid(x)) / h


def product_of_matrices(x):
    s = sigmoid(x)
    return np.dot(s, (1 - s).T)
