"""Judge what is random by its properties: initial weights, and what was trained from them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from course_utils.grading.comparing.differences import Difference
from course_utils.grading.comparing.results import compare

ENOUGH = 20  # weights from which their spread says something
LEAST_SPREAD, MOST_SPREAD = 0.001, 3.0  # standard deviation; the upper one times 1/√n_prev
CHANCE = 5  # standard errors that no seed goes beyond
UNTRAINED = np.log(2)  # the cost of a half for every probability
YOURS = " The numbers themselves are random, so that yours may differ from the course's."


@dataclass(frozen=True)
class PropertyMissing(Difference):
    """A Difference of random numbers: it equals another one where the same property is missing.

    The texts do not count: they may tell what was measured in these very numbers.
    """

    headline: str = field(default="", compare=False)
    explanation: str = field(default="", compare=False)
    missing: tuple[str, str] = ("", "")  # of which part, and which property


def start_of_descent(
    found: Any, wanted: dict[str, np.ndarray], arguments: tuple
) -> Difference | None:
    """Return what is wrong with initial parameters as a Difference, or None.

    Weights W must be random, different from row to row, centred, neither too large nor too small;
    biases b must be zero. Any seed is right, and so are the usual scales: 0.01, 1/√n_prev and
    √(2/n_prev).

    Parameters
    ----------
    found : plain data
        What the learner's function returned.
    wanted : dict of str to ndarray
        What the reference returned: its keys and shapes count.
    arguments : tuple
        The case's arguments.
    """
    difference = compare(_numbers_apart(found, wanted), wanted)
    if difference:
        return difference
    for name in wanted:
        wrong = (_wrong_weights if name.startswith("W") else _wrong_biases)(name, found[name])
        if wrong:
            lacking, headline, explanation = wrong
            return PropertyMissing("value", headline, explanation + YOURS, (name, lacking))
    return None


def _numbers_apart(found, wanted):
    """Return a result with the expected numbers in each array that has the expected shape."""
    if isinstance(found, tuple) and isinstance(wanted, tuple):
        return (*map(_numbers_apart, found, wanted), *found[len(wanted) :])
    if not isinstance(found, dict) or not isinstance(wanted, dict):
        return found
    exchanged = dict(found)
    for name, array in wanted.items():
        own = found.get(name)
        if isinstance(own, np.ndarray) and own.dtype.kind in "iuf" and own.shape == array.shape:
            exchanged[name] = array
    return exchanged


def _wrong_biases(name, b):
    if np.any(b != 0):
        return (
            "zero",
            f"`{name}` is not zero.",
            "Biases start at zero: the random weights alone make the units differ.",
        )
    return None


def _wrong_weights(name, W):
    """Return the property that is missing, headline and explanation, or None: a good start."""
    if not np.all(np.isfinite(W)):
        return "finite", f"`{name}` holds `nan` or `inf`.", "Which step divides by zero?"
    if not np.any(W):
        return (
            "not zero",
            f"`{name}` is zero.",
            "Then all units of the layer compute the same and get the same gradient: they stay "
            "alike for ever. Random weights make them differ.",
        )
    if W.size > 1 and np.all(W.flat[0] == W):
        return (
            "different",
            f"All weights in `{name}` are equal.",
            "Then all units of the layer compute the same and get the same gradient: they stay "
            "alike for ever. Random weights make them differ.",
        )
    if len(W) > 1 and np.all(W[0] == W):
        return (
            "different rows",
            f"All rows of `{name}` are equal.",
            "A row is one unit's weights. Units with equal weights stay alike for ever: draw all "
            "the weights, not one row of them.",
        )
    return _wrong_spread(name, W) if W.size >= ENOUGH else None


def _wrong_spread(name, W):
    """Do as `_wrong_weights`, for centre and spread; chance must not be what is found wrong."""
    spread, middle = np.std(W), np.mean(W)
    doubt = CHANCE / np.sqrt(2 * W.size)  # of the spread, as a part of it
    if np.all(W > 0) or abs(middle) > CHANCE * spread * (1 + doubt) / np.sqrt(W.size):
        uniform = np.all(W > 0) and abs(np.sqrt(3) * spread / middle - 1) < doubt
        return (
            "not uniform from 0" if uniform else "centred",
            f"The weights in `{name}` are not centred at 0.",
            "They should be positive and negative, with mean 0. A normal (Gaussian) distribution "
            "gives that; uniform numbers from 0 to 1 do not.",
        )
    if spread > MOST_SPREAD / np.sqrt(W.shape[1]) * (1 + doubt):
        return (
            "factor" if abs(spread - 1) < doubt else "small",
            f"The weights in `{name}` are too large.",
            "Their standard deviation is more than twice √(2/n_prev), the largest of the usual "
            "ones. So the sums z are large: tanh and sigmoid are flat there, and through ReLUs the "
            "signal grows with each layer. Multiply by the small factor.",
        )
    if spread < LEAST_SPREAD * (1 - doubt):
        return (
            "not too small",
            f"The weights in `{name}` are too small.",
            "Their standard deviation is less than 0.001; 0.01 is the smallest of the usual ones. "
            "The signal almost dies on its way.",
        )
    return None


def trained(cost: Callable[[Any, tuple], float]) -> Callable[[Any, Any, tuple], Difference | None]:
    """Return a function that judges trained parameters by the cost that they reach.

    How far a training comes depends on where it started. So half of the way from a half for every
    probability, whose cost is log 2, to the course's cost is enough; and where the course's own
    training has not come far, nothing can be said.

    Parameters
    ----------
    cost : callable
        Takes parameters and the case's arguments, returns the cost.
    """

    def judge_by_cost(found, wanted, arguments):
        difference = compare(_numbers_apart(found, wanted), wanted)
        if difference and difference.finding != "value":
            return difference
        yours, courses = (
            cost(result[0] if isinstance(result, tuple) else result, arguments)
            for result in (found, wanted)
        )
        if courses > UNTRAINED / 2 or yours <= (UNTRAINED + courses) / 2:
            return None
        return PropertyMissing(
            "value",
            "The training ends at too high a cost.",
            f"With your parameters the cost is {yours:.4g}; with the course's it is "
            f"{courses:.4g} after as many steps.",
            ("cost", f"lower than {yours:.4g}"),  # another mistake ends at another cost
        )

    return judge_by_cost
