"""Caches of any inner form: what they hold, and how to fill the right numbers into one.

A forward step keeps a cache for the backward step. Its form is the learner's affair.
"""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from course_utils.grading.values.numpy_as_it_was import np
from course_utils.grading.values.plain_data import Opaque

MOST_REFILLS = 16  # ways to fill the right numbers into a cache of the learner's form
MOST_IN_ANY_ORDER = 4  # arrays in a cache up to which all their orders are tried
MOST_ORDERS = 30  # of the arrays in a cache


@dataclass(frozen=True)
class Contents:
    """A cache as far as it is compared: the names of the needed quantities that it lacks."""

    lacks: tuple[str, ...] = ()

    def __repr__(self):
        """Say in words what the reader of a report should know."""
        return f"a cache without {', '.join(self.lacks)}" if self.lacks else "a cache, of any form"


def free_cache(needed: Callable[..., dict[str, Any]] | None = None) -> Callable[[Any, tuple], Any]:
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
        objects = [leaf for leaf in kept if isinstance(leaf, Opaque)]
        hidden = any(one.held is None for one in objects)  # who knows what it has
        kept += [array for one in objects for array in one.held or ()]
        lacks = [name for name, array in wanted.items() if not any(_equal(array, k) for k in kept)]
        return (result[0], Contents(() if hidden else tuple(lacks)))

    return counts


def leaves(value: Any) -> Iterator[Any]:
    """Yield everything in nested tuples, lists and dicts that is none of these, in order."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, tuple | list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def refills(cache: Any, right: Any, inputs: Any) -> Iterator[Any]:
    """Yield copies of a cache with right arrays in the places of wrong ones of their shapes.

    An array that equals a right one may be in the wrong place all the same: first it stays there,
    then it is exchanged too. One of a shape that no right one has stays in any case.

    Parameters
    ----------
    cache : object
        What a learner's forward step kept; some of its arrays may be wrong.
    right : object
        The course's cache.
    inputs : object
        Nested data with other arrays that a cache may hold.
    """
    arrays = [leaf for leaf in leaves(cache) if isinstance(leaf, np.ndarray)]
    right, inputs = _both_ways_round(right), _both_ways_round(inputs)
    free = [matrix for matrix in right if not any(_equal(matrix, array) for array in arrays)]
    choices = []
    for array in arrays:
        known = [matrix for matrix in (*right, *inputs) if _equal(matrix, array)][:1]
        fitting = [matrix for matrix in free if matrix.shape == array.shape]
        others = [matrix for matrix in right if matrix.shape == array.shape]
        choices.append(known + fitting or others or [array])
    for way in itertools.islice(_ways(choices), MOST_REFILLS if arrays else 0):
        yield _with_arrays(cache, iter(way))


def _both_ways_round(value):
    """Return all matrices in nested data, each followed by its transpose."""
    return [
        turned for matrix in leaves(value) if np.ndim(matrix) == 2 for turned in (matrix, matrix.T)
    ]


def _ways(choices, taken=()):
    """Yield ways to take one of each list, beginning with one that takes nothing twice."""
    if not choices:
        yield taken
        return
    for array in sorted(choices[0], key=lambda array: any(array is other for other in taken)):
        yield from _ways(choices[1:], (*taken, array))


def rearranged(cache: Any) -> Iterator[Any]:
    """Yield copies of a cache with its arrays in another order.

    Of many arrays only two at a time change places.
    """
    arrays = [leaf for leaf in leaves(cache) if isinstance(leaf, np.ndarray)]
    places = range(len(arrays))
    if len(arrays) <= MOST_IN_ANY_ORDER:
        orders = list(itertools.permutations(places))[1:]
    else:
        pairs = itertools.combinations(places, 2)
        orders = [tuple({i: j, j: i}.get(place, place) for place in places) for i, j in pairs]
    for order in orders[:MOST_ORDERS]:
        yield _with_arrays(cache, iter([arrays[i] for i in order]))


def _with_arrays(value, arrays):
    """Copy nested data with the next one of some arrays in the place of each array."""
    if isinstance(value, dict):
        return {key: _with_arrays(inner, arrays) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        made = [_with_arrays(inner, arrays) for inner in value]
        return type(value)(*made) if hasattr(value, "_fields") else type(value)(made)
    return next(arrays).copy() if isinstance(value, np.ndarray) else value


def _equal(first, second):
    return (
        isinstance(second, np.ndarray)
        and np.shape(first) == second.shape
        and second.dtype.kind in "biufc"
        and bool(np.allclose(first, second, rtol=1e-9, atol=0, equal_nan=True))
    )
