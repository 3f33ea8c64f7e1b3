"""Chapter 04: `l2_norm`."""

from course_utils import norms
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.norms.inputs import CASES, random_rows
from course_utils.grading.catalogue.norms.l1_norm import l1_norm as earlier

LENGTHS = "np.sqrt(np.sum(x**2, axis=1, keepdims=True))"

l2_norm = Exercise(
    reference=norms.l2_norm,
    chapter="04_norms",
    sizes=random_rows,
    cases=CASES,
    hints=(
        "Pythagoras, with n sides: square the entries of a row, add, take the root.",
        "`x ** 2`, `np.sum` with `axis=1` and `keepdims=True`, `np.sqrt` last.",
        "It is `np.sqrt(…)` around `np.sum(…, axis=…, keepdims=…)` around the squares.",
    ),
    mistakes=(
        Mistake("square_root_forgotten", {"np.sqrt": ""}).says(
            "The square root is missing.",
            "Your numbers are squared lengths. For (4, 3) that is 25; the arrow itself is 5 long.",
        ),
        Mistake("columns_measured", {"axis=1": "axis=0"}).says(
            "You measured the columns, not the rows.",
            earlier.words("column_lengths")[1],
        ),
        Mistake("euclidean_without_keepdims", {", keepdims=True": ""}).as_in(
            earlier, "lengths_without_keepdims"
        ),
        Mistake("whole_matrix", {LENGTHS: "np.linalg.norm(x)"}).says(
            "This is one length for the whole matrix.",
            "Without `axis` all entries go into one number. Each row is a vector of its own: "
            "`axis=1`.",
        ),
        Mistake("root_before_sum", {"np.sqrt(np.sum(x**2": "(np.sum(np.sqrt(x**2)"}).says(
            "This is the Manhattan length, L1.",
            "The sizes of the entries are added. (The root of each square before adding comes to "
            "the same: √x² is |x|.) Square first, add, and take one root last.",
        ),
        Mistake("root_mean_square", {"np.sum": "np.mean"}).says(
            "You took the mean of the squares; take their sum.",
            "The root of the mean is the typical size of an entry (RMS), not the length of the "
            "row.",
        ),
        Mistake(
            "sum_squared", {"x**2, axis=1, keepdims=True)": "x, axis=1, keepdims=True) ** 2"}
        ).says(
            "You squared the sum; sum the squares.",
            "Inside the sum the entries still have their signs, and cancel. Square each entry "
            "first.",
        ),
        Mistake("divided_by_l2", {"return lengths": "return x / lengths"}).as_in(
            earlier, "divided_by_l1"
        ),
        Mistake("largest_entry_for_l2", {"np.sqrt(np.sum(x**2": "(np.max(np.abs(x)"}).says(
            "This is the largest entry of each row, without its sign.",
            "In a length every entry counts: add their squares.",
        ),
        Mistake("entries_doubled", {"x**2": "x * 2"}).says(
            "You doubled the entries; square them.",
            "2 x is x + x, which may be negative; x² is `x ** 2`.",
        ),
        Mistake("roots_added", {"np.sqrt(np.sum(x**2": "(np.sum(np.sqrt(np.abs(x))"}).says(
            "The squares are missing: these are roots of the single entries.",
            "Square each entry, add, and take one root last.",
        ),
    ),
)
