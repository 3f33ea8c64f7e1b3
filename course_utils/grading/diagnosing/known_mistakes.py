"""What wrong answers are known to give: the misconceptions, and variations of the reference.

A learner's results are compared with theirs, as a whole or part by part.
"""

import functools
from collections.abc import Sequence
from typing import Any

from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.expected import difference, expected_results
from course_utils.grading.comparing.printed import wrong_cost
from course_utils.grading.diagnosing.altered_calls import Variation, variations
from course_utils.grading.diagnosing.parts import Part, parts_of
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.observer import kept_names
from course_utils.grading.observing.records import Run
from course_utils.grading.values.closeness import agree

Source = Mistake | Variation
Known = tuple[Source, list[int], dict[str, Part]]  # the cases where it is known, its parts by label
FEW_STEPS = 20  # a training of more is too slow to be tried in many variations


def recognise(exercise: Exercise, runs: Sequence[Run]) -> Mistake | None:
    """Return the first misconception that does on every case what the learner's function did.

    Where every case raises, the exceptions must say the very same.
    """
    silent = all(did.raised for did in runs)
    names = tuple(kept_names(exercise))
    for mistake in exercise.mistakes:
        for index, did in enumerate(runs):
            other = _run(mistake.function, exercise.cases[index], names)
            if not _alike(exercise, index, did, other):
                break
            if silent and _words(did) != _words(other):
                break
        else:
            return mistake
    return None


def _words(did):
    return did.raised and did.raised.message


@functools.cache
def _run(function, case, names):
    return run(function, case.make()[: len(names)], names)


def _alike(exercise, index, did, other):
    if did.raised or other.raised:
        return bool(did.raised and other.raised) and (
            did.raised.type_name == other.raised.type_name
        )
    if did.changed != other.changed or wrong_cost(did.printed, other.printed):
        return False
    if exercise.properties:  # the numbers are random: the same property must be missing
        return difference(exercise, index, did.result) == difference(exercise, index, other.result)
    arguments = exercise.cases[index].make()
    return agree(exercise.counted(did.result, arguments), exercise.counted(other.result, arguments))


def is_wrong_in(mistake: Mistake, exercise: Exercise, index: int) -> bool:
    """Tell whether a misconception shows in the case of this index."""
    did = _run(mistake.function, exercise.cases[index], tuple(kept_names(exercise)))
    return bool(did.raised or did.changed or difference(exercise, index, did.result))


def counted(exercise: Exercise, runs: Sequence[Run]) -> list[Any]:
    """Return the parts of the runs' results that are compared, one for each case."""
    return [
        exercise.counted(did.result, case.make())
        for did, case in zip(runs, exercise.cases, strict=True)
    ]


def sources(exercise: Exercise, names: Sequence[str]) -> list[Known]:
    """Return (source, cases where it is known, its parts by label) for all with fitting results.

    Sources are the misconceptions and the variations.
    """
    wanted, names_of = expected_results(exercise), tuple(kept_names(exercise))
    chosen = brief(exercise)
    runs_of: list[tuple[Source, dict[int, Run]]] = [
        (mistake, {i: _run(mistake.function, exercise.cases[i], names_of) for i in chosen})
        for mistake in exercise.mistakes
    ]
    runs_of += [(variation, variation.runs) for variation in variations(exercise, chosen)]
    made = []
    for source, runs in runs_of:
        if any(did.raised for did in runs.values()):
            continue
        results = [exercise.counted(r.result, exercise.cases[i].make()) for i, r in runs.items()]
        got = parts_of(results, [wanted[i] for i in runs], names)
        if got:
            made.append((source, list(runs), {part.label: part for part in got}))
    return made


def brief(exercise: Exercise) -> tuple[int, ...]:
    """Return the numbers of the cases that are quick to compute: all, or those of few steps."""
    steps = [
        max((argument for argument in case.make() if type(argument) is int), default=0)
        for case in exercise.cases
    ]
    few = tuple(i for i, number in enumerate(steps) if number <= FEW_STEPS)
    return few if len(few) > 1 else tuple(range(len(steps)))


def covered(
    wrong: Sequence[Part], sources: Sequence[Known]
) -> tuple[list[Source], list[Part], list[Part]]:
    """Return the sources that some wrong parts show, the parts that none explains, and the others.

    A source counts if all that it makes wrong is wrong in the same way. The others are parts that
    are wrong only in cases in which no source was tried.
    """
    told, rest, others = [], {part.label: part for part in wrong}, []
    for source, at, theirs in sources:
        makes = [part for part in theirs.values() if not part.right]
        if makes and all(p.label in rest and same(rest[p.label], p, at) for p in makes):
            told.append(source)
            for part in makes:
                del rest[part.label]
            others += [p for p in rest.values() if p.right_in(at)]
            rest = {label: p for label, p in rest.items() if not p.right_in(at)}
    return told, list(rest.values()), others


def same(part: Part, other: Part, at: Sequence[int]) -> bool:
    """Tell whether a part is another one in the cases at which that is known."""
    pairs = zip(at, other.found, strict=True)
    return all(agree(part.found[i], theirs) for i, theirs in pairs)
