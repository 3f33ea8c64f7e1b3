"""The expected numbers at other places, or all of them moved by the same step."""

import numpy as np

from course_utils.grading.diagnosing.parts import Part
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.values.closeness import close

TRANSPOSED = Relation(
    "transpose",
    "{it} is the expected one transposed",
    "Is there a `.T` too many or too few, or a product in the other order? (A B)ᵀ is Bᵀ Aᵀ.",
)
REORDERED = Relation(
    "reordered",
    "{it} holds the expected numbers at other places",
    "Which line changes their order: a transpose, a stack, a sort, a reshape?",
)


def offset(part: Part) -> Relation | None:
    """Return the Relation of one number that is added everywhere, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    """
    steps = [np.unique(np.round(f.astype(float) - w, 9)) for f, w in part.pairs]
    values = {float(x) for differences in steps for x in differences}
    if len(values) != 1 or sum(wanted.size for wanted in part.expected) < 3:
        return None
    step = values.pop()
    if not np.isfinite(step) or step == 0:
        return None
    size = f"{abs(step):.6g} too {'large' if step > 0 else 'small'}"
    return Relation(
        "offset",
        f"{{it}} is {size}, in every element of every case",
        "Look for a constant in a line: a `1 +` too much or missing, a count that starts at 1 or "
        "at 0.",
    )


def reordered(part: Part) -> Relation | None:
    """Return the Relation of the expected numbers at other places, or None.

    Parameters
    ----------
    part : Part
        Of the expected shape in every case.
    """
    arrays = [(found, wanted) for found, wanted in part.pairs if wanted.size > 1]
    single = [pair for pair in part.pairs if pair[1].size <= 1]
    if not arrays or not all(np.all(close(*pair)) for pair in single):
        return None
    if _all_are(arrays, np.transpose):
        return TRANSPOSED
    for axis in range(min(wanted.ndim for _, wanted in arrays)):
        along = f"along axis {axis}"
        if _all_are(arrays, lambda wanted, axis=axis: np.flip(wanted, axis)):
            return Relation(
                "reversed",
                f"{{it}} is the expected one read backwards {along}",
                "Look for `[::-1]`, a sorted list, or a loop that runs the other way.",
            )
        for step in (1, -1):
            if _all_are(arrays, lambda wanted, axis=axis, step=step: np.roll(wanted, step, axis)):
                return Relation(
                    "shifted",
                    f"{{it}} is the expected one shifted by one place {along}",
                    "Indices begin at 0: does a `range` or an index begin or end one too early or "
                    "too late?",
                )
    several = all(np.unique(wanted).size > 2 for _, wanted in arrays)
    in_order = [(np.sort(found, axis=None), wanted) for found, wanted in arrays]
    same = _all_are(in_order, lambda wanted: np.sort(wanted, axis=None))
    return REORDERED if several and same else None


def _all_are(arrays, transform):
    """Tell whether what was found is a transform of the expected, in all cases."""
    pairs = [(found, transform(wanted)) for found, wanted in arrays]
    return all(a.shape == b.shape and bool(np.all(close(a, b))) for a, b in pairs)
