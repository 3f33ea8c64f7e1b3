"""Judge what is random by its properties: initial weights, and what was trained from them."""

import numpy as np

from course_utils.grading.comparing.differences import Difference
from course_utils.grading.comparing.results import compare

ENOUGH = 20  # weights from which their spread says something
LEAST_SPREAD, MOST_SPREAD = 0.001, 3.0  # standard deviation; the upper one times 1/√n_prev
UNTRAINED = np.log(2)  # the cost of a half for every probability
YOURS = " The numbers themselves are random, so that yours may differ from the course's."


def start_of_descent(found, wanted, arguments):
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
        words = (_wrong_weights if name.startswith("W") else _wrong_biases)(name, found[name])
        if words:
            return Difference("value", words[0], words[1] + YOURS)
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
            f"`{name}` is not zero.",
            "Biases start at zero: the random weights alone make the units differ.",
        )
    return None


def _wrong_weights(name, W):
    """Return headline and explanation for weights that no descent should start from, or None."""
    if not np.all(np.isfinite(W)):
        return f"`{name}` holds `nan` or `inf`.", "Which step divides by zero?"
    if not np.any(W):
        return (
            f"`{name}` is zero.",
            "Then all units of the layer compute the same and get the same gradient: they stay "
            "alike for ever. Random weights make them differ.",
        )
    if W.size > 1 and np.all(W.flat[0] == W):
        return (
            f"All weights in `{name}` are equal.",
            "Then all units of the layer compute the same and get the same gradient: they stay "
            "alike for ever. Random weights make them differ.",
        )
    if len(W) > 1 and np.all(W[0] == W):
        return (
            f"All rows of `{name}` are equal.",
            "A row is one unit's weights. Units with equal weights stay alike for ever: draw all "
            "the weights, not one row of them.",
        )
    return _wrong_spread(name, W) if W.size >= ENOUGH else None


def _wrong_spread(name, W):
    spread, middle = np.std(W), np.mean(W)
    if np.all(W > 0) or abs(middle) > 5 * spread / np.sqrt(W.size):
        return (
            f"The weights in `{name}` are not centred at 0.",
            "They should be positive and negative, with mean 0. A normal (Gaussian) distribution "
            "gives that; uniform numbers from 0 to 1 do not.",
        )
    if spread > MOST_SPREAD / np.sqrt(W.shape[1]):
        return (
            f"The weights in `{name}` are too large.",
            f"Their standard deviation is {spread:.2g}. So the sums z are large: tanh and sigmoid "
            "are flat there, and through ReLUs the signal grows with each layer. Multiply by the "
            "small factor.",
        )
    if spread < LEAST_SPREAD:
        return (
            f"The weights in `{name}` are too small.",
            f"Their standard deviation is {spread:.2g}. The signal almost dies on its way.",
        )
    return None


def trained(cost):
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
        reached = [
            cost(result[0] if isinstance(result, tuple) else result, arguments)
            for result in (found, wanted)
        ]
        if reached[1] > UNTRAINED / 2 or reached[0] <= (UNTRAINED + reached[1]) / 2:
            return None
        return Difference(
            "value",
            "The training ends at too high a cost.",
            f"With your parameters the cost is {reached[0]:.4g}; with the course's it is "
            f"{reached[1]:.4g} after as many steps.",
        )

    return judge_by_cost
