"""A function that turns the expected result into what was found, element by element."""

import numpy as np

from course_utils.grading.diagnosing.parts import Part
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.values.closeness import close


def transformed(part: Part) -> Relation | None:
    """Return the Relation of a part that is a function of the expected one, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    """
    holding = (relation for transform, relation in TRANSFORMS if _holds(part, transform))
    return next(holding, None)


def _holds(part, transform):
    """Tell whether found is a transform of the expected, which has to be more than one number."""
    values = np.concatenate([wanted.ravel() for wanted in part.expected]).astype(float)
    if np.ptp(values[np.isfinite(values)]) == 0:
        return False
    return all(
        bool(np.all(np.isfinite(found))) and bool(np.all(close(found, transform(wanted))))
        for found, wanted in ((f, w.astype(float)) for f, w in part.pairs)
    )


# Transform of the expected, and its Relation.
TRANSFORMS = (
    (
        np.trunc,
        Relation(
            "whole numbers",
            "{it} is the expected one, cut off to whole numbers",
            "Look for `//`, `int(…)`, `astype(int)` or an array of whole numbers that the result "
            "is written into: an array keeps the dtype it was made with.",
        ),
    ),
    (
        np.floor,
        Relation(
            "whole numbers",
            "{it} is the expected one, rounded down to whole numbers",
            "`//` divides and rounds down; `/` keeps the decimals.",
        ),
    ),
    *(
        (
            lambda wanted, digits=digits: np.round(wanted, digits),
            Relation(
                "rounded",
                f"{{it}} agrees with the expected one to {words} only",
                "Compute with all digits; round only what is printed.",
            ),
        )
        for digits, words in enumerate(
            ("no decimals", "one decimal", "2 decimals", "3 decimals", "4 decimals")
        )
    ),
    (
        np.abs,
        Relation(
            "sign lost",
            "{it} is the expected one without its signs",
            "Is there an absolute value, or a square with a root, that does not belong here?",
        ),
    ),
    (
        lambda wanted: 1 - wanted,
        Relation(
            "complement",
            "{it} is 1 minus the expected one",
            "Is a comparison, a label or a probability taken for its opposite: `y` and `1 - y`, "
            "`<` and `>`, `e^(-z)` and `e^z`?",
        ),
    ),
    (
        lambda wanted: 1 / wanted,
        Relation(
            "reciprocal",
            "{it} is 1 over the expected one",
            "Did numerator and denominator change places?",
        ),
    ),
    (
        np.square,
        Relation(
            "square",
            "{it} is the square of the expected one",
            "Is a root left out, or is there a square too many?",
        ),
    ),
    (
        np.sqrt,
        Relation(
            "root",
            "{it} is the square root of the expected one",
            "Does the formula stop before the root?",
        ),
    ),
    (
        lambda wanted: np.exp(-wanted),
        Relation(
            "exponential of the negative",
            "{it} is e to the power of minus the expected one",
            "Is the logarithm left out, and the minus in front of it?",
        ),
    ),
    (
        np.exp,
        Relation(
            "exponential",
            "{it} is e to the power of the expected one",
            "Is a logarithm left out, or is there an exponential too many?",
        ),
    ),
    (
        np.log,
        Relation(
            "logarithm",
            "{it} is the natural logarithm of the expected one",
            "Is an exponential left out, or is there a logarithm too many?",
        ),
    ),
    (
        lambda wanted: 1 / (1 + np.exp(-wanted)),
        Relation(
            "sigmoid",
            "{it} is the sigmoid of the expected one",
            "Was it applied already, or does it not belong here?",
        ),
    ),
)
