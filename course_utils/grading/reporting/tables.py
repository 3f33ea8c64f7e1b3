"""A result of several arrays as a table: one row an array, and how it differs in a few words."""

from collections.abc import Iterator

import numpy as np

from course_utils.grading.comparing.differences import describe
from course_utils.grading.comparing.results import compare
from course_utils.grading.reporting.excerpts import MISSING, numbers_of, same
from course_utils.grading.values.closeness import close
from course_utils.grading.values.plain_data import as_text

MOST_UNKNOWN = 4  # keys shown that nobody asked for
LONGEST_NAME = 40  # characters of such a key
Part = tuple[str, object, object]  # name, found, expected; found is ... where it is missing


def parts_of_result(
    found: object, expected: object, names: tuple[str, ...] = (), whole: str = ""
) -> list[Part]:
    """Return each array or number of a result beside the expected one, with its name.

    Keys have quotes, as in `"dW1"`; what lies deeper is named as code gets it: `grads["dw"]`.

    Parameters
    ----------
    found, expected : plain data
    names : tuple of str
        What the values of a tuple are called.
    whole : str
        The name of the result itself, if it has one.
    """
    return list(_parts(found, expected, names, whole))


def _parts(found: object, expected: object, names: tuple[str, ...], outer: str) -> Iterator[Part]:
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            name = f'{outer}["{key}"]' if outer else f'"{key}"'
            yield from _parts(found.get(key, ...), value, (), name)
    elif isinstance(expected, tuple) and isinstance(found, tuple) and len(found) == len(expected):
        named = names if len(names) == len(expected) else ()
        for number, (own, wanted) in enumerate(zip(found, expected, strict=True)):
            name = named[number] if named else f"{outer or 'result'}[{number}]"
            yield from _parts(own, wanted, (), name)
    else:
        yield outer, found, expected


def rows_of(parts: list[Part], found: object) -> tuple[tuple[str, str], ...]:
    """Return the table's rows: name, and how it differs; the keys that are too many last."""
    rows = [(name, how_it_differs(own, wanted)) for name, own, wanted in parts]
    if isinstance(found, dict) and any(own is ... for _, own, _ in parts):
        known = {name for name, _, _ in parts}
        unknown = [f'"{key[:LONGEST_NAME]}"' for key in found if f'"{key}"' not in known]
        rows += [(name, "not asked for") for name in unknown[:MOST_UNKNOWN]]
    return tuple(rows)


def differs(part: Part) -> bool:
    """Tell whether a part is there and is not as expected."""
    _, found, expected = part
    return found is not ... and compare(found, expected) is not None


def how_it_differs(found: object, expected: object) -> str:
    """Say in a few words how one array or number differs from the expected one."""
    if found is ...:
        return MISSING
    if compare(found, expected) is None:
        return same(expected)
    own, wanted = numbers_of(found), numbers_of(expected)
    if own is None or wanted is None:
        return f"{_short(found)}, expected {_short(expected)}"
    if own.shape != wanted.shape:
        if isinstance(expected, list) and own.ndim == 1:
            return f"{own.size} numbers, expected {wanted.size}"
        return f"{_shape(own)}, expected {_shape(wanted, own.ndim)}"
    if wanted.ndim == 0:
        return f"{as_text(own)}, expected {as_text(wanted)}"
    wrong = int(np.sum(~close(own, wanted)))
    if wrong < wanted.size:
        return f"{wrong} of {wanted.size} differ"
    return {1: "differs", 2: "both differ"}.get(wrong, f"all {wrong} differ")


def _shape(array, beside=0):
    """Name an array's shape; the word is left out beside another shape."""
    if array.ndim == 0:
        return "one number"
    return f"{array.shape}" if beside else f"shape {array.shape}"


def _short(value):
    text = as_text(value)
    return text if len(text) <= 40 and "\n" not in text else describe(value).replace("`", "")
