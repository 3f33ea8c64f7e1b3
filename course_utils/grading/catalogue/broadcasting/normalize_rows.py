"""Chapter 03: `normalize_rows`."""

import numpy as np

from course_utils import broadcasting
from course_utils.grading.catalogue.broadcasting.inputs import random_matrix, random_table
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake

normalize_rows = Exercise(
    reference=broadcasting.normalize_rows,
    chapter="03_broadcasting",
    sizes=random_table,
    cases=(
        Case(
            "the three arrows of chapter 04",
            lambda: (np.array([[4.0, 3.0], [-3.0, 2.0], [4.0, -1.0]]),),
        ),
        Case("two rows, four columns", lambda: (random_matrix(2, (2, 4)),)),
        Case("a square matrix", lambda: (random_matrix(3, (3, 3)),)),
        Case("whole numbers", lambda: (np.array([[0, 3, 4], [2, 6, 4]]),)),
    ),
    hints=(
        "Each row has one length. Find the m lengths first, then divide each row by its own.",
        "`np.linalg.norm` takes `axis` and `keepdims` like `np.sum`. You want one length per row, "
        "in shape (m, 1), so that it broadcasts against (m, n).",
        "The first line is `lengths = np.linalg.norm(x, axis=…, keepdims=…)`; "
        "the second divides `x` by `lengths`.",
    ),
    mistakes=(
        Mistake("columns_normalized", {"axis=1": "axis=0"}).says(
            "You normalised the columns, not the rows.",
            "`axis=0` runs down the rows and leaves one length per column. For one length per row "
            "the columns must disappear: `axis=1`.",
        ),
        Mistake("keepdims_forgotten", {", keepdims=True": ""}).says(
            "The lengths have the shape (m,), not (m, 1).",
            "NumPy lines shapes up from the right, so it takes these m numbers for one number a "
            "column. That is an error in general, and silently wrong for a square matrix. With "
            "`keepdims=True` the axis stays, and each number belongs to its row.",
        ),
        Mistake("one_length_for_all", {", axis=1, keepdims=True": ""}).says(
            "You divided by the length of the whole matrix.",
            "Without `axis`, `np.linalg.norm` makes one number out of all entries. Each row has a "
            "length of its own.",
        ),
        Mistake("manhattan_length", {"np.linalg.norm(x": "np.sum(np.abs(x)"}).says(
            "You divided by the sum of absolute entries, the L1 length.",
            "The Euclidean length is meant: the root of the sum of the squares. That is what "
            "`np.linalg.norm` gives for each row when it is told only the axis.",
        ),
        Mistake("root_forgotten", {"np.linalg.norm(x": "np.sum(x**2"}).says(
            "You divided by the squared length: the root is missing.",
            "The length is the square root of the sum of squares. Without it the rows do not get "
            "length 1.",
        ),
        Mistake("sum_to_one", {"np.linalg.norm": "np.sum"}).says(
            "You divided each row by the sum of its entries.",
            "Then the entries add up to 1, and negative ones cancel. A length squares each entry "
            "first, adds the squares and takes the root.",
        ),
        Mistake("largest_entry_one", {"np.linalg.norm(x": "np.max(np.abs(x)"}).says(
            "You divided each row by its largest entry.",
            "Then the largest entry becomes 1, not the length. The length is the root of the sum "
            "of the squared entries.",
        ),
        Mistake("lengths_only", {"return unit_rows": "return lengths"}).says(
            "These are the lengths; the rows divided by them are wanted.",
            "The first step is right. In the second each row is divided by its own length.",
        ),
        Mistake("multiplied_by_length", {"x / lengths": "x * lengths"}).says(
            "You multiplied by the lengths; divide by them.",
            "A row of length 5 gets length 1 if each entry is divided by 5.",
        ),
        Mistake("length_by_entry", {"x / lengths": "lengths / x"}).says(
            "The fraction is upside down.",
            "Each entry is divided by the length of its row.",
        ),
        Mistake(
            "root_mean_square_for_length", {"x / lengths": "x / lengths * np.sqrt(x.shape[1])"}
        ).says(
            "There is a mean below the root; a sum belongs there.",
            "The root of the mean square is the typical size of an entry. The length of the row "
            "is the root of the sum.",
        ),
        Mistake("dtype_of_the_input", {"= x /": "= np.zeros_like(x)\n    unit_rows[:] = x /"}).says(
            "Where x holds whole numbers, the decimals of your result are lost.",
            "`np.zeros_like(x)` and `x.copy()` keep the dtype of x, and what is written into "
            "whole numbers is cut off. Let the division make the array, or ask for `dtype=float`.",
        ),
    ),
)
