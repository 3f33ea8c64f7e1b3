"""Chapter 04: the exercises on norms, their cases, hints and misconceptions."""

import numpy as np

from course_utils import norms
from course_utils.grading.catalogue.exercise import Case, Exercise

CHAPTER = "04_norms"


def _rows(m):
    """Return m random rows of four entries."""
    return (np.random.default_rng(1).normal(size=(m, 4)),)


CASES = (
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

l0_norm_exercise = Exercise(
    reference=norms.l0_norm,
    chapter=CHAPTER,
    sizes=_rows,
    cases=CASES,
    hints=(
        "Ask each entry one question: is it different from 0? Then count the yeses of each row.",
        "`x != 0` answers for all entries at once with True and False. Added up, True counts as 1. "
        "`np.sum` takes `axis=1` and `keepdims=True`.",
        "It is `np.sum(…, axis=…, keepdims=…)` with the question `x != 0` in the gap.",
    ),
)


@l0_norm_exercise.misconception(
    "Negative entries are missing from your count.",
    "A question such as `x > 0` asks for positive entries. Every entry that differs from 0 counts: "
    "`x != 0`.",
)
def positives_counted(x):
    counts = np.sum(x > 0, axis=1, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "You counted the zeros; the others are wanted.",
    "`x == 0` is True where there is nothing. Turn the question round: `x != 0`.",
)
def zeros_counted(x):
    counts = np.sum(x == 0, axis=1, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "You counted down the columns, not along the rows.",
    "Each row is one vector. `axis=1` runs along a row and leaves one number for it.",
)
def columns_counted(x):
    counts = np.sum(x != 0, axis=0, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "The counts have the shape (m,), not (m, 1).",
    "The numbers are right. In a column they stay beside their rows: `keepdims=True` in the sum "
    "keeps the axis, or `.reshape(-1, 1)` at the end brings it back.",
)
def counts_without_keepdims(x):
    counts = np.sum(x != 0, axis=1)
    return counts


@l0_norm_exercise.misconception(
    "You counted over the whole matrix.",
    "Each row is a vector with a count of its own: `axis=1` adds along the rows.",
)
def everything_counted(x):
    counts = np.sum(x != 0)
    return counts


@l0_norm_exercise.misconception(
    "You added the entries up; count them.",
    "L0 does not ask how large an entry is, only whether it differs from 0: `x != 0`.",
)
def entries_added(x):
    counts = np.sum(x, axis=1, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "Positive entries are missing from your count.",
    "A question such as `x < 0` asks for negative entries. Every entry that differs from 0 counts: "
    "`x != 0`.",
)
def negatives_counted(x):
    counts = np.sum(x < 0, axis=1, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "You added the sizes of the entries up; count them.",
    "That is L1. L0 does not ask how large an entry is, only whether it differs from 0: `x != 0`.",
)
def sizes_added(x):
    counts = np.sum(np.abs(x), axis=1, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "You asked whether there is any; count how many.",
    "A row with three entries other than 0 has the count 3, not 1: the yeses are added up.",
)
def any_for_count(x):
    counts = np.any(x != 0, axis=1, keepdims=True)
    return counts


@l0_norm_exercise.misconception(
    "This is the number of columns: every entry is counted.",
    "Only entries that differ from 0 count: ask `x != 0` first.",
)
def all_counted(x):
    counts = np.full((x.shape[0], 1), x.shape[1])
    return counts


l1_norm_exercise = Exercise(
    reference=norms.l1_norm,
    chapter=CHAPTER,
    sizes=_rows,
    cases=CASES,
    hints=(
        "Walk along the axes: the size of each entry, without its sign, added up for each row.",
        "`np.abs` and `np.sum`; the sum takes `axis=1` and `keepdims=True`.",
        "It is `np.sum(…, axis=…, keepdims=…)` around the absolute entries.",
    ),
)


@l1_norm_exercise.misconception(
    "The absolute value is missing: steps left and right cancel.",
    "A way of 3 to the left and 3 to the right has length 6, not 0. Drop the signs before you add.",
)
def signs_kept_in_rows(x):
    lengths = np.sum(x, axis=1, keepdims=True)
    return lengths


@l1_norm_exercise.misconception(
    "You added down the columns, not along the rows.",
    "Each row is one vector. `axis=1` runs along a row and leaves one length for it.",
)
def column_lengths(x):
    lengths = np.sum(np.abs(x), axis=0, keepdims=True)
    return lengths


@l1_norm_exercise.misconception(
    "The lengths have the shape (m,), not (m, 1).",
    "The numbers are right. In a column they stay beside their rows, so that `x / lengths` works: "
    "`keepdims=True` keeps the axis, or `.reshape(-1, 1)` at the end brings it back.",
)
def lengths_without_keepdims(x):
    lengths = np.sum(np.abs(x), axis=1)
    return lengths


@l1_norm_exercise.misconception(
    "You added up the whole matrix.",
    "Each row is a vector with a length of its own: `axis=1` adds along the rows.",
)
def everything_added(x):
    lengths = np.sum(np.abs(x))
    return lengths


@l1_norm_exercise.misconception(
    "You took the absolute value of the sum; take the sum of the absolute values.",
    "Inside the sum the entries still have their signs, and cancel. `np.abs` comes first.",
)
def absolute_row_sums(x):
    lengths = np.abs(np.sum(x, axis=1, keepdims=True))
    return lengths


@l1_norm_exercise.misconception(
    "This is the Euclidean length, L2.",
    "L1 is the length of a walk along the axes, as in a city of blocks: absolute entries, added. "
    "Squares and roots belong to the next exercise.",
)
def euclidean_length(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths


@l1_norm_exercise.misconception(
    "You divided the rows by their lengths; the lengths themselves are wanted.",
    "One number a row: the shape is (m, 1). To divide by them comes later.",
)
def divided_by_l1(x):
    lengths = np.sum(np.abs(x), axis=1, keepdims=True)
    return x / lengths


@l1_norm_exercise.misconception(
    "This is the largest entry of each row, without its sign.",
    "In a length every entry counts: add their sizes.",
)
def largest_entry_for_l1(x):
    lengths = np.max(np.abs(x), axis=1, keepdims=True)
    return lengths


@l1_norm_exercise.misconception(
    "This is a norm of the matrix, not of its rows.",
    "`np.linalg.norm(x, 1)` without `axis` gives the largest sum of a column. Each row is a vector "
    "of its own: `axis=1`.",
)
def norm_of_the_matrix(x):
    lengths = np.linalg.norm(x, 1)
    return lengths


l2_norm_exercise = Exercise(
    reference=norms.l2_norm,
    chapter=CHAPTER,
    sizes=_rows,
    cases=CASES,
    hints=(
        "Pythagoras, with n sides: square the entries of a row, add, take the root.",
        "`x ** 2`, `np.sum` with `axis=1` and `keepdims=True`, `np.sqrt` last.",
        "It is `np.sqrt(…)` around `np.sum(…, axis=…, keepdims=…)` around the squares.",
    ),
)


@l2_norm_exercise.misconception(
    "The square root is missing.",
    "Your numbers are squared lengths. For (4, 3) that is 25; the arrow itself is 5 long.",
)
def square_root_forgotten(x):
    lengths = np.sum(x**2, axis=1, keepdims=True)
    return lengths


@l2_norm_exercise.misconception(
    "You measured the columns, not the rows.",
    "Each row is one vector. `axis=1` runs along a row and leaves one length for it.",
)
def columns_measured(x):
    lengths = np.sqrt(np.sum(x**2, axis=0, keepdims=True))
    return lengths


@l2_norm_exercise.misconception(
    "The lengths have the shape (m,), not (m, 1).",
    "The numbers are right. In a column they stay beside their rows, so that `x / lengths` works: "
    "`keepdims=True` keeps the axis, or `.reshape(-1, 1)` at the end brings it back.",
)
def euclidean_without_keepdims(x):
    lengths = np.sqrt(np.sum(x**2, axis=1))
    return lengths


@l2_norm_exercise.misconception(
    "This is one length for the whole matrix.",
    "Without `axis` all entries go into one number. Each row is a vector of its own: `axis=1`.",
)
def whole_matrix(x):
    lengths = np.linalg.norm(x)
    return lengths


@l2_norm_exercise.misconception(
    "This is the Manhattan length, L1.",
    "The sizes of the entries are added. (The root of each square before adding comes to the same: "
    "√x² is |x|.) Square first, add, and take one root last.",
)
def root_before_sum(x):
    lengths = np.sum(np.sqrt(x**2), axis=1, keepdims=True)
    return lengths


@l2_norm_exercise.misconception(
    "You took the mean of the squares; take their sum.",
    "The root of the mean is the typical size of an entry (RMS), not the length of the row.",
)
def root_mean_square(x):
    lengths = np.sqrt(np.mean(x**2, axis=1, keepdims=True))
    return lengths


@l2_norm_exercise.misconception(
    "You squared the sum; sum the squares.",
    "Inside the sum the entries still have their signs, and cancel. Square each entry first.",
)
def sum_squared(x):
    lengths = np.sqrt(np.sum(x, axis=1, keepdims=True) ** 2)
    return lengths


@l2_norm_exercise.misconception(
    "You divided the rows by their lengths; the lengths themselves are wanted.",
    "One number a row: the shape is (m, 1). To divide by them comes later.",
)
def divided_by_l2(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return x / lengths


@l2_norm_exercise.misconception(
    "This is the largest entry of each row, without its sign.",
    "In a length every entry counts: add their squares.",
)
def largest_entry_for_l2(x):
    lengths = np.max(np.abs(x), axis=1, keepdims=True)
    return lengths


@l2_norm_exercise.misconception(
    "You doubled the entries; square them.",
    "2 x is x + x, which may be negative; x² is `x ** 2`.",
)
def entries_doubled(x):
    lengths = np.sqrt(np.sum(x * 2, axis=1, keepdims=True))
    return lengths


@l2_norm_exercise.misconception(
    "The squares are missing: these are roots of the single entries.",
    "Square each entry, add, and take one root last.",
)
def roots_added(x):
    lengths = np.sum(np.sqrt(np.abs(x)), axis=1, keepdims=True)
    return lengths
