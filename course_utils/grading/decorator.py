"""The decorator `graded`: judge a function where it is defined, and hand on the one that works."""

import contextlib
import functools
import sys

from course_utils.grading import unreadable_cells
from course_utils.grading.judge import judge
from course_utils.grading.observe import observe


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
        reference. Both have the attribute `report`. The stand-in has two more: `yours` is the
        learner's function, and `inputs()` gives the inputs of the reported case.

    Raises
    ------
    ValueError
        If the reference belongs to no exercise.
    """
    from course_utils.grading.exercises import find

    exercise = find(reference)

    def decorate(function):
        report = judge(exercise, observe(function, exercise))
        show(report)
        if report.verdict == "passed":
            with contextlib.suppress(AttributeError):  # some callables take no attributes
                function.report = report
            return function
        return stand_in(exercise, report, function)

    return decorate


def stand_in(exercise, report, yours=None):
    """Return a function that calls the reference and remembers the learner's own one."""

    @functools.wraps(exercise.reference)
    def reference(*args, **kwargs):
        return exercise.reference(*args, **kwargs)

    def inputs():
        """Return fresh inputs of the case that the report is about, as a tuple."""
        case = report.comparison.case if report.comparison else exercise.cases[0].name
        return next(one.make() for one in exercise.cases if one.name == case)

    reference.report = report
    reference.yours = yours
    reference.inputs = inputs
    return reference


def show(report):
    """Show a report under the cell, or print it where no notebook runs."""
    ipython = sys.modules.get("IPython")
    if ipython and ipython.get_ipython():
        ipython.display.display(report)
    else:
        print(report.to_text())


def _report_unreadable(reference, message, line_number, line):
    """Show the report on a cell that Python cannot read; return what stands in for its function."""
    from course_utils.grading.exercises import find
    from course_utils.grading.judge import unreadable

    exercise = find(reference)
    report = unreadable(exercise, message, line_number, line)
    show(report)
    return stand_in(exercise, report)


graded.unreadable = _report_unreadable
unreadable_cells.install()
