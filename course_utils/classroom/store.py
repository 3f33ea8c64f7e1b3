"""What was judged, kept in one SQLite file: nothing is judged twice, and nothing is lost."""

import hashlib
import json
import secrets
import sqlite3
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from course_utils.classroom.judged import Judged, Work
from course_utils.classroom.results import from_text, to_text

FORM = 1  # of the file
SCHEMA = """
CREATE TABLE IF NOT EXISTS results (
    key TEXT PRIMARY KEY, chapter TEXT NOT NULL, version TEXT NOT NULL, answers TEXT NOT NULL,
    problem TEXT NOT NULL, notes TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
"""


class StoreError(Exception):
    """Results cannot be kept, and the message says why and what to do."""


def key_of(work: Work) -> str:
    """Return what a result is kept under: content, the course's version, seed and the like."""
    hashed = hashlib.sha256(work.content).hexdigest()
    words = (hashed, version("course-utils"), work.seed, work.chapter, work.seconds)
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()


class Store:
    """The results of one class, for use in a `with` statement.

    Each result is a transaction of its own, with SQLite's rollback journal, which is safe on disks
    that machines share, too.

    Parameters
    ----------
    path : str or Path
        The file; made if it is not there.

    Raises
    ------
    StoreError
        Also by each method: if the file cannot be read or written, such as on a full disk.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = path
        with self._in_words():
            self.connection = sqlite3.connect(path, timeout=30, isolation_level=None)
            (form,) = self.connection.execute("PRAGMA user_version").fetchone()
            if form > FORM:
                raise StoreError(f"{path} was written by a later version of the course; update it")
            self.connection.executescript(SCHEMA)
            self.connection.execute(f"PRAGMA user_version = {FORM}")

    def __enter__(self):
        """Return the store."""
        return self

    def __exit__(self, *error):
        """Close the file."""
        self.connection.close()

    @contextmanager
    def _in_words(self):
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(
                f"results cannot be kept in {self._path} ({error}). What was kept is safe: make "
                "room or mend the file, and call again to go on"
            ) from error

    def seed(self, given: int | None) -> int:
        """Return the seed of this class: that given, which is kept, else the one that was kept."""
        with self._in_words():
            row = self.connection.execute("SELECT value FROM settings WHERE name = 'seed'")
            kept = row.fetchone()
            if given is None and kept:
                return kept[0]
            seed = secrets.randbits(32) if given is None else given
            self.connection.execute("REPLACE INTO settings VALUES ('seed', ?)", (seed,))
            return seed

    def get(self, key: str) -> Judged | None:
        """Return a result; None if there is none."""
        with self._in_words():
            row = self.connection.execute(
                "SELECT chapter, version, answers, problem, notes FROM results WHERE key = ?",
                (key,),
            ).fetchone()
        if row is None:
            return None
        chapter, made_with, answers, problem, notes = row
        return Judged(chapter, made_with, from_text(answers), problem, tuple(json.loads(notes)))

    def has(self, key: str) -> bool:
        """Tell whether there is a result."""
        with self._in_words():
            found = self.connection.execute("SELECT 1 FROM results WHERE key = ?", (key,))
            return found.fetchone() is not None

    def put(self, key: str, judged: Judged) -> None:
        """Keep a result, in one transaction."""
        row = (key, judged.chapter, judged.version, to_text(judged.answers), judged.problem)
        with self._in_words():
            self.connection.execute(
                "REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)", (*row, json.dumps(judged.notes))
            )
