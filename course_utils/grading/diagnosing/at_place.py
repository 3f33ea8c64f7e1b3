"""Why the first wrong value is wrong: a known mistake, or its relation to the right value."""

import functools
from collections.abc import Sequence
from dataclasses import replace

from course_utils.grading.catalogue.edits import edited
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.diagnosing.known_mistakes import is_wrong_in
from course_utils.grading.diagnosing.parts import inputs, parts_of, quantities
from course_utils.grading.diagnosing.relations.one_part import relation_of
from course_utils.grading.diagnosing.relations.places import where_wrong
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.diagnosing.wrong_values import Found
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.records import Run
from course_utils.grading.observing.steps import Steps, compiled_to_step
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.likeness import alike


def mistake_at(exercise: Exercise, found: dict[int, Found], spots: int = 1) -> Mistake | None:
    """Return the known mistake that makes the first wrong value in every case, or None.

    Parameters
    ----------
    exercise : Exercise
    found : dict of int to Found
        The places, by the number of the case: those cases in which something is wrong.
    spots : int
        How many spots the mistake may change. Of several, this one alone does not show all that
        its words say.
    """
    for mistake in exercise.mistakes:
        if callable(mistake.change) or len(mistake.change) > spots:
            continue
        if all(
            _makes(mistake, exercise, one) and is_wrong_in(mistake, exercise, one.case)
            for one in found.values()
        ):
            return mistake
    return None


def _makes(mistake, exercise, found):
    """Tell whether a mistake makes what the learner's lines make, in all rounds that are known."""
    step = found.places[0].step
    values = _values(mistake, exercise.cases[found.case])
    if step.name in ("if", "return") or (step.name, step.time) not in values:
        return False
    return all(agree(values[key], found.made[key]) for key in values.keys() & found.made.keys())


@functools.cache
def _values(mistake, case):
    """Return what a known mistake's assignments make in a case, by name and time."""
    source = edited(mistake.reference, mistake.change)
    steps = Steps()
    with_steps = compiled_to_step(source, mistake.reference.__globals__, f"<{mistake.name}>")
    assert with_steps  # a reference is a plain function, and a mistake an edit of it
    run(with_steps(steps), case.make(), ())
    return {(step.name, step.time): step.value for step in steps.kept if not step.loop}


def is_contradicted(mistake: Mistake, exercise: Exercise, found: dict[int, Found]) -> bool:
    """Tell whether a known mistake with the learner's results is another one all the same.

    So it is if it makes the right value where theirs is wrong for the first time.
    """
    if callable(mistake.change):
        return False
    for case, one in found.items():
        place = one.places[0]
        values = _values(mistake, exercise.cases[case])
        key = (place.step.name, place.step.time)
        if one.complete and key in values and place.step.name not in ("if", "return"):
            right = alike(values[key], place.expected)
            if right and alike(values[key], place.step.value) is False:
                return True
    return False


def relation_at(
    exercise: Exercise, found: dict[int, Found], runs: Sequence[Run]
) -> Relation | None:
    """Return the Relation of the first wrong value to the right one in every case, or None."""
    places = {case: one.places[0] for case, one in found.items()}
    if len({place.step.name for place in places.values()}) > 1:
        return None
    if all(type(place.step.value) is type(place.expected) is int for place in places.values()):
        return None  # a length or a count: to call it a multiple of the right one says nothing
    cases = list(places)
    parts = parts_of(
        [places[case].step.value for case in cases], [places[case].expected for case in cases]
    )
    if not parts or len(parts) > 1 or parts[0].right:
        return None
    (part,) = parts
    known = [quantity.only(cases) for quantity in quantities(exercise)]
    given = [inputs(exercise)[case] for case in cases]
    relation = relation_of(part, known, given, [runs[case] for case in cases])
    if relation is None and part.same_shapes and len(cases) == len(exercise.cases):
        return where_wrong(part, given, [case.name for case in exercise.cases])
    if relation and relation.name == "input":  # the question it asks is about a result
        return replace(relation, advice="")
    return relation
