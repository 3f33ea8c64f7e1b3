"""Compare a result with the expected one: the first difference, in words for a learner."""

from collections.abc import Sequence
from typing import Any

from course_utils.grading.comparing.differences import (
    Difference,
    describe,
    wrong_kind,
    wrong_shape,
    wrong_value,
)
from course_utils.grading.values.caches import Contents
from course_utils.grading.values.closeness import close
from course_utils.grading.values.numpy_as_it_was import np


def compare(found: Any, expected: Any, names: Sequence[str] = ()) -> Difference | None:
    """Return the first Difference between a result and the expected one, or None if they agree.

    Parameters
    ----------
    found : plain data
        What the learner's function returned, as `observe.plain` gives it.
    expected : plain data
        What the reference returned. It says what counts: one number may come as a float, an
        integer, or an array of size 1; an array must have its shape; a tuple its length.
    names : tuple of str
        What the values of a tuple are called.

    Returns
    -------
    Difference or None
    """
    if isinstance(expected, Contents):
        return _compare_caches(found)
    if isinstance(expected, tuple):
        return _compare_tuples(found, expected, names)
    if isinstance(expected, dict):
        return _compare_dicts(found, expected)
    if isinstance(expected, list):
        return _compare_lists(found, expected)
    expected = np.asarray(expected)
    words = wrong_kind(found, expected)
    if words:
        return Difference("kind", *words)
    found = np.asarray(found)
    if expected.ndim == 0 and found.size == 1:
        found = found.reshape(())
    if found.shape != expected.shape:
        return Difference("shape", *wrong_shape(found, expected))
    if not np.all(close(found, expected)):
        return Difference("value", *wrong_value(found, expected))
    return None


def _compare_caches(found):
    if not found.lacks:
        return None
    names = ", ".join(f"`{name}`" for name in found.lacks)
    return Difference(
        "value",
        f"Your cache lacks {names}.",
        "The backward step will need what came into this layer, as it was. The form of the cache "
        "is yours to choose.",
    )


def _compare_tuples(found, expected, names):
    found = tuple(found) if isinstance(found, list) else found  # it unpacks the same
    named = [f"`{name}`" for name in names] if len(names) == len(expected) else []
    order = f"Expected are {', '.join(named)}, in this order." if named else ""
    if not isinstance(found, tuple):
        return Difference(
            "kind",
            f"Your function returned {describe(found)}, not {len(expected)} values.",
            f"Return them separated by commas. {order}".strip(),
        )
    if len(found) != len(expected):
        return Difference(
            "kind",
            f"Your function returned {describe(found)}, not of {len(expected)}.",
            order or "The description above lists which ones, and in which order.",
        )
    named = named or [f"Value {i} of the {len(expected)}" for i in range(1, len(expected) + 1)]
    differences = map(_compare_part, named, found, expected)
    return next(filter(None, differences), None)


def _compare_dicts(found, expected):
    keys = ", ".join(f'`"{key}"`' for key in expected)
    if not isinstance(found, dict):
        return Difference(
            "kind",
            f"Your function returned {describe(found)}, not a dict.",
            f"Its keys should be {keys}.",
        )
    for key, value in expected.items():
        if key not in found:
            return Difference(
                "kind",
                f'The key `"{key}"` is missing in the dict that your function returned.',
                f"Expected are {keys}.{_braces(found)}",
            )
        difference = _compare_part(f'`"{key}"`', found[key], value)
        if difference:
            return difference
    return None


def _braces(found):
    """Return a word on keys such as "W{layer}", or "" if there are none."""
    key = next((key for key in found if "{" in str(key)), None)
    return f' Yours has the key `"{key}"`: is an f before the quotes missing?' if key else ""


def _compare_lists(found, expected):
    if isinstance(found, tuple) or (isinstance(found, np.ndarray) and found.ndim == 1):
        found = list(found)
    if not isinstance(found, list):
        return Difference(
            "kind",
            f"Your function returned {describe(found)}, not a list.",
            f"Expected is a list of length {len(expected)}.",
        )
    if len(found) != len(expected):
        return Difference(
            "kind",
            f"Your list has length {len(found)}; expected is {len(expected)}.",
            "How often is a number appended to it, and in which rounds?",
        )
    differences = (
        _compare_part(f"Element {index} of the list", part, wanted)
        for index, (part, wanted) in enumerate(zip(found, expected, strict=True))
    )
    return next(filter(None, differences), None)


def _compare_part(where, found, expected):
    """Return the Difference in a part of a result, with the words for where that is, or None."""
    difference = compare(found, expected)
    if difference is None:
        return None
    headline = difference.headline.replace("Your function returned", "It is", 1)
    return Difference(difference.finding, f"{where}: {headline}", difference.explanation)
