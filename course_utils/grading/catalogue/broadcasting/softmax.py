"""Chapter 03: `softmax`."""

import numpy as np

from course_utils import broadcasting
from course_utils.grading.catalogue.broadcasting.inputs import random_matrix, random_table
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake

KEEPDIMS_FORGOTTEN_IN_BOTH = (
    "A maximum or a total has the shape (m,), not (m, 1).",
    "NumPy lines shapes up from the right: it takes these m numbers for one per column. "
    "`keepdims=True`, in each of the two steps, keeps one number per row.",
)

MAXIMUM, TOTAL = "np.max(x, axis=1, keepdims=True)", "np.sum(exponentials, axis=1, keepdims=True)"
FLAT_TOTAL = "np.sum(exponentials, axis=1)"

softmax = Exercise(
    reference=broadcasting.softmax,
    chapter="03_broadcasting",
    sizes=random_table,
    cases=(
        Case(
            "two examples, three classes", lambda: (np.array([[1.0, 2.0, 3.0], [0.0, 0.5, 4.0]]),)
        ),
        Case("three examples, two classes", lambda: (random_matrix(4, (3, 2)),)),
        Case("as many examples as classes", lambda: (random_matrix(5, (3, 3)),)),
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
        "number per row, shape (m, 1).",
        "The first line is `exponentials = np.exp(x - …)` with the largest entry of each row in "
        "the gap; `totals` adds the exponentials of a row; the last line divides one by the other.",
    ),
    mistakes=(
        Mistake("no_shift", {f"x - {MAXIMUM}": "x"}).says(
            "Large scores overflow: eˣ is too big for a float.",
            "`np.exp(1000)` is `inf`, and inf/inf is `nan`; for −1000 all are 0, and 0/0 is `nan` "
            "too. Subtract each row's largest score first: the shares stay the same, since the "
            "factor cancels.",
        ),
        Mistake("one_shift_for_all", {MAXIMUM: "np.max(x)"}).says(
            "You subtracted the largest score of the whole matrix.",
            "That stops the overflow, but a row far below the maximum becomes all zeros, and 0/0 "
            "is `nan`. Each row needs its own largest score: `axis=1`, `keepdims=True`.",
        ),
        Mistake(
            "over_columns",
            {"x, axis=1": "x, axis=0", "exponentials, axis=1": "exponentials, axis=0"},
        ).says(
            "Your columns add up to 1, not your rows.",
            "Each row is one example, and its classes share a probability of 1. Add along the "
            "classes: `axis=1`.",
        ),
        Mistake("over_everything", {MAXIMUM: "np.max(x)", TOTAL: "np.sum(exponentials)"}).says(
            "All entries of the matrix together add up to 1.",
            "Without `axis`, `np.sum` makes one total for all examples. Each row, one example, "
            "needs its own total.",
        ),
        Mistake(
            "keepdims_forgotten_in_both", {MAXIMUM: "np.max(x, axis=1)", TOTAL: FLAT_TOTAL}
        ).says(*KEEPDIMS_FORGOTTEN_IN_BOTH),
        Mistake("keepdims_forgotten_in_maximum", {MAXIMUM: "np.max(x, axis=1)"}).says(
            *KEEPDIMS_FORGOTTEN_IN_BOTH
        ),
        Mistake("keepdims_forgotten_in_total", {TOTAL: FLAT_TOTAL}).says(
            *KEEPDIMS_FORGOTTEN_IN_BOTH
        ),
        Mistake("keepdims_and_shift_forgotten", {f"x - {MAXIMUM}": "x", TOTAL: FLAT_TOTAL}).says(
            "A maximum or a total has the shape (m,), not (m, 1).",
            "NumPy lines shapes up from the right: it takes these m numbers for one per column. "
            "`keepdims=True`, in each of the two steps, keeps one number per row. Besides, large "
            "scores overflow: subtract each row's largest score first.",
        ),
        Mistake(
            "over_everything_without_shift", {f"x - {MAXIMUM}": "x", TOTAL: "np.sum(exponentials)"}
        ).says(
            "All entries of the matrix together add up to 1.",
            "Without `axis`, a sum makes one total for all examples. Each row, one example, needs "
            "its own total. Besides, large scores overflow: subtract each row's largest score "
            "first.",
        ),
        Mistake(
            "over_columns_without_shift", {f"x - {MAXIMUM}": "x", TOTAL: TOTAL.replace("1", "0")}
        ).says(
            "Your columns add up to 1, not your rows.",
            "Each row is one example, and its classes share a probability of 1: add along "
            "`axis=1`. Besides, large scores overflow: subtract each row's largest score first.",
        ),
        Mistake("smallest_score_for_shift", {"np.max": "np.min"}).says(
            "The shift is not each row's largest score: some exponentials vanish or overflow.",
            "Any shift leaves the shares as they are, but only the largest score of the row "
            "itself keeps every exponent at 0 or below, and one of them at 0. The smallest score, "
            "the mean, or the largest size without its sign do not.",
        ),
        Mistake("largest_size_for_shift", {"np.max(x, axis": "np.max(np.abs(x), axis"}).says(
            "The shift is not each row's largest score, but its largest size without the sign.",
            "In a row such as (-800, 5) that subtracts 800 from both: every exponential vanishes, "
            "and 0/0 is `nan`. Take the maximum of the scores as they are.",
        ),
        Mistake("not_divided", {"exponentials / totals": "exponentials"}).says(
            "The division is missing: these are exponentials, not probabilities.",
            "Each is positive, but a row does not add up to 1 yet. Divide by the row's total.",
        ),
        Mistake("no_exponential", {f"np.exp(x - {MAXIMUM})": "x"}).says(
            "You divided the scores themselves by their total: the exponential is missing.",
            "Scores may be negative, and so would be such shares. `np.exp` makes every score "
            "positive first.",
        ),
        Mistake("logarithms", {"exponentials / totals": f"x - {MAXIMUM} - np.log(totals)"}).says(
            "These are logarithms of the probabilities.",
            "They are all negative, or 0. `np.exp` of them are the probabilities.",
        ),
        Mistake(
            "winner_takes_all", {"exponentials / totals": f"(x == {MAXIMUM}).astype(float)"}
        ).says(
            "The largest score takes all: this is a maximum without the soft.",
            "Softmax gives every class its share, however small.",
        ),
        Mistake("class_numbers", {"exponentials / totals": "np.argmax(x, axis=1)"}).says(
            "These are the numbers of the most likely classes.",
            "`np.argmax` comes later, to decide. Here each class gets a probability: (m, n).",
        ),
    ),
)
