"""Wrong ways to write `activations.tanh_derivative`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid


def at_the_argument(z):
    return 1 - z**2


def like_the_sigmoid(z):
    a = np.tanh(z)
    return a * (1 - a)


def of_the_sigmoid(z):
    a = sigmoid(z)
    return a * (1 - a)


def tanh_itself(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


def plus(z):
    return 1 + np.tanh(z) ** 2


def no_square(z):
    return 1 - np.tanh(z)


def tanh_of_the_square(z):
    return 1 - np.tanh(z**2)


def tanh_twice(z):
    a = np.tanh(np.tanh(z))
    return 1 - a**2


def sign(z):
    a = np.tanh(z)
    return a**2 - 1


def doubled(z):
    a = np.tanh(z)
    return 1 - 2 * a


def no_return(z):
    dg = 1 - np.tanh(z) ** 2  # noqa: F841


def printed(z):
    print(1 - np.tanh(z) ** 2)


def example(z):
    return np.array([0.07065082, 0.78644773, 1.0, 0.41997434, 0.00986604])


def slope_of_relu(z):
    return (np.asarray(z) > 0) * 1.0
