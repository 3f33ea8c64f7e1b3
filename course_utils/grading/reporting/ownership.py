"""Print a result that was computed by hand beside a function's, and say whose function it is."""

from collections.abc import Callable
from typing import Any

from course_utils.printing import numbers


def whose(function: Callable) -> str:
    """Return whose function it is, for a cell to print: "your L1" or "the course's L1"."""
    return f"{getattr(function, 'owner', 'your')} {function.__name__}"


def by_hand(expected: str, function: Callable, found: Any, form: str = "g") -> None:
    """Print numbers computed by hand, and those of a function: the learner's or the course's.

    Parameters
    ----------
    expected : str
        Such as "3" or "W 0.5, b 1".
    function : callable
        What `graded` handed on.
    found : number or array_like
        Its result, or some of it; of a tuple or dict of arrays all numbers, in order.
    form : str
        How each number is written.

    Examples
    --------
    >>> import numpy as np
    >>> def double(x):
    ...     return 2 * x
    >>> by_hand("2 4", double, double(np.array([[1], [2]])))
    by hand 2 4, by your double 2 4
    """
    print(f"by hand {expected}, by {whose(function)} {numbers(found, form)}")
