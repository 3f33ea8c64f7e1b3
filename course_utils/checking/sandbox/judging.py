"""Judge what came out of the child, which may be forged; tell what a caller may expect of it."""

import contextlib
import io

import numpy as np

from course_utils.checking.sandbox import verdicts
from course_utils.grading import decorator
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.judging.backward import chosen
from course_utils.grading.judging.findings import is_right
from course_utils.grading.judging.judgement import judge, unjudged, unreadable
from course_utils.grading.observing.observer import Observations, Run


def quiet():
    """Keep back what references print while they compute the expected results."""
    return contextlib.redirect_stdout(io.StringIO())


def judged(exercise, message, seconds):
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
        form = _form(exercise, observations) if report.verdict == "passed" else None
        report.to_json(), report.to_text()
    except Exception as error:  # what came back may be forged
        return unjudged(exercise, error), None
    if report.verdict == "interrupted" and message["over"]:
        report = verdicts.late(exercise, seconds, report.line)
    return verdicts.with_more_words(report), form


def _form(exercise, observations):
    """Return the kinds of the expected results, without their values; None if all are of them."""
    exercise, observations = chosen(exercise, observations)
    wanted = expected_results(exercise)
    pairs = zip((one.result for one in observations.runs), wanted, strict=True)
    if all(decorator._as_expected(one, other) is one for one, other in pairs):
        return None
    return _emptied(wanted[0])


def _emptied(value):
    if isinstance(value, tuple):
        return tuple(map(_emptied, value))
    if isinstance(value, dict):
        return {key: _emptied(one) for key, one in value.items()}
    if isinstance(value, float):
        return 0.0
    return np.zeros((), value.dtype) if isinstance(value, np.ndarray) else None


def all_right(exercise, runs):
    """Tell whether runs are right, one for each case of an exercise."""
    if not all(isinstance(one, Run) for one in runs) or len(runs) != len(exercise.cases):
        raise TypeError("no runs")
    return all(is_right(exercise, index, one) for index, one in enumerate(runs))
