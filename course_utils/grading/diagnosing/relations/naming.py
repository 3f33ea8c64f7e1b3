"""Relations that name the mistake in a part of the right shape, such as a missing 1/m.

Each must hold in every case, in all elements, up to rounding.
"""

from collections.abc import Sequence

import numpy as np

from course_utils.grading.diagnosing.parts import Part, Quantity
from course_utils.grading.diagnosing.relations.elementwise import transformed
from course_utils.grading.diagnosing.relations.factors import factor
from course_utils.grading.diagnosing.relations.orders import offset, reordered
from course_utils.grading.diagnosing.relations.relation import Relation


def strong(part: Part, known: Sequence[Quantity]) -> Relation | None:
    """Return the first Relation that names the mistake in a part, or None.

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
                "{it} is 0 everywhere",
                "Was an array of zeros made, but no result written into it? Are the decimals lost, "
                "by `//`, `int` or `astype(int)`? Does something cancel, for lack of brackets?",
            )
        return factor(part, known) or transformed(part) or offset(part) or reordered(part)


def _instead_of_zeros(part):
    values = {float(x) for found in part.found for x in np.unique(found)}
    if len(values) > 1:
        return Relation(
            "not zero",
            "{it} has other numbers where zeros are expected",
            "Random numbers are for networks with hidden layers; here zeros will do.",
        )
    return Relation(
        "constant for zeros",
        f"{{it}} is {values.pop():.6g} everywhere, and should be 0",
    )
