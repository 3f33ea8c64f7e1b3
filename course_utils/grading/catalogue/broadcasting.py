"""Chapter 03: the exercises on broadcasting, their cases, hints and misconceptions."""

import numpy as np

from course_utils import broadcasting
from course_utils.grading.catalogue.exercise import Case, Exercise

CHAPTER = "03_broadcasting"


def _random(seed, shape):
    """Return normally distributed numbers, the same for each call."""
    return np.random.default_rng(seed).normal(size=shape)


def _table(m):
    """Return a table with m rows of positive numbers."""
    return (1 + np.abs(_random(6, (m, 4))),)


column_percentages_exercise = Exercise(
    reference=broadcasting.column_percentages,
    chapter=CHAPTER,
    sizes=_table,
    cases=(
        Case(
            "three rows, two columns",
            lambda: (np.array([[1.0, 30.0], [3.0, 10.0], [4.0, 10.0]]),),
        ),
        Case("two rows, four columns", lambda: (1 + np.abs(_random(0, (2, 4))),)),
        Case("a square table", lambda: (1 + np.abs(_random(1, (3, 3))),)),
        Case("whole numbers", lambda: (np.array([[1, 2, 3], [4, 5, 6]]),)),
    ),
    hints=(
        "First find the total of each column: n numbers for n columns. Then compare each entry "
        "with the total of its own column.",
        "`np.sum` with `axis=0` runs down the rows. With `keepdims=True` its result has shape "
        "(1, n), which broadcasts against (m, n).",
        "The first line is `totals = np.sum(table, axis=…, keepdims=True)`. The second divides "
        "`table` by `totals`, and per cent means: of a hundred.",
    ),
)


@column_percentages_exercise.misconception(
    "These are shares of the rows, not of the columns.",
    "Adding along `axis=1` gives one total a row. The total of a column runs down the rows: "
    "`axis=0`. In NumPy the axis you name is the one that disappears.",
)
def row_shares(table):
    totals = np.sum(table, axis=1, keepdims=True)
    percentages = 100 * table / totals
    return percentages


@column_percentages_exercise.misconception(
    "These are fractions of 1, not per cent.",
    "Your shares of a column add up to 1. Per cent counts in hundredths: a share of 0.25 is 25.",
)
def fractions(table):
    totals = np.sum(table, axis=0, keepdims=True)
    percentages = table / totals
    return percentages


@column_percentages_exercise.misconception(
    "These are shares of the whole table.",
    "Without `axis`, `np.sum` adds up all entries to one number. Each column needs a total of its "
    "own: name the axis to add along.",
)
def whole_table(table):
    totals = np.sum(table)
    percentages = 100 * table / totals
    return percentages


@column_percentages_exercise.misconception(
    "You divided by the largest entry of each column, not by its total.",
    "With `np.max` the largest entry becomes 100. For shares all entries of a column together "
    "make 100: divide by their sum.",
)
def largest_entry(table):
    totals = np.max(table, axis=0, keepdims=True)
    percentages = 100 * table / totals
    return percentages


@column_percentages_exercise.misconception(
    "You added along the rows, and the totals lost their axis.",
    "Two things at once. The total of a column runs down the rows: `axis=0`. And `keepdims=True` "
    "keeps the added axis with length 1, so that NumPy knows how the totals belong to the table.",
)
def row_totals_without_keepdims(table):
    totals = np.sum(table, axis=1)
    percentages = 100 * table / totals
    return percentages


@column_percentages_exercise.misconception(
    "These are the totals of the columns, not the shares.",
    "The first step is right. One is missing: divide the table by these totals, times 100.",
)
def totals_only(table):
    totals = np.sum(table, axis=0, keepdims=True)
    return totals


@column_percentages_exercise.misconception(
    "The fraction is upside down.",
    "A share is the entry divided by the total of its column, times 100.",
)
def total_by_entry(table):
    totals = np.sum(table, axis=0, keepdims=True)
    percentages = 100 * totals / table
    return percentages


@column_percentages_exercise.misconception(
    "The totals stand in a column; one for each column of the table makes a row.",
    "(n, 1) against (m, n) gives each row a total, or does not fit at all. `keepdims=True` leaves "
    "the totals as (1, n).",
)
def totals_in_a_column(table):
    totals = np.sum(table, axis=0).reshape(-1, 1)
    percentages = 100 * table / totals
    return percentages


@column_percentages_exercise.misconception(
    "You divided by the Euclidean length of each column, not by its total.",
    "Shares are parts of a sum: no squares, no root.",
)
def euclidean_length_for_total(table):
    totals = np.sqrt(np.sum(table**2, axis=0, keepdims=True))
    percentages = 100 * table / totals
    return percentages


@column_percentages_exercise.misconception(
    "You subtracted the totals; divide by them.",
    "A share is a part of a whole: the entry divided by the total of its column.",
)
def totals_subtracted(table):
    totals = np.sum(table, axis=0, keepdims=True)
    percentages = 100 * (table - totals)
    return percentages


normalize_rows_exercise = Exercise(
    reference=broadcasting.normalize_rows,
    chapter=CHAPTER,
    sizes=_table,
    cases=(
        Case(
            "the three arrows of chapter 04",
            lambda: (np.array([[4.0, 3.0], [-3.0, 2.0], [4.0, -1.0]]),),
        ),
        Case("two rows, four columns", lambda: (_random(2, (2, 4)),)),
        Case("a square matrix", lambda: (_random(3, (3, 3)),)),
        Case("whole numbers", lambda: (np.array([[0, 3, 4], [2, 6, 4]]),)),
    ),
    hints=(
        "Each row has one length. Find the m lengths first, then divide each row by its own.",
        "`np.linalg.norm` takes `axis` and `keepdims` like `np.sum`. You want one length a row, in "
        "shape (m, 1), so that it broadcasts against (m, n).",
        "The first line is `lengths = np.linalg.norm(x, axis=…, keepdims=…)`; "
        "the second divides `x` by `lengths`.",
    ),
)


@normalize_rows_exercise.misconception(
    "You normalised the columns, not the rows.",
    "`axis=0` runs down the rows and leaves one length a column. For one length a row the columns "
    "must disappear: `axis=1`.",
)
def columns_normalized(x):
    lengths = np.linalg.norm(x, axis=0, keepdims=True)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "The lengths have the shape (m,), not (m, 1).",
    "NumPy lines shapes up from the right, so it takes these m numbers for one number a column. "
    "That is an error in general, and silently wrong for a square matrix. With `keepdims=True` the "
    "axis stays, and each number belongs to its row.",
)
def keepdims_forgotten(x):
    lengths = np.linalg.norm(x, axis=1)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "You divided by the length of the whole matrix.",
    "Without `axis`, `np.linalg.norm` makes one number out of all entries. Each row has a length "
    "of its own.",
)
def one_length_for_all(x):
    lengths = np.linalg.norm(x)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "You divided by the sum of absolute entries, the L1 length.",
    "The Euclidean length is meant: the root of the sum of the squares. That is what "
    "`np.linalg.norm` gives for each row when it is told only the axis.",
)
def manhattan_length(x):
    lengths = np.sum(np.abs(x), axis=1, keepdims=True)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "You divided by the squared length: the root is missing.",
    "The length is the square root of the sum of squares. Without it the rows do not get length 1.",
)
def root_forgotten(x):
    lengths = np.sum(x**2, axis=1, keepdims=True)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "You divided each row by the sum of its entries.",
    "Then the entries add up to 1, and negative ones cancel. A length squares each entry first, "
    "adds the squares and takes the root.",
)
def sum_to_one(x):
    lengths = np.sum(x, axis=1, keepdims=True)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "You divided each row by its largest entry.",
    "Then the largest entry becomes 1, not the length. The length is the root of the sum of the "
    "squared entries.",
)
def largest_entry_one(x):
    lengths = np.max(np.abs(x), axis=1, keepdims=True)
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "These are the lengths; the rows divided by them are wanted.",
    "The first step is right. In the second each row is divided by its own length.",
)
def lengths_only(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths


@normalize_rows_exercise.misconception(
    "You multiplied by the lengths; divide by them.",
    "A row of length 5 gets length 1 if each entry is divided by 5.",
)
def multiplied_by_length(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    unit_rows = x * lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "The fraction is upside down.",
    "Each entry is divided by the length of its row.",
)
def length_by_entry(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    unit_rows = lengths / x
    return unit_rows


@normalize_rows_exercise.misconception(
    "There is a mean below the root; a sum belongs there.",
    "The root of the mean square is the typical size of an entry. The length of the row is the "
    "root of the sum.",
)
def root_mean_square_for_length(x):
    lengths = np.sqrt(np.mean(x**2, axis=1, keepdims=True))
    unit_rows = x / lengths
    return unit_rows


@normalize_rows_exercise.misconception(
    "Where x holds whole numbers, the decimals of your result are lost.",
    "`np.zeros_like(x)` and `x.copy()` keep the dtype of x, and what is written into whole numbers "
    "is cut off. Let the division make the array, or ask for `dtype=float`.",
)
def dtype_of_the_input(x):
    unit_rows = np.zeros_like(x)
    unit_rows[:] = x / np.linalg.norm(x, axis=1, keepdims=True)
    return unit_rows


softmax_exercise = Exercise(
    reference=broadcasting.softmax,
    chapter=CHAPTER,
    sizes=_table,
    cases=(
        Case(
            "two examples, three classes", lambda: (np.array([[1.0, 2.0, 3.0], [0.0, 0.5, 4.0]]),)
        ),
        Case("three examples, two classes", lambda: (_random(4, (3, 2)),)),
        Case("as many examples as classes", lambda: (_random(5, (3, 3)),)),
        Case(
            "scores around a thousand, positive and negative",
            lambda: (np.array([[1000.0, 1001.0, 998.0], [-1000.0, -1002.0, -999.0]]),),
        ),
        Case(
            "whole numbers, some rows with a wide range",
            lambda: (np.array([[0, 2000], [-800, 5], [2, 3], [3, 3]]),),
        ),
    ),
    hints=(
        "Three steps for each row: make all entries positive, add them up, divide. Before the "
        "first, shift the row so that the exponential cannot grow too large.",
        "`np.exp`, `np.max` and `np.sum`. The last two want `axis=1` and `keepdims=True`: one "
        "number a row, shape (m, 1).",
        "The first line is `exponentials = np.exp(x - …)` with the largest entry of each row in "
        "the gap; `totals` adds the exponentials of a row; the last line divides one by the other.",
    ),
)


@softmax_exercise.misconception(
    "Large scores overflow: eˣ is too big for a float.",
    "`np.exp(1000)` is `inf`, and inf/inf is `nan`; for −1000 all are 0, and 0/0 is `nan` too. "
    "Subtract each row's largest score first: the shares stay the same, since the factor cancels.",
)
def no_shift(x):
    exponentials = np.exp(x)
    totals = np.sum(exponentials, axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "You subtracted the largest score of the whole matrix.",
    "That stops the overflow, but a row far below the maximum becomes all zeros, and 0/0 is "
    "`nan`. Each row needs its own largest score: `axis=1`, `keepdims=True`.",
)
def one_shift_for_all(x):
    exponentials = np.exp(x - np.max(x))
    totals = np.sum(exponentials, axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "Your columns add up to 1, not your rows.",
    "Each row is one example, and its classes share a probability of 1. Add along the classes: "
    "`axis=1`.",
)
def over_columns(x):
    exponentials = np.exp(x - np.max(x, axis=0, keepdims=True))
    totals = np.sum(exponentials, axis=0, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "All entries of the matrix together add up to 1.",
    "Without `axis`, `np.sum` makes one total for all examples. Each row, one example, needs its "
    "own total.",
)
def over_everything(x):
    exponentials = np.exp(x - np.max(x))
    totals = np.sum(exponentials)
    probabilities = exponentials / totals
    return probabilities


LOST_AXIS = (
    "A maximum or a total has the shape (m,), not (m, 1).",
    "NumPy lines shapes up from the right: it takes these m numbers for one a column. "
    "`keepdims=True`, in each of the two steps, keeps one number a row.",
)
TWO_MISTAKES = " Besides, large scores overflow: subtract each row's largest score first."


@softmax_exercise.misconception(*LOST_AXIS)
def keepdims_forgotten_in_both(x):
    exponentials = np.exp(x - np.max(x, axis=1))
    totals = np.sum(exponentials, axis=1)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(*LOST_AXIS)
def keepdims_forgotten_in_maximum(x):
    exponentials = np.exp(x - np.max(x, axis=1))
    totals = np.sum(exponentials, axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(*LOST_AXIS)
def keepdims_forgotten_in_total(x):
    exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))
    totals = np.sum(exponentials, axis=1)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(LOST_AXIS[0], LOST_AXIS[1] + TWO_MISTAKES)
def keepdims_and_shift_forgotten(x):
    exponentials = np.exp(x)
    totals = np.sum(exponentials, axis=1)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "All entries of the matrix together add up to 1.",
    "Without `axis`, a sum makes one total for all examples. Each row, one example, needs its own "
    "total." + TWO_MISTAKES,
)
def over_everything_without_shift(x):
    exponentials = np.exp(x)
    totals = np.sum(exponentials)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "Your columns add up to 1, not your rows.",
    "Each row is one example, and its classes share a probability of 1: add along `axis=1`."
    + TWO_MISTAKES,
)
def over_columns_without_shift(x):
    exponentials = np.exp(x)
    totals = np.sum(exponentials, axis=0)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "The shift is not each row's largest score: some exponentials vanish or overflow.",
    "Any shift leaves the shares as they are, but only the largest score of the row itself keeps "
    "every exponent at 0 or below, and one of them at 0. The smallest score, the mean, or the "
    "largest size without its sign do not.",
)
def smallest_score_for_shift(x):
    exponentials = np.exp(x - np.min(x, axis=1, keepdims=True))
    totals = np.sum(exponentials, axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "The shift is not each row's largest score, but its largest size without the sign.",
    "In a row such as (-800, 5) that subtracts 800 from both: every exponential vanishes, and 0/0 "
    "is `nan`. Take the maximum of the scores as they are.",
)
def largest_size_for_shift(x):
    exponentials = np.exp(x - np.max(np.abs(x), axis=1, keepdims=True))
    totals = np.sum(exponentials, axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


@softmax_exercise.misconception(
    "The division is missing: these are exponentials, not probabilities.",
    "Each is positive, but a row does not add up to 1 yet. Divide by the row's total.",
)
def not_divided(x):
    exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))
    return exponentials


@softmax_exercise.misconception(
    "You divided the scores themselves by their total: the exponential is missing.",
    "Scores may be negative, and so would be such shares. `np.exp` makes every score positive "
    "first.",
)
def no_exponential(x):
    totals = np.sum(x, axis=1, keepdims=True)
    probabilities = x / totals
    return probabilities


@softmax_exercise.misconception(
    "These are logarithms of the probabilities.",
    "They are all negative, or 0. `np.exp` of them are the probabilities.",
)
def logarithms(x):
    shifted = x - np.max(x, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


@softmax_exercise.misconception(
    "The largest score takes all: this is a maximum without the soft.",
    "Softmax gives every class its share, however small.",
)
def winner_takes_all(x):
    probabilities = (x == np.max(x, axis=1, keepdims=True)).astype(float)
    return probabilities


@softmax_exercise.misconception(
    "These are the numbers of the most likely classes.",
    "`np.argmax` comes later, to decide. Here each class gets a probability: (m, n).",
)
def class_numbers(x):
    return np.argmax(x, axis=1)
