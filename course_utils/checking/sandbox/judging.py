"""Judge what came out of the child, which may be forged; tell what a caller may expect of it."""

import contextlib
import dataclasses
import io
from collections.abc import Sequence
from typing import Any

from course_utils.checking.sandbox import verdicts
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.judging.backward import all_right
from course_utils.grading.judging.conforming import form_of_results
from course_utils.grading.judging.judgement import judge
from course_utils.grading.judging.uncompared import unjudged, unreadable
from course_utils.grading.observing.records import Observations, Run, Step
from course_utils.grading.reporting.report import Report


def quiet() -> contextlib.AbstractContextManager:
    """Keep back what references print while they compute the expected results."""
    return contextlib.redirect_stdout(io.StringIO())


def judged(exercise: Exercise, message: dict[str, Any], seconds: float) -> tuple[Report, Any]:
    """Return the report on what came back, and the form of results that a caller expects."""
    if "unreadable" in message:
        error, number, line = message["unreadable"]
        return unreadable(exercise, str(error), int(number), str(line)), None
    if "unjudged" in message:
        name, words = map(str, message["unjudged"])
        error = type(name, (Exception,), {})(words)
        return verdicts.with_more_words(unjudged(exercise, error)), None
    observations = message["observations"]
    if observations is None and message["over"]:
        return verdicts.late(exercise, seconds), None
    if not isinstance(observations, Observations):
        raise TypeError("no observations")
    try:
        report = judge(exercise, observations)
        form = form_of_results(exercise, observations) if report.verdict == "passed" else None
        report.to_json(), report.to_text()
    except Exception as error:  # what came back may be forged
        return unjudged(exercise, error), None
    if report.verdict == "interrupted" and message["over"]:
        report = verdicts.late(exercise, seconds, report.line)
    return verdicts.with_more_words(report), form


def closer(
    exercise: Exercise, report: Report, observations: Any, message: dict[str, Any]
) -> Report:
    """Return the report on a function whose steps came back as well; the old one if that fails."""
    try:
        steps, lines = tuple(map(tuple, message["steps"])), dict(message["lines"])
        if not all(isinstance(step, Step) for case in steps for step in case):
            raise TypeError("no steps")
        told = judge(exercise, dataclasses.replace(observations, steps=steps, lines=lines))
        told.to_json(), told.to_text()
    except Exception:  # what came back may be forged
        return report
    return verdicts.with_more_words(told) if told.verdict == report.verdict else report


def fit(exercise: Exercise, runs: Sequence[Run]) -> bool:
    """Tell whether the runs of a backward with a forward step are right, one for each case."""
    if not all(isinstance(run, Run) for run in runs) or len(runs) != len(exercise.cases):
        raise TypeError("no runs")
    return all_right(exercise, runs)
