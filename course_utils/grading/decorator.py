"""The decorator `graded`: judge a function where it is defined, and hand on the one that works."""

import contextlib
import dataclasses
import functools
import sys

import numpy as np

from course_utils.grading.attempts import keep as attempts
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.cells import unreadable as unreadable_cells
from course_utils.grading.judging.backward import chosen
from course_utils.grading.judging.judgement import judge, unjudged, unreadable
from course_utils.grading.judging.pairs import fitting, other_one
from course_utils.grading.observing.observer import namespace_of, observe

PAIR = (
    "`{name}` shares a cache with another function, and yours do not work together yet. Until they "
    "do, the cells below use the course's own two."
)


def graded(reference):
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
        `inputs()`, which gives the inputs of the reported case.

    Raises
    ------
    ValueError
        If the reference belongs to no exercise.
    """
    from course_utils.grading.catalogue import find

    exercise = find(reference)

    def decorate(function):
        works = None
        try:
            observations = observe(function, exercise)
            report = judge(exercise, observations)
            if report.verdict == "passed":
                works = conforming(exercise, observations, function)
        except Exception as error:  # a fault of ours must not end a learner's chapter
            works, report = None, unjudged(exercise, error)
        versions = _versions(exercise, works, report, function)
        handed_on = _bind(exercise, versions, function)
        if works and handed_on is not versions[0]:
            report = dataclasses.replace(report, next_step=PAIR.format(name=exercise.name))
            handed_on.report = report
        show(report)
        attempts.keep(exercise, report, function)
        return handed_on

    return decorate


def conforming(exercise, observations, function):
    """Return a right function, wrapped where its results have another form than the course's.

    A cost of shape (1, 1) is right, and so is an activation that returns a cache beside its
    result, or a slope of True and False; but the cells below print numbers and compute with them.
    """
    exercise, observations = chosen(exercise, observations)
    results = [one.result for one in observations.runs]
    pairs = list(zip(results, expected_results(exercise), strict=True))
    if all(_as_expected(found, wanted) is found for found, wanted in pairs):
        return function

    @functools.wraps(function)
    def conforms(*args, **kwargs):
        return _as_expected(function(*args, **kwargs), pairs[0][1])

    return conforms


def _as_expected(found, wanted):
    """Return a result with one number, or one array, wherever it is wanted."""
    if isinstance(found, tuple) and isinstance(wanted, float | np.ndarray):
        return _as_expected(found[0], wanted)
    if isinstance(wanted, tuple):
        changed = tuple(map(_as_expected, found, wanted))
        return found if all(a is b for a, b in zip(changed, found, strict=True)) else changed
    if isinstance(wanted, dict):
        changed = {key: _as_expected(found[key], wanted[key]) for key in wanted}
        same = all(changed[key] is found[key] for key in wanted)
        return found if same else {**found, **changed}
    if isinstance(wanted, float) and getattr(found, "ndim", 0) > 0:
        return found.item()
    kinds = [getattr(getattr(one, "dtype", None), "kind", None) for one in (wanted, found)]
    if kinds == ["f", "b"]:
        return found.astype(float)
    return found


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
        case = report.comparison.case if report.comparison else exercise.cases[0].name
        return next(one.make() for one in exercise.cases if one.name == case)

    versions = [works, stand_in(exercise)] if works else [stand_in(exercise)]
    for one in versions:
        with contextlib.suppress(Exception):  # some callables take no attributes
            one.report, one.yours, one.inputs, one.versions = report, yours, inputs, versions
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
        known = [getattr(namespace.get(one.name), "versions", None) for one in pair]
        known[pair.index(exercise)] = versions
        if all(known):
            names = [one.name for one in pair]
            named = dict(zip(names, fitting(pair, known), strict=True))
    namespace.update(named)
    return named[exercise.name]


def show(report):
    """Show a report under the cell, or print it where no notebook runs."""
    ipython = sys.modules.get("IPython")
    if ipython and ipython.get_ipython():
        ipython.display.display(report)
    else:
        print(report.to_text())


def _report_unreadable(reference, error, line_number, line):
    """Show the report on a cell that Python cannot read; return what stands in for its function."""
    from course_utils.grading.catalogue import find

    exercise = find(reference)
    report = unreadable(exercise, error, line_number, line)

    def yours(*args, **kwargs):
        """Say why there is nothing to call; a cell that tries it out must not end the chapter."""
        print(f"Python could not read the cell of {exercise.name}: see the report below it.")

    show(report)
    attempts.keep(exercise, report, line)
    return _versions(exercise, None, report, yours)[0]


graded.unreadable = _report_unreadable
unreadable_cells.install()
