"""The teacher's own word: points that count in the place of ours, at every grading again."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from course_utils.classroom.placing import Need
from course_utils.classroom.reading import points_in, read_table
from course_utils.grading.catalogue import catalogue

COLUMNS = ("student", "exercise", "points", "comment", "by")


class OverridesError(Exception):
    """A file of overrides cannot be used, and the message says why and what to do."""


@dataclass(frozen=True)
class Override:
    """What a teacher says of one answer.

    Attributes
    ----------
    points : float or None
        What counts; None if only something is said.
    comment, by : str
        What is said, and who says it.
    """

    points: float | None
    comment: str
    by: str


Overrides = dict[tuple[str, str], Override]  # by student and exercise


def read_overrides(path: str | Path) -> Overrides:
    """Read a table with the columns COLUMNS; without a file there are none.

    Raises
    ------
    OverridesError
        If it lacks a column, names no exercise, or one twice for a learner, or points are none.
    """
    if not Path(path).exists():
        return {}
    found: Overrides = {}
    for number, row in enumerate(read_table(path, COLUMNS, OverridesError), 2):
        student, exercise, points, comment, by = (row[column].strip() for column in COLUMNS)
        where = f"{path}, line {number}"
        if exercise not in catalogue():
            raise OverridesError(f"{where}: there is no exercise {exercise!r}")
        if (student, exercise) in found:
            raise OverridesError(f"{where}: {student} has a line for {exercise} already")
        given = points_in(points, where, OverridesError) if points else None
        found[student, exercise] = Override(given, comment, by)
    return found


def without_learner(overrides: Overrides, students: Iterable[str]) -> Iterator[Need]:
    """Yield what is said of nobody in the class."""
    known = set(students)
    for student, exercise in overrides:
        if student not in known:
            reason = f"The points for {exercise} are those of nobody in the class."
            done, todo = "They count for nobody.", "Mend the id in overrides.csv, and call again."
            yield Need("overrides.csv", student, reason, done, todo)
