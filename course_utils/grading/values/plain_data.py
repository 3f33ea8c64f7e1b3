"""Plain data: what a learner's code gave back, as arrays, numbers and text that no code is behind.

Texts are made repeatable and bounded: no addresses in memory, no endless lines.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from numpy import ndarray

from course_utils.grading.values.held import held_arrays
from course_utils.grading.values.numpy_as_it_was import np

LONGEST_TEXT = 2_000  # characters kept of a message or of what is printed
LONGEST_LIST = 10_000  # elements up to which a list is looked through
DEEPEST = 8  # lists in lists
CONTAINERS: tuple[Any, ...] = (dict, tuple, list)


@dataclass(frozen=True)
class Opaque:
    """A result that is no plain data: its type's name and its text are kept.

    So are the arrays that it holds, such as those in an object's attributes; None where nobody can
    tell which ones.
    """

    type_name: str
    text: str
    held: tuple[ndarray, ...] | None = field(default=None, compare=False, repr=False)


def plain(value: Any, around: tuple = ()) -> Any:
    """Copy a result into plain data: arrays, numbers, text, tuples, lists, dicts, or Opaque.

    `around` holds the containers in which the value is found: one of them again inside itself has
    no end.
    """
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or type(value) in (bool, float, complex):
        return value
    if type(value) is int:
        return value if abs(value) < 2**1023 else math.inf if value > 0 else -math.inf
    if isinstance(value, str):
        return text_of(value)
    if type(value) is np.ndarray:
        return np.array(value)
    for kind in CONTAINERS:
        if not isinstance(value, kind) or kind.__len__(value) > LONGEST_LIST:
            continue
        if len(around) < DEEPEST and not any(value is outer for outer in around):
            inside = (*around, value)
            if kind is dict:
                return {text_of(k): plain(item, inside) for k, item in dict.items(value)}
            return kind(plain(item, inside) for item in kind.__iter__(value))
    return Opaque(type(value).__name__, text_of(value), held_arrays(value))


def text_of(value: object) -> str:
    """Return an object's text without addresses in memory, cut where it grows too long.

    An object whose own text cannot be had is named by its type: nothing that it raises gets out.
    """
    try:
        text = value if type(value) is str else str(value)
        text = text if type(text) is str else f"<{type(value).__name__}>"
    except Exception:
        text = f"<{type(value).__name__}>"
    text = re.sub(r" at 0x[0-9a-fA-F]+", "", text[: LONGEST_TEXT + 100])
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + " …"


def same(first: Any, second: Any) -> bool:
    """Tell whether two pieces of plain data are equal to the last bit; nan equals nan."""
    if isinstance(first, ndarray) or isinstance(second, ndarray):
        if type(first) is not type(second) or first.dtype != second.dtype:
            return False
        return np.array_equal(first, second, equal_nan=first.dtype.kind in "fc")
    if type(first) is not type(second):
        return False
    if isinstance(first, tuple | list):
        return len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, dict):
        return first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
    return first == second or (first != first and second != second)


def as_text(value: Any) -> str:
    """Write plain data for a reader: six digits, large arrays shortened."""
    if isinstance(value, ndarray) and value.ndim:
        with np.printoptions(
            precision=6,
            threshold=60,
            edgeitems=3,
            linewidth=88,
            suppress=False,
            nanstr="nan",
            infstr="inf",
            sign="-",
            formatter=None,
            floatmode="maxprec",
        ):
            return text_of(str(value))
    if isinstance(value, ndarray):
        value = plain(value[()])
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, tuple):
        return "\n".join(f"{i}. {hanging(as_text(item), 3)}" for i, item in enumerate(value, 1))
    if isinstance(value, dict):
        return "\n".join(
            f'"{key}": {hanging(as_text(item), len(key) + 4)}' for key, item in value.items()
        )
    if isinstance(value, list):
        shown = [as_text(item) for item in value[:10]]
        return f"[{', '.join(shown)}{', …' if len(value) > 10 else ''}]"
    text = value.text if isinstance(value, Opaque) else repr(value)
    return text if len(text) <= 400 else text[:400] + " …"


def hanging(text: str, width: int) -> str:
    """Return a text whose lines after the first are indented by a width."""
    return text.replace("\n", "\n" + " " * width)


def shapes_in(line: str, values: Mapping[str, Any]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return (name, shape) for the arrays that a line of code names, each once, in its order.

    Names such as `X`, `parameters["W1"]` and `cache["A1"].T` are looked up, nothing is executed.
    """
    found = {}
    for name, key, transposed in re.findall(
        r"(?<![\w.])(\w+)(?:\[[\"'](\w+)[\"']\])?(\.T\b)?", line
    ):
        value = values.get(name)
        if key and type(value) is dict:
            value, name = value.get(key), f'{name}["{key}"]'
        if isinstance(value, ndarray) and type(value) is np.ndarray:
            found[name + transposed] = value.shape[::-1] if transposed else value.shape
    return tuple(found.items())
