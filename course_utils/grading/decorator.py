"""The decorator `graded`: judge a function where it is defined, and hand on the one that works."""

import contextlib
import functools
from collections.abc import Callable
from typing import Any

from course_utils.grading.attempts.keep import keep_attempt
from course_utils.grading.catalogue import find
from course_utils.grading.catalogue.changes import (
    earlier_names,
    keep_earlier_names,
    removed_since,
)
from course_utils.grading.cells.unreadable import install_transformers
from course_utils.grading.judging.conforming import with_either_arguments
from course_utils.grading.judging.grader import in_use
from course_utils.grading.judging.pairs import fitting, other_one, waiting
from course_utils.grading.observing.calls import namespace_of


def graded(reference: Callable) -> Callable[[Callable], Callable]:
    """Judge the function below when its cell runs, and show the report under the cell.

    Parameters
    ----------
    reference : function
        The course's own version, such as `losses.L1`.

    Returns
    -------
    callable
        A decorator. It returns the learner's function if that passes, else one that calls the
        reference. Both have three attributes: `report`; `yours`, the learner's function; and
        `inputs()`, which gives the inputs of the reported case. `whose` tells which of them it is.

    Raises
    ------
    ValueError
        If the reference belongs to no exercise, nor to one of an earlier version.
    """
    if since := removed_since(reference):
        print(f"{reference.__name__} is no exercise any more since {since}: yours is not judged.")
        return lambda function: function
    exercise = find(reference)

    def decorate(function):
        grader, works = in_use(), None
        try:
            observations, report = grader.examine(function, exercise)
            if report.verdict == "passed":
                works = grader.conform(exercise, observations, function)
        except Exception as error:  # a fault of ours must not end a learner's chapter
            works, report = None, grader.unjudged(exercise, error)
        versions = _versions(exercise, works, report, function)
        handed_on = _bind(exercise, versions, function)
        if works and handed_on is not versions[0]:
            report = handed_on.report = waiting(report)
        grader.show(report)
        keep_attempt(exercise, report, function)
        return handed_on

    return decorate


def stand_in(exercise):
    """Return a function that calls the reference, which others may be closed or exchanged for."""

    @functools.wraps(exercise.reference)
    def reference(*args, **kwargs):
        return exercise.reference(*args, **kwargs)

    return reference


def _versions(exercise, works, report, yours):
    """Return the functions that may be handed on: the learner's if it passed, the course's last.

    Each can be asked for the report, for the learner's function and for inputs to try it on.
    """

    def inputs():
        """Return fresh inputs of the case that the report is about, as a tuple."""
        name = report.comparison.case if report.comparison else exercise.cases[0].name
        return next(case.make() for case in exercise.cases if case.name == name)

    versions = [works, stand_in(exercise)] if works else [stand_in(exercise)]
    versions = [with_either_arguments(exercise, version) for version in versions]
    for version in versions:
        with contextlib.suppress(Exception):  # some callables take no attributes
            version.report, version.yours = report, yours
            version.inputs, version.versions = inputs, versions
            version.owner = "the course's" if version is versions[-1] else "your"
    return versions


def _bind(exercise, versions, function):
    """Return the version that the cells below are to use, and give it the name they call.

    Of a forward and a backward step two versions are used that fit together.
    """
    namespace = namespace_of(function)
    if namespace.get("__name__") != "__main__":
        return versions[0]
    named = {exercise.name: versions[0]}
    pair = other_one(exercise)
    if pair:
        known: list[Any] = [getattr(namespace.get(step.name), "versions", None) for step in pair]
        known[pair.index(exercise)] = versions
        if all(known):
            names = [step.name for step in pair]
            named = dict(zip(names, fitting(pair, known, in_use().fits), strict=True))
    namespace.update(named)
    for name in earlier_names(exercise.key):  # which cells of an older notebook call
        if hasattr(namespace.get(name, versions[0]), "versions"):
            namespace[name] = named[exercise.name]
    return named[exercise.name]


def _report_unreadable(reference, error, line_number, line):
    """Show the report on a cell that Python cannot read; return what stands in for its function."""
    exercise, grader = find(reference), in_use()
    report = grader.unreadable(exercise, error, line_number, line)

    def yours(*args, **kwargs):
        """Say why there is nothing to call; a cell that tries it out must not end the chapter."""
        print(f"Python could not read the cell of {exercise.name}: see the report below it.")

    grader.show(report)
    keep_attempt(exercise, report, line)
    return _versions(exercise, None, report, yours)[0]


# A function takes attributes, though its type does not tell which.
graded.unreadable = _report_unreadable  # type: ignore[attr-defined]
install_transformers()
keep_earlier_names()
