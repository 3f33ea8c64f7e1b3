"""The grader of the process in which a learner's code runs: it observes, and asks what is right.

Nothing that is done to it there changes a verdict: the parent judges, by what it was sent.
"""

from collections.abc import Callable
from typing import Any

from course_utils.checking.sandbox import limits
from course_utils.checking.sandbox.outlines import Outline, with_inputs
from course_utils.checking.sandbox.pipes import Parent
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.judging.conforming import with_results_in
from course_utils.grading.judging.grader import Grader
from course_utils.grading.observing.observer import observe, observe_steps, runs_together
from course_utils.grading.observing.records import Observations
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict
from course_utils.grading.values.plain_data import text_of


class AskingGrader(Grader):
    """The grader in this process: asks the parent wherever another one would judge."""

    def __init__(self, parent: Parent, seconds: float) -> None:
        self.parent, self.seconds = parent, seconds
        self.cell = self.count = 0
        self.answer: dict[str, Any] = {}
        self._place: dict[str, Any] = {}

    def _reached(self, exercise):
        self._place = {"key": exercise.key, "cell": self.cell, "count": self.count}
        self.count += 1
        self.answer = self.parent.ask(ask="function", **self._place)
        assert isinstance(exercise, Outline)
        exercise.learn(self.answer["inputs"])

    def examine(self, function: Callable, exercise: Exercise) -> tuple[Any, Report]:
        """Observe a function, have it judged, and look closer where it fails.

        The parent has it tried on other inputs, too, where it is right on those of the notebook.
        """
        self._reached(exercise)
        observations, tried = None, exercise  # none where the parent knows the verdict
        while not self.answer["verdict"]:
            if self.answer["inputs"]:
                tried = with_inputs(exercise, self.answer["inputs"])
            observations = self._in_time(observe, function, tried)
            self.answer = self._ask_for_the_verdict(observations=observations, over=self.over)
        if self.answer["look_closer"]:
            self._look_closer(function, tried, observations)
        return observations, _report(exercise, self.answer["verdict"])

    def _ask_for_the_verdict(self, **what):
        return self.parent.ask(ask="verdict", **self._place, **what)

    def _look_closer(self, function, exercise, observations):
        """Send the steps of a function that failed, so that the report can tell where."""
        try:
            seen = self._in_time(observe_steps, function, exercise, observations)
        except Exception:  # its verdict is known, and stays
            return
        if isinstance(seen, Observations) and seen.steps:
            self.parent.ask(ask="closer", **self._place, steps=seen.steps, lines=seen.lines)

    def _in_time(self, observing, *arguments):
        """Observe with a limit of time; None where that is over."""
        limit = limits.TimeLimit(self.seconds)
        try:
            with limit:
                return observing(*arguments)
        except Exception:
            raise
        except BaseException as error:  # from the learner's objects, while they are written down
            if limit.over:
                return None
            raise RuntimeError(words_of(error)) from None
        finally:
            self.over = limit.over

    def unreadable(self, exercise: Exercise, error: str, line_number: int, line: str) -> Report:
        """Have a cell reported that Python cannot read."""
        self._reached(exercise)
        if not self.answer["verdict"]:
            self._ask_for_the_verdict(unreadable=[text_of(error), line_number, text_of(line)])
        return _report(exercise, "failed")

    def unjudged(self, exercise: Exercise, error: Exception) -> Report:
        """Have a function reported that could not be observed."""
        self._ask_for_the_verdict(unjudged=[type(error).__name__, text_of(error)])
        return _report(exercise, "failed")

    def show(self, report: Report) -> None:
        """Tell the parent where a right function cannot be used yet; it shows the report."""
        if report.next_step:
            self.parent.tell(tell="unpaired", **self._place)

    def conform(self, exercise: Exercise, observations: Any, function: Callable) -> Callable | None:
        """Return a right function, wrapped where its results have another form than expected."""
        return with_results_in(self.answer["form"], function)

    def fits(self, exercise: Exercise, forward: Callable, backward: Callable) -> bool:
        """Run a backward with a forward step, and ask whether the results are right."""
        runs = runs_together(exercise, forward, backward)
        return runs is not None and self.parent.ask(ask="pair", key=exercise.key, runs=runs)["fits"]


def _report(exercise, verdict):
    return Report.on(exercise, Verdict(verdict), "none", "")


def words_of(error: BaseException) -> str:
    """Return an exception's type and message in one line."""
    return f"{type(error).__name__}: {text_of(error)}".rstrip(": ")
