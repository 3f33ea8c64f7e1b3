"""Random numbers in a report: shape, mean and spread, since the digits say nothing."""

import numpy as np

from course_utils.grading.reporting.excerpts import SAME, numbers_of
from course_utils.grading.reporting.tables import Part, how_it_differs
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.plain_data import as_text


def is_drawn(part: Part) -> bool:
    """Tell whether a part's numbers come from a random start: another start gives others."""
    _, found, expected = part
    wanted = numbers_of(expected)
    return wanted is not None and wanted.ndim > 0 and bool(np.any(wanted)) and found is not ...


def how_it_was_drawn(part: Part) -> str:
    """Say in a few words what random numbers are like, and what the course's are like."""
    _, found, expected = part
    own, wanted = numbers_of(found), numbers_of(expected)
    if agree(found, expected):
        return SAME
    if own is None or wanted is None or own.shape != wanted.shape:
        return how_it_differs(found, expected)
    return f"{summary(found)}; the course's: {_like(wanted, isinstance(expected, list))}"


def summary(value: object) -> str:
    """Return shape, mean and spread of an array in place of its numbers."""
    array = numbers_of(value)
    if array is None:
        return as_text(value)
    costs = isinstance(value, list)
    shape = "" if costs or array.ndim == 0 else f"shape {array.shape}, "
    return shape + _like(array, costs)


def _like(array, costs):
    if costs:
        return f"from {array[0]:.3g} to {array[-1]:.3g}"  # where they begin and end
    if not array.size:
        return "no numbers"
    with np.errstate(all="ignore"):  # an inf or a nan says enough
        return f"mean {np.mean(array):.2g}, spread {np.std(array):.2g}"
