"""Choose which forward and backward step a chapter's cells use: always two that fit together.

A cache of the learner's own form is of no use to the course's backward step. So while one of a
learner's two functions is missing or wrong, the course's pair may have to work in the cells below.
"""

import dataclasses
from collections.abc import Callable, Sequence

from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.reporting.report import Report

WAITS = (
    "`{name}` shares a cache with another function, and yours do not work together yet. Until they "
    "do, the cells below use the course's own two."
)


def other_one(exercise: Exercise) -> tuple[Exercise, Exercise] | None:
    """Return (forward, backward) exercises of the pair that an exercise belongs to, or None."""
    for step in catalogue().values():
        if step.forward and exercise.reference in (step.forward, step.reference):
            return find(step.forward), step
    return None


def fitting(
    pair: tuple[Exercise, Exercise],
    versions: Sequence[Sequence[Callable]],
    fits: Callable[[Exercise, Callable, Callable], bool],
) -> tuple[Callable, Callable]:
    """Return the versions of both steps that the cells below are to use.

    Parameters
    ----------
    pair : tuple of Exercise
        The forward step's exercise and the backward step's.
    versions : tuple of list of callable
        For each of the two the functions that may be used, the learner's own first.
    fits : callable
        Takes the backward step's exercise, a forward and a backward step, and tells whether they
        work together.

    Returns
    -------
    tuple of callable
        The first two that work together; the last two of the lists if none do.
    """
    for forward in versions[0]:
        for backward in versions[1]:
            if fits(pair[1], forward, backward):
                return forward, backward
    return versions[0][-1], versions[1][-1]


def waiting(report: Report) -> Report:
    """Return the report on a right function that waits for the other one of its pair."""
    return dataclasses.replace(report, next_step=WAITS.format(name=report.exercise))
