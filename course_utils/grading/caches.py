"""Caches of any inner form: what they hold, and how to fill the right numbers into one.

A forward step keeps a cache for the backward step. Its form is the learner's affair.
"""

import itertools
from dataclasses import dataclass

import numpy as np

from course_utils.grading.plain import Opaque

MOST_REFILLS = 16  # ways to fill the right numbers into a cache of the learner's form
MOST_IN_ANY_ORDER = 4  # arrays in a cache up to which all their orders are tried


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

    First come those in which different arrays are exchanged for different ones. An array of a shape
    that no right one has stays as it is.

    Parameters
    ----------
    cache : object
        What a learner's forward step kept; some of its arrays may be wrong.
    quantities : list of ndarray
        All right arrays that a cache may hold.
    """
    arrays = [leaf for leaf in leaves(cache) if isinstance(leaf, np.ndarray)]
    quantities = [turned for one in quantities for turned in (one, one.T)]
    wrong = []
    for array in arrays:
        known = any(_equal(array, one) for one in (*quantities, *wrong))
        if not known:
            wrong.append(array)
    free = [one for one in quantities if not any(_equal(one, array) for array in arrays)]
    choices = [
        [one for one in free if one.shape == array.shape]
        or [one for one in quantities if one.shape == array.shape]
        or [array]
        for array in wrong
    ]
    for way in itertools.islice(_ways(choices), MOST_REFILLS if wrong else 0):
        yield _exchanged(cache, list(zip(wrong, way, strict=True)))


def _ways(choices, taken=()):
    """Yield ways to take one of each list, beginning with one that takes nothing twice."""
    if not choices:
        yield taken
        return
    for one in sorted(choices[0], key=lambda one: any(one is other for other in taken)):
        yield from _ways(choices[1:], (*taken, one))


def rearranged(cache):
    """Yield copies of a cache with its different arrays in another order.

    Of many arrays only two at a time change places.
    """
    arrays = []
    for leaf in leaves(cache):
        if isinstance(leaf, np.ndarray) and not any(_equal(leaf, one) for one in arrays):
            arrays.append(leaf)
    if len(arrays) <= MOST_IN_ANY_ORDER:
        orders = list(itertools.permutations(arrays))[1:]
    else:
        orders = itertools.combinations(arrays, 2)
    for order in orders:
        old = arrays if len(order) == len(arrays) else order
        new = order if len(order) == len(arrays) else order[::-1]
        yield _exchanged(cache, list(zip(old, new, strict=True)))


def _exchanged(value, pairs):
    """Copy nested data with each array that equals a pair's first exchanged for its second."""
    if isinstance(value, dict):
        return {key: _exchanged(one, pairs) for key, one in value.items()}
    if isinstance(value, tuple | list):
        made = [_exchanged(one, pairs) for one in value]
        return type(value)(*made) if hasattr(value, "_fields") else type(value)(made)
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
