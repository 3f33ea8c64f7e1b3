"""General relations between what was found and what is expected, for mistakes nobody foresaw.

Each relation must hold in every case, in all elements, up to rounding. A relation is strong if it
says what the mistake is, such as a missing 1/m, and weak if it only says where to look.
"""

from dataclasses import dataclass

import numpy as np

from course_utils.grading.diagnosing.relations.elementwise import elementwise
from course_utils.grading.diagnosing.relations.factors import factor
from course_utils.grading.diagnosing.relations.orders import offset, reordered
from course_utils.grading.diagnosing.relations.places import places


@dataclass(frozen=True)
class Relation:
    """How a part of a result is related to the expected one.

    Attributes
    ----------
    name : str
        Such as "factor m".
    mistake : str
        What is probably wrong, as a sentence without its full stop.
    evidence : str
        How that shows; `{it}` stands for the part of the result.
    advice : str
        What to look at.
    weak : bool
        Whether it only says where to look.
    """

    name: str
    mistake: str
    evidence: str
    advice: str = ""
    weak: bool = False


def strong(part, known):
    """Return the Relation that names the mistake in a part of the right shapes, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    known : sequence of Quantity
        What a factor may stand for.
    """
    with np.errstate(all="ignore"):
        if not any(np.any(wanted) for wanted in part.expected) and len(part.expected) > 1:
            return _instead_of_zeros(part)
        if not any(np.any(found) for found in part.found):
            return Relation(
                "zeros",
                "Everything is 0",
                "{it} is so in all cases",
                "Was an array of zeros made, but no result written into it? Are the decimals lost, "
                "by `//`, `int` or `astype(int)`? Does something cancel, for lack of brackets?",
            )
        words = factor(part, known) or elementwise(part)
        if words:
            return Relation(*words)
        words = offset(part) or reordered(part)
        return Relation(*words) if words else None


def weak(part, given, cases):
    """Return the Relation that says where a part is wrong, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    given : list of dict
        The arrays among the inputs by name, for each case.
    cases : sequence of str
        The cases' names.
    """
    with np.errstate(all="ignore"):
        words = places(part, given, cases)
        return Relation(*words, weak=True) if words else None


def _instead_of_zeros(part):
    values = {float(x) for found in part.found for x in np.unique(found)}
    if len(values) > 1:
        return Relation(
            "not zero",
            "It does not start from 0",
            "zeros are expected, and {it} has other numbers",
            "Random numbers are for networks with hidden layers; here zeros will do.",
        )
    return Relation(
        "constant for zeros",
        f"It starts from {values.pop():.6g}, not from 0",
        "zeros are expected, and {it} has the same number everywhere",
    )
