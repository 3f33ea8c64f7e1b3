"""General relations between what was found and what is expected, for mistakes nobody foresaw.

Each relation must hold in every case, in all elements, up to rounding. A relation is strong if it
says what the mistake is, such as a missing 1/m, and weak if it only says where to look.
"""

from dataclasses import dataclass

import numpy as np

from course_utils.grading.differences import close
from course_utils.grading.elementwise import elementwise
from course_utils.grading.factors import factor
from course_utils.grading.places import places


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
        words = factor(part, known)
        if words:
            return Relation(*words)
        words = elementwise(part)
        if words:
            return Relation(*words)
        return _offset(part) or _reordered(part)


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


def _offset(part):
    steps = [np.unique(np.round(f.astype(float) - w, 9)) for f, w in part.pairs]
    values = {float(x) for one in steps for x in one}
    if len(values) != 1 or sum(wanted.size for wanted in part.expected) < 3:
        return None
    step = values.pop()
    if not np.isfinite(step) or step == 0:
        return None
    size = f"{abs(step):.6g} too {'large' if step > 0 else 'small'}"
    return Relation(
        "offset",
        f"Everywhere the same is {'added' if step > 0 else 'taken away'}",
        f"{{it}} is {size}, in every element of every case",
        "Look for a constant in a line: a `1 +` too much or missing, a count that starts at 1 or "
        "at 0.",
    )


def _reordered(part):
    arrays = [(found, wanted) for found, wanted in part.pairs if wanted.size > 1]
    if not arrays:
        return None

    def all_are(transform):
        return all(
            transform(wanted).shape == found.shape and bool(np.all(close(found, transform(wanted))))
            for found, wanted in arrays
        )

    if all_are(np.transpose):
        return Relation(*TRANSPOSED)
    for axis in range(max(wanted.ndim for _, wanted in arrays)):
        along = f"along axis {axis}"
        long = all(wanted.ndim > axis for _, wanted in arrays)
        if long and all_are(lambda wanted, axis=axis: np.flip(wanted, axis)):
            return Relation(
                "reversed",
                "The order is turned round",
                f"{{it}} is the expected one read backwards {along}",
                "Look for `[::-1]`, a sorted list, or a loop that runs the other way.",
            )
        for step in (1, -1):
            if long and all_are(lambda wanted, axis=axis, step=step: np.roll(wanted, step, axis)):
                return Relation(
                    "shifted",
                    "Everything is one place off",
                    f"{{it}} is the expected one shifted by one place {along}",
                    "Indices begin at 0: does a `range` or an index begin or end one too early or "
                    "too late?",
                )
    same = all_are(lambda wanted: wanted) or all(
        bool(np.all(close(np.sort(found, axis=None), np.sort(wanted, axis=None))))
        and np.unique(wanted).size > 2
        for found, wanted in arrays
    )
    if same:
        return Relation(
            "reordered",
            "The numbers are right, but in another order",
            "{it} holds the expected numbers at other places",
            "A `reshape` where a transpose belongs, a sort, or `order='F'` changes the order.",
        )
    return None


TRANSPOSED = (
    "transpose",
    "Rows and columns are exchanged",
    "{it} is the expected one transposed",
    "One `.T` too many or too few, or a product in the other order: (A B)ᵀ is Bᵀ Aᵀ.",
)
