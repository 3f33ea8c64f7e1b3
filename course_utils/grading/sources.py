"""What wrong answers are known to give: the misconceptions, and variations of the reference.

A learner's results are compared with theirs, as a whole or part by part.
"""

import functools

import numpy as np

from course_utils.grading.compare import agree
from course_utils.grading.findings import difference, expected
from course_utils.grading.observe import kept_names, run
from course_utils.grading.parts import parts
from course_utils.grading.relations import Relation
from course_utils.grading.variations import variations


def recognise(exercise, runs):
    """Return the first misconception that does on every case what the learner's function did.

    Where every case raises, the exceptions must say the very same.
    """
    silent = all(one.raised for one in runs)
    for misconception, known in zip(exercise.misconceptions, _known(exercise), strict=True):
        if all(
            _alike(exercise, index, one, other)
            and (not silent or one.raised.message == other.raised.message)
            for index, (one, other) in enumerate(zip(runs, known, strict=True))
        ):
            return misconception
    return None


def _known(exercise):
    """Return the Runs of all misconceptions, one for each case; computed once."""
    names = tuple(kept_names(exercise))
    return [_runs(one.function, exercise.cases, names) for one in exercise.misconceptions]


@functools.cache
def _runs(function, cases, names):
    return tuple(run(function, case.make(), names) for case in cases)


def _alike(exercise, index, one, other):
    if one.raised or other.raised:
        return bool(one.raised and other.raised) and (
            one.raised.type_name == other.raised.type_name
        )
    if one.changed != other.changed:
        return False
    if exercise.properties:  # the numbers are random: the same is wrong with both
        return difference(exercise, index, one) == difference(exercise, index, other)
    arguments = exercise.cases[index].make()
    return agree(exercise.counted(one.result, arguments), exercise.counted(other.result, arguments))


def counted(exercise, runs):
    """Return the parts of the runs' results that are compared, one for each case."""
    return [
        exercise.counted(one.result, case.make())
        for one, case in zip(runs, exercise.cases, strict=True)
    ]


def sources(exercise, names):
    """Return (source, cases where it is known, its parts by label) for all with fitting results.

    Sources are the misconceptions and the variations.
    """
    runs_of = [*zip(exercise.misconceptions, _known(exercise), strict=True)]
    runs_of += [(one, one.runs) for one in variations(exercise)]
    wanted = expected(exercise)
    made = []
    for source, runs in runs_of:
        at = [i for i, one in enumerate(runs) if one is not None]
        if any(runs[i].raised for i in at):
            continue
        results = [exercise.counted(runs[i].result, exercise.cases[i].make()) for i in at]
        got = parts(results, [wanted[i] for i in at], names)
        if got:
            made.append((source, at, {part.label: part for part in got}))
    return made


def covered(wrong, sources):
    """Return the sources that some wrong parts show, and the parts that none explains.

    A source counts if all that it makes wrong is wrong in the same way.
    """
    told, rest = [], {part.label: part for part in wrong}
    for source, at, theirs in sources:
        makes = [part for part in theirs.values() if not part.right]
        if makes and all(p.label in rest and same(rest[p.label], p, at) for p in makes):
            told.append(source)
            for part in makes:
                del rest[part.label]
    return told, list(rest.values())


def borrowed(part, sources):
    """Return the words of a source that makes this part wrong in the same way, and others too."""
    if len(np.unique(np.concatenate([found.ravel() for found in part.found]))) < 3:
        return None  # labels of 0 and 1 agree too easily
    for source, at, theirs in sources:
        other = theirs.get(part.label)
        if other and not other.right and same(part, other, at):
            headline = source.headline.rstrip(".")
            return Relation(source.name, headline, "that gives {it}", source.explanation)
    return None


def same(part, other, at):
    """Tell whether a part is another one in the cases at which that is known."""
    pairs = zip(at, other.found, strict=True)
    return all(agree(part.found[i], theirs) for i, theirs in pairs)
