"""Write two results side by side so that their first difference can be seen at once.

Large arrays are cut down to the rows and columns around it. The element itself stands between
marks, in text as in HTML.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from course_utils.grading.comparing.results import compare
from course_utils.grading.values.caches import Contents
from course_utils.grading.values.closeness import close, is_numeric
from course_utils.grading.values.plain_data import as_text, hanging

MARKS = "▸◂"
MOST = (6, 6)  # rows and columns of an array that is written out
EXCERPT = (3, 4)  # of the one that a report shows first
SAME, FREE = "as expected", "not compared: its form is free"
MISSING = "missing"


def side_by_side(
    found: Any, expected: Any, names: Sequence[str] = (), most: tuple[int, int] = MOST
) -> tuple[str, str]:
    """Return both results as text, their first difference marked: (found, expected).

    Of several results only those that differ are written out.

    Parameters
    ----------
    found, expected : plain data
    names : tuple of str
        What the values of a tuple are called.
    most : tuple of int
        Rows and columns to which an array is cut down.
    """
    if isinstance(expected, dict) and isinstance(found, dict):
        return _parts(
            [(f'"{key}": ', found.get(key, ...), expected[key]) for key in expected], most
        )
    if isinstance(expected, tuple) and isinstance(found, tuple) and len(found) == len(expected):
        titles = names if len(names) == len(expected) else range(1, len(expected) + 1)
        titles = [f"{title}: " if names else f"{title}. " for title in titles]
        return _parts(list(zip(titles, found, expected, strict=True)), most)
    if numbers_of(found) is not None and numbers_of(expected) is not None:
        return _arrays(numbers_of(found), numbers_of(expected), most)
    return as_text(found), as_text(expected)


def same(expected: Any) -> str:
    """Say in a few words that nothing differs from what is expected."""
    return FREE if isinstance(expected, Contents) else SAME


def numbers_of(value: Any) -> np.ndarray | None:
    """Return a number, an array of numbers or a list of numbers as an array, else None."""
    if is_numeric(value):
        return np.asarray(value)
    if not isinstance(value, list) or not value:
        return None
    numbers = all(is_numeric(number) and np.ndim(number) == 0 for number in value)
    return np.asarray(value) if numbers else None


def _parts(parts, most):
    texts = []
    for title, found, expected in parts:
        if found is ...:
            both = MISSING, as_text(expected)
        elif compare(found, expected) is None:
            both = (same(expected),) * 2
        else:
            both = side_by_side(found, expected, (), most)
        texts.append(tuple(title + hanging(text, len(title)) for text in both))
    return tuple("\n".join(column) for column in zip(*texts, strict=True))


def _arrays(found, expected, most):
    """Write two numeric arrays; of one shape both the same part, with the first difference."""
    if found.shape != expected.shape:
        return _with_shape(found, most), _with_shape(expected, most)
    if found.ndim == 0:
        return as_text(found), as_text(expected)
    wrong = np.argwhere(~close(found, expected))
    place = tuple(int(i) for i in wrong[0]) if len(wrong) else None
    return _excerpt(found, place, most), _excerpt(expected, place, most)


def _with_shape(array, most):
    """Write an array whose shape matters."""
    if array.ndim == 0:
        return as_text(array)
    text = _excerpt(array, None, most)
    return text if text.endswith(")") else f"{text}\n(shape {array.shape})"


def _excerpt(array, place, most):
    """Write an array's part around a place, whose element is marked; else its first part."""
    if array.size == 0:
        return as_text(array)
    *leading, row, column = (0, *(place or (0,) * array.ndim))[array.ndim > 1 :]
    matrix = array[tuple(leading)] if leading else np.atleast_2d(array)
    rows, columns = (
        _window(at, length, limit)
        for at, length, limit in zip((row, column), matrix.shape, most, strict=True)
    )
    lines = [
        [_element(matrix[i, j], bool(place) and (i, j) == (row, column)) for j in columns]
        for i in rows
    ]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    before, after = "… " * (columns[0] > 0), " …" * (columns[-1] < matrix.shape[1] - 1)
    written = [
        "["
        + before
        + " ".join(element.rjust(w) for element, w in zip(line, widths, strict=True))
        + after
        + "]"
        for line in lines
    ]
    if array.ndim > 1:
        written = ["[" * (i == 0) + " " * (i > 0) + line for i, line in enumerate(written)]
        written[-1] += "]"
    if len(rows) < matrix.shape[0] or before or after or leading:
        around = f"around element {list(place)} of" if place else "the first of"
        written.append(f"({around} shape {array.shape})")
    return "\n".join(written)


def _window(place, length, most):
    """Return the numbers of at most so many rows, among them the place's."""
    first = max(0, min(place - most // 2, length - most))
    return range(first, min(first + most, length))


def _element(value, marked):
    text = as_text(value.item())
    return MARKS[0] + text + MARKS[1] if marked else text
