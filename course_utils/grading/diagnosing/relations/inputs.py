"""What a part of a result looks like whatever is expected: memorised, untouched, not a number."""

from collections.abc import Sequence

import numpy as np

from course_utils.grading.diagnosing.parts import Part
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.observing.records import Run
from course_utils.grading.values.closeness import close

# Words of NumPy's warnings, and where the nan or inf that goes with them comes from.
SOURCES = (
    (
        "overflow encountered in exp",
        "`np.exp` of a number above about 709 is too large for a float and becomes `inf`",
    ),
    ("divide by zero encountered in log", "the logarithm of 0 is `-inf`"),
    ("invalid value encountered in log", "the logarithm of a negative number is `nan`"),
    ("invalid value encountered in sqrt", "the root of a negative number is `nan`"),
    ("invalid value encountered in power", "a negative number to a broken power is `nan`"),
    ("invalid value encountered in divide", "0/0, or inf/inf, is `nan`"),
    ("invalid value encountered in scalar divide", "0/0, or inf/inf, is `nan`"),
    ("divide by zero encountered", "a number divided by 0 is `inf`"),
    ("overflow encountered", "a number became too large for a float: `inf`"),
    ("invalid value encountered in", "`inf` minus `inf`, or 0 times `inf`, is `nan`"),
)


def suspicion(part: Part, given: Sequence[dict[str, np.ndarray]]) -> Relation | None:
    """Return the Relation of a part that does not depend on its inputs as it should, or None.

    Parameters
    ----------
    part : Part
    given : list of dict
        The arrays among the inputs by name, for each case.
    """
    with np.errstate(all="ignore"):
        for found in (untouched(part, given), memorised(part), _one_number(part)):
            if found:
                return found
        return _another_function(part, given)


def _one_number(part):
    if not _differ(part.expected):
        return None
    values = {float(x) for array in part.found for x in np.unique(array)[:2]}
    if len(values) == 1 and values != {0.0} and any(array.size > 1 for array in part.found):
        return Relation(
            "one number",
            f"{{it}} is {values.pop():.6g} everywhere, whatever the inputs are",
        )
    return None


def is_constant(part: Part) -> bool:
    """Tell whether a part is the same in all cases."""
    first, *others = part.found
    same = all(array.shape == first.shape and np.all(close(array, first)) for array in others)
    return bool(others and same and np.all(np.isfinite(first)))


def memorised(part: Part) -> Relation | None:
    """Return the Relation of a part that is the same in all cases, though it should differ."""
    if not is_constant(part) or not _differ(part.expected):
        return None
    first = part.found[0]
    if not np.any(first) and len({wanted.shape for wanted in part.expected}) == 1:
        return None
    return Relation(
        "memorised",
        f"{{it}} is the same in all {len(part.found)} cases, though the inputs differ",
        "Is it computed from the arguments? A name from another cell, or a number typed in, stays "
        "what it is whatever is handed over.",
    )


def _differ(expected):
    """Tell whether what is expected differs from the first case in most of the others."""
    first, *others = expected
    different = [array.shape != first.shape or not np.all(close(array, first)) for array in others]
    return sum(different) > len(others) / 2


def untouched(part: Part, given: Sequence[dict[str, np.ndarray]]) -> Relation | None:
    """Return the Relation of a part that is an input as it was handed over, or None."""
    for name in given[0]:
        arrays = [named.get(name) for named in given]
        if all(
            a is not None and a.shape == f.shape and np.all(close(f, a))
            for a, f in zip(arrays, part.found, strict=True)
        ):
            return Relation(
                "input",
                f"{{it}} is the input {name}, as it was handed over",
                "Is what you computed assigned to another name than the one that is returned?",
            )
    return None


FUNCTIONS = (
    ("the exponential e^{x}", np.exp),
    ("the exponential e^-{x}", lambda x: np.exp(-x)),
    ("the sigmoid σ({x})", lambda x: 1 / (1 + np.exp(-x))),
    (
        "the slope of the sigmoid at {x}",
        lambda x: np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))) ** 2,
    ),
    ("tanh({x})", np.tanh),
    ("the slope of tanh at {x}", lambda x: 1 - np.tanh(x) ** 2),
    ("ReLU, max(0, {x})", lambda x: np.maximum(0, x)),
    ("the slope of ReLU, 1 where {x} > 0", lambda x: x > 0),
    ("leaky ReLU, max(0.01 {x}, {x})", lambda x: np.maximum(0.01 * x, x)),
    ("the slope of leaky ReLU at {x}", lambda x: np.where(x > 0, 1, 0.01)),
    ("-{x}", np.negative),
    ("the size |{x}|", np.abs),
    ("the square of {x}", np.square),
    ("the square root of {x}", np.sqrt),
    ("1/{x}", lambda x: 1 / x),
    ("1 - {x}", lambda x: 1 - x),
    ("{x} (1 - {x})", lambda x: x * (1 - x)),
    ("1 - {x}²", lambda x: 1 - x**2),
    ("the sign of {x}", np.sign),
    ("the logarithm of {x}", np.log),
)


def _another_function(part, given):
    """Tell which other function of an input a part is."""
    for name in given[0]:
        arrays = [named.get(name) for named in given]
        if any(a is None or a.shape != f.shape for a, f in zip(arrays, part.found, strict=True)):
            continue
        values = np.unique(np.concatenate([a.ravel() for a in arrays]))
        if len(values) < 3 or len(np.unique(np.concatenate([f.ravel() for f in part.found]))) < 2:
            continue
        for words, function in FUNCTIONS:
            pairs = zip(part.found, arrays, strict=True)
            if all(np.all(close(f, function(a.astype(float)))) for f, a in pairs):
                return Relation(
                    "another function",
                    f"{{it}} is {words.format(x=name.strip('`'))}, in every element",
                    "Is another function asked for, or a step before or after it missing?",
                )
    return None


def unfinite(part: Part, runs: Sequence[Run]) -> Relation | None:
    """Return the Relation that tells where nan or inf comes from, or None.

    The first case that is wrong is the one that is shown: it is told of that one or not at all.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    runs : sequence of Run
        With the warnings of each case.
    """
    for (found, wanted), run in zip(part.pairs, runs, strict=True):
        if np.all(close(found, wanted)):
            continue
        finite = np.isfinite(found)
        if (
            np.all(finite)
            or not np.all(np.isfinite(wanted))
            or np.any(~close(found, wanted)[finite])
        ):
            return None
        what = "nan" if np.any(np.isnan(found)) else "inf"
        text = "; ".join(run.warnings)
        source = next((source for words, source in SOURCES if words in text), None)
        return Relation(
            "not finite",
            f"There is `{what}` in {{it}}" + (f": {source}" if source else ""),
            "Which line makes the first one? Change the formula so that this cannot happen there.",
            weak=not source,
        )
    return None
