"""Where a result goes wrong: the first value that differs from the reference's own, and its line.

A learner's names are the stub's, so that what each of their assignments makes can be laid beside
what the reference makes under that name, in the same case, in the same round. The first that
differs is the place. Whether it is the only one is seen by handing the wrong value to the
*reference*: if it ends in the learner's result then, the rest of their function is right.
"""

import functools
from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import difference
from course_utils.grading.cells.stubs import solution
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.records import Observations, Step
from course_utils.grading.observing.steps import Steps, compiled_to_step
from course_utils.grading.values.closeness import agree, is_numeric
from course_utils.grading.values.likeness import alike

MOST_PLACES = 3


@dataclass(frozen=True)
class Place:
    """A spot in the learner's code where a value is wrong for the first time.

    Attributes
    ----------
    step : Step
        The assignment and the wrong value.
    expected : plain data
        What the reference makes there.
    before : tuple of str
        Names whose values were the reference's until then, the last ones last.
    since : int
        The fault is in this line or later. It is the line itself, or that of the first assignment
        before it that has no counterpart in the reference, or that differs from it though a wrong
        value here explains the result alone.
    rounds : tuple of Step
        The last rounds that began before it: the name that each loop runs through, and its value.
    """

    step: Step
    expected: object
    before: tuple[str, ...] = ()
    since: int = 0
    rounds: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Found:
    """The places of one case, in order; and whether they are all that is wrong in it.

    `made` is all that is given to the name of the first one, in all rounds, by name and time.
    """

    case: int
    places: tuple[Place, ...]
    complete: bool
    made: dict[tuple[str, int], object] = field(default_factory=dict)


def first_wrong(exercise: Exercise, observations: Observations, case: int) -> Found | None:
    """Return the places where a wrong answer goes wrong in a case, or None where it is not known.

    Parameters
    ----------
    exercise : Exercise
    observations : Observations
        With steps.
    case : int
        Number of the case.
    """
    if len(observations.steps) <= case or not observations.steps[case] or exercise.properties:
        return None
    steps = observations.steps[case]
    found = _Search(exercise, case, steps, observations.runs[case]).found()
    first = found.places[0].step.name if found.places else None
    return replace(found, made={_key(step): step.value for step in steps if step.name == first})


class _Search:
    """The search in one case."""

    def __init__(self, exercise, case, steps, seen):
        self.exercise, self.case = exercise, case
        self.steps, self.seen = steps, seen
        self.exchanged, self.places, self.passed = {}, [], set()
        self.times = Counter(step.name for step in steps if not step.loop)
        self.more = {}  # names with more values than the reference gives them: how many that gives
        self.more = self._with_more(self._reference()[0])

    def found(self) -> Found:
        """Return the places; each wrong value in turn is handed to the reference."""
        start, before = 0, None
        self.right = self._reference()[0]
        while True:
            theirs, end = self._reference()
            if self._ends_alike(end):
                return Found(self.case, self._needed(), True)
            at = self._next(theirs, start)
            at = self._result() if at is None and not self.places else at
            step = self.steps[at] if at is not None else None
            if step and before is not None and self._agrees(step, before.get(_key(step))):
                # The value before was another, not a wrong one: the learner goes on accordingly.
                dropped = self.places.pop().step
                for key in self._of_line(dropped):
                    del self.exchanged[key]
                    self.passed.add(key)
                before = None
                start = self.steps.index(dropped) + 1
                continue
            if step is None or len(self.places) == MOST_PLACES:
                return self._somewhere()
            self.places.append(self._place(at))
            if step.name == "return":
                return Found(self.case, tuple(self.places), True)
            self.exchanged.update(self._of_line(step))
            before, start = theirs, at + 1

    def _with_more(self, theirs):
        """Return the names that the learner gives more values than the reference, such as a sum's.

        Only the last of these has a counterpart; and none if the function stopped before its end.
        """
        counts = Counter(name for name, _ in theirs)
        return {n: counts[n] for n in counts if n != "return" and self.times[n] > counts[n]}

    def _theirs(self, name, time):
        """Return the reference's key of a learner's value, None where it has no counterpart."""
        if name not in self.more:
            return name, time
        last = time == self.times[name] and not self.seen.raised
        return (name, self.more[name]) if last else None

    def _mine(self, name, time):
        """Do the same the other way round."""
        if name not in self.more:
            return name, time
        last = time == self.more[name] and not self.seen.raised
        return (name, self.times[name]) if last else None

    def _of_line(self, step):
        """Return the values that a line gives a name, in all rounds, by name and time."""
        same = (one for one in self.steps if (one.name, one.line) == (step.name, step.line))
        return {_key(one): one.value for one in same}

    def _somewhere(self):
        """Return what is known where the reference does not come to the learner's end.

        The first value that differs may be right, and used in another way: so only the lines from
        there to the result are known.
        """
        at = self._result()
        if at is None or not self.places:
            return Found(self.case, self._before_the_error(), False)
        since = min(self.places[0].since, self.places[0].step.line)
        place = self._place(at)
        return Found(self.case, (replace(place, since=min(since, place.since)),), False)

    def _before_the_error(self):
        """Return the first place, if a right function would not come to a right end from there."""
        if not self.seen.raised or not self.places or self._is_harmless(self.places[0]):
            return ()
        return tuple(self.places[:1])

    def _is_harmless(self, place):
        """Tell whether the reference comes to a right end with what a place makes."""
        end = self._reference(self._of_line(place.step))[1]
        return not end.raised and not difference(self.exercise, self.case, end.result)

    def _needed(self):
        """Return the places without those that the later ones explain.

        Whether such a value is wrong, or another one that the lines below do not go with, is not
        known: the fault lies between the two, unless the value does no harm at all.
        """
        needed, since = [], None
        for place in self.places:
            line = self._of_line(place.step)
            without = {k: v for k, v in self.exchanged.items() if k not in line}
            last = place is self.places[-1]
            if last or not self._ends_alike(self._reference(without)[1]):
                needed.append(replace(place, since=min(place.since, since or place.since)))
                since = None
                continue
            self.exchanged = without
            if not self._is_harmless(place):
                since = min(place.since, since or place.since)
        return tuple(needed)

    def _reference(self, exchanged=None):
        """Return the reference's values by name and time, and its Run, with values exchanged."""
        mine = self.exchanged if exchanged is None else exchanged
        reference, case = self.exercise.reference, self.exercise.cases[self.case]
        values = {self._theirs(*key): value for key, value in mine.items()}
        steps, end = _run(reference, case, values) if values else _undisturbed(reference, case)
        self.parts = steps.parts
        self.loops = {_key(step): step.value for step in steps.kept if step.loop}
        values = {_key(step): step.value for step in steps.kept if step.name and not step.loop}
        return {self._mine(*key): values[key] for key in values if self._mine(*key)}, end

    def _ends_alike(self, end):
        if end.raised or self.seen.raised:
            raised = end.raised and self.seen.raised
            return bool(raised and raised.type_name == end.raised.type_name and self.places)
        arguments = self.exercise.cases[self.case].make()
        results = (self.exercise.counted(one.result, arguments) for one in (end, self.seen))
        return agree(*results)

    def _next(self, theirs, start):
        """Return the number of the next step that differs from the reference's."""
        for at in range(start, len(self.steps)):
            step = self.steps[at]
            key = _key(step)
            if step.loop or key in self.passed or key in self.exchanged or key not in theirs:
                continue
            if step.name != "return" and self._agrees(step, theirs[key]) is False:
                return at
        return None

    def _result(self):
        """Return the number of the step that is the result; None where nothing is returned."""
        last = self.steps[-1]
        return len(self.steps) - 1 if last.name == "return" and last.value is not None else None

    def _is_a_round(self, step):
        """Tell whether a loop's round is one of the reference, and all of its rounds are there."""
        name, rounds = step.name, [one for one in self.steps if one.loop and one.name == step.name]
        if (name, 1) not in self.loops:
            return False
        times = sum(key[0] == name for key in self.loops)
        return times == len(rounds) and alike(step.value, self.loops[_key(step)])

    def _is_a_part(self, value):
        """Tell whether the reference makes a value on its way too, under no name or another one."""
        values = value if isinstance(value, list) else [value]
        known = [part for part in self.parts if is_numeric(part)]
        return all(
            any(agree(one, part) or agree(-1 * one, part) for part in known)
            for one in values
            if is_numeric(one) and np.size(one)
        )

    def _agrees(self, step, theirs):
        if step.name == "return":
            arguments = self.exercise.cases[self.case].make()
            return agree(*(self.exercise.counted(one, arguments) for one in (step.value, theirs)))
        return alike(step.value, theirs)

    def _place(self, at):
        step, theirs = self.steps[at], self.right
        earlier = [one for one in self.steps[:at] if not one.loop and _key(one) in theirs]
        same = {}
        for one in earlier:
            same.setdefault(one.name, []).append(self._agrees(one, theirs[_key(one)]))
        unknown = []
        for one in reversed(self.steps[:at]):
            if one.loop:
                unknown += [one.line] * (not self._is_a_round(one))
            elif _key(one) in theirs and None not in same[one.name]:
                if step.name != "return":
                    break
            elif one.name in (*same, "", "if", "while") or not self._is_a_part(one.value):
                unknown.append(one.line)
        if step.name in self.more:  # which of its values is wrong first is not known
            unknown += [
                one.line for one in self.steps[:at] if one.loop or one.name in (step.name, "while")
            ]
        rounds = {}
        for one in self.steps[:at]:
            if one.loop:
                rounds[one.name] = one
        return Place(
            step,
            theirs.get(_key(step)),
            tuple(name for name in same if all(same[name])),
            min([step.line, *unknown]),
            tuple(rounds.values()),
        )


def _key(step):
    return step.name, step.time


@functools.cache
def _undisturbed(reference, case):
    """Return the reference's own steps in a case, and its Run."""
    return _run(reference, case, {})


def _run(reference, case, exchanged):
    steps = Steps(exchanged)
    return steps, run(_stepping_reference(reference)(steps), case.make(), ())


@functools.cache
def _stepping_reference(reference):
    name = f"<{reference.__name__}>"
    return compiled_to_step(solution(reference), reference.__globals__, name, parts=True)
