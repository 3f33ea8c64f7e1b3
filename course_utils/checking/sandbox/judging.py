"""Judge what came out of the child, which may be forged; tell what a caller may expect of it."""

import contextlib
import dataclasses
import io
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from course_utils.checking.sandbox import verdicts
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.judging.backward import all_right
from course_utils.grading.judging.conforming import form_of_results
from course_utils.grading.judging.judgement import judge
from course_utils.grading.judging.uncompared import unjudged, unreadable
from course_utils.grading.observing.records import Observations, Run, Step
from course_utils.grading.reporting.report import Report

JUDGING = threading.Lock()  # what is printed is redirected for all threads


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep back what references print while they compute the expected results; one at a time."""
    with JUDGING, contextlib.redirect_stdout(io.StringIO()):
        yield


def judged(exercise: Exercise, message: dict[str, Any], seconds: float) -> tuple[Report, Any]:
    """Return the report on what came back, and the form of results that a caller expects."""
    if "unreadable" in message:
        return unreadable(exercise, *message["unreadable"]), None
    if "unjudged" in message:
        name, words = message["unjudged"]
        error = type(name, (Exception,), {})(words)
        return verdicts.with_more_words(unjudged(exercise, error)), None
    observations = message.get("observations")
    if observations is None:
        return verdicts.late(exercise, seconds), None
    try:
        report = judge(exercise, observations)
        if report.verdict == "passed" and not _is_whole(exercise, observations):
            raise ValueError("there are not as many runs as cases")
        form = form_of_results(exercise, observations) if report.verdict == "passed" else None
        report.to_json(), report.to_text()
    except Exception as error:  # what came back may be forged
        return unjudged(exercise, error), None
    if report.verdict == "interrupted" and message.get("over"):
        report = verdicts.late(exercise, seconds, report.line)
    return verdicts.with_more_words(report), form


def closer(
    exercise: Exercise,
    observations: Observations,
    steps: tuple[tuple[Step, ...], ...],
    lines: dict[int, str],
) -> Report | None:
    """Return the report on a function whose steps came back as well; None if that fails."""
    try:
        told = judge(exercise, dataclasses.replace(observations, steps=steps, lines=lines))
        told.to_json(), told.to_text()
    except Exception:  # what came back may be forged
        return None
    return verdicts.with_more_words(told)


def fit(exercise: Exercise, runs: Sequence[Run]) -> bool:
    """Tell whether the runs of a backward with a forward step are right, one for each case."""
    return len(runs) == len(exercise.cases) and all_right(exercise, runs)


def _is_whole(exercise, observations):
    """Tell whether each list of runs has one for each case, where it is not empty."""
    lists = (observations.runs, observations.forward, observations.own, observations.others)
    return all(len(runs) in (0, len(exercise.cases)) for runs in lists)
