"""What stands in the place of a reference where a learner's code runs: the parent has the result.

The arguments go there as plain data, and what comes back is done here as the reference would have
done it: its result, what it prints, its warnings, its exception.
"""

import builtins
import sys
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from course_utils.grading.observing.closing import ReferenceClosedError
from course_utils.grading.observing.loops import Watched, viewed_as
from course_utils.grading.values.caches import leaves

ERRORS = {"ReferenceClosedError": ReferenceClosedError, "AxisError": np.exceptions.AxisError}
_ask: Callable[..., dict[str, Any]]


def ask_by(ask: Callable[..., dict[str, Any]]) -> None:
    """Set the function that asks the parent."""
    global _ask
    _ask = ask


def computed(key: str, *args: Any, **kwargs: Any) -> Any:
    """Return what a reference gives for some arguments.

    Whoever counts the lines that a function executes does not count these.
    """
    trace = sys.gettrace()
    sys.settrace(None)
    try:
        given = viewed_as(np.ndarray, (args, kwargs))
        came = _ask(ask="call", key=key, args=given[0], kwargs=given[1])
        result = viewed_as(Watched, came["result"]) if _watched((args, kwargs)) else came["result"]
        sys.stdout.write(came["printed"])
        for category, text in came["warnings"]:
            warnings.warn(text, getattr(builtins, category, UserWarning), stacklevel=3)
        error = came["raised"]
        if error:
            raise _exception(*error)
        return result
    finally:
        sys.settrace(trace)


def _watched(value):
    """Tell whether an array that is watched is among some arguments."""
    return any(isinstance(leaf, Watched) for leaf in leaves(value))


def _exception(name, words):
    kind = ERRORS.get(name) or getattr(builtins, name, None)
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        kind = type(name, (Exception,), {})
    return kind(words)
