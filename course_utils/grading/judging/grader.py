"""What `graded` asks: one object that observes, judges and shows, and can be exchanged.

In a notebook it does all of that itself. `course check` sets another one in the process in which
the learner's code runs: that one hands on what it observes and asks what is right.
"""

import sys
from collections.abc import Callable

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.judging import judgement, uncompared
from course_utils.grading.judging.backward import all_right
from course_utils.grading.judging.conforming import form_of_results, with_results_in
from course_utils.grading.observing.observer import observe, observe_steps, runs_together
from course_utils.grading.observing.records import Observations
from course_utils.grading.reporting.report import Report


class Grader:
    """The grader of a notebook."""

    def examine(self, function: Callable, exercise: Exercise) -> tuple[Observations, Report]:
        """Return the Observations of a learner's function and the Report on it.

        One that fails is looked at more closely: the report tells where it goes wrong.
        """
        observations = observe(function, exercise)
        if self.fails(exercise, observations):
            observations = observe_steps(function, exercise, observations)
        return observations, judgement.judge(exercise, observations)

    def fails(self, exercise: Exercise, observations: Observations) -> bool:
        """Tell whether what was observed is wrong anywhere, so that a place can be looked for.

        Not so of a stub, nor of what was interrupted: it would have to be interrupted again.
        """
        if observations.untouched or any(run.interrupted for run in observations.runs):
            return False
        return not all_right(exercise, observations.runs)

    def unreadable(self, exercise: Exercise, error: str, line_number: int, line: str) -> Report:
        """Return the Report on a cell that Python cannot read."""
        return uncompared.unreadable(exercise, error, line_number, line)

    def unjudged(self, exercise: Exercise, error: Exception) -> Report:
        """Return the Report on a function at which observing or judging failed."""
        return uncompared.unjudged(exercise, error)

    def conform(
        self, exercise: Exercise, observations: Observations, function: Callable
    ) -> Callable | None:
        """Return a function that passed, wrapped where its results have another form.

        None where the cells below cannot go on with it.
        """
        return with_results_in(form_of_results(exercise, observations), function)

    def fits(self, exercise: Exercise, forward: Callable, backward: Callable) -> bool:
        """Tell whether a forward and a backward step work together; the exercise is the latter."""
        runs = runs_together(exercise, forward, backward)
        return runs is not None and all_right(exercise, runs)

    def show(self, report: Report) -> None:
        """Show a report under the cell, or print it where no notebook runs."""
        ipython = sys.modules.get("IPython")
        if ipython and ipython.get_ipython():
            ipython.display.display(report)
        else:
            print(report.to_text())


_in_use = Grader()


def in_use() -> Grader:
    """Return the Grader that `graded` asks."""
    return _in_use


def use(grader: Grader) -> None:
    """Let `graded` ask another Grader from now on."""
    global _in_use
    _in_use = grader
