"""Feedback on graded functions: `@graded(reference)` above a learner's function judges it.

`progress()` shows what was tried so far; `whose` and `by_hand` print whose function gave a number.
Importing this package is quick; the catalogue of exercises loads with the first judgement, the
board of progress with the first look at it.
"""

from course_utils.grading.decorator import graded
from course_utils.grading.reporting.ownership import by_hand, whose

__all__ = ["by_hand", "graded", "progress", "whose"]


def __getattr__(name):
    if name != "progress":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from course_utils.grading.attempts.board import progress

    return progress
