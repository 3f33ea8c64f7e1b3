"""Say what a wrong result comes from: a known misconception, a general relation, or two together.

A misconception that gives the same results in all cases comes first: its words were written for
that mistake. What is left is explained part by part, and only if that holds in every case.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.cells.docstrings import returned_names
from course_utils.grading.diagnosing.at_place import is_contradicted, mistake_at, relation_at
from course_utils.grading.diagnosing.known_mistakes import counted, covered, recognise, sources
from course_utils.grading.diagnosing.marks import Mark
from course_utils.grading.diagnosing.parts import exchanged, inputs, parts_of, quantities
from course_utils.grading.diagnosing.relations.inputs import is_constant, memorised, untouched
from course_utils.grading.diagnosing.relations.one_part import relation_of
from course_utils.grading.diagnosing.relations.places import where_wrong
from course_utils.grading.diagnosing.relations.relation import Relation
from course_utils.grading.diagnosing.wrong_values import Found
from course_utils.grading.observing.records import Run


@dataclass(frozen=True)
class Diagnosis:
    """What a wrong result comes from, in words for the learner, and its names."""

    headline: str
    explanation: str
    misconception: str | None = None
    relation: str | None = None


WHOLE_DIVISION = Diagnosis(
    "`//` divides and drops the decimals.", "`/` divides and keeps them.", relation="floor division"
)


def diagnose(
    exercise: Exercise,
    runs: Sequence[Run],
    finding: str,
    explanation: str = "",
    found: dict[int, Found] | None = None,
    mark: Mark | None = None,
) -> Diagnosis | None:
    """Return the Diagnosis of a function that is wrong, or None.

    Parameters
    ----------
    exercise : Exercise
    runs : sequence of Run
        What the function did, one for each case.
    finding : str
        What was found to be wrong.
    explanation : str
        What is told about the first difference; a relation that only says where to look goes
        before it.
    found : dict of int to Found, optional
        Where the first wrong value is, in each case that is wrong.
    mark : Mark, optional
        What a small edit of the learner's line makes right.

    Returns
    -------
    Diagnosis or None
    """
    if mark and mark.text == "//":  # whatever else gives such results
        return WHOLE_DIVISION
    known = _known(exercise, runs, found)
    if known:
        return Diagnosis(known.headline, known.explanation, misconception=known.name)
    if found and all(one.places[0].step.name not in ("return", "if") for one in found.values()):
        relation = relation_at(exercise, found, runs)
        name = f"`{next(iter(found.values())).places[0].step.name}`"
        if relation:
            return Diagnosis(*_words(relation, [name]), relation=relation.name)
        known = mistake_at(exercise, found, spots=9)
        if known:
            headline = f"{known.headline.rstrip('.')} ({name})."
            return Diagnosis(headline, known.explanation, misconception=known.name)
        counts = all(type(one.places[0].expected) is int for one in found.values())
        return None if counts else _of_altered_call(exercise, runs)
    if finding not in ("kind", "shape", "value") or exercise.properties:
        return None
    if any(run.raised for run in runs):
        return None
    results = counted(exercise, runs)
    wanted = expected_results(exercise)
    swapped = _exchanged(results, wanted)
    if swapped:
        return swapped
    names = returned_names(exercise.reference)
    parts = parts_of(results, wanted, names)
    if not parts or all(part.right for part in parts):
        return None
    return _of_parts(exercise, runs, parts, names, explanation)


def _known(exercise, runs, found):
    """Return the known mistake that has the learner's results, or makes their first wrong value."""
    known = recognise(exercise, runs)
    if known and not (found and is_contradicted(known, exercise, found)):
        return known
    return mistake_at(exercise, found) if found else None


def _of_altered_call(exercise, runs):
    """Return the Diagnosis of results that are the reference's for other arguments, or None."""
    if any(did.raised for did in runs):
        return None
    names = returned_names(exercise.reference)
    found = parts_of(counted(exercise, runs), expected_results(exercise), names)
    wrong = [part for part in found or () if not part.right]
    told, rest, _ = covered(wrong, sources(exercise, names)) if wrong else ((), (), ())
    if len(told) != 1 or rest:
        return None
    return Diagnosis(told[0].headline, told[0].explanation, relation=told[0].name)


def _exchanged(results, wanted):
    pairs = {exchanged(result, right) for result, right in zip(results, wanted, strict=True)}
    keys = pairs.pop() if len(pairs) == 1 else None
    if keys is None:
        return None
    a, b = (f'`"{key}"`' if isinstance(key, str) else f"value {key}" for key in keys)
    return Diagnosis(
        "Two of the results are exchanged.",
        f"What you return as {a} is right as {b}, and the other way round.",
        relation="exchanged",
    )


def _of_parts(exercise, runs, found, names, explanation):
    """Try one thing after the other, from the most telling to the least."""
    wrong = [part for part in found if not part.right]
    quantity, given = quantities(exercise), inputs(exercise)
    plain = [untouched(part, given) for part in wrong]
    if not all(plain) and all(is_constant(part) for part in found):
        plain = [next(filter(None, map(memorised, wrong)), None)] * len(wrong)
    if all(plain):
        return _composed([], list(zip(wrong, plain, strict=True)), [], explanation, [])
    known = sources(exercise, names)
    told, rest, others = covered(wrong, known)
    relations = [relation_of(part, quantity, given, runs) for part in rest]
    if not told and not any(relations) and rest and rest[0].same_shapes:
        relations[0] = where_wrong(rest[0], given, [case.name for case in exercise.cases])
    pairs = [(part, relation) for part, relation in zip(rest, relations, strict=True) if relation]
    if not told and not pairs:
        return None
    left = [part.label for part, relation in zip(rest, relations, strict=True) if not relation]
    left += [part.label for part in others]
    misconceptions = [mistake.name for mistake in exercise.mistakes]
    return _composed(told, pairs, left, explanation, misconceptions)


def _composed(told, pairs, left, explanation, misconceptions):
    """Make one Diagnosis of misconceptions and of relations that parts of the result show."""
    by_name = {}
    for part, relation in pairs:
        by_name.setdefault(relation.name, (relation, []))[1].append(part.label)
    told_of = [(source.headline, source.explanation) for source in told]
    told_of += [_words(relation, labels) for relation, labels in by_name.values()]
    if len(told_of) > 1:
        numbered = [f"{n}. {a} {b}".strip() for n, (a, b) in enumerate(told_of, start=1)]
        told_of = [(f"{_count(len(told_of))} things at once.", " ".join(numbered))]
    ((headline, text),) = told_of
    texts = [text]
    if left:
        are = "is" if len(left) == 1 else "are"
        texts.append(f"{', '.join(left)} {are} not right in every case either.")
    if any(relation.weak for relation, _ in by_name.values()):
        texts.append(explanation)
    names = [*(source.name for source in told), *by_name]
    return Diagnosis(
        headline,
        " ".join(text for text in texts if text),
        next((name for name in names if name in misconceptions), None),
        "; ".join(name for name in names if name not in misconceptions) or None,
    )


def _words(relation: Relation, labels: Sequence[str]) -> tuple[str, str]:
    """Return headline and explanation of a relation that some parts of the result have."""
    it, *others = labels
    evidence = relation.evidence.format(it=it or "your result")
    too = f"The same holds for {', '.join(others)}. " if others else ""
    return f"{evidence[0].upper()}{evidence[1:]}.", f"{too}{relation.advice}".strip()


def _count(number):
    return {2: "Two", 3: "Three", 4: "Four"}.get(number, "Several")
