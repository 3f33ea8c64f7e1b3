"""Judge a backward step whatever its cache looks like: with the learner's own forward step.

A backward step is observed with several caches: with the course's own; with the one that the
learner's forward step makes; and, should that forward step be wrong, with caches of the learner's
form into which the right numbers are filled. Here it is chosen which of them count.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from course_utils.grading.catalogue import find
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.comparing.results import compare
from course_utils.grading.judging.findings import is_right
from course_utils.grading.observing.records import Observations, Run
from course_utils.grading.values.plain_data import plain


def chosen(
    exercise: Exercise,
    observations: Observations,
    known: Callable[[Exercise, Sequence[Run]], Mistake | None] | None = None,
) -> tuple[Exercise, Observations]:
    """Return exercise and observations as they are to be compared.

    Of a backward step the runs are exchanged for those with the cache that does the learner
    justice. A training that did not call the exercise's stand-ins, so that its random numbers are
    not known, is judged by what it learned. An answer in the form of the course's earlier edition
    was run with the arguments of that one.

    Parameters
    ----------
    exercise : Exercise
    observations : Observations
    known : callable, optional
        Takes exercise and runs, returns the misconception that they show or None. With it, of
        several ways to fill the learner's cache that one is chosen which shows a known mistake.

    Returns
    -------
    exercise : Exercise
    observations : Observations
    """
    if observations.earlier:
        exercise = exercise.in_earlier_form
    if observations.inlined and exercise.trained:
        exercise = replace(exercise, properties=exercise.trained)
    if not observations.own:
        return exercise, observations
    if _forward_is_right(exercise, observations):
        return exercise, replace(observations, runs=observations.own)
    tries = zip(observations.runs, observations.own, observations.others, strict=True)
    best = tuple(_best(exercise, index, *runs) for index, runs in enumerate(tries))
    if known and not all_right(exercise, best):
        ways = (observations.runs, *zip(*observations.others, strict=False))
        best = next((runs for runs in ways if known(exercise, runs)), best)
    return exercise, replace(observations, runs=best)


def disagrees(exercise: Exercise, observations: Observations) -> bool:
    """Tell whether a backward step is right, but not with the cache of its own forward step.

    It is right with the course's cache, or with the own one in another order.
    """
    if not observations.own or not _forward_is_right(exercise, observations):
        return False
    if all_right(exercise, observations.own):
        return False
    orders = zip(*observations.others, strict=False)
    return any(all_right(exercise, runs) for runs in (observations.runs, *orders))


def waits(exercise: Exercise, observations: Observations) -> bool:
    """Tell whether nothing can be said before the learner's forward step is right.

    So it is with a cache of another form than the course's which nobody else knows how to fill.
    """
    if not observations.own or _forward_is_right(exercise, observations):
        return False
    raised = [run.raised for run in observations.runs]
    return any(raised) and not any(run.raised for run in observations.own)


def _forward_is_right(exercise, observations):
    """Tell whether the learner's forward step gives output and cache as its exercise wants them.

    A cache that lacks what the way back needs is a fault of the forward step: it must not make a
    right backward step look wrong.
    """
    forward = find(exercise.forward)
    for case, run in zip(exercise.cases, observations.forward, strict=True):
        wanted = plain(exercise.forward(*case.forward()))
        found, wanted = (forward.counted(result, case.forward()) for result in (run.result, wanted))
        if compare(found, wanted) is not None:
            return False
    return True


def all_right(exercise: Exercise, runs: Sequence[Run]) -> bool:
    """Tell whether nothing is wrong with Runs, one for each case."""
    return all(is_right(exercise, index, run) for index, run in enumerate(runs))


def _best(exercise, index, with_courses, own, others):
    """Return the first run that is right, else the first that raised nothing, else the own one."""
    right = (run for run in (with_courses, own, *others) if is_right(exercise, index, run))
    quiet = (run for run in (with_courses, *others) if not run.raised)
    return next(right, None) or next(quiet, own)
