"""Write two results side by side so that their first difference can be seen at once.

Large arrays are cut down to the rows and columns around it. The element itself stands between
marks, in text as in HTML.
"""

from typing import Any

import numpy as np

from course_utils.grading.values.closeness import agree, close, is_numeric
from course_utils.grading.values.plain_data import as_text, hanging

MARKS = "▸◂"
MOST_ROWS, MOST_COLUMNS = 6, 6
SAME = "as expected"


def side_by_side(found: Any, expected: Any) -> tuple[str, str]:
    """Return both results as text, their first difference marked: (found, expected).

    Of several results only those that differ are written out.

    Parameters
    ----------
    found, expected : plain data
    """
    if isinstance(expected, dict) and isinstance(found, dict):
        pairs = [(f'"{key}": ', found.get(key, "missing"), expected[key]) for key in expected]
        return _parts(pairs)
    if isinstance(expected, tuple) and isinstance(found, tuple) and len(found) == len(expected):
        both = zip(found, expected, strict=True)
        return _parts([(f"{i}. ", part, other) for i, (part, other) in enumerate(both, start=1)])
    if isinstance(expected, list) and isinstance(found, list):
        numbers = all(is_numeric(number) and np.ndim(number) == 0 for number in (*found, *expected))
        if numbers and found and expected:
            return _arrays(np.asarray(found), np.asarray(expected))
    if is_numeric(found) and is_numeric(expected):
        return _arrays(np.asarray(found), np.asarray(expected))
    return as_text(found), as_text(expected)


def _parts(pairs):
    texts = []
    for title, found, expected in pairs:
        if agree(found, expected):
            texts.append((title + SAME, title + SAME))
            continue
        both = side_by_side(found, expected)
        texts.append(tuple(title + hanging(text, len(title)) for text in both))
    return tuple("\n".join(column) for column in zip(*texts, strict=True))


def _arrays(found, expected):
    """Write two numeric arrays; of one shape both the same part, with the first difference."""
    if found.shape != expected.shape or found.ndim == 0:
        return as_text(found), as_text(expected)
    wrong = np.argwhere(~close(found, expected))
    if not len(wrong):
        return as_text(found), as_text(expected)
    place = tuple(int(i) for i in wrong[0])
    return _excerpt(found, place), _excerpt(expected, place)


def _excerpt(array, place):
    """Write an array's part around a place, whose element is marked."""
    *leading, row, column = (0, *place) if array.ndim == 1 else place
    matrix = array[tuple(leading)] if leading else np.atleast_2d(array)
    rows, columns = (
        _window(row, matrix.shape[0], MOST_ROWS),
        _window(column, matrix.shape[1], MOST_COLUMNS),
    )
    lines = [[_element(matrix[i, j], (i, j) == (row, column)) for j in columns] for i in rows]
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
        written.append(f"(around element {list(place)} of shape {array.shape})")
    return "\n".join(written)


def _window(place, length, most):
    """Return the numbers of at most so many rows, among them the place's."""
    first = max(0, min(place - most // 2, length - most))
    return range(first, min(first + most, length))


def _element(value, marked):
    text = as_text(value.item())
    return MARKS[0] + text + MARKS[1] if marked else text
