"""The form of what a child may say. Nothing else of what it sends is ever looked at.

It asks, and waits for the answer:

- `function`: a definition was reached; is the verdict known, and if not, on what is it tried?
- `verdict`: what was observed on it; did it pass?
- `closer`: it did not; these are its steps, so that the report can tell where;
- `pair`: the runs of a backward with a forward step; do they fit together?
- `call`: a reference was called; what does it give?

It tells, without an answer: `ready`, all is set up; `cell`, one begins; `raised`, what one raised;
`unpaired`, a right function is not used yet as its pair is missing; `done`.
"""

import dataclasses
import functools
import types
import typing
from collections.abc import Callable
from typing import Any

from course_utils.grading.catalogue import catalogue
from course_utils.grading.observing.records import Observations, Run, Step
from course_utils.grading.values.plain_data import LONGEST_TEXT

LARGEST_NUMBER = 2**31
LONGEST = 2 * LONGEST_TEXT  # characters of a text


class MessageError(ValueError):
    """Raised for a message of another form."""


def checked(message: Any) -> tuple[str, dict[str, Any]]:
    """Return a message's kind, and what is in it.

    Raises
    ------
    MessageError
        If it has not the form that code of ours gives it.
    """
    if not isinstance(message, dict):
        raise MessageError("no message")
    kinds = [(way, message[way]) for way in ("ask", "tell") if isinstance(message.get(way), str)]
    form = FORMS.get(kinds[0]) if kinds else None
    content = {key: value for key, value in message.items() if key not in ("ask", "tell")}
    if form is None or not all(key in form and form[key](content[key]) for key in content):
        raise MessageError("no message of ours")
    if not form.keys() - content.keys() <= OPTIONAL.get(kinds[0][1], set()):
        raise MessageError("something is missing")
    return kinds[0][1], content


def fits(value: Any, hint: Any) -> bool:
    """Tell whether a value is what a type hint says; texts and whole numbers have their bounds."""
    if hint is Any or hint is object:
        return True
    if dataclasses.is_dataclass(hint):
        return type(value) is hint and all(
            fits(getattr(value, name), one) for name, one in _fields(type(value)).items()
        )
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return any(fits(value, one) for one in inner)
    if origin is tuple:
        if type(value) is not tuple:
            return False
        if inner[1:] == (...,):
            return all(fits(item, inner[0]) for item in value)
        return len(value) == len(inner) and all(map(fits, value, inner))
    if origin is dict:
        return type(value) is dict and all(
            fits(key, inner[0]) and fits(held, inner[1]) for key, held in value.items()
        )
    if type(value) is not (hint or type(None)):
        return False
    return _bounded(value)


@functools.cache
def _fields(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _bounded(value):
    if type(value) is str:
        return len(value) <= LONGEST
    return type(value) is not int or abs(value) < LARGEST_NUMBER


def _of(hint: Any) -> Callable[[Any], bool]:
    return functools.partial(fits, hint=hint)


def _key(value):
    return isinstance(value, str) and value in catalogue()


def _count(value):
    return fits(value, int) and value >= 0


def _words(*hints: Any) -> Callable[[Any], bool]:
    """Return a test for a list of so many values."""
    return lambda value: (
        type(value) is list and len(value) == len(hints) and all(map(fits, value, hints))
    )


PLACE: dict[str, Callable[[Any], bool]] = {"key": _key, "cell": _count, "count": _count}
FORMS: dict[tuple[str, str], dict[str, Callable[[Any], bool]]] = {
    ("ask", "function"): PLACE,
    ("ask", "verdict"): {
        **PLACE,
        "observations": _of(Observations | None),
        "over": _of(bool),
        "unreadable": _words(str, int, str),
        "unjudged": _words(str, str),
    },
    ("ask", "closer"): {
        **PLACE,
        "steps": _of(tuple[tuple[Step, ...], ...]),
        "lines": _of(dict[int, str]),
    },
    ("ask", "pair"): {"key": _key, "runs": _of(tuple[Run, ...])},
    ("ask", "call"): {"key": _key, "args": _of(tuple), "kwargs": _of(dict[str, Any])},
    ("tell", "ready"): {},
    ("tell", "cell"): {"cell": _count},
    ("tell", "raised"): {"cell": _count, "error": _of(str)},
    ("tell", "unpaired"): PLACE,
    ("tell", "done"): {},
}
# A verdict is asked for with what was observed, or with one of the two reasons why there is none.
OPTIONAL = {"verdict": {"observations", "over", "unreadable", "unjudged"}}
