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


def _weak(name, mistake, evidence, advice):
    return Relation(name, mistake, evidence, advice, weak=True)


def _by_input(wrong, given):
    for name in given[0]:
        arrays = [named.get(name) for named in given]
        if any(a is None or a.shape != w.shape for a, w in zip(arrays, wrong, strict=True)):
            continue
        for condition, holds in CONDITIONS:
            if all(holds(a).all() for a in arrays):
                continue
            if all(np.array_equal(holds(a), w) for a, w in zip(arrays, wrong, strict=True)):
                return _weak(
                    "wrong where",
                    f"One kind of input is wrong: where {name} is {condition}",
                    f"{{it}} is right everywhere else, in all {len(wrong)} cases",
                    "Which line decides between them?",
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
            for value, mistake in (
                (False, f"Only the {which} {what} is right"),
                (True, f"The {which} {what} alone is wrong"),
            ):
                if all(_alone(flags, index, value) for flags in rows):
                    return _weak(
                        "some elements",
                        mistake,
                        "{it} is so in every case",
                        "Does a loop end after its first round, or an index or a `range` leave one "
                        "out?",
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
    first = not np.any(wrong[0])
    right = [name for name in cases if name not in names]
    few = len(right) < len(names)
    return _weak(
        "some cases",
        f"Right in {len(right)} of {len(cases)} cases{' only' if few else ''}",
        f"{{it}} is {'right' if few else 'wrong'} in: " + "; ".join(right if few else names),
        "What is special there? Numbers and lengths of the text's example must not stand in "
        "your lines."
        if first
        else "What is special there?",
    )
