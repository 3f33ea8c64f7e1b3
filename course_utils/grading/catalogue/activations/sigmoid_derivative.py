"""Chapter 01, `sigmoid_derivative`: slope of the sigmoid at every number of x: σ(x) (1 - σ(x))."""

import numpy as np

from course_utils import activations
from course_utils.grading.catalogue.activations.inputs import random_column
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake

sigmoid_derivative = Exercise(
    reference=activations.sigmoid_derivative,
    chapter="01_logistic_regression",
    sizes=random_column,
    cases=(
        Case("a vector", lambda: (np.array([-2.0, -0.5, 0.0, 1.0, 3.0]),)),
        Case("a matrix", lambda: (np.array([[0.5, -1.0, 2.0], [4.0, 0.25, -3.0]]),)),
        Case("one number", lambda: (0.75,)),
    ),
    hints=(
        "The slope can be written with the sigmoid itself: find the value first.",
        "Your `sigmoid(x)` gives σ(x) for all elements. The slope is a product of two factors.",
        "The first line is `s = sigmoid(…)`; the second multiplies s by what it lacks to 1.",
    ),
    mistakes=(
        Mistake("argument_for_value", {"s * (1 - s)": "x * (1 - x)"}).says(
            "You used x where σ(x) belongs.",
            "x (1 - x) would be right if x were the sigmoid's value already. Here x is its "
            "argument: compute s = σ(x) first.",
        ),
        Mistake("value_for_slope", {"s * (1 - s)": "s"}).says(
            "This is the sigmoid, not its slope.",
            "The value is the first step. The slope is s times (1 - s).",
        ),
        Mistake("form_of_tanh", {"s * (1 - s)": "1 - s**2"}).says(
            "This is the slope of tanh in form: 1 - s².",
            "For tanh the slope is 1 minus the square of the value. For the sigmoid it is s (1 - "
            "s).",
        ),
        Mistake("plus_for_minus", {"1 - s": "1 + s"}).says(
            "A sign is wrong: the second factor is 1 - s, not 1 + s.",
            "The slope vanishes where the sigmoid is close to 1; so the second factor must vanish "
            "there.",
        ),
        Mistake("negative_slope", {"1 - s": "s - 1"}).says(
            "The sign is turned round: the sigmoid rises, so its slope is positive.",
            "s (s - 1) is the negative of s (1 - s).",
        ),
        Mistake("sigmoid_twice", {"sigmoid(x)": "sigmoid(sigmoid(x))"}).says(
            "The sigmoid is applied twice.",
            "In s = σ(x) one sigmoid is enough: the slope is s (1 - s), with that s.",
        ),
        Mistake("second_factor_only", {"s * (1 - s)": "1 - s"}).says(
            "The first factor is missing: this is 1 - s.",
            "The slope is a product of two factors, s and 1 - s.",
        ),
        Mistake("value_squared", {"s * (1 - s)": "s**2"}).says(
            "Both factors are s: the second one should be 1 - s.",
            "Where the sigmoid is close to 1 it is flat. s² is close to 1 there, s (1 - s) is "
            "close to 0.",
        ),
        Mistake("sum_of_the_factors", {"s * (1 - s)": "s + (1 - s)"}).says(
            "Your slope is 1 everywhere.",
            "s + (1 - s) is 1, whatever x is: the slope is the product of the two.",
        ),
        Mistake("brackets_missing_around_factor", {"s * (1 - s)": "s * 1 - s"}).says(
            "Your slope is 0 everywhere.",
            "`s * 1 - s` multiplies first, and s - s is 0. Are there brackets around `1 - s`?",
        ),
    ),
)
