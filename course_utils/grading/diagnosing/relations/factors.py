"""A constant factor between found and expected, and what it stands for: m, -1, 2 or ln 2.

The factor must mean the same in every case: the m of each case, not one number by chance.
"""

import itertools
import math
from collections.abc import Sequence

import numpy as np

from course_utils.grading.diagnosing.parts import Part, Quantity
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.values.closeness import close

CONSTANTS = (
    (
        -1,
        Relation(
            "sign",
            "{it} is -1 times the expected",
            "Is a minus missing, or one too many? Is a difference taken the other way round?",
        ),
    ),
    (
        2,
        Relation(
            "factor 2",
            "{it} is twice the expected",
            "Is a ½ left out, or something added twice?",
        ),
    ),
    (
        1 / 2,
        Relation(
            "factor 1/2",
            "{it} is half the expected",
            "Is there a ½ that the formula does not have, or is something added only once?",
        ),
    ),
    (
        1 / math.log(2),
        Relation(
            "factor 1/ln 2",
            "{it} is the expected divided by ln 2, as `np.log2` gives it",
            "`np.log` has the base e.",
        ),
    ),
    (
        1 / math.log(10),
        Relation(
            "factor 1/ln 10",
            "{it} is the expected divided by ln 10, as `np.log10` gives it",
            "`np.log` has the base e.",
        ),
    ),
    (
        math.log(2),
        Relation(
            "factor ln 2",
            "{it} is the expected times ln 2, as the natural logarithm gives it",
            "`np.log2` has the base 2.",
        ),
    ),
    (
        100,
        Relation(
            "factor 100",
            "{it} is 100 times the expected",
            "Is this in per cent already?",
        ),
    ),
    (
        1 / 10_000,
        Relation(
            "factor 1/10000",
            "{it} is the expected divided by 10 000",
            "Per cent means: of a hundred; multiply by it. A share of 0.25 is 25 per cent.",
        ),
    ),
    (
        1 / 255,
        Relation(
            "factor 1/255",
            "{it} is the expected divided by 255",
            "To scale an image is a step of its own.",
        ),
    ),
    (
        1 / 100,
        Relation(
            "factor 1/100",
            "{it} is the expected divided by 100",
            "Per cent means: of a hundred.",
        ),
    ),
)


def factor(part: Part, known: Sequence[Quantity]) -> Relation | None:
    """Return the Relation of a factor between found and expected, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    known : sequence of Quantity
        What the factor may stand for.
    """
    ratios = _ratios(part)
    if ratios is None or not any(ratio is not None for ratio in ratios):
        return None
    for value, relation in CONSTANTS:
        if _equal(ratios, itertools.repeat(value)):
            return relation
    for relation, values in _of_quantities(known):
        if _equal(ratios, values):
            return relation
    for (number, first), (second, values) in itertools.product(CONSTANTS, _of_quantities(known)):
        if _equal(ratios, [number * value for value in values]):
            return _both(first, second)
    for (value, first), (other, second) in itertools.combinations(CONSTANTS, 2):
        if _equal(ratios, itertools.repeat(value * other)) and value * other != 1:
            return _both(first, second)
    return _unnamed(ratios)


def _both(first, second):
    """Return the Relation of two factors at once."""
    a, b = (one.name.removeprefix("factor ").replace("sign", "-1") for one in (first, second))
    return first.then(second, f"{{it}} is the expected times {a}, and times {b}")


def _ratios(part):
    """Return found / expected for each case, None where both are 0; None if it is no factor."""
    ratios: list[float | None] = []
    for found, wanted in part.pairs:
        found, wanted = found.astype(float), wanted.astype(float)
        if not np.any(wanted):
            if np.any(found):
                return None
            ratios.append(None)
            continue
        ratio = float(np.sum(found * wanted) / np.sum(wanted * wanted))
        if not np.isfinite(ratio) or ratio == 0 or not np.all(close(found, ratio * wanted)):
            return None
        ratios.append(ratio)
    return ratios


def _equal(ratios, values):
    pairs = [(a, b) for a, b in zip(ratios, values, strict=False) if a is not None]
    return all(math.isclose(a, b, rel_tol=1e-6) for a, b in pairs)


def _of_quantities(known):
    """Yield the Relation and the values of each factor that quantities make."""
    for quantity in known:
        yield from _of_length(quantity) if "`" not in quantity.symbol else _of_argument(quantity)
    lengths = [quantity for quantity in known if "`" not in quantity.symbol]
    for first, second in itertools.permutations(lengths, 2):
        yield (
            Relation(
                f"factor {first.symbol}/{second.symbol}",
                f"{{it}} is {first.symbol}/{second.symbol} times the expected",
                f"{first.symbol} is {first.meaning}, {second.symbol} is {second.meaning}.",
            ),
            [a / b for a, b in zip(first.values, second.values, strict=True)],
        )


def _of_length(length):
    s, what = length.symbol, f"{length.symbol} is {length.meaning}."
    times = Relation(
        f"factor {s}",
        f"{{it}} is {s} times the expected",
        f"{what} Is this a sum where a mean belongs? Was a division left out, or does a mean "
        "stand below a fraction line?",
    )
    divided = Relation(
        f"factor 1/{s}",
        f"{{it}} is the expected divided by {s}",
        f"{what} Is this a mean where a sum belongs? Was it divided by {s} twice, or does a sum "
        "stand below a fraction line?",
    )
    squared = Relation(
        f"factor {s}²",
        f"{{it}} is {s}² times the expected",
        what,
    )
    root_times = Relation(
        f"factor sqrt {s}",
        f"{{it}} is √{s} times the expected",
        f"{what} Is there a mean below a root, and below a fraction line?",
    )
    root_divided = Relation(
        f"factor 1/sqrt {s}",
        f"{{it}} is the expected divided by √{s}",
        f"{what} Is there a mean below a root, where a sum belongs?",
    )
    yield times, length.values
    yield divided, [1 / v for v in length.values]
    yield squared, [v * v for v in length.values]
    yield root_times, [math.sqrt(v) for v in length.values]
    yield root_divided, [1 / math.sqrt(v) for v in length.values]


def _of_argument(argument):
    name = argument.symbol
    times = Relation(
        f"factor {name}",
        f"{{it}} is {name} times the expected",
        f"Where does {name} come in, and where not?",
    )
    divided = Relation(
        f"factor 1/{name}",
        f"{{it}} is the expected divided by {name}",
        f"Where should {name} come in?",
    )
    yield times, argument.values
    yield divided, [1 / v for v in argument.values]


def _unnamed(ratios):
    """Return the Relation of one number that is the factor in all cases, at least two of them."""
    seen = [ratio for ratio in ratios if ratio is not None]
    if len(seen) < 2 or not _equal(ratios, itertools.repeat(seen[0])):
        return None
    times = f"{seen[0]:.6g}"
    return Relation(
        "constant factor",
        f"{{it}} is {times} times the expected, in every case",
        f"Look for a number in your lines that multiplies or divides, and makes {times}.",
    )
