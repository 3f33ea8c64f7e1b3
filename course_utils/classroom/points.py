"""How many points each exercise is worth."""

import csv
import math
from collections.abc import Mapping
from pathlib import Path

from course_utils.classroom.overrides import Overrides
from course_utils.classroom.results import NOT_COMPARABLE, Submission
from course_utils.grading.catalogue import catalogue


class PointsError(Exception):
    """A file of points cannot be used, and the message says why and what to do."""


def read_points(path: str | Path | None) -> dict[str, float]:
    """Return {exercise: points} of all exercises: 1 each, but for those that a CSV file names.

    Raises
    ------
    PointsError
        If the file has not the columns exercise and points, or a line is no exercise's.
    """
    points = dict.fromkeys(catalogue(), 1.0)
    if path is None:
        return points
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            rows, columns = list(reader), reader.fieldnames or []
    except (OSError, UnicodeError, csv.Error) as error:
        raise PointsError(f"{path} cannot be read as a table: {error}") from error
    if not {"exercise", "points"} <= set(columns):
        raise PointsError(f"{path} needs the columns exercise and points; found {columns}")
    for number, row in enumerate(rows, 2):
        key, text = row["exercise"].strip(), row["points"].strip()
        if key not in points:
            raise PointsError(f"{path}, line {number}: there is no exercise {key!r}")
        try:
            points[key] = float(text)
        except ValueError:
            points[key] = math.nan
        if not 0 <= points[key] < math.inf:
            raise PointsError(f"{path}, line {number}: {text!r} is no number of points")
    return points


def earned(
    submission: Submission, points: Mapping[str, float], overrides: Overrides
) -> float | None:
    """Return the points of what passed, or of what a teacher gave instead.

    None where nothing can be said: a gap is no 0.
    """
    given = {
        exercise: override.points
        for (student, exercise), override in overrides.items()
        if student == submission.student
        and override.points is not None
        and catalogue()[exercise].chapter == submission.chapter
    }
    if not submission.answers or submission.status == NOT_COMPARABLE:
        return sum(given.values()) if given else None
    passed = {a.exercise: points.get(a.exercise, 0.0) for a in submission.answers if _passed(a)}
    return sum((passed | given).values())


def _passed(answer):
    return answer.verdict == "passed"


def most(chapter: str, points: Mapping[str, float]) -> float:
    """Return the points of all exercises of a chapter."""
    return sum(points[key] for key, exercise in catalogue().items() if exercise.chapter == chapter)


def shown(value: float | None) -> str:
    """Return points as a table shows them: 2, 2.5, or nothing."""
    return "" if value is None else f"{value:g}"
