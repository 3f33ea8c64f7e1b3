"""The reference on altered inputs: what a function gives that leaves out an example or an argument.

Such a variation is a misconception that needs no one to foresee it: arguments exchanged, the last
example forgotten, one step too many, the default in place of what was handed over.
"""

import functools
from dataclasses import dataclass

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.diagnosing.altered_arguments import alterations
from course_utils.grading.diagnosing.parts import quantities
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.records import Run


@dataclass(frozen=True)
class Variation:
    """What an altered call gives, and what a learner is told whose function gives the same.

    `runs` has the number of each case in which the altered inputs make sense.
    """

    name: str
    headline: str
    explanation: str
    runs: dict[int, Run]


def variations(exercise: Exercise, chosen: tuple[int, ...]) -> tuple[Variation, ...]:
    """Return the Variations of an exercise in some cases, the most telling first; computed once."""
    known = quantities(exercise)
    return _variations(exercise.reference, exercise.cases, exercise.arguments, known, chosen)


@functools.cache
def _variations(reference, cases, arguments, known, chosen):
    given = [case.make() for case in cases]
    lengths = [quantity.symbol for quantity in known if "`" not in quantity.symbol]
    kept = []
    for name, headline, explanation, alter, share in alterations(
        reference, arguments, given, lengths
    ):
        runs = {i: _run(reference, given[i], alter) for i in chosen}
        runs = {i: did for i, did in runs.items() if did}
        if len(runs) >= min(2, len(cases)):
            kept.append(Variation(name, headline, explanation, runs))
            if share:
                scaled = {i: Run(_scaled(r.result, share(given[i]))) for i, r in runs.items()}
                kept.append(Variation(name, headline, explanation, scaled))
    return tuple(kept)


def _run(reference, given, alter):
    altered = alter(list(given))
    did = run(reference, tuple(altered), ()) if altered else None
    return did if did and not did.raised else None


def _scaled(value, factor):
    if isinstance(value, tuple):
        return tuple(_scaled(inner, factor) for inner in value)
    if isinstance(value, dict):
        return {key: _scaled(inner, factor) for key, inner in value.items()}
    return value * factor if isinstance(value, float | np.ndarray) else value
