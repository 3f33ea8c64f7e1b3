"""A function that turns the expected result into what was found, element by element."""

import numpy as np

from course_utils.grading.values.closeness import close


def elementwise(part):
    """Return name, mistake, evidence and advice of a function of the expected result, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    """
    for name, transform, *words in TRANSFORMS:
        if _holds(part, transform):
            return (name, *words)
    return None


def _holds(part, transform):
    """Tell whether found is a transform of the expected, which has to be more than one number."""
    values = np.concatenate([wanted.ravel() for wanted in part.expected]).astype(float)
    if np.ptp(values[np.isfinite(values)]) == 0:
        return False
    return all(
        bool(np.all(np.isfinite(found))) and bool(np.all(close(found, transform(wanted))))
        for found, wanted in ((f, w.astype(float)) for f, w in part.pairs)
    )


# Name, transform of the expected, the mistake, its evidence, advice.
TRANSFORMS = (
    (
        "whole numbers",
        np.trunc,
        "The decimals are lost",
        "{it} is the expected one, cut off to whole numbers",
        "Look for `//`, `int(…)`, `astype(int)` or an array of whole numbers that the result is "
        "written into: an array keeps the dtype it was made with.",
    ),
    (
        "whole numbers",
        np.floor,
        "The decimals are lost",
        "{it} is the expected one, rounded down to whole numbers",
        "`//` divides and rounds down; `/` keeps the decimals.",
    ),
    *(
        (
            "rounded",
            lambda wanted, digits=digits: np.round(wanted, digits),
            "The result is rounded",
            f"{{it}} agrees with the expected one to {digits or 'no'} decimals only",
            "Compute with all digits; round only what is printed.",
        )
        for digits in range(5)
    ),
    (
        "sign lost",
        np.abs,
        "The signs are lost",
        "{it} is the expected one without its signs",
        "An absolute value, or a square with a root, is one too many.",
    ),
    (
        "complement",
        lambda wanted: 1 - wanted,
        "It is the other way round",
        "{it} is 1 minus the expected one",
        "A comparison, a label or a probability is taken for its opposite: `y` and `1 - y`, `<` "
        "and `>`, `e^(-z)` and `e^z`.",
    ),
    (
        "reciprocal",
        lambda wanted: 1 / wanted,
        "A fraction is upside down",
        "{it} is 1 over the expected one",
        "Numerator and denominator changed places.",
    ),
    (
        "square",
        np.square,
        "A square root is missing, or a square too much",
        "{it} is the square of the expected one",
    ),
    (
        "root",
        np.sqrt,
        "A square root is too much",
        "{it} is the square root of the expected one",
        "The formula stops before the root.",
    ),
    (
        "exponential of the negative",
        lambda wanted: np.exp(-wanted),
        "The logarithm is missing, and the minus in front",
        "{it} is e to the power of minus the expected one",
    ),
    (
        "exponential",
        np.exp,
        "A logarithm is missing, or an exponential too much",
        "{it} is e to the power of the expected one",
    ),
    (
        "logarithm",
        np.log,
        "An exponential is missing, or a logarithm too much",
        "{it} is the natural logarithm of the expected one",
    ),
    (
        "sigmoid",
        lambda wanted: 1 / (1 + np.exp(-wanted)),
        "A sigmoid is too much",
        "{it} is the sigmoid of the expected one",
        "It was applied already, or does not belong here.",
    ),
)
