"""The learners of a class, as Canvas, Moodle or a teacher's own table lists them."""

import csv
import io
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from course_utils.classroom.collecting import Claim

# Columns, in lower case; of the ids the first that is filled is the learner's.
IDS = (
    "sis user id",
    "id number",
    "student id",
    "student",
    "id",
    "sis login id",
    "username",
    "email address",
    "email",
    "identifier",
)
NAMES = ("name", "full name", "student name", "student")
FIRST, LAST = ("first name", "firstname"), ("surname", "last name", "lastname")


class RosterError(Exception):
    """A roster cannot be used, and the message says why and what to do."""


@dataclass(frozen=True)
class Learner:
    """One row of the roster.

    Attributes
    ----------
    student, name : str
        Id and name.
    ids : tuple of str
        Every id in the row.
    row : dict of str to str
        The whole row, untouched.
    """

    student: str
    name: str
    ids: tuple[str, ...]
    row: Mapping[str, str]


@dataclass(frozen=True)
class Roster:
    """A class: the table's columns and its learners, in order."""

    columns: tuple[str, ...]
    learners: tuple[Learner, ...]

    def find(self, claim: Claim) -> list[Learner]:
        """Return whom a claim fits: by id, else by name. None or several are left to a person."""
        for identity in claim.ids:
            wanted = identity.strip().casefold()
            fitting = [x for x in self.learners if wanted in map(str.casefold, x.ids)]
            if fitting:
                return fitting
        for name in claim.names:
            keys = keys_of(name)
            fitting = [x for x in self.learners if keys & keys_of(x.name)]
            if fitting:
                return fitting
        return []


def keys_of(name: str) -> set[str]:
    """Return what a name is compared by: letters and digits, as written and in order of words."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    turned = []
    if "," in name:  # "Last, First"
        last, _, first = plain.partition(",")
        turned = ["".join(c for c in first + last if c.isalnum())]
    return {"".join(words), "".join(sorted(words)), *turned} - {""}


def read_roster(path: str | Path) -> Roster:
    """Read a roster, with "," ";" or tabs between its columns.

    Raises
    ------
    RosterError
        If there is no column of ids or names, or two learners share an id.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise RosterError(f"{path} cannot be read as UTF-8 text: {error}") from error
    first = text.partition("\n")[0]
    between = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=between, restval="")
    columns = tuple(reader.fieldnames or ())
    learners = []
    for row in reader:
        row.pop(None, None)  # what stands beyond the last column
        learner = _learner(row)
        if learner:
            learners.append(learner)
    if not learners:
        raise RosterError(
            f"{path} has no learner: expected a first line of columns with ids, such as "
            f'"SIS User ID", "ID number" or "id", found {", ".join(columns) or "nothing"}'
        )
    seen = {}
    for learner in learners:
        if learner.student in seen:
            raise RosterError(f"{path} has the id {learner.student} twice; each learner needs one")
        seen[learner.student] = learner
    return Roster(columns, tuple(learners))


def _learner(row):
    """Return a row's learner; None for what is none, as the row of points in Canvas's table."""
    low = {key.strip().lower(): value.strip() for key, value in row.items()}
    canvas = "student" in low and ("id" in low or "sis user id" in low)
    ids = [low[key] for key in IDS if low.get(key) and not (canvas and key == "student")]
    name = next((low[key] for key in NAMES if low.get(key)), "")
    parts = [next((low[key] for key in keys if low.get(key)), "") for keys in (FIRST, LAST)]
    name = " ".join(filter(None, parts)) or name
    if not ids or name == "Points Possible":
        return None
    return Learner(ids[0], name or ids[0], tuple(dict.fromkeys(ids)), dict(row))
