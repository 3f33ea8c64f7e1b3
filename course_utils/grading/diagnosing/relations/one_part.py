"""The relation of one part of a result, or of one value on the way, to the expected one."""

from collections.abc import Sequence

import numpy as np

from course_utils.grading.diagnosing.parts import Part, Quantity
from course_utils.grading.diagnosing.relations.inputs import suspicion, unfinite, untouched
from course_utils.grading.diagnosing.relations.naming import strong
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.diagnosing.relations.shapes import other_axis, reduced, reshapings
from course_utils.grading.observing.records import Run

AXES = ("missing axis", "extra axis", "row for column")  # the numbers may be looked at all the same


def relation_of(
    part: Part,
    quantity: Sequence[Quantity],
    given: Sequence[dict[str, np.ndarray]],
    runs: Sequence[Run],
) -> Relation | None:
    """Return the Relation of one wrong part to the expected one, or None."""
    unchanged = untouched(part, given)
    if unchanged:
        return unchanged
    ways = list(reshapings(part))
    for made, relation in ways:
        if made.right:
            return relation
    first = suspicion(part, given)
    if first:
        return first
    if part.same_shapes:
        return unfinite(part, runs) or strong(part, quantity)
    for made, relation in ways:
        further = strong(made, quantity) if relation.name in AXES else None
        if further:
            evidence = f"{relation.evidence}. In that shape {further.evidence.format(it='it')}"
            return relation.then(further, evidence)
    return reduced(part) or other_axis(part)
