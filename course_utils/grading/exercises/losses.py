"""Chapter 04: the exercises on losses, their cases, hints and misconceptions."""

import numpy as np

from course_utils import losses
from course_utils.grading.exercise import Case, Exercise

CHAPTER = "04_norms"


def _loss_inputs(seed, m):
    """Return m predictions and m true values, the same for each call."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=m), rng.normal(size=m)


CASES = (
    Case(
        "the five examples of the text",
        lambda: (np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])),
    ),
    Case("seven numbers of either sign", lambda: _loss_inputs(0, 7)),
    Case("errors that cancel", lambda: (np.array([3.0, 1.0, 2.5]), np.array([1.0, 3.0, 2.5]))),
    Case("a single example", lambda: (np.array([0.25]), np.array([1.0]))),
)

L1 = Exercise(
    reference=losses.L1,
    chapter=CHAPTER,
    sizes=lambda m: _loss_inputs(1, m),
    cases=CASES,
    hints=(
        "Three steps: the difference of each pair, its size without the sign, the sum of all.",
        "Arrays subtract element by element. `np.abs` drops the signs, `np.sum` adds up.",
        "It is `np.sum(…)` around `np.abs(…)` around a difference.",
    ),
)


@L1.misconception(
    "This is the mean; the loss here is the sum.",
    "`np.mean` divides by the number of examples m. The formula has no 1/m: add the absolute "
    "errors up with `np.sum`.",
)
def mean_for_sum(yhat, y):
    loss = np.mean(np.abs(y - yhat))
    return loss


@L1.misconception(
    "The absolute value is missing: errors of opposite sign cancel.",
    "One prediction too high and one too low should add up to a loss, not to 0. Drop the sign of "
    "each difference before you add.",
)
def signs_kept(yhat, y):
    loss = np.sum(y - yhat)
    return loss


@L1.misconception(
    "The absolute value is missing: errors of opposite sign cancel.",
    "You subtracted the other way round, which is fine once each difference loses its sign. "
    "Do that before you add.",
)
def signs_kept_reversed(yhat, y):
    loss = np.sum(yhat - y)
    return loss


@L1.misconception(
    "You took the absolute value of the sum; take the sum of the absolute values.",
    "Inside the sum the errors still have their signs, and cancel. The order matters: `np.abs` "
    "first, on every difference, then `np.sum`.",
)
def absolute_value_of_the_sum(yhat, y):
    loss = np.abs(np.sum(y - yhat))
    return loss


@L1.misconception(
    "You squared the differences: that is L2.",
    "L1 takes each difference by its size: |y − ŷ|. Squares belong to the next exercise.",
)
def squares_for_absolute_values(yhat, y):
    loss = np.sum((y - yhat) ** 2)
    return loss


@L1.misconception(
    "These are the errors of the single examples; add them up.",
    "A loss is one number for all examples. `np.sum` is missing around the absolute differences.",
)
def not_summed(yhat, y):
    loss = np.abs(y - yhat)
    return loss


@L1.misconception(
    "This is the largest error, not the sum of all.",
    "`np.max` looks at the worst example alone. In L1 each example counts: `np.sum`.",
)
def largest_error(yhat, y):
    loss = np.max(np.abs(y - yhat))
    return loss


L2 = Exercise(
    reference=losses.L2,
    chapter=CHAPTER,
    sizes=lambda m: _loss_inputs(1, m),
    cases=CASES,
    hints=(
        "Three steps: the difference of each pair, its square, the sum of all.",
        "`d ** 2` squares each element of an array d; `np.sum` adds up. `np.dot(d, d)` does both.",
        "It is `np.sum(…)` around the square of a difference: mind the brackets, since `**` binds "
        "more tightly than `-`.",
    ),
)


@L2.misconception(
    "This is the mean; the loss here is the sum.",
    "`np.mean` divides by the number of examples m. The formula has no 1/m: add the squared "
    "errors up with `np.sum`.",
)
def mean_of_squares(yhat, y):
    loss = np.mean((y - yhat) ** 2)
    return loss


@L2.misconception(
    "You took a square root: that is the L2 norm, not the L2 loss.",
    "The norm is the root of the sum of squares. The loss stops at the sum.",
)
def root_taken(yhat, y):
    loss = np.sqrt(np.sum((y - yhat) ** 2))
    return loss


@L2.misconception(
    "You took absolute values: that is L1.",
    "L2 squares each difference. A large error then weighs much more than a small one.",
)
def absolute_values_for_squares(yhat, y):
    loss = np.sum(np.abs(y - yhat))
    return loss


@L2.misconception(
    "You squared the sum; sum the squares.",
    "Inside the sum the errors still have their signs, and cancel. Square every difference first.",
)
def square_of_the_sum(yhat, y):
    loss = np.sum(y - yhat) ** 2
    return loss


@L2.misconception(
    "Only ŷ is squared: brackets are missing around the difference.",
    "`**` binds more tightly than `-`, so `y - yhat ** 2` squares `yhat` alone. Write "
    "`(y - yhat) ** 2`.",
)
def brackets_forgotten(yhat, y):
    loss = np.sum(y - yhat**2)
    return loss


@L2.misconception(
    "There is a factor of a half too much.",
    "Some texts put ½ in front, so that the derivative looks simpler. The formula here has none.",
)
def one_half(yhat, y):
    loss = np.sum((y - yhat) ** 2) / 2
    return loss


@L2.misconception(
    "These are the errors of the single examples; add them up.",
    "A loss is one number for all examples. `np.sum` is missing around the squares.",
)
def squares_not_summed(yhat, y):
    loss = (y - yhat) ** 2
    return loss
