"""Hand on a right function so that its results have the form of the course's.

A cost of shape (1, 1) is right, and so is an activation that returns a cache beside its result, or
a slope of True and False; but the cells below print numbers and compute with them. And the course's
earlier edition called some functions with other arguments, and some returned one result of two.
"""

import functools
from collections.abc import Callable
from typing import Any

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import expected_results, lacks_results
from course_utils.grading.judging.backward import chosen
from course_utils.grading.observing.observer import has_earlier_arguments
from course_utils.grading.observing.records import Observations
from course_utils.grading.values.numpy_as_it_was import np

NOT_ENOUGH = "a result that the cells below need is not there"  # in place of a form


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
        What is expected in the first case, its values left out; NOT_ENOUGH where one is not there.
    """
    exercise, observations = chosen(exercise, observations)
    if lacking(exercise, observations):
        return NOT_ENOUGH
    wanted = expected_results(exercise)
    pairs = zip((run.result for run in observations.runs), wanted, strict=True)
    if all(brought_into(form, result) is result for result, form in pairs):
        return None
    return _emptied(wanted[0])


def lacking(exercise: Exercise, observations: Observations) -> bool:
    """Tell whether a right function returns less than the cells below need."""
    return any(lacks_results(exercise, run.result) for run in observations.runs)


def earlier_form(exercise: Exercise, observations: Observations) -> str:
    """Return the sentence on an answer in the form of the course's earlier edition; "" else."""
    earlier = observations.earlier or lacking(exercise, observations)
    return exercise.earlier.says if exercise.earlier and earlier else ""


def with_results_in(form: Any, function: Callable) -> Callable | None:
    """Return a function wrapped so that its results have a form; itself if that is None.

    None where no wrapping helps.
    """
    if form is None:
        return function
    if isinstance(form, str):
        return None

    @functools.wraps(function)
    def conforms(*args, **kwargs):
        return brought_into(form, function(*args, **kwargs))

    return conforms


def with_either_arguments(exercise: Exercise, function: Callable) -> Callable:
    """Return a function that can be called as in the course's earlier edition and as today.

    Itself where the earlier call had not more arguments.
    """
    earlier = exercise.earlier
    if not earlier or not earlier.surplus:
        return function
    count = len(exercise.arguments)
    earlier_ones = earlier.arguments if has_earlier_arguments(function, exercise) else None

    @functools.wraps(function)
    def either(*args, **kwargs):
        given, more = args[:count], {k: v for k, v in kwargs.items() if k not in earlier.surplus}
        given = (*given, *(more.pop(n) for n in exercise.arguments[len(given) :] if n in more))
        return function(*(earlier_ones(given) if earlier_ones else given), **more)

    return either


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
