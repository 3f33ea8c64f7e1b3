"""Chapters 00, 01 and 05: the exercises on activations, their cases, hints and misconceptions."""

import math

import numpy as np

from course_utils import activations
from course_utils.activations import sigmoid
from course_utils.grading.catalogue.exercise import Case, Exercise


def _column(m):
    """Return m random numbers."""
    return (np.random.default_rng(2).normal(size=m),)


def first_of_pair(result, arguments):
    """Return the activation alone of a pair (activation, cache): both forms are right."""
    if isinstance(result, tuple) and len(result) == 2:
        return result[0]
    return result


def flag_as_number(result, arguments):
    """Return True and False as 1 and 0, as they count in an array and in arithmetic."""
    return float(result) if isinstance(result, bool) else result


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
    "`1 / 1 + …` divides first: that is 1 plus the exponential, not one over it. Write "
    "`1 / (1 + …)`.",
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


@basic_sigmoid_exercise.misconception(
    "A sign is wrong below the fraction line: it is 1 + e⁻ˣ.",
    "1 - e⁻ˣ is 0 for x = 0, and negative below: the result would leap there. The sigmoid is "
    "smooth, and a half at 0.",
)
def minus_for_plus(x):
    s = 1 / (1 - math.exp(-x))
    return s


sigmoid_exercise = Exercise(
    reference=activations.sigmoid,
    chapter="01_logistic_regression",
    counts=first_of_pair,
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
    "`1 / 1 + …` divides first: that is 1 plus the exponential, not one over it. Write "
    "`1 / (1 + …)`.",
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


@sigmoid_derivative_exercise.misconception(
    "The sigmoid is applied twice.",
    "In s = σ(x) one sigmoid is enough: the slope is s (1 - s), with that s.",
)
def sigmoid_twice(x):
    s = sigmoid(sigmoid(x))
    ds = s * (1 - s)
    return ds


@sigmoid_derivative_exercise.misconception(
    "The first factor is missing: this is 1 - s.",
    "The slope is a product of two factors, s and 1 - s.",
)
def second_factor_only(x):
    ds = 1 - sigmoid(x)
    return ds


@sigmoid_derivative_exercise.misconception(
    "Both factors are s: the second one should be 1 - s.",
    "Where the sigmoid is close to 1 it is flat. s² is close to 1 there, s (1 - s) is close to 0.",
)
def value_squared(x):
    ds = sigmoid(x) ** 2
    return ds


@sigmoid_derivative_exercise.misconception(
    "You added the two factors; multiply them.",
    "s + (1 - s) is 1, whatever x is.",
)
def sum_of_the_factors(x):
    s = sigmoid(x)
    ds = s + (1 - s)
    return ds


@sigmoid_derivative_exercise.misconception(
    "Brackets are missing around the second factor.",
    "`s * 1 - s` multiplies first: s - s is 0 everywhere. Write `s * (1 - s)`.",
)
def brackets_missing_around_factor(x):
    s = sigmoid(x)
    ds = s * 1 - s
    return ds


AROUND_ZERO = (
    Case("five numbers around zero", lambda: (np.array([-2.0, -0.5, 0.0, 1.0, 3.0]),)),
    Case("a matrix", lambda: (np.array([[0.5, -1.0, 2.0], [4.0, 0.0, -3.0]]),)),
    Case("one number", lambda: (-0.75,)),
)
ONE_HIDDEN_LAYER = "05_shallow_net"

tanh_derivative_exercise = Exercise(
    reference=activations.tanh_derivative,
    chapter=ONE_HIDDEN_LAYER,
    sizes=_column,
    cases=AROUND_ZERO,
    hints=(
        "As with the sigmoid, the slope can be written with the function's own value.",
        "`np.tanh(z)` gives the value g of each element. The slope is 1 less something.",
        "The first line is `g = np.tanh(…)`. The second takes the square of g away from 1.",
    ),
)


@tanh_derivative_exercise.misconception(
    "You used z where tanh(z) belongs.",
    "1 - z² would be right if z were the value already. Here z is the argument: compute the value "
    "first.",
)
def argument_for_value_of_tanh(z):
    dg = 1 - z**2
    return dg


@tanh_derivative_exercise.misconception(
    "The square is missing: the slope is 1 - tanh²(z).",
    "At z = 0 both agree, but for negative z yours is above 1, steeper than tanh ever is.",
)
def square_missing(z):
    g = np.tanh(z)
    dg = 1 - g
    return dg


@tanh_derivative_exercise.misconception(
    "This is the form of the sigmoid's slope: g (1 - g).",
    "For the sigmoid the slope is g (1 - g); for tanh it is 1 minus the square of g.",
)
def form_of_the_sigmoid(z):
    g = np.tanh(z)
    dg = g * (1 - g)
    return dg


@tanh_derivative_exercise.misconception(
    "This is the slope of the sigmoid, not of tanh.",
    "tanh is steeper: its slope at 0 is 1, that of the sigmoid is a quarter.",
)
def slope_of_the_sigmoid(z):
    s = sigmoid(z)
    dg = s * (1 - s)
    return dg


@tanh_derivative_exercise.misconception(
    "This is tanh, not its slope.",
    "The value is the first step. The slope is 1 minus its square.",
)
def tanh_for_slope(z):
    dg = np.tanh(z)
    return dg


@tanh_derivative_exercise.misconception(
    "A sign is wrong: the square is taken away from 1, not added.",
    "tanh is flat where its value is close to 1 or -1; so the slope must vanish there.",
)
def square_added(z):
    g = np.tanh(z)
    dg = 1 + g**2
    return dg


@tanh_derivative_exercise.misconception(
    "tanh is applied twice.",
    "In g = tanh(z) one tanh is enough: the slope is 1 - g², with that g.",
)
def tanh_twice(z):
    g = np.tanh(np.tanh(z))
    dg = 1 - g**2
    return dg


@tanh_derivative_exercise.misconception(
    "You doubled tanh; square it.",
    "2 g is g + g; g² is g times g, `g ** 2`.",
)
def tanh_doubled(z):
    g = np.tanh(z)
    dg = 1 - 2 * g
    return dg


relu_exercise = Exercise(
    reference=activations.relu,
    chapter=ONE_HIDDEN_LAYER,
    sizes=_column,
    counts=first_of_pair,
    cases=AROUND_ZERO,
    hints=(
        "Each number by itself: which is larger, the number or zero?",
        "`np.maximum` compares two things element by element. (`np.max` looks for one largest "
        "element in a whole array.)",
        "The line is `a = np.maximum(…, …)`, with z and the number that nothing may fall below.",
    ),
)


@relu_exercise.misconception(
    "`np.max` gives the one largest element; each element is to be compared with 0.",
    "`np.maximum(a, b)` compares element by element.",
)
def largest_element(z):
    a = np.maximum(np.max(z), 0)
    return a


@relu_exercise.misconception(
    "The positive numbers are cut off; the negative ones should be.",
    "The larger one of z and 0 is wanted, not the smaller one.",
)
def smaller_one(z):
    a = np.minimum(z, 0)
    return a


@relu_exercise.misconception(
    "This is the absolute value: negative numbers come back as positive ones.",
    "A ReLU answers 0 to every negative number.",
)
def absolute_value(z):
    a = np.abs(z)
    return a


@relu_exercise.misconception(
    "This tells where z is positive; the value of z is lost.",
    "1 and 0 are the slope of the ReLU. Its value is z itself where z is positive.",
)
def flags(z):
    a = np.where(np.asarray(z) > 0, 1.0, 0.0)
    return a


@relu_exercise.misconception(
    "This is the leaky ReLU: a hundredth of the negative numbers gets through.",
    "The plain ReLU gives exactly 0 there.",
)
def leak(z):
    a = np.maximum(0.01 * z, z)
    return a


@relu_exercise.misconception(
    "The result never falls below 1; the limit is 0.",
    "The corner of the ReLU is at 0.",
)
def limit_one(z):
    a = np.maximum(z, 1)
    return a


relu_derivative_exercise = Exercise(
    reference=activations.relu_derivative,
    chapter=ONE_HIDDEN_LAYER,
    sizes=_column,
    counts=flag_as_number,
    cases=AROUND_ZERO,
    hints=(
        "Look at the drawing: which slope has the line on the right, which on the left?",
        "`np.where(condition, a, b)` takes a where the condition holds and b elsewhere. At 0 "
        "itself the lower slope is the convention.",
        "The condition is `z > 0`; the two slopes are 1 and 0.",
    ),
)


@relu_derivative_exercise.misconception(
    "At z = 0 the convention is 0; yours gives 1 there.",
    "The ReLU has a corner at 0, so there is no slope, and one is agreed on: here the lower one. "
    "`>` leaves 0 out, `>=` takes it in.",
)
def corner_taken_in(z):
    dg = np.where(np.asarray(z) >= 0, 1.0, 0.0)
    return dg


@relu_derivative_exercise.misconception(
    "At z = 0 the convention is 0; yours gives a half there.",
    "The ReLU has a corner at 0, so there is no slope, and one is agreed on: here the lower one.",
)
def half_at_the_corner(z):
    dg = np.heaviside(z, 0.5)
    return dg


@relu_derivative_exercise.misconception(
    "This is the ReLU, not its slope.",
    "The slope of a straight line is the same all along it: 1 on the right, 0 on the left.",
)
def relu_for_slope(z):
    dg = np.maximum(z, 0)
    return dg


@relu_derivative_exercise.misconception(
    "These are signs: on the left the slope is 0, not -1.",
    "The ReLU does not fall on the left; it is flat.",
)
def sign(z):
    dg = np.sign(z)
    return dg


@relu_derivative_exercise.misconception(
    "The two sides are exchanged.",
    "The ReLU rises on the right, where z is positive, and is flat on the left.",
)
def sides_exchanged(z):
    dg = np.where(np.asarray(z) > 0, 0.0, 1.0)
    return dg


@relu_derivative_exercise.misconception(
    "The slope is 1 everywhere: negative numbers are not treated.",
    "On the left the ReLU is flat, so its slope is 0 there.",
)
def slope_one_everywhere(z):
    dg = np.ones(np.shape(z))
    return dg


@relu_derivative_exercise.misconception(
    "The two sides are exchanged.",
    "On the right, where z is positive, the slope is 1; on the left it is 0.",
)
def one_on_the_left(z):
    dg = np.where(np.asarray(z) < 0, 1.0, 0.0)
    return dg


leaky_relu_exercise = Exercise(
    reference=activations.leaky_relu,
    chapter=ONE_HIDDEN_LAYER,
    sizes=_column,
    counts=first_of_pair,
    cases=AROUND_ZERO,
    hints=(
        "As the ReLU; but a negative number is not lost, it is made a hundred times smaller.",
        "Compare two numbers for each element: z, and a hundredth of z. Which one is larger "
        "depends on the sign.",
        "The line is `a = np.maximum(…, z)`, with a hundredth of z in the gap.",
    ),
)


@leaky_relu_exercise.misconception(
    "This is the ReLU without a leak.",
    "For negative z the result is 0.01 z, not 0.",
)
def leak_missing(z):
    a = np.maximum(0, z)
    return a


@leaky_relu_exercise.misconception(
    "The positive numbers were made small; the negative ones should be.",
    "Of z and a hundredth of z the larger one is wanted. For negative z that is the hundredth: "
    "it is closer to 0.",
)
def smaller_of_the_two(z):
    a = np.minimum(0.01 * z, z)
    return a


@leaky_relu_exercise.misconception(
    "You compared z with 0.01; a hundredth of z is meant.",
    "On the left the result is a straight line through 0 of slope 0.01: the factor times z.",
)
def leak_a_constant(z):
    a = np.maximum(0.01, z)
    return a


@leaky_relu_exercise.misconception(
    "The leak is ten times too large: it is 0.01, not 0.1.",
    "A hundredth of a negative number gets through.",
)
def leak_a_tenth(z):
    a = np.maximum(0.1 * z, z)
    return a


@leaky_relu_exercise.misconception(
    "A negative z should stay negative: 0.01 z, not -0.01 z.",
    "The line goes on downwards on the left, only much less steeply.",
)
def leak_turned_upwards(z):
    a = np.where(np.asarray(z) > 0, z, -0.01 * z)
    return a


leaky_relu_derivative_exercise = Exercise(
    reference=activations.leaky_relu_derivative,
    chapter=ONE_HIDDEN_LAYER,
    sizes=_column,
    cases=AROUND_ZERO,
    hints=(
        "Two straight lines again; now the one on the left is not quite flat.",
        "As for the ReLU, with `np.where`; only the second slope is another one. At 0 itself the "
        "lower slope is the convention.",
        "The condition is `z > 0`; the slopes are 1 and the factor of the leak.",
    ),
)


@leaky_relu_derivative_exercise.misconception(
    "This is the slope of the plain ReLU: on the left it is 0.01, not 0.",
    "The leaky ReLU goes on downwards on the left, with slope 0.01.",
)
def slope_without_leak(z):
    dg = np.where(np.asarray(z) > 0, 1.0, 0.0)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "At z = 0 the convention is 0.01; yours gives 1 there.",
    "There is a corner at 0, and the lower slope is agreed on. `>` leaves 0 out, `>=` takes it in.",
)
def corner_of_the_leak_taken_in(z):
    dg = np.where(np.asarray(z) >= 0, 1.0, 0.01)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "This is the leaky ReLU, not its slope.",
    "A straight line 0.01 z has the slope 0.01, wherever on it you are: there is no z left in it.",
)
def leaky_relu_for_slope(z):
    dg = np.maximum(0.01 * z, z)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "On the left the slope is 0.01, not 0.01 z.",
    "The slope of a straight line is one number, the same all along it.",
)
def slope_times_z(z):
    dg = np.where(np.asarray(z) > 0, 1.0, 0.01 * z)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "The slope on the left is positive: 0.01, not -0.01.",
    "The leaky ReLU rises everywhere: slowly on the left, fast on the right.",
)
def leak_falls(z):
    dg = np.where(np.asarray(z) > 0, 1.0, -0.01)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "The leak is ten times too large: it is 0.01, not 0.1.",
    "A hundredth of a negative number gets through, so the slope there is a hundredth.",
)
def slope_a_tenth(z):
    dg = np.where(np.asarray(z) > 0, 1.0, 0.1)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "The two sides are exchanged.",
    "On the right, where z is positive, the slope is 1; on the left it is 0.01.",
)
def leak_on_the_right(z):
    dg = np.where(np.asarray(z) > 0, 0.01, 1.0)
    return dg


@leaky_relu_derivative_exercise.misconception(
    "The slope is 1 everywhere: negative numbers are not treated.",
    "On the left the slope is 0.01. `np.where` chooses between the two.",
)
def no_leak_at_all(z):
    dg = np.ones(np.shape(z))
    return dg
