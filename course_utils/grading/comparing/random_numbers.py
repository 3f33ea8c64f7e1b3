"""Judge what is random by its properties: initial weights, and what was trained from them.

The spread of a weight matrix is tested against the usual ones. For Gaussian weights of standard
deviation σ the mean of (w/σ)² is a χ² by its N degrees of freedom, and its cube root is nearly
normal (Wilson and Hilferty 1931). The limits are at 5 standard errors on both sides, and so are
those of the mean: a right matrix is refused once in 870,000 seeds, an answer with the nine matrices
of an exercise's cases once in 90,000. As rarely one passes whose spread is an eighth off the usual
ones in 4,000 weights, or in 100 weights twice or half of them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from numpy import ndarray

from course_utils.grading.comparing.differences import Difference
from course_utils.grading.comparing.results import compare
from course_utils.grading.values.numpy_as_it_was import np

ENOUGH = 100  # weights from which their spread says something
CHANCE = 5  # standard errors that no seed goes beyond
BOUNDED = 2.4  # standard deviations that, of so many Gaussian weights, some are beyond
BOUNDS = (
    1,
    1 / np.sqrt(3),
    0.8796,
)  # spread of σ; of uniform ones from -σ to σ; of those cut at 2σ
UNTRAINED = np.log(2)  # the cost of a half for every probability
YOURS = " The numbers themselves are random, so that yours may differ from the course's."


@dataclass(frozen=True)
class PropertyMissing(Difference):
    """A Difference of random numbers: it equals another one where the same property is missing.

    The texts do not count: they may tell what was measured in these very numbers. Where a spread is
    wrong, the two must be the same but for chance.
    """

    headline: str = field(default="", compare=False)
    explanation: str = field(default="", compare=False)
    missing: tuple[str, str] = ("", "")  # of which part, and which property
    spread: "Spread | None" = None


@dataclass(frozen=True, eq=False)
class Spread:
    """The standard deviation of so many weights. Two are equal where chance explains that."""

    size: float
    count: int

    def __eq__(self, other: object) -> bool:
        """Tell whether both may have been drawn alike."""
        if not isinstance(other, Spread):
            return NotImplemented
        doubts = [CHANCE / np.sqrt(2 * one.count) for one in (self, other)]
        return bool(abs(np.log(self.size / other.size)) < np.hypot(*doubts))


def start_of_descent(found: Any, wanted: dict[str, ndarray], arguments: tuple) -> Difference | None:
    """Return what is wrong with initial parameters as a Difference, or None.

    Weights W must be random, different from row to row, centred, and of a usual spread; biases b
    must be zero. Any seed is right, and so are these standard deviations: 0.01, √(1/n_prev),
    √(2/n_prev) and, after Glorot and Bengio, √(2/(n + n_prev)). Weights may also be uniform between
    plus and minus one of them, or Gaussian and cut at two. A right answer is refused once in 90,000
    seeds at most.

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
            lacking, headline, explanation, *spread = wrong
            missing = (name, lacking)
            return PropertyMissing("value", headline, explanation + YOURS, missing, *spread)
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
        if isinstance(own, ndarray) and own.dtype.kind in "iuf" and own.shape == array.shape:
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
    middle, n_prev = np.mean(W), W.shape[1]
    spread = np.sqrt(np.mean(W**2))
    if np.all(W > 0) or abs(middle) > CHANCE * np.std(W) / np.sqrt(W.size) * (1 + 1 / CHANCE):
        doubt = CHANCE / np.sqrt(2 * W.size)
        uniform = np.all(W > 0) and abs(np.sqrt(3) * np.std(W) / middle - 1) < doubt
        return (
            "not uniform from 0" if uniform else "centred",
            f"The weights in `{name}` are not centred at 0.",
            "They should be positive and negative, with mean 0. A normal (Gaussian) distribution "
            "gives that; uniform numbers from 0 to 1 do not.",
        )
    usual = np.array([0.01, *np.sqrt([1 / n_prev, 2 / n_prev, 2 / sum(W.shape)])])
    forms = BOUNDS if np.max(np.abs(W)) < BOUNDED * spread else (1,)
    if np.any(_may_be(spread, np.outer(usual, forms), W.size)):
        return None
    lacking = "small" if spread > usual.max() else "usual"
    lacking = "not too small" if spread < usual.min() else lacking
    return (*_words_on_spread(name, lacking, n_prev), Spread(float(spread), W.size))


def _words_on_spread(name, lacking, n_prev):
    """Return what is lacking in the spread, headline and explanation, the same for all seeds."""
    words = (
        f"The usual standard deviations here are 0.01, √(1/n_prev) = {np.sqrt(1 / n_prev):.3g} and "
        f"√(2/n_prev) = {np.sqrt(2 / n_prev):.3g}, as n_prev is {n_prev}. "
    )
    if lacking == "small":
        return (
            lacking,
            f"The weights in `{name}` are too large.",
            f"{words}With larger ones the sums z are large: tanh and sigmoid are flat there, and "
            "through ReLUs the signal grows with each layer. Look at the factor.",
        )
    if lacking == "not too small":
        return (
            lacking,
            f"The weights in `{name}` are too small.",
            f"{words}With smaller ones the signal almost dies on its way. Look at the factor.",
        )
    return (
        lacking,
        f"The weights in `{name}` have another spread than the usual ones.",
        f"{words}Yours is none of them. Look at the factor: what stands below its root, and is "
        "there one?",
    )


def _may_be(spread, usual, count, chance=CHANCE):
    """Tell for each of some standard deviations whether chance gives so many weights this one."""
    cube_root, variance = np.cbrt((spread / usual) ** 2), 2 / (9 * count)
    return np.abs(cube_root - (1 - variance)) < chance * np.sqrt(variance)


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

    def judge_by_cost(found: Any, wanted: Any, arguments: tuple) -> Difference | None:
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
