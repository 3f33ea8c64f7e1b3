"""The same exercise with other inputs: whoever knows the answers by heart does not know these."""

import functools
from collections.abc import Callable
from dataclasses import replace

from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.catalogue.seeds import seeded
from course_utils.grading.values.plain_data import plain, same

OTHER = "other inputs of the same kind"
DRAWS = 3  # of cases, at the most, for a training from a start of its own: one may be unlucky
MOST_STEPS = 10  # of a training that is short
EXAMPLES = 9  # in the case that is made where no other one has random numbers


def fresh(exercise: Exercise, *seed: int) -> Exercise:
    """Return an exercise with cases that follow from a seed.

    Those of its cases that have random numbers get other ones; those that are written down, such as
    the example of the text, are left out. `others` gives one more. Loops are not looked for again.

    Parameters
    ----------
    exercise : Exercise
    *seed : int
        Not negative. The same seed gives the same cases.
    """
    under = functools.partial(_under, seed)
    cases = [
        replace(case, make=under(case.make), forward=case.forward and under(case.forward))
        for case in exercise.cases
        if not same(plain(under(case.make)()), plain(case.make()))
    ]
    sizes = exercise.sizes
    if exercise.others:
        cases.append(Case(OTHER, under(exercise.others)))
    elif sizes and not cases:
        cases.append(Case(OTHER, under(lambda: sizes(EXAMPLES))))
    return replace(exercise, cases=tuple(cases), sizes=None)


def without_long_trainings(exercise: Exercise) -> Exercise:
    """Return an exercise without the cases that take many steps: short ones tell as much.

    Where the answer began from a start of its own, they do not: then only what it reached counts.
    """
    if "num_iterations" not in exercise.arguments:
        return exercise
    at = exercise.arguments.index("num_iterations")
    short = tuple(case for case in exercise.cases if case.make()[at] <= MOST_STEPS)
    return replace(exercise, cases=short or exercise.cases)


def _under(seed: tuple[int, ...], make: Callable[..., tuple]) -> Callable[..., tuple]:
    """Return a function that makes the same as another one under a seed."""

    def made(*size):
        with seeded(*seed):
            return make(*size)

    return made
