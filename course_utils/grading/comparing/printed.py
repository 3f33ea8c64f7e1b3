"""Costs that a training prints while it runs, read from its text."""

import math
import re

LINE = re.compile(r"iteration\D*?(\d+)\D+?(nan|inf|-?inf|-?\d+(?:\.\d*)?(?:e[+-]?\d+)?)", re.I)


def wrong_cost(found: str, wanted: str) -> tuple[int, str, str] | None:
    """Return (iteration, printed cost, expected cost) of the first that is wrong, or None.

    What is not printed, or in other words, is not asked for: the results tell whether a training is
    right. But where a cost is printed beside the number of its iteration it must be the cost.

    Parameters
    ----------
    found, wanted : str
        What the learner's function printed, and the reference.
    """
    printed = _costs(found)
    for iteration, (cost,) in _costs(wanted).items():
        others = printed.get(iteration, [cost])
        if not any(_agree(other, cost) for other in others):
            return iteration, others[0], cost
    return None


def _costs(text):
    """Return the texts of the costs by iteration, as some lines have them."""
    costs = {}
    for iteration, cost in LINE.findall(text):
        costs.setdefault(int(iteration), []).append(cost)
    return costs


def _agree(first, second):
    """Tell whether two numbers are the same to the digits that both texts have."""
    one, other = float(first), float(second)
    if not (math.isfinite(one) and math.isfinite(other)):
        return False
    return abs(one - other) <= max(map(_last_digit, (first, second)))


def _last_digit(text):
    mantissa, _, exponent = text.lower().partition("e")
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
