"""How many points each exercise is worth."""

from collections.abc import Mapping
from pathlib import Path

from course_utils.classroom.overrides import Overrides
from course_utils.classroom.reading import points_in, read_table
from course_utils.classroom.results import NOT_COMPARABLE, Submission
from course_utils.grading.catalogue import catalogue

COLUMNS = ("exercise", "points")


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
    for number, row in enumerate(read_table(path, COLUMNS, PointsError), 2):
        key, text = row["exercise"].strip(), row["points"].strip()
        where = f"{path}, line {number}"
        if key not in points:
            raise PointsError(f"{where}: there is no exercise {key!r}")
        points[key] = points_in(text, where, PointsError)
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
