"""Compute what references give, for a learner's cells that call them: a process of its own.

It has the solutions, and no code of a learner's ever runs in it: only plain data come in. Apart
from the parent, since a call may take for ever, or all memory.
"""

import contextlib
import io
import warnings
from typing import Any

import numpy as np

from course_utils.checking.sandbox import limits
from course_utils.checking.sandbox.pipes import Parent
from course_utils.grading.catalogue import catalogue
from course_utils.grading.values.caches import leaves
from course_utils.grading.values.plain_data import text_of

SMALL = 2000  # numbers, or steps, that are no burden


def main() -> None:
    """Answer one question after the other; the first message says for how many seconds."""
    parent = Parent()
    limits.limit(parent.read()["seconds"])
    while True:
        asked = parent.read()
        parent.tell(**done(asked["key"], asked["args"], asked["kwargs"]))


def is_small(args: tuple, kwargs: dict[str, Any]) -> bool:
    """Tell whether a call with these arguments takes neither time nor memory worth speaking of.

    A whole number may say how often something is done, or how large something becomes.
    """
    numbers, steps = 0, 1
    for leaf in leaves((args, kwargs)):
        numbers += np.size(leaf)
        steps *= max(1, abs(leaf)) if type(leaf) is int else 1
    return numbers <= SMALL and steps <= SMALL


def done(key: str, args: tuple, kwargs: dict[str, Any]) -> dict[str, Any]:
    """Return what a call of a reference did: result, what it printed and warned of, exception."""
    printed, result, raised = io.StringIO(), None, None
    with (
        contextlib.redirect_stdout(printed),
        warnings.catch_warnings(record=True) as caught,
        np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"),
    ):
        warnings.simplefilter("always")
        try:
            result = catalogue()[key].reference(*args, **kwargs)
        except Exception as error:
            raised = [type(error).__name__, text_of(error)]
    return {
        "result": result,
        "printed": text_of(printed.getvalue()),
        "warnings": [[one.category.__name__, text_of(one.message)] for one in caught],
        "raised": raised,
    }


if __name__ == "__main__":
    main()
