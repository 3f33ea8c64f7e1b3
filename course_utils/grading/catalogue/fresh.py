"""The same exercise with other inputs: whoever knows the answers by heart does not know these."""

import functools
from collections.abc import Callable
from dataclasses import replace

from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.catalogue.seeds import seeded
from course_utils.grading.values.plain_data import plain, same

OTHER = "other inputs of the same kind"
DRAWS = 3  # of cases, at the most, for a training from a start of its own: one may be unlucky
EXAMPLES = 9  # in the case that is made where no other one has random numbers


def fresh(exercise: Exercise, *seed: int) -> Exercise:
    """Return an exercise with cases that follow from a seed.

    Those of its cases that have random numbers get other ones; those that are written down, such as
    the example of the text, are left out. `others` gives one more.

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
    return replace(exercise, cases=tuple(cases), sizes=sizes and under(sizes))


def _under(seed: tuple[int, ...], make: Callable[..., tuple]) -> Callable[..., tuple]:
    """Return a function that makes the same as another one under a seed."""

    def made(*size):
        with seeded(*seed):
            return make(*size)

    return made
