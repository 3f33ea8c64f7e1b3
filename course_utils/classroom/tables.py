"""The tables of a class: grades, answers, and one that Canvas and Moodle import."""

import csv
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from course_utils.checking.showing import in_one_line
from course_utils.classroom.overrides import Overrides
from course_utils.classroom.points import earned, most, shown
from course_utils.classroom.results import LATE, Submission
from course_utils.classroom.roster import Roster

FORMULA = re.compile(r"\s*[=+\-@|%]")
GRADES = ("chapter", "points", "of", "late hours", "status")
ANSWERS = (
    *("student", "chapter", "exercise", "verdict", "mistake", "line", "cell", "version"),
    "seconds",
)
LINE = re.compile(r"(?:line )?(\d+)")


def plain(text: str) -> str:
    """Return a text in one line that no spreadsheet takes for a formula."""
    text = in_one_line(text)
    return f"'{text}" if FORMULA.match(text) else text


def write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table, whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(columns)
            table.writerows(rows)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_grades(
    path: Path,
    submissions: Iterable[Submission],
    points: Mapping[str, float],
    overrides: Overrides,
    roster: Roster | None,
) -> None:
    """Write one line for each learner and chapter: the roster's columns untouched, then GRADES."""
    rows = {learner.student: learner.row for learner in roster.learners} if roster else {}
    columns = roster.columns if roster else ("student",)

    def line(one):
        row = rows.get(one.student)
        first = [row[column] for column in columns] if row else [plain(one.student)]
        of = shown(most(one.chapter, points)) if one.chapter else ""
        late = f"{one.late:g}" if one.late else "" if one.status == LATE else "0"
        late = late if one.answers else ""
        return (*first, one.chapter, shown(earned(one, points, overrides)), of, late, one.status)

    write(path, (*columns, *GRADES), map(line, submissions))


def write_import(
    path: Path,
    submissions: Iterable[Submission],
    points: Mapping[str, float],
    overrides: Overrides,
    roster: Roster,
    chapters: Sequence[str],
) -> None:
    """Write one line for each learner, a column for each chapter, as Canvas and Moodle import it.

    What is missing stays blank: neither of them takes that for 0.
    """
    got = {(one.student, one.chapter): shown(earned(one, points, overrides)) for one in submissions}

    def line(learner):
        own = (learner.row[column] for column in roster.columns)
        return (*own, *(got.get((learner.student, chapter), "") for chapter in chapters))

    write(path, (*roster.columns, *chapters), map(line, roster.learners))


def write_answers(path: Path, submissions: Iterable[Submission]) -> None:
    """Write one line for each answer."""
    write(
        path,
        ANSWERS,
        (_answer_line(one, answer) for one in submissions for answer in one.answers),
    )


def _answer_line(one, answer):
    mistake = answer.report.get("misconception") or ""
    line = LINE.match(answer.report.get("line") or "")
    cell = answer.report.get("cell")
    return (
        plain(one.student),
        one.chapter,
        plain(answer.exercise),
        answer.verdict,
        mistake,
        line[1] if line else "",
        "" if cell is None else str(cell),
        plain(one.version),
        f"{answer.seconds:.3f}",
    )
