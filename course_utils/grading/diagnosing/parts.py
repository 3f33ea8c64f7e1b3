"""A result over all cases, taken apart into arrays; and the numbers that an exercise's inputs have.

A cost and two gradients are three parts. A relation is looked for in each of them alone.
"""

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.docstrings import argument_shapes
from course_utils.grading.values.caches import Contents, leaves
from course_utils.grading.values.closeness import agree, close, is_numeric

MOST_TIMES = 1000  # as large as the expected result; larger ones would take too long


@dataclass(frozen=True)
class Part:
    """One array or number of a result: what was found and what is expected, case by case.

    `label` says which one it is, such as `"dw"` in backticks; it is empty where the result has one
    part only. A found array of size 1 has the shape of the number that is expected.
    """

    label: str
    found: tuple[np.ndarray, ...]
    expected: tuple[np.ndarray, ...]

    @property
    def pairs(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """Found and expected, a pair for each case."""
        return list(zip(self.found, self.expected, strict=True))

    @property
    def same_shapes(self) -> bool:
        """Whether it has the expected shape in every case."""
        return all(found.shape == wanted.shape for found, wanted in self.pairs)

    @property
    def right(self) -> bool:
        """Whether nothing is wrong with it in any case."""
        return self.right_in(range(len(self.found)))

    def right_in(self, cases: Iterable[int]) -> bool:
        """Tell whether nothing is wrong with it in the cases of these numbers."""
        pairs = [(self.found[i], self.expected[i]) for i in cases]
        return all(a.shape == b.shape and bool(np.all(close(a, b))) for a, b in pairs)


@dataclass(frozen=True)
class Quantity:
    """A number that the inputs of each case have, such as m: its symbol, what it is, its values."""

    symbol: str
    meaning: str
    values: tuple[float, ...]

    def only(self, cases: Iterable[int]) -> "Quantity":
        """Return it with its values in the cases of these numbers alone."""
        return replace(self, values=tuple(self.values[case] for case in cases))


def parts_of(
    results: Sequence[Any], wanted: Sequence[Any], names: Sequence[str] = ()
) -> list[Part] | None:
    """Return the Parts of some results, one result for each case; None if their kinds differ.

    Parameters
    ----------
    results : sequence of plain data
        What was found.
    wanted : sequence of plain data
        What is expected; it says which parts there are. Caches are no parts.
    names : sequence of str
        Names of the values in a tuple.

    Returns
    -------
    list of Part, or None
    """
    found = [_flat(result, other, names) for result, other in zip(results, wanted, strict=True)]
    if any(arrays is None for arrays in found):
        return None
    labels = list(dict.fromkeys(label for arrays in found for label in arrays))
    nothing = (np.empty(0), np.empty(0))  # where a case has no such part: a third layer's weights
    made = []
    for label in labels:
        pairs = [arrays.get(label, nothing) for arrays in found]
        shown = label if len(labels) > 1 else ""
        made.append(Part(shown, *zip(*pairs, strict=True)))
    return made


def _flat(found, wanted, names, label=""):
    """Return {label: (found array, expected array)} of one result; None if the kinds differ."""
    if isinstance(wanted, Contents):
        return {}
    if isinstance(wanted, tuple):
        if not isinstance(found, tuple | list) or len(found) != len(wanted):
            return None
        if len(names) != len(wanted):
            names = [f"value {i}" for i in range(1, len(wanted) + 1)]
        items = [(a, b, f"`{name}`") for a, b, name in zip(found, wanted, names, strict=True)]
    elif isinstance(wanted, dict):
        if not isinstance(found, dict) or not wanted.keys() <= found.keys():
            return None
        items = [(found[key], wanted[key], f'`"{key}"`') for key in wanted]
    else:
        pair = _arrays(found, wanted)
        return pair and {label: pair}
    flat = {}
    for value, other, name in items:
        inside = _flat(value, other, (), name)
        if inside is None:
            return None
        flat.update(inside)
    return flat


def _arrays(found, wanted):
    """Return two leaves as arrays, of one shape where one number is wanted; None if not numeric."""
    if isinstance(found, list) and not isinstance(wanted, list):
        return None
    found, wanted = _array(found), _array(wanted)
    if found is None or wanted is None or found.size > MOST_TIMES * (wanted.size + 1):
        return None
    if wanted.ndim == 0 and found.size == 1:
        found = found.reshape(())
    return found, wanted


def _array(value):
    if isinstance(value, list) and value and all(map(is_numeric, value)):
        shapes = {np.shape(element) for element in value}
        value = np.array(value) if len(shapes) == 1 else None
    if not is_numeric(value):
        return None
    value = np.asarray(value)
    return None if value.dtype.kind == "c" else value


def exchanged(found: Any, wanted: Any) -> tuple[Any, Any] | None:
    """Return the keys or numbers of two values of a result that stand in each other's place.

    None if there are no such two.
    """
    if isinstance(wanted, tuple):
        if not isinstance(found, tuple | list) or len(found) != len(wanted):
            return None
        found, wanted = dict(enumerate(found, start=1)), dict(enumerate(wanted, start=1))
    if not isinstance(wanted, dict) or not isinstance(found, dict):
        return None
    if not wanted.keys() <= found.keys():
        return None
    wrong = [key for key in wanted if not alike(found[key], wanted[key])]
    if len(wrong) != 2:
        return None
    a, b = wrong
    both = alike(found[a], wanted[b]) and alike(found[b], wanted[a])
    return (a, b) if both else None


def alike(found: Any, wanted: Any) -> bool:
    """Tell whether a value is the wanted one; further keys do not count."""
    if isinstance(wanted, dict):
        if not isinstance(found, dict) or not wanted.keys() <= found.keys():
            return False
        return all(alike(found[key], wanted[key]) for key in wanted)
    pair = _arrays(found, wanted)
    return bool(pair) and agree(*pair)


def quantities(exercise: Exercise) -> tuple[Quantity, ...]:
    """Return the Quantities of an exercise's cases: lengths of axes, and numbers given.

    The symbols are those of the reference's docstring, as in "ndarray of shape (n_x, m)".
    """
    return _quantities(exercise.reference, exercise.cases, exercise.arguments)


@functools.cache
def _quantities(reference, cases, arguments):
    axes = argument_shapes(reference)
    given = [dict(zip(arguments, case.make(), strict=False)) for case in cases]
    made = {}
    for name in arguments:
        values: list[Any] = [named.get(name) for named in given]
        if all(isinstance(value, np.ndarray) for value in values):
            own = axes.get(name, [])
            for axis, symbol in enumerate(own):
                if symbol.isidentifier() and all(value.ndim == len(own) for value in values):
                    lengths = tuple(float(value.shape[axis]) for value in values)
                    meaning = _meaning(name, axis, len(own))
                    made.setdefault(symbol, Quantity(symbol, meaning, lengths))
        elif all(type(value) in (int, float) for value in values):
            numbers = tuple(map(float, values))
            made.setdefault(name, Quantity(f"`{name}`", f"the argument `{name}`", numbers))
    return tuple(quantity for quantity in made.values() if 0 not in quantity.values)


def _meaning(name, axis, axes):
    if axes == 1:
        return f"the length of `{name}`, `len({name})`"
    if axes == 2:
        what = "columns" if axis else "rows"
        return f"the number of {what} of `{name}`, `{name}.shape[{axis}]`"
    return f"the length of axis {axis} of `{name}`"


def inputs(exercise: Exercise) -> list[dict[str, np.ndarray]]:
    """Return the arrays among the inputs: for each case a dict by name; nested ones not named."""
    made = []
    for case in exercise.cases:
        given = {}
        for name, value in zip(exercise.arguments, case.make(), strict=False):
            if is_numeric(value):
                given[f"`{name}`"] = np.asarray(value)
            elif isinstance(value, dict):
                arrays = {k: v for k, v in value.items() if isinstance(v, np.ndarray)}
                given.update({f'`{name}["{key}"]`': array for key, array in arrays.items()})
            else:
                for i, leaf in enumerate(leaves(value)):
                    if isinstance(leaf, np.ndarray) and leaf.dtype.kind in "biuf":
                        given[f"an array in `{name}`" + (f" (number {i})" if i else "")] = leaf
        made.append(given)
    return made
