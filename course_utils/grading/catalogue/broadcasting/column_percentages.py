"""Chapter 03, `column_percentages`: share of each entry in the total of its column, in per cent."""

import numpy as np

from course_utils import broadcasting
from course_utils.grading.catalogue.broadcasting.inputs import random_matrix, random_table
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake

column_percentages = Exercise(
    reference=broadcasting.column_percentages,
    chapter="03_broadcasting",
    sizes=random_table,
    cases=(
        Case(
            "three rows, two columns",
            lambda: (np.array([[1.0, 30.0], [3.0, 10.0], [4.0, 10.0]]),),
        ),
        Case("two rows, four columns", lambda: (1 + np.abs(random_matrix(0, (2, 4))),)),
        Case("a square table", lambda: (1 + np.abs(random_matrix(1, (3, 3))),)),
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
    mistakes=(
        Mistake("row_shares", {"axis=0": "axis=1"}).says(
            "These are shares of the rows, not of the columns.",
            "Adding along `axis=1` gives one total per row. The total of a column runs down the "
            "rows: `axis=0`. In NumPy the axis you name is the one that disappears.",
        ),
        Mistake("fractions", {"100 * table": "table"}).says(
            "These are fractions of 1, not per cent.",
            "Your shares of a column add up to 1. Per cent counts in hundredths: a share of 0.25 "
            "is 25.",
        ),
        Mistake("whole_table", {"np.sum(table, axis=0, keepdims=True)": "np.sum(table)"}).says(
            "These are shares of the whole table.",
            "Without `axis`, `np.sum` adds up all entries to one number. Each column needs a "
            "total of its own: name the axis to add along.",
        ),
        Mistake("largest_entry", {"np.sum": "np.max"}).says(
            "You divided by the largest entry of each column, not by its total.",
            "With `np.max` the largest entry becomes 100. For shares all entries of a column "
            "together make 100: divide by their sum.",
        ),
        Mistake("row_totals_without_keepdims", {"0, keepdims=True": "1"}).says(
            "You added along the rows, and the totals lost their axis.",
            "Two things at once. The total of a column runs down the rows: `axis=0`. And "
            "`keepdims=True` keeps the added axis with length 1, so that NumPy knows how the "
            "totals belong to the table.",
        ),
        Mistake("totals_only", {"return percentages": "return totals"}).says(
            "These are the totals of the columns, not the shares.",
            "The first step is right. One is missing: divide the table by these totals, times 100.",
        ),
        Mistake("total_by_entry", {"100 * table / totals": "100 * totals / table"}).says(
            "The fraction is upside down.",
            "A share is the entry divided by the total of its column, times 100.",
        ),
        Mistake("totals_in_a_column", {", keepdims=True": ").reshape(-1, 1"}).says(
            "The totals stand in a column; one for each column of the table makes a row.",
            "(n, 1) against (m, n) gives each row a total, or does not fit at all. "
            "`keepdims=True` leaves the totals as (1, n).",
        ),
        Mistake("euclidean_length_for_total", {"np.sum(": "np.linalg.norm("}).says(
            "You divided by the Euclidean length of each column, not by its total.",
            "Shares are parts of a sum: no squares, no root.",
        ),
        Mistake("totals_subtracted", {"100 * table / totals": "100 * (table - totals)"}).says(
            "You subtracted the totals; divide by them.",
            "A share is a part of a whole: the entry divided by the total of its column.",
        ),
    ),
)
