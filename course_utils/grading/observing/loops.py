"""Tell whether a function loops over its data in Python, without a clock.

The function runs at several sizes, and the Python lines that are executed are counted. A vectorised
function executes the same lines for ten examples and for a hundred; a loop over them does not.
Loops over layers or iterations, and NumPy functions written in Python, keep their count.
"""

import functools
import gc
import re
import sys
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

SIZES = (7, 29, 60)  # examples; different from all other lengths in an exercise
MOST_LINES = 10_000  # after so many the count ends: a learner waits for the report


OBJECTS = re.compile("O").search  # in a ufunc's signature, such as "OO->O"


class Watched(np.ndarray):
    """An array that walks through its elements in Python, so that the walk is counted.

    The built-in `sum`, `map`, `list` and the like run through an array in C, one Python object an
    element: slow as a loop, but no line of Python would show it.
    """

    def __iter__(self):
        """Yield the elements, or rows, one line of Python each."""
        for index in range(len(self)):
            yield self[index]

    def tolist(self) -> list:
        """Return the elements as a list, each row walked through."""
        return [element.tolist() if self.ndim > 1 else element.item() for element in self]

    def __array_ufunc__(self, ufunc, method, *inputs, out=None, **kwargs):
        """Compute as any array does; walk through the elements where Python is called for each."""
        # np.vectorize: a Python call an element. No generators here: closing one runs a line, too,
        # and where the count ends in that line, Python prints a complaint.
        if all(map(OBJECTS, ufunc.types)):
            for _ in range(max(map(np.size, inputs))):
                pass
        if out is not None:
            kwargs["out"] = _unwatched(out)
        return _watched(getattr(ufunc, method)(*_unwatched(inputs), **kwargs))

    def __array_function__(self, function, types, args, kwargs):
        """Hand plain arrays to NumPy's functions: how they walk through them is their affair."""
        return _watched(function(*_unwatched(args), **_unwatched(kwargs)))


def loops_over_data(function: Callable, make: Callable[[int], tuple]) -> bool | None:
    """Tell whether a function executes more Python for more data.

    Parameters
    ----------
    function : callable
        Is called once for each of the sizes, and once before, with arrays that watch how they are
        used.
    make : callable
        Takes a number of examples, returns arguments of that size.

    Returns
    -------
    bool or None
        Whether from each size to the next the lines executed grow by at least one for each
        further example. NumPy may take another path for larger arrays: a single jump is no loop.
        None where the function executes too many lines to tell.

    Raises
    ------
    Exception
        What the function raises with plain arrays of these sizes.
    """
    # Lazy imports and caches belong to the first call.
    try:
        count = functools.partial(executed_lines, function)
        first = count(make(SIZES[0]))
    except Exception:  # it may be particular about the class of an array
        count = functools.partial(executed_lines, function, watched=False)
        first = count(make(SIZES[0]))
    if first >= MOST_LINES:
        return None
    lines = [count(make(size)) for size in SIZES]
    counted = np.array(lines[:-1]) < MOST_LINES  # from a count that was cut nothing can grow
    return bool(np.all((np.diff(lines) >= np.diff(SIZES))[counted]))


class _EnoughError(BaseException):
    """Ends a function that has executed enough lines."""


class UncountedError(Exception):
    """Raised where a function has turned the count off."""


def executed_lines(function: Callable, arguments: tuple, watched: bool = True) -> int:
    """Return how many Python lines and calls are executed while a function runs.

    Those in threads that it starts count too. It is stopped at MOST_LINES of them.
    """
    given = _watched(arguments) if watched else arguments
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += event in ("line", "call")
        if count >= MOST_LINES:
            raise _EnoughError
        return trace

    before, collecting = sys.gettrace(), gc.isenabled()
    gc.disable()  # what a collection runs would be counted
    in_threads = threading.gettrace()
    threading.settrace(trace)
    sys.settrace(trace)
    try:
        function(*given)
        if sys.gettrace() is not trace and count < MOST_LINES:
            raise UncountedError("it has switched off what counts its lines")
    except _EnoughError:
        pass
    finally:
        sys.settrace(before)
        threading.settrace(in_threads)
        if collecting:
            gc.enable()
    return count


def _watched(value):
    return viewed_as(Watched, value)


def _unwatched(value):
    return viewed_as(np.ndarray, value)


def viewed_as(kind: type, value: Any) -> Any:
    """Return a value in which all arrays are of one class; their data are shared."""
    if isinstance(value, np.ndarray):
        return value.view(kind)
    if type(value) in (tuple, list):
        return type(value)(viewed_as(kind, item) for item in value)
    if type(value) is dict:
        return {key: viewed_as(kind, item) for key, item in value.items()}
    return value
