"""The decorator `graded`: judge a function where it is defined, and hand on the one that works."""

import contextlib
import functools
import sys

from course_utils.grading import unreadable_cells
from course_utils.grading.findings import expected
from course_utils.grading.judge import judge, unjudged, unreadable
from course_utils.grading.observe import namespace_of, observe


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
    from course_utils.grading.exercises import find

    exercise = find(reference)

    def decorate(function):
        works = function
        try:
            observations = observe(function, exercise)
            report = judge(exercise, observations)
            if report.verdict == "passed":
                works = conforming(exercise, observations, function)
        except Exception as error:  # a fault of ours must not end a learner's chapter
            report = unjudged(exercise, error)
        if report.verdict != "passed":
            works = stand_in(exercise)
        _describe(works, exercise, report, function)
        _bind(exercise, works, function)
        show(report)
        return works

    return decorate


def conforming(exercise, observations, function):
    """Return a right function, wrapped where it returns arrays of size 1 in place of numbers.

    The course accepts them, as a cost of shape (1, 1), but the cells below print numbers.
    """
    results = [one.result for one in observations.runs]
    pairs = list(zip(results, expected(exercise), strict=True))
    if all(_as_expected(found, wanted) is found for found, wanted in pairs):
        return function

    @functools.wraps(function)
    def conforms(*args, **kwargs):
        return _as_expected(function(*args, **kwargs), pairs[0][1])

    return conforms


def _as_expected(found, wanted):
    """Return a result with a number wherever one is wanted and an array of size 1 was found."""
    if isinstance(wanted, tuple):
        changed = tuple(map(_as_expected, found, wanted))
        return found if all(a is b for a, b in zip(changed, found, strict=True)) else changed
    if isinstance(wanted, dict):
        changed = {key: _as_expected(found[key], wanted[key]) for key in wanted}
        same = all(changed[key] is found[key] for key in wanted)
        return found if same else {**found, **changed}
    if isinstance(wanted, float) and getattr(found, "ndim", 0) > 0:
        return found.item()
    return found


def stand_in(exercise):
    """Return a function that calls the reference, which others may be closed or exchanged for."""

    @functools.wraps(exercise.reference)
    def reference(*args, **kwargs):
        return exercise.reference(*args, **kwargs)

    return reference


def _describe(works, exercise, report, yours):
    """Give the function that is handed on what a learner may ask it for."""

    def inputs():
        """Return fresh inputs of the case that the report is about, as a tuple."""
        case = report.comparison.case if report.comparison else exercise.cases[0].name
        return next(one.make() for one in exercise.cases if one.name == case)

    with contextlib.suppress(Exception):  # some callables take no attributes
        works.report, works.yours, works.inputs = report, yours, inputs


def _bind(exercise, works, function):
    """Give a learner's function the name by which the chapter calls it, if it has another one."""
    namespace = namespace_of(function)
    if namespace.get("__name__") == "__main__":
        namespace[exercise.name] = works


def show(report):
    """Show a report under the cell, or print it where no notebook runs."""
    ipython = sys.modules.get("IPython")
    if ipython and ipython.get_ipython():
        ipython.display.display(report)
    else:
        print(report.to_text())


def _report_unreadable(reference, error, line_number, line):
    """Show the report on a cell that Python cannot read; return what stands in for its function."""
    from course_utils.grading.exercises import find

    exercise = find(reference)
    report = unreadable(exercise, error, line_number, line)
    works = stand_in(exercise)

    def yours(*args, **kwargs):
        """Say why there is nothing to call; a cell that tries it out must not end the chapter."""
        print(f"Python could not read the cell of {exercise.name}: see the report below it.")

    _describe(works, exercise, report, yours)
    show(report)
    return works


graded.unreadable = _report_unreadable
unreadable_cells.install()
