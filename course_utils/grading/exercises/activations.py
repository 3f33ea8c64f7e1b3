"""Chapters 00 and 01: the exercises on the sigmoid, their cases, hints and misconceptions."""

import math

import numpy as np

from course_utils import activations
from course_utils.activations import sigmoid
from course_utils.grading.exercise import Case, Exercise


def _column(m):
    """Return m random numbers."""
    return (np.random.default_rng(2).normal(size=m),)


basic_sigmoid_exercise = Exercise(
    reference=activations.basic_sigmoid,
    chapter="00_introduction",
    cases=(
        Case("the number 3", lambda: (3,)),
        Case("zero, in the middle", lambda: (0.0,)),
        Case("a negative number", lambda: (-1.5,)),
        Case("a small number", lambda: (0.125,)),
    ),
    hints=(
        "Work from the inside out: first e to the power of minus x, then add 1, then one over it.",
        "`math.exp(…)` is e to the power of its argument. Mind the brackets around the sum below "
        "the fraction line.",
        "It is `1 / (1 + …)` with the exponential of `-x` in the gap.",
    ),
)


@basic_sigmoid_exercise.misconception(
    "The sign in the exponent is missing.",
    "You computed 1 / (1 + eˣ), which falls from 1 to 0. With e⁻ˣ it rises: a large x gives almost "
    "1.",
)
def exponent_not_negated(x):
    s = 1 / (1 + math.exp(x))
    return s


@basic_sigmoid_exercise.misconception(
    "Brackets are missing around the sum below the fraction line.",
    "`1 / 1 + …` divides first: that is 1 plus the exponential. Write `1 / (1 + …)`.",
)
def brackets_missing(x):
    s = 1 / 1 + math.exp(-x)
    return s


@basic_sigmoid_exercise.misconception(
    "The 1 below the fraction line is missing.",
    "1 / e⁻ˣ is eˣ, which grows without bound. The sum 1 + e⁻ˣ keeps the result below 1.",
)
def one_missing(x):
    s = 1 / math.exp(-x)
    return s


@basic_sigmoid_exercise.misconception(
    "This is e⁻ˣ alone; the fraction is still missing.",
    "The exponential is the first step. Add 1 to it, and take one over the sum.",
)
def exponential_only(x):
    s = math.exp(-x)
    return s


@basic_sigmoid_exercise.misconception(
    "This is the hyperbolic tangent.",
    "tanh has the same S shape, but runs from -1 to 1. The sigmoid runs from 0 to 1.",
)
def hyperbolic_tangent(x):
    s = math.tanh(x)
    return s


sigmoid_exercise = Exercise(
    reference=activations.sigmoid,
    chapter="01_logistic_regression",
    sizes=_column,
    cases=(
        Case("a vector", lambda: (np.array([-2.0, -0.5, 0.0, 1.0, 3.0]),)),
        Case("a matrix", lambda: (np.array([[0.5, -1.0, 2.0], [4.0, 0.25, -3.0]]),)),
        Case("one number", lambda: (0.75,)),
        Case("very large and very small numbers", lambda: (np.array([[1000.0, -1000.0, 2.0]]),)),
    ),
    hints=(
        "The formula of the warm-up holds for each element. The only new thing is that z is an "
        "array.",
        "`np.exp` works on all elements at once; `math.exp` takes a single number. To be safe from "
        "overflow, let `np.exp` see only numbers that are not positive: `-np.abs(z)`.",
        "`1 / (1 + …)` is enough for z that is not too large. Without overflow: with "
        "`e = np.exp(-np.abs(z))` the result is `1 / (1 + e)` where z ≥ 0, and `e / (1 + e)` else.",
    ),
)


@sigmoid_exercise.misconception(
    "The sign in the exponent is missing.",
    "You computed 1 / (1 + eᶻ), which falls from 1 to 0. With e⁻ᶻ it rises.",
)
def exponent_of_array_not_negated(z):
    a = 1 / (1 + np.exp(z))
    return a


@sigmoid_exercise.misconception(
    "Brackets are missing around the sum below the fraction line.",
    "`1 / 1 + …` divides first: that is 1 plus the exponential. Write `1 / (1 + …)`.",
)
def brackets_missing_in_array(z):
    a = 1 / 1 + np.exp(-z)
    return a


@sigmoid_exercise.misconception(
    "`math.exp` takes one number; z is an array.",
    "`np.exp` does the same for every element of an array, and for a single number too.",
)
def math_for_numpy(z):
    import math  # so that this runs in any notebook

    a = 1 / (1 + math.exp(-z))
    return a


@sigmoid_exercise.misconception(
    "This is the hyperbolic tangent.",
    "tanh has the same S shape, but runs from -1 to 1. The sigmoid runs from 0 to 1.",
)
def tangent_for_sigmoid(z):
    a = np.tanh(z)
    return a


@sigmoid_exercise.misconception(
    "This is a step from 0 to 1, not a smooth curve.",
    "A comparison says only which side of 0 an element is on. The sigmoid says how far, and it "
    "has a slope that can be followed.",
)
def step(z):
    a = (np.asarray(z) > 0).astype(float)
    return a


sigmoid_derivative_exercise = Exercise(
    reference=activations.sigmoid_derivative,
    chapter="01_logistic_regression",
    sizes=_column,
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
)


@sigmoid_derivative_exercise.misconception(
    "You used x where σ(x) belongs.",
    "x (1 - x) would be right if x were the sigmoid's value already. Here x is its argument: "
    "compute s = σ(x) first.",
)
def argument_for_value(x):
    ds = x * (1 - x)
    return ds


@sigmoid_derivative_exercise.misconception(
    "This is the sigmoid, not its slope.",
    "The value is the first step. The slope is s times (1 - s).",
)
def value_for_slope(x):
    ds = sigmoid(x)
    return ds


@sigmoid_derivative_exercise.misconception(
    "This is the slope of tanh in form: 1 - s².",
    "For tanh the slope is 1 minus the square of the value. For the sigmoid it is s (1 - s).",
)
def form_of_tanh(x):
    s = sigmoid(x)
    ds = 1 - s**2
    return ds


@sigmoid_derivative_exercise.misconception(
    "A sign is wrong: the second factor is 1 - s, not 1 + s.",
    "The slope vanishes where the sigmoid is close to 1; so the second factor must vanish there.",
)
def plus_for_minus(x):
    s = sigmoid(x)
    ds = s * (1 + s)
    return ds


@sigmoid_derivative_exercise.misconception(
    "The sign is turned round: the sigmoid rises, so its slope is positive.",
    "s (s - 1) is the negative of s (1 - s).",
)
def negative_slope(x):
    s = sigmoid(x)
    ds = s * (s - 1)
    return ds
