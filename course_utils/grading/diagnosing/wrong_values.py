"""Where a result goes wrong: the first value that differs from the reference's own, and its line.

A learner's names are the stub's, so that what each of their assignments makes can be laid beside
what the reference makes under that name, in the same case, in the same round. The first that
differs is the place. Whether it is the only one is seen by handing the wrong value to the
*reference*: if it ends in the learner's result then, the rest of their function is right.
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import difference
from course_utils.grading.diagnosing.right_values import RightValues, steps_of
from course_utils.grading.diagnosing.slices import first_line_of, heads_of
from course_utils.grading.observing.records import Observations, Step
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.likeness import alike

MOST_PLACES = 3
BEGUN = r"zeros|empty|full|\[\]|\{\}|dict\(|list\("  # what makes a value that is to be filled


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
    since, until : int
        The fault is in one of these lines. They are the step's own; or reach from the first line
        that the value may come from, to the result where that comes too early.
    rounds : tuple of Step
        The last rounds that began before it: the name that each loop runs through, and its value.
    """

    step: Step
    expected: object
    before: tuple[str, ...] = ()
    since: int = 0
    until: int = 0
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


def in_line(found: dict[int, Found], number: int) -> dict[int, Found]:
    """Return what was found with the fault of the first places in the line of this number."""
    return {
        case: replace(
            one, places=(replace(one.places[0], since=number, until=number), *one.places[1:])
        )
        for case, one in found.items()
    }


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
    found = _Search(exercise, case, observations).found()
    first = found.places[0].step.name if found.places else None
    return replace(found, made={_key(step): step.value for step in steps if step.name == first})


class _Search:
    """The search in one case."""

    def __init__(self, exercise, case, observations):
        self.exercise, self.case, self.lines = exercise, case, observations.lines
        self.steps, self.seen = observations.steps[case], observations.runs[case]
        self.exchanged, self.places, self.passed = {}, [], set()
        self.times = Counter(step.name for step in self.steps if not step.loop)
        self.more = {}  # names with more values than the reference gives them: how many that gives
        theirs, _ = self._reference()
        self.more = self._with_more(theirs)
        self.right, _ = self._reference()
        self.known = RightValues(exercise, case, self.steps, self.right, self.more)

    def found(self) -> Found:
        """Return the places; each wrong value in turn is handed to the reference."""
        start, before = 0, None
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
        steps, end = steps_of(reference, case, values)
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
            if self.seen.raised and self._goes_on(step, theirs[key]):
                continue
            if step.name != "return" and self._agrees(step, theirs[key]) is False:
                return at
        return None

    def _goes_on(self, step, theirs):
        """Tell whether a name's value is not its last: the error came before it was filled."""
        writes = rf"\b{re.escape(step.name)}\[.*\] *[-+*/@]?="
        return _is_to_be_filled(step.value, theirs) or re.match(writes, self.seen.raised.line or "")

    def _result(self):
        """Return the number of the step that is the result; None where nothing is returned."""
        last = self.steps[-1]
        return len(self.steps) - 1 if last.name == "return" and last.value is not None else None

    def _until(self, step):
        """Return the last line that may be at fault: the result's, if it ends a loop too early."""
        last = self.steps[-1]
        early = last.name == "return" and heads_of(last.line, self.steps[0].line, self.lines)
        begun = re.search(BEGUN, self.lines.get(step.line, ""))
        unfilled = begun and _is_to_be_filled(step.value, self.right.get(_key(step)))
        return last.last_line if early or unfilled else step.last_line

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
        rounds = {}
        for one in self.steps[:at]:
            if one.loop:
                rounds[one.name] = one
        return Place(
            step,
            theirs.get(_key(step)),
            tuple(name for name in same if all(same[name])),
            first_line_of(self.steps, at, self.lines, self.known.have),
            self._until(step),
            tuple(rounds.values()),
        )


def _key(step):
    return step.name, step.time


def _is_to_be_filled(value, theirs):
    """Tell whether a value is an empty list or dict, or an array of zeros of the right shape."""
    empty = isinstance(value, list | dict) and not value
    zeros = isinstance(value, np.ndarray) and not np.any(value)
    return empty or (zeros and isinstance(theirs, np.ndarray) and value.shape == theirs.shape)
