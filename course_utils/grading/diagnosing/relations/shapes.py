"""How a result of a wrong shape comes from the expected one: a transpose, a lost axis, no sum yet.

Each way turns what was found into the expected shape. What it gives may be right, or be related to
the expected result in turn.
"""

import dataclasses
from collections.abc import Callable, Iterator

import numpy as np

from course_utils.grading.diagnosing.parts import Part
from course_utils.grading.diagnosing.relations.orders import TRANSPOSED
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.values.closeness import close


def reshapings(part: Part) -> Iterator[tuple[Part, Relation]]:
    """Yield (part in the expected shapes, Relation) for each way that fits in all cases.

    Parameters
    ----------
    part : Part
        Of another shape than the expected one in some case.
    """
    if part.same_shapes:
        return
    for make, relation in WAYS:
        with np.errstate(all="ignore"):
            arrays = [make(found, wanted) for found, wanted in part.pairs]
        if all(
            a is not None and a.shape == w.shape for a, w in zip(arrays, part.expected, strict=True)
        ):
            made = dataclasses.replace(part, found=tuple(arrays))
            yield made, relation(part) if callable(relation) else relation


def reduced(part: Part) -> Relation | None:
    """Return the Relation of one number to the array that is expected, or None."""
    pairs = [(found, wanted) for found, wanted in part.pairs if wanted.ndim and wanted.size]
    if not pairs or any(found.size != 1 for found, _ in pairs):
        return None
    for name, make in (("sum", np.sum), ("mean", np.mean), ("largest", np.max)):
        if all(bool(close(f.reshape(()), make(w))) for f, w in pairs):
            return Relation(
                f"{name} of all",
                f"{{it}} is one number, the {name} of the expected ones",
                "Each row, column or example has a number of its own: name the `axis` to add "
                "along, or leave the last step out.",
            )
    for name, index in (("first", 0), ("last", -1)):
        if all(bool(close(f.reshape(()), w.ravel()[index])) for f, w in pairs):
            return Relation(
                f"{name} only",
                f"{{it}} is one number, the {name} of the expected ones",
                "A `return` inside a loop ends it in its first round; a name that each round "
                "writes again keeps the last one only.",
            )
    return None


def other_axis(part: Part) -> Relation | None:
    """Return the Relation of sums along one axis to those along the other, or None."""
    for found, wanted in part.pairs:
        lengths = {found.shape, wanted.shape}
        if not np.any(wanted) or 1 not in wanted.shape or any(len(shape) > 2 for shape in lengths):
            return None
        if wanted.size == found.size or not close(np.sum(found), np.sum(wanted)):
            return None
    return Relation(
        "other axis",
        "{it} has another length, but adds up to the same total",
        "Is it added up along the other axis? `axis=0` runs down the rows and leaves one number a "
        "column; `axis=1` leaves one number per row.",
    )


def _same_lengths(found, wanted):
    lengths = [[n for n in array.shape if n != 1] for array in (found, wanted)]
    return found.reshape(wanted.shape) if lengths[0] == lengths[1] else None


def _transposed(found, wanted):
    return found.T if found.ndim > 1 else None


def _same_size(found, wanted):
    return found.reshape(wanted.shape) if found.size == wanted.size else None


def _along(reduce):
    def make(found, wanted):
        if not np.any(found):
            return None
        if wanted.ndim == 0:
            return np.asarray(reduce(found))
        if found.ndim != wanted.ndim:
            return None
        pairs = zip(found.shape, wanted.shape, strict=True)
        axes = tuple(i for i, (long, short) in enumerate(pairs) if short == 1 and long != 1)
        return reduce(found, axis=axes, keepdims=True) if axes else found

    return make


def _diagonal(found, wanted):
    size = wanted.size
    if found.size == size == 1:
        return found.reshape(wanted.shape)
    return found.diagonal().reshape(wanted.shape) if found.shape == (size, size) else None


def _trace(found, wanted):
    if wanted.ndim or found.ndim not in (0, 2) or len(set(found.shape)) > 1:
        return None
    return np.asarray(np.trace(found)) if found.ndim else found


def _without(end):
    def make(found, wanted):
        if found.ndim != wanted.ndim:
            return None
        pairs = list(zip(found.shape, wanted.shape, strict=True))
        if any(long - short not in (0, 1) for long, short in pairs):
            return None
        cut = tuple(
            slice(None) if a == b else slice(1, None) if end == 0 else slice(None, -1)
            for a, b in pairs
        )
        return found[cut]

    return make


def _axes(part):
    """Return the Relation for axes of length 1 that are too few, too many, or elsewhere."""
    found, wanted = next((f, w) for f, w in part.pairs if f.shape != w.shape)
    shapes = f"{{it}} has shape {found.shape}; expected is {wanted.shape}"
    if found.ndim < wanted.ndim:
        return Relation(
            "missing axis",
            shapes,
            "`keepdims=True` keeps the axis that is added along; `.reshape(…)` brings one back; "
            "an index such as `X[0]` takes one away, `X[0:1]` does not.",
        )
    if found.ndim > wanted.ndim:
        return Relation(
            "extra axis",
            shapes,
            "A pair of brackets, `np.newaxis` or `keepdims=True` adds an axis of length 1.",
        )
    return Relation(
        "row for column",
        shapes,
        "`.T` turns a row into a column. Which of the two does a product or a sum of yours give?",
    )


WAYS: tuple[tuple[Callable, Relation | Callable[[Part], Relation]], ...] = (
    (
        _same_lengths,
        _axes,
    ),
    (
        _transposed,
        TRANSPOSED,
    ),
    *(
        (
            _along(reduce),
            Relation(
                f"{name} missing",
                f"{words}, {{it}} would be right",
                f"`np.{name}` makes one number of them; along one axis it takes `axis` and "
                "`keepdims=True`.",
            ),
        )
        for name, reduce, words in (("sum", np.sum, "added up"), ("mean", np.mean, "averaged"))
    ),
    (
        _diagonal,
        Relation(
            "broadcast",
            "{it} is a whole table, and the expected numbers stand on its diagonal",
            "Each number has met each: (m,) or (1, m) against (m, 1) gives (m, m), and so does a "
            "column times a row.",
        ),
    ),
    (
        _trace,
        Relation(
            "all pairs",
            "{it} is a whole table, and the sum of its diagonal would be right",
            "A column times a row gives a table; a row times a column, (1, m) @ (m, 1), adds the "
            "products up. `np.sum(a * b)` does too.",
        ),
    ),
    *(
        (
            _without(end),
            Relation(
                "one too many",
                f"{{it}} would be right without its {which} row, column or element",
                "Does a `range` or a slice begin or end one too early or too late?",
            ),
        )
        for end, which in ((0, "first"), (-1, "last"))
    ),
    (
        _same_size,
        Relation(
            "other shape",
            "{it} has another shape, but holds the expected numbers, in the expected order",
            "Look at the last `reshape`: which lengths does the description give?",
        ),
    ),
)
