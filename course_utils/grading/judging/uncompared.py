"""The reports that show no comparison: nothing was run, or no single case tells what is wrong."""

from typing import Any

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.unreadable import NOTHING_THERE
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict
from course_utils.grading.values.plain_data import text_of

STANDS_IN = "The course's own `{name}` stands in, so the cells below still run."
STANDS_IN_YOURS_KEPT = (
    STANDS_IN + " Your version is kept as `{name}.yours`; try it on this case: "
    "`{name}.yours(*{name}.inputs())`."
)


def failed(
    exercise: Exercise,
    finding: str,
    headline: str,
    explanation: str,
    next_step: str = STANDS_IN,
    **more: Any,
) -> Report:
    """Return the Report on an answer that fails; `more` are further fields."""
    return Report.on(exercise, Verdict.FAILED, finding, headline, explanation, next_step, **more)


def interrupted(exercise: Exercise, headline: str, explanation: str, line: str | None) -> Report:
    """Return the Report on an answer that the learner stopped.

    To try it again on these inputs would not help: they are not shown.
    """
    words = ("interrupted", headline, explanation, STANDS_IN)
    return Report.on(exercise, Verdict.INTERRUPTED, *words, line=line)


def unfilled(exercise: Exercise, delivered: bool = True) -> Report:
    """Return the Report on an exercise as delivered, or on a stub of another edition."""
    where = "Replace each `None`" if delivered else "Write your code"
    what = "between the two markers by your code" if delivered else "between the two markers"
    return Report.on(
        exercise,
        Verdict.OPEN,
        "untouched",
        "Not filled in yet.",
        f"{where} {what}, then run this cell again.",
        next_step="Until then the course's own `{name}` stands in, so that the cells below run.",
    )


def unjudged(exercise: Exercise, error: Exception) -> Report:
    """Return the Report on an answer at which the judging itself failed: a fault of ours."""
    return failed(
        exercise,
        "unjudged",
        "This answer could not be judged.",
        "It does something that the check is not prepared for. Try a plainer way; and please "
        "report it, with the code of the cell.",
        error=f"{type(error).__name__}: {text_of(error)}",
    )


def unreadable(exercise: Exercise, error: str, line_number: int, line: str) -> Report:
    """Return the Report on a cell that Python cannot read; `error` is in Python's words.

    If it is NOTHING_THERE, the cell only waits to be filled in.
    """
    if error == NOTHING_THERE:
        return unfilled(exercise, delivered=False)
    explanation = (
        "Nothing was run. Often a bracket, a quote, a colon or an indentation is missing, in this "
        "line or in the one before."
    )
    if "invalid" in error and "character" in error:
        explanation = (
            "Nothing was run. There is a character that looks right but is another one, such as a "
            "typographic quote, a long dash or an invisible space: delete it and type it again."
        )
    return failed(
        exercise,
        "syntax",
        "Python cannot read this cell.",
        explanation,
        error=error,
        line=f"line {line_number}: {line}",
        next_step="The course's own `{name}` stands in, so that the cells below run.",
    )


def _forward_of(backward):
    return backward.forward.__name__


def two_caches(exercise: Exercise) -> Report:
    """Return the Report on a backward step that cannot read its forward step's cache."""
    forward = _forward_of(exercise)
    return failed(
        exercise,
        "cache",
        f"It does not read the cache as your `{forward}` writes it.",
        "With a cache as it expects it, your results are right. So the mathematics is right, but "
        "the two functions do not agree on what is in the cache, or in which order. Compare the "
        f"line that makes the cache in `{forward}` with the lines that take it apart here.",
    )


def forward_first(exercise: Exercise) -> Report:
    """Return the Report on a backward step that only a right forward step could judge."""
    forward = _forward_of(exercise)
    return failed(
        exercise,
        "forward",
        f"It cannot be judged before your `{forward}` is right.",
        f"It reads a cache of your own form, and what your `{forward}` writes there is not right "
        "yet. There may or may not be a mistake here. Mend that function first, then run this cell "
        "again.",
    )


def refused_loop(exercise: Exercise, made: str = "") -> Report:
    """Return the Report on a function that loops where loops are refused, and else is right.

    `made` says what it makes of its right results, where that is not what is asked for.
    """
    also = f" and {made}" if made else ""
    return failed(
        exercise,
        "loop",
        f"The results are right, but your function loops over the data{also}.",
        "It executes more lines of Python the more examples it gets. Here the point is to do "
        "without: let one NumPy operation work on all examples at once. A built-in such as `sum` "
        "or `map`, and `np.vectorize`, loop too.",
        next_step=STANDS_IN_YOURS_KEPT,
    )


def unwatched(exercise: Exercise, error: str) -> Report:
    """Return the Report on a right function that stopped where it was watched for loops."""
    return failed(
        exercise,
        "loop",
        "The results are right, but it cannot be told whether your function loops over the data.",
        "With more or fewer examples than in the cases it stopped with an error. Does a number or "
        "a length of theirs stand in it?",
        error=error,
    )
