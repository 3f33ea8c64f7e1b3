"""Wrong ways to write `activations.basic_sigmoid`, and how each should be explained."""

import math

import numpy as np


def plus_in_the_exponent(x):
    return 1.0 / (1.0 + math.e**x)


def no_brackets(x):
    s = 1 / 1 + math.exp(-1 * x)
    return s


def only_the_exponential(x):
    e = math.exp(-x)
    return e


def inverse_of_the_exponential(x):
    s = math.exp(-x) ** -1
    return s


def tanh_from_exponentials(x):
    p, q = math.exp(x), math.exp(-x)
    return (p - q) / (p + q)


def denominator_returned(x):
    denominator = 1 + math.exp(-x)
    s = denominator
    return s


def forgot_to_return(x):
    s = 1 / (1 + math.exp(-x))  # noqa: F841


def printed(x):
    s = 1 / (1 + math.exp(-x))
    print(s)


def returns_print(x):
    return print("sigmoid of", x, "=", 1 / (1 + math.exp(-x)))


def example_memorised(x):
    return 0.9525741268224334


def global_instead_of_argument(z):
    x = 3
    return 1 / (1 + math.exp(-x))


def integer_division(x):
    return 1 // (1 + math.exp(-x))


def rounded(x):
    return round(1 / (1 + math.exp(-x)), 3)


def minus_in_the_denominator(x):
    return 1 / (1 - np.exp(-x))


def as_text(x):
    return f"{1 / (1 + math.exp(-x)):.4f}"


def derivative(x):
    s = 1 / (1 + math.exp(-x))
    return s * (1 - s)


def power_of_two(x):
    return 1 / (1 + 2 ** (-x))
