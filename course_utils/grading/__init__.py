"""Feedback on graded functions: `@graded(reference)` above a learner's function judges it.

`progress()` shows what was tried so far. Importing this package is quick; the catalogue of
exercises loads with the first judgement, the board of progress with the first look at it.
"""

from course_utils.grading.decorator import graded

__all__ = ["graded", "progress"]


def __getattr__(name):
    if name != "progress":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from course_utils.grading.attempts.board import progress

    return progress
