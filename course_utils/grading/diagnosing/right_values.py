"""What a learner's steps are measured against: the reference's own steps, in the same case."""

import functools
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.cells.stubs import solution
from course_utils.grading.diagnosing.slices import CONDITIONS
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.records import Run, Step
from course_utils.grading.observing.steps import Steps, compiled_to_step
from course_utils.grading.values.caches import leaves
from course_utils.grading.values.closeness import agree, is_numeric
from course_utils.grading.values.likeness import alike

Values = Mapping[tuple[str, int], Any]  # by name, and time that it is assigned


class RightValues:
    """The reference's values in one case, and which of a learner's are among them.

    Parameters
    ----------
    exercise : Exercise
    case : int
        Number of the case.
    steps : sequence of Step
        The learner's.
    values : dict of (str, int) to object
        The reference's values by the learner's names and times.
    more : collection of str
        Names with more values than the reference gives them.
    """

    def __init__(
        self,
        exercise: Exercise,
        case: int,
        steps: Sequence[Step],
        values: Values,
        more: Mapping[str, int],
    ) -> None:
        self._values, self._more, self._steps = values, more, steps
        self._names = exercise.reference.__code__.co_varnames
        self._times = Counter(step.name for step in steps)
        own, _ = steps_of(exercise.reference, exercise.cases[case])
        self._parts = [part for part in own.parts if is_numeric(part)]
        self._loops: dict[str, list[Any]] = {}  # what each loop runs through, by its name
        for step in own.kept:
            if step.loop:
                self._loops.setdefault(step.name, []).append(step.value)

    def have(self, step: Step) -> bool:
        """Tell whether a step makes what the reference makes too, under its name or another."""
        if step.loop:
            rounds = [one.value for one in self._steps if one.loop and one.name == step.name]
            return any(alike(rounds, theirs) for theirs in self._loops.values())
        key = (step.name, step.time)
        if key in self._values:
            return alike(step.value, self._values[key]) is True and not self._is_late(step)
        if step.name in ("", *CONDITIONS, *self._more, *self._names):
            return False
        if isinstance(step.value, list) and any(isinstance(x, int | float) for x in step.value):
            return False
        return all(map(self._is_a_part, leaves(step.value)))

    def _is_late(self, step):
        """Tell whether a name's last value is one that the reference goes on from."""
        return step.time == self._times[step.name] and (step.name, step.time + 1) in self._values

    def _is_a_part(self, value):
        """Tell whether an array, or a broken number, is one that the reference makes on its way."""
        if not is_numeric(value) or not np.size(value) or isinstance(value, int):
            return False
        return any(agree(value, part) or agree(-1 * value, part) for part in self._parts)


def steps_of(reference: Callable, case: Case, exchanged: Values | None = None) -> tuple[Steps, Run]:
    """Return the steps of a reference in a case, with values exchanged on the way, and its Run."""
    return _run(reference, case, exchanged) if exchanged else _undisturbed(reference, case)


@functools.cache
def _undisturbed(reference, case):
    return _run(reference, case, {})


def _run(reference, case, exchanged):
    steps = Steps(exchanged)
    return steps, run(_stepping_reference(reference)(steps), case.make(), ())


@functools.cache
def _stepping_reference(reference):
    name = f"<{reference.__name__}>"
    return compiled_to_step(solution(reference), reference.__globals__, name, parts=True)
