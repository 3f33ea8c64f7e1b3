"""Chapter 04: the exercises on losses and norms, their cases, hints and misconceptions."""

import numpy as np

from course_utils import losses, norms
from course_utils.grading.exercise import Case, Exercise

CHAPTER = "04_norms"


def _loss_inputs(seed, m):
    """Return m predictions and m true values, the same for each call."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=m), rng.normal(size=m)


LOSS_CASES = (
    Case(
        "the five examples of the text",
        lambda: (np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])),
    ),
    Case("seven numbers of either sign", lambda: _loss_inputs(0, 7)),
    Case("errors that cancel", lambda: (np.array([3.0, 1.0, 2.5]), np.array([1.0, 3.0, 2.5]))),
    Case("a single example", lambda: (np.array([0.25]), np.array([1.0]))),
)

NORM_CASES = (
    Case("the three arrows of the text", lambda: (np.array([[4, 3], [-3, 2], [4, -1]]),)),
    Case(
        "two rows, four columns, some zeros",
        lambda: (np.array([[0.0, -1.5, 2.0, 0.0], [0.5, 0.0, -0.25, 3.0]]),),
    ),
    Case(
        "a square matrix",
        lambda: (np.array([[1.0, 0.0, -2.0], [0.5, 4.0, 3.0], [0.0, 0.0, -0.1]]),),
    ),
    Case("a row of zeros", lambda: (np.array([[0.0, 0.0, 0.0], [1.0, -2.0, 0.5]]),)),
)

L1 = Exercise(
    reference=losses.L1,
    chapter=CHAPTER,
    cases=LOSS_CASES,
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
    cases=LOSS_CASES,
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


l0_norm = Exercise(
    reference=norms.l0_norm,
    chapter=CHAPTER,
    cases=NORM_CASES,
    hints=(
        "Ask each entry one question: is it different from 0? Then count the yeses of each row.",
        "`x != 0` answers for all entries at once with True and False. Added up, True counts as 1. "
        "`np.sum` takes `axis=1` and `keepdims=True`.",
        "It is `np.sum(…, axis=…, keepdims=…)` with the question `x != 0` in the gap.",
    ),
)


@l0_norm.misconception(
    "Negative entries are missing from your count.",
    "`x > 0` asks for positive entries. Every entry that differs from 0 counts: `x != 0`.",
)
def positives_counted(x):
    counts = np.sum(x > 0, axis=1, keepdims=True)
    return counts


@l0_norm.misconception(
    "You counted the zeros; the others are wanted.",
    "`x == 0` is True where there is nothing. Turn the question round: `x != 0`.",
)
def zeros_counted(x):
    counts = np.sum(x == 0, axis=1, keepdims=True)
    return counts


@l0_norm.misconception(
    "You counted down the columns, not along the rows.",
    "Each row is one vector. `axis=1` runs along a row and leaves one number for it.",
)
def columns_counted(x):
    counts = np.sum(x != 0, axis=0, keepdims=True)
    return counts


@l0_norm.misconception(
    "The counts lost their axis: `keepdims=True` is missing.",
    "The numbers are right, in shape (m,). As (m, 1) they stay beside their rows and broadcast "
    "against x.",
)
def counts_without_keepdims(x):
    counts = np.sum(x != 0, axis=1)
    return counts


@l0_norm.misconception(
    "You counted over the whole matrix.",
    "Each row is a vector with a count of its own: `axis=1` adds along the rows.",
)
def everything_counted(x):
    counts = np.sum(x != 0)
    return counts


@l0_norm.misconception(
    "You added the entries up; count them.",
    "L0 does not ask how large an entry is, only whether it differs from 0: `x != 0`.",
)
def entries_added(x):
    counts = np.sum(x, axis=1, keepdims=True)
    return counts


l1_norm = Exercise(
    reference=norms.l1_norm,
    chapter=CHAPTER,
    cases=NORM_CASES,
    hints=(
        "Walk along the axes: the size of each entry, without its sign, added up for each row.",
        "`np.abs` and `np.sum`; the sum takes `axis=1` and `keepdims=True`.",
        "It is `np.sum(…, axis=…, keepdims=…)` around the absolute entries.",
    ),
)


@l1_norm.misconception(
    "The absolute value is missing: steps left and right cancel.",
    "A way of 3 to the left and 3 to the right has length 6, not 0. Drop the signs before you add.",
)
def signs_kept_in_rows(x):
    lengths = np.sum(x, axis=1, keepdims=True)
    return lengths


@l1_norm.misconception(
    "You added down the columns, not along the rows.",
    "Each row is one vector. `axis=1` runs along a row and leaves one length for it.",
)
def column_lengths(x):
    lengths = np.sum(np.abs(x), axis=0, keepdims=True)
    return lengths


@l1_norm.misconception(
    "The lengths lost their axis: `keepdims=True` is missing.",
    "The numbers are right, in shape (m,). As (m, 1) they stay beside their rows, and `x / lengths` "
    "works.",
)
def lengths_without_keepdims(x):
    lengths = np.sum(np.abs(x), axis=1)
    return lengths


@l1_norm.misconception(
    "You added up the whole matrix.",
    "Each row is a vector with a length of its own: `axis=1` adds along the rows.",
)
def everything_added(x):
    lengths = np.sum(np.abs(x))
    return lengths


@l1_norm.misconception(
    "You took the absolute value of the sum; take the sum of the absolute values.",
    "Inside the sum the entries still have their signs, and cancel. `np.abs` comes first.",
)
def absolute_row_sums(x):
    lengths = np.abs(np.sum(x, axis=1, keepdims=True))
    return lengths


@l1_norm.misconception(
    "This is the Euclidean length, L2.",
    "L1 is the length of a walk along the axes, as in a city of blocks: absolute entries, added. "
    "Squares and roots belong to the next exercise.",
)
def euclidean_length(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths


l2_norm = Exercise(
    reference=norms.l2_norm,
    chapter=CHAPTER,
    cases=NORM_CASES,
    hints=(
        "Pythagoras, with n sides: square the entries of a row, add, take the root.",
        "`x ** 2`, `np.sum` with `axis=1` and `keepdims=True`, `np.sqrt` last. "
        "`np.linalg.norm` with the same two keywords does all three.",
        "It is `np.sqrt(…)` around `np.sum(…, axis=…, keepdims=…)` around the squares.",
    ),
)


@l2_norm.misconception(
    "The square root is missing.",
    "Your numbers are squared lengths. For (4, 3) that is 25; the arrow itself is 5 long.",
)
def square_root_forgotten(x):
    lengths = np.sum(x**2, axis=1, keepdims=True)
    return lengths


@l2_norm.misconception(
    "You measured the columns, not the rows.",
    "Each row is one vector. `axis=1` runs along a row and leaves one length for it.",
)
def columns_measured(x):
    lengths = np.sqrt(np.sum(x**2, axis=0, keepdims=True))
    return lengths


@l2_norm.misconception(
    "The lengths lost their axis: `keepdims=True` is missing.",
    "The numbers are right, in shape (m,). As (m, 1) they stay beside their rows, and `x / lengths` "
    "works.",
)
def euclidean_without_keepdims(x):
    lengths = np.sqrt(np.sum(x**2, axis=1))
    return lengths


@l2_norm.misconception(
    "This is one length for the whole matrix.",
    "Without `axis` all entries go into one number. Each row is a vector of its own: `axis=1`.",
)
def whole_matrix(x):
    lengths = np.linalg.norm(x)
    return lengths


@l2_norm.misconception(
    "You took the root of each square before adding: that gives L1.",
    "√x² is |x|, so the sum is the Manhattan length. Add the squares first, take one root last.",
)
def root_before_sum(x):
    lengths = np.sum(np.sqrt(x**2), axis=1, keepdims=True)
    return lengths


@l2_norm.misconception(
    "You took the mean of the squares; take their sum.",
    "The root of the mean is the typical size of an entry (RMS), not the length of the row.",
)
def root_mean_square(x):
    lengths = np.sqrt(np.mean(x**2, axis=1, keepdims=True))
    return lengths
