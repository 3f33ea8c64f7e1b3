"""The shapes of a call's arrays, with the letters that the description has for their lengths."""

import html
import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.docstrings import argument_shapes
from course_utils.grading.reporting.excerpts import numbers_of

YOURS = "yours"  # begins the name of the array that is wrong

Shape = tuple[str, tuple[int, ...]]  # of an array, with its name
Row = tuple[str, tuple[int, ...], tuple[str, ...]]  # the same, with letters for the lengths


def shape_rows(
    exercise: Exercise, arguments: tuple, others: Iterable[Shape], only: set[str] | None = None
) -> tuple[Row, ...]:
    """Return (name, shape, letters) for a call's matrices and for other arrays.

    Parameters
    ----------
    exercise : Exercise
        Its reference's docstring tells the letters: "X : ndarray of shape (n_x, m)".
    arguments : tuple
        The case's arguments.
    others : iterable of (str, tuple of int)
        Further names and shapes, such as what was expected and what was found.
    only : set of str, optional
        The names that matter; all if left out.

    Returns
    -------
    tuple of (str, tuple of int, tuple of str)
        Letters are the lengths themselves where the description has none for them. Empty if there
        is no matrix.
    """
    described = argument_shapes(exercise.reference)
    rows, letters = [], {}
    for name, value in zip(exercise.arguments, arguments, strict=False):
        if isinstance(value, dict):
            rows += [
                (key, inner.shape) for key, inner in value.items() if isinstance(inner, np.ndarray)
            ]
        elif isinstance(value, np.ndarray):
            rows.append((name, value.shape))
            for letter, length in zip(described.get(name, ()), value.shape, strict=False):
                # Many axes have the length 1: it says nothing about which one it is.
                if length > 1 and letter.isidentifier():
                    letters.setdefault(length, letter)
    if not any(len(shape) == 2 for _, shape in rows):
        return ()
    known = {name for name, _ in rows}
    rows += [(name, shape) for name, shape in others if name not in known]
    if only is not None:
        rows = [row for row in rows if row[0] in only]
    return tuple(
        (name, tuple(shape), tuple(letters.get(length, str(length)) for length in shape))
        for name, shape in rows
    )


def differing_shapes(parts: Sequence[tuple[str, Any, Any]]) -> list[Shape]:
    """Return ("expected …", shape) and ("yours …", shape) of the first arrays of other shapes.

    Parameters
    ----------
    parts : list of (str, object, object)
        Of a result: name, found, expected.
    """
    for name, found, expected in parts:
        wanted = numbers_of(expected)
        if isinstance(found, np.ndarray) and wanted is not None and found.shape != wanted.shape:
            named = (("expected", wanted), (YOURS, found))
            return [(f"{whose} {name}".strip(), array.shape) for whose, array in named]
    return []


def shapes_text(rows: tuple[Row, ...]) -> str:
    """Write rows of shapes under each other: name, letters, lengths."""
    letters = [_tuple(own) for _, _, own in rows]
    lengths = [" × ".join(map(str, shape)) or "one number" for _, shape, _ in rows]
    widths = [max(len(name) for name, _, _ in rows), max(map(len, letters))]
    return "\n".join(
        f"{name:<{widths[0]}}  {letter:<{widths[1]}}  {length}"
        for (name, _, _), letter, length in zip(rows, letters, lengths, strict=True)
    )


def shapes_html(rows: tuple[Row, ...]) -> str:
    """Draw each array of one or two axes as a box under its name and its shape."""
    boxes = "".join(_box(*row) for row in rows if len(row[1]) in (1, 2))
    return f'<div style="margin: 0.4em 0">{boxes}</div>'


def _box(name, shape, letters):
    """Return one array's box: higher with more rows, wider with more columns, dashed if wrong.

    An array of one axis lies, as chapter 03 draws it: NumPy reads it as a row.
    """
    height, width = [round(12 + 14 * math.log2(1 + length)) for length in (1, *shape)[-2:]]
    line = "dashed" if name.startswith(YOURS) else "solid"
    words = f"<strong>{html.escape(name)}</strong> {html.escape(_shape_text(shape, letters))}"
    return (
        '<div style="display: inline-block; margin: 0 1.6em 0.4em 0; vertical-align: top; '
        'font-size: 90%">'
        f"<div>{words}</div>"
        f'<div style="border: 2px {line}; width: {width}px; height: {height}px"></div></div>'
    )


def _shape_text(shape, letters):
    """Write a shape, and first the letters if it has any: "(n_x, m) = (4, 7)"."""
    lengths, named = _tuple(shape), _tuple(letters)
    return lengths if named == lengths else f"{named} = {lengths}"


def _tuple(parts):
    return f"({', '.join(map(str, parts))}{',' * (len(parts) == 1)})"
