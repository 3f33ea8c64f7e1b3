"""Where a result is wrong: for which inputs, in which rows or columns, in which cases."""

from collections.abc import Sequence

import numpy as np

from course_utils.grading.diagnosing.parts import Part
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.values.closeness import close

CONDITIONS = (
    ("negative", lambda x: x < 0),
    ("positive", lambda x: x > 0),
    ("zero", lambda x: x == 0),
)


def where_wrong(
    part: Part, given: Sequence[dict[str, np.ndarray]], cases: Sequence[str]
) -> Relation | None:
    """Return the Relation that only tells where a part is wrong, or None.

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
        wrong = [~close(found, wanted) for found, wanted in part.pairs]
        return _by_input(wrong, given) or _by_index(wrong) or _by_case(wrong, cases)


def _by_input(wrong, given):
    for name in given[0]:
        arrays = [named.get(name) for named in given]
        if any(a is None or a.shape != w.shape for a, w in zip(arrays, wrong, strict=True)):
            continue
        for condition, holds in CONDITIONS:
            if all(holds(a).all() for a in arrays):
                continue
            if all(np.array_equal(holds(a), w) for a, w in zip(arrays, wrong, strict=True)):
                return Relation(
                    "wrong where",
                    f"{{it}} is wrong where {name} is {condition}, and right everywhere else, in "
                    f"all {len(wrong)} cases",
                    "Which line treats these numbers?",
                    weak=True,
                )
    return None


def _by_index(wrong):
    """Tell which rows or columns are right, or wrong, in all cases that have several."""
    for axis in range(max(flags.ndim for flags in wrong)):
        rows = [
            np.any(np.moveaxis(flags, axis, 0).reshape(flags.shape[axis], -1), axis=1)
            for flags in wrong
            if flags.ndim > axis and flags.shape[axis] > 1
        ]
        if len(rows) < 2:
            continue
        several = max(flags.ndim for flags in wrong) > 1
        what = ("row", "column")[axis] if several and axis < 2 else "element"
        for which, index in (("first", 0), ("last", -1)):
            for value, so in ((False, "right"), (True, "wrong")):
                if all(_alone(flags, index, value) for flags in rows):
                    return Relation(
                        "some elements",
                        f"In every case the {which} {what} of {{it}} alone is {so}",
                        "Is something carried over from one round to the next? Does a loop end "
                        "after its first round, or an index or a `range` leave one out?",
                        weak=True,
                    )
    return None


def _alone(flags, index, value):
    others = np.delete(flags, index)
    return bool(flags[index]) is value and bool(np.all(others != value))


def _by_case(wrong, cases):
    there = [(name, flags) for name, flags in zip(cases, wrong, strict=True) if flags.size]
    cases = [name for name, _ in there]
    names = [name for name, flags in there if np.any(flags)]
    if len(names) == len(cases):
        return None
    right = [name for name in cases if name not in names]
    few = len(right) < len(names)
    return Relation(
        "some cases",
        f"{{it}} is right in {len(right)} of {len(cases)} cases. "
        f"{'Right' if few else 'Wrong'} are: " + "; ".join(right if few else names),
        weak=True,
    )
