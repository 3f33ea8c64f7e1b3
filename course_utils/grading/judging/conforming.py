"""Hand on a right function so that its results have the form of the course's.

A cost of shape (1, 1) is right, and so is an activation that returns a cache beside its result, or
a slope of True and False; but the cells below print numbers and compute with them.
"""

import functools
from collections.abc import Callable
from typing import Any

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.judging.backward import chosen
from course_utils.grading.observing.records import Observations


def form_of_results(exercise: Exercise, observations: Observations) -> Any:
    """Return the form that a right function's results should have; None where they have it.

    Parameters
    ----------
    exercise : Exercise
    observations : Observations
        All of them right.

    Returns
    -------
    plain data or None
        What is expected in the first case, its values left out.
    """
    exercise, observations = chosen(exercise, observations)
    wanted = expected_results(exercise)
    pairs = zip((run.result for run in observations.runs), wanted, strict=True)
    if all(brought_into(form, result) is result for result, form in pairs):
        return None
    return _emptied(wanted[0])


def with_results_in(form: Any, function: Callable) -> Callable:
    """Return a function wrapped so that its results have a form; itself if that is None."""
    if form is None:
        return function

    @functools.wraps(function)
    def conforms(*args, **kwargs):
        return brought_into(form, function(*args, **kwargs))

    return conforms


def brought_into(form: Any, result: Any) -> Any:
    """Return a result with one number, or one array, wherever the form has one."""
    if isinstance(result, tuple) and isinstance(form, float | np.ndarray):
        return brought_into(form, result[0])
    if isinstance(form, tuple):
        changed = tuple(map(brought_into, form, result))
        return result if all(a is b for a, b in zip(changed, result, strict=True)) else changed
    if isinstance(form, dict):
        by_key = {key: brought_into(form[key], result[key]) for key in form}
        same = all(by_key[key] is result[key] for key in form)
        return result if same else {**result, **by_key}
    if isinstance(form, float) and getattr(result, "ndim", 0) > 0:
        return result.item()
    kinds = [getattr(getattr(value, "dtype", None), "kind", None) for value in (form, result)]
    if kinds == ["f", "b"]:
        return result.astype(float)
    return result


def _emptied(value):
    if isinstance(value, tuple):
        return tuple(map(_emptied, value))
    if isinstance(value, dict):
        return {key: _emptied(inner) for key, inner in value.items()}
    if isinstance(value, float):
        return 0.0
    return np.zeros((), value.dtype) if isinstance(value, np.ndarray) else None
