"""Chapter 04, `l1_norm`: manhattan length of each row: the sum of its absolute entries."""

from course_utils import norms
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.norms.inputs import CASES, random_rows

LENGTHS = "np.sum(np.abs(x), axis=1, keepdims=True)"

l1_norm = Exercise(
    reference=norms.l1_norm,
    chapter="04_norms",
    sizes=random_rows,
    cases=CASES,
    hints=(
        "Walk along the axes: the size of each entry, without its sign, added up for each row.",
        "`np.abs` and `np.sum`; the sum takes `axis=1` and `keepdims=True`.",
        "It is `np.sum(…, axis=…, keepdims=…)` around the absolute entries.",
    ),
    mistakes=(
        Mistake("signs_kept_in_rows", {"np.abs(x)": "x"}).says(
            "The absolute value is missing: steps left and right cancel.",
            "A way of 3 to the left and 3 to the right has length 6, not 0. Drop the signs before "
            "you add.",
        ),
        Mistake("column_lengths", {"axis=1": "axis=0"}).says(
            "You added down the columns, not along the rows.",
            "Each row is one vector. `axis=1` runs along a row and leaves one length for it.",
        ),
        Mistake("lengths_without_keepdims", {", keepdims=True": ""}).says(
            "The lengths have the shape (m,), not (m, 1).",
            "The numbers are right. In a column they stay beside their rows, so that `x / "
            "lengths` works: `keepdims=True` keeps the axis, or `.reshape(-1, 1)` at the end "
            "brings it back.",
        ),
        Mistake("everything_added", {", axis=1, keepdims=True": ""}).says(
            "You added up the whole matrix.",
            "Each row is a vector with a length of its own: `axis=1` adds along the rows.",
        ),
        Mistake("absolute_row_sums", {LENGTHS: "np.abs(np.sum(x, axis=1, keepdims=True))"}).says(
            "You took the absolute value of the sum; take the sum of the absolute values.",
            "Inside the sum the entries still have their signs, and cancel. `np.abs` comes first.",
        ),
        Mistake("euclidean_length", {"np.sum": "np.linalg.norm"}).says(
            "This is the Euclidean length, L2.",
            "L1 is the length of a walk along the axes, as in a city of blocks: absolute entries, "
            "added. Squares and roots belong to the next exercise.",
        ),
        Mistake("divided_by_l1", {"return lengths": "return x / lengths"}).says(
            "You divided the rows by their lengths; the lengths themselves are wanted.",
            "One number per row: the shape is (m, 1). To divide by them comes later.",
        ),
        Mistake("largest_entry_for_l1", {"np.sum": "np.max"}).says(
            "This is the largest entry of each row, without its sign.",
            "In a length every entry counts: add their sizes.",
        ),
        Mistake("norm_of_the_matrix", {LENGTHS: "np.linalg.norm(x, 1)"}).says(
            "This is a norm of the matrix, not of its rows.",
            "`np.linalg.norm(x, 1)` without `axis` gives the largest sum of a column. Each row is "
            "a vector of its own: `axis=1`.",
        ),
    ),
)
