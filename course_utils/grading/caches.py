"""Caches of any inner form: what they hold, and how to fill the right numbers into one.

A forward step keeps a cache for the backward step. Its form is the learner's affair.
"""

import itertools
from dataclasses import dataclass

import numpy as np

from course_utils.grading.plain import Opaque

MOST_REFILLS = 16  # ways to fill the right numbers into a cache of the learner's form


@dataclass(frozen=True)
class Contents:
    """A cache as far as it is compared: the names of the needed quantities that it lacks."""

    lacks: tuple[str, ...] = ()

    def __repr__(self):
        """Say in words what the reader of a report should know."""
        return f"a cache without {', '.join(self.lacks)}" if self.lacks else "a cache, of any form"


def free_cache(needed=None):
    """Return a `counts` for a forward step: its result with the cache reduced to Contents.

    Parameters
    ----------
    needed : callable, optional
        Takes the forward step's arguments, returns {name: array} of what must be in the cache.
    """

    def counts(result, arguments):
        if not isinstance(result, tuple | list) or len(result) != 2:
            return result
        kept = list(leaves(result[1]))
        wanted = needed(*arguments) if needed else {}
        hidden = any(isinstance(leaf, Opaque) for leaf in kept)  # an object: who knows what it has
        lacks = [name for name, one in wanted.items() if not any(_equal(one, k) for k in kept)]
        return (result[0], Contents(() if hidden else tuple(lacks)))

    return counts


def leaves(value):
    """Yield everything in nested tuples, lists and dicts that is none of these, in order."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, tuple | list):
        for one in value:
            yield from leaves(one)
    else:
        yield value


def refills(cache, quantities):
    """Yield copies of a cache in which each wrong array is exchanged for a right one of its shape.

    Parameters
    ----------
    cache : object
        What a learner's forward step kept; some of its arrays may be wrong.
    quantities : list of ndarray
        All right arrays that a cache may hold.
    """
    arrays = [leaf for leaf in leaves(cache) if isinstance(leaf, np.ndarray)]
    wrong = []
    for array in arrays:
        known = any(_equal(array, one) for one in (*quantities, *wrong))
        if not known:
            wrong.append(array)
    free = [one for one in quantities if not any(_equal(one, array) for array in arrays)]
    choices = [
        [one for one in free if one.shape == array.shape]
        or [one for one in quantities if one.shape == array.shape]
        for array in wrong
    ]
    ways = itertools.product(*choices)
    for way in itertools.islice(ways, MOST_REFILLS if wrong else 0):
        yield _exchanged(cache, list(zip(wrong, way, strict=True)))


def _exchanged(value, pairs):
    """Copy nested data with each array that equals a pair's first exchanged for its second."""
    if isinstance(value, dict):
        return {key: _exchanged(one, pairs) for key, one in value.items()}
    if isinstance(value, tuple | list):
        made = [_exchanged(one, pairs) for one in value]
        return made if isinstance(value, list) else tuple(made)
    if isinstance(value, np.ndarray):
        return next((new.copy() for old, new in pairs if _equal(old, value)), value.copy())
    return value


def _equal(first, second):
    return (
        isinstance(second, np.ndarray)
        and np.shape(first) == second.shape
        and second.dtype.kind in "biufc"
        and bool(np.allclose(first, second, rtol=1e-9, atol=0, equal_nan=True))
    )
