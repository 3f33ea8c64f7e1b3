"""Chapter 04, `l0_norm`: count of the non-zero entries of each row."""

from course_utils import norms
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.norms.inputs import CASES, random_rows
from course_utils.grading.catalogue.seeds import rng

l0_norm = Exercise(
    reference=norms.l0_norm,
    chapter="04_norms",
    sizes=random_rows,
    others=lambda: (rng(2).integers(-1, 2, size=(6, 5)) * 0.5,),
    cases=CASES,
    hints=(
        "Ask each entry one question: is it different from 0? Then count the yeses of each row.",
        "`x != 0` answers for all entries at once with True and False. Added up, True counts as 1. "
        "`np.sum` takes `axis=1` and `keepdims=True`.",
        "It is `np.sum(…, axis=…, keepdims=…)` with the question `x != 0` in the gap.",
    ),
    mistakes=(
        Mistake("positives_counted", {"x != 0": "x > 0"}).says(
            "Negative entries are missing from your count.",
            "A question such as `x > 0` asks for positive entries. Every entry that differs from "
            "0 counts: `x != 0`.",
        ),
        Mistake("zeros_counted", {"x != 0": "x == 0"}).says(
            "You counted the zeros; the others are wanted.",
            "`x == 0` is True where there is nothing. Turn the question round: `x != 0`.",
        ),
        Mistake("columns_counted", {"axis=1": "axis=0"}).says(
            "You counted down the columns, not along the rows.",
            "Each row is one vector. `axis=1` runs along a row and leaves one number for it.",
        ),
        Mistake("counts_without_keepdims", {", keepdims=True": ""}).says(
            "The counts have the shape (m,), not (m, 1).",
            "The numbers are right. In a column they stay beside their rows: `keepdims=True` in "
            "the sum keeps the axis, or `.reshape(-1, 1)` at the end brings it back.",
        ),
        Mistake("everything_counted", {", axis=1, keepdims=True": ""}).says(
            "You counted over the whole matrix.",
            "Each row is a vector with a count of its own: `axis=1` adds along the rows.",
        ),
        Mistake("entries_added", {"x != 0": "x"}).says(
            "You added the entries up; count them.",
            "L0 does not ask how large an entry is, only whether it differs from 0: `x != 0`.",
        ),
        Mistake("negatives_counted", {"x != 0": "x < 0"}).says(
            "Positive entries are missing from your count.",
            "A question such as `x < 0` asks for negative entries. Every entry that differs from "
            "0 counts: `x != 0`.",
        ),
        Mistake("sizes_added", {"x != 0": "np.abs(x)"}).says(
            "You added the sizes of the entries up; count them.",
            "That is L1. L0 does not ask how large an entry is, only whether it differs from 0: "
            "`x != 0`.",
        ),
        Mistake("any_for_count", {"np.sum": "np.any"}).says(
            "You asked whether there is any; count how many.",
            "A row with three entries other than 0 has the count 3, not 1: the yeses are added up.",
        ),
        Mistake(
            "all_counted",
            {"np.sum(x != 0, axis=1, keepdims=True)": "np.full((x.shape[0], 1), x.shape[1])"},
        ).says(
            "This is the number of columns: every entry is counted.",
            "Only entries that differ from 0 count: ask `x != 0` first.",
        ),
    ),
)
