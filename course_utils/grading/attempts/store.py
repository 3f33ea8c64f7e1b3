"""The file in which attempts are kept: one SQLite database in the user's data folder.

The database is in WAL mode: readers never wait, and a process that is killed loses nothing that was
committed. That mode needs memory which all processes share, so on a disk that several machines
share, such as a home folder by NFS, the database has a plain journal. Every fault of the file
becomes a NotKeptError that says in words what is the matter.
"""

import contextlib
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from course_utils.grading.attempts.disks import is_shared
from course_utils.grading.catalogue.changes import todays

VARIABLE = "COURSE_PROGRESS"
VERSION = 1  # of the schema; raise it, and write the migration, when TABLE changes
OURS = 0x4E455453  # the file's application_id, so that no other program's file is written to
PATIENCE = 1000  # milliseconds to wait for another process that writes
COLUMNS = ("time", "key", "chapter", "verdict", "finding", "misconception", "headline", "source")
TABLE = """
CREATE TABLE IF NOT EXISTS attempts (
  id INTEGER PRIMARY KEY,
  time TEXT NOT NULL,     -- UTC, ISO 8601
  key TEXT NOT NULL,      -- such as losses.L1; of a cell that is no exercise, its chapter
  chapter TEXT NOT NULL,
  verdict TEXT NOT NULL,  -- a Verdict, or 'kept': put away by a reset, not judged
  finding TEXT NOT NULL,
  misconception TEXT,
  headline TEXT NOT NULL,
  source TEXT             -- NULL where Python does not have it
) STRICT
"""
KEPT = "kept"


class NotKeptError(Exception):
    """Attempts cannot be kept, or read; the message says why and what to do."""


class SwitchedOffError(NotKeptError):
    """Attempts are not kept because somebody wants it so; nobody needs to be told."""


@dataclass(frozen=True)
class Attempt:
    """One answer to an exercise as it is kept; see TABLE for what the attributes hold.

    `time` and `number`, which counts the attempts of a key from 1, are set by the file.
    """

    key: str
    chapter: str
    verdict: str
    finding: str
    headline: str
    misconception: str | None = None
    source: str | None = None
    time: str = ""
    number: int = 0


def location() -> Path:
    """Return the path of the file, which need not be there yet.

    Raises
    ------
    SwitchedOffError
        If COURSE_PROGRESS is "off", and in CI, under pytest and where nbgrader runs a notebook:
        nobody learns there.
    NotKeptError
        If COURSE_PROGRESS is no path.
    """
    given = os.environ.get(VARIABLE, "").strip()
    if given.lower() == "off":
        raise SwitchedOffError(f"the environment variable {VARIABLE} is off")
    for variable in ("CI", "PYTEST_VERSION", "NBGRADER_EXECUTION"):
        if os.environ.get(variable, "").lower() not in ("", "0", "false"):
            raise SwitchedOffError(f"the environment variable {variable} is set")
    if given:
        with _in_words(given):
            return Path(given).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("course-utils", appauthor=False) / "progress.sqlite3"


def read() -> tuple[Attempt, ...]:
    """Return all attempts, oldest first; none where there is no file yet.

    Raises
    ------
    NotKeptError
        If the file cannot be read, or nothing is kept here.
    """
    path = location()
    with _in_words(path):
        if not path.exists():
            return ()
    with contextlib.closing(History(path, create=False)) as history:
        return history.attempts()


class History:
    """An open file of attempts."""

    def __init__(self, path: Path, create: bool = True, patience: int = PATIENCE) -> None:
        """Open the file; make it and its folder where they are missing, if `create`."""
        self.path = path
        with _in_words(path):
            import sqlite3

            if create:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(
                f"{path.as_uri()}?mode={'rwc' if create else 'rw'}",
                uri=True,
                timeout=patience / 1000,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                self._prepare(create)
                self._file = _identity(path)
            except BaseException:
                self.close()
                raise

    def _prepare(self, create):
        """Check whose file it is, and make the table in a new one."""
        import sqlite3

        execute = self._connection.execute
        shared = is_shared(self.path)
        if shared:
            self._leave_wal()
        with self._transaction("DEFERRED"):  # one look: another kernel may just be making the table
            version, application, tables = (
                execute(question).fetchone()[0]
                for question in (
                    "PRAGMA user_version",
                    "PRAGMA application_id",
                    "SELECT count(*) FROM sqlite_schema",
                )
            )
        if version > VERSION:
            raise NotKeptError(
                f"{self.path} was written by a newer version of the course; update this one"
            )
        if application != OURS and (tables or application or version):
            raise NotKeptError(f"{self.path} belongs to another program; choose another file")
        # Safe when a process is killed. After a power cut the last attempts may be missing, but the
        # file is whole; and no attempt has to wait for the disk.
        execute("PRAGMA synchronous = NORMAL")
        self._empty = not tables and not create
        if tables or not create:
            return
        if not shared:
            with contextlib.suppress(sqlite3.OperationalError):  # another kernel is just doing it
                execute("PRAGMA journal_mode = WAL")
        with self._transaction():
            execute(TABLE)
            execute(f"PRAGMA application_id = {OURS}")
            execute(f"PRAGMA user_version = {VERSION}")

    def _leave_wal(self):
        """Give a file a plain journal which was in WAL mode: moved here, or from before.

        Locked as a whole, it can be read without memory that is shared. Where another kernel has
        it open, that has to wait.
        """
        import sqlite3

        execute = self._connection.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        with contextlib.suppress(sqlite3.OperationalError):
            execute("PRAGMA journal_mode = DELETE")
        execute("PRAGMA locking_mode = NORMAL")

    @contextlib.contextmanager
    def _transaction(self, kind="IMMEDIATE"):
        execute = self._connection.execute
        execute(f"BEGIN {kind}")
        try:
            yield
            execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                execute("ROLLBACK")
            raise

    def add(
        self, attempts: Iterable[Attempt], patience: int = PATIENCE, lasting: bool = False
    ) -> None:
        """Commit some attempts, all or none.

        Parameters
        ----------
        attempts : iterable of Attempt
        patience : int
            Milliseconds to wait for another process that writes.
        lasting : bool
            Whether to wait until the disk has them.
        """
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        rows = [
            [_clean(now if name == "time" else getattr(attempt, name)) for name in COLUMNS]
            for attempt in attempts
        ]
        places = ", ".join("?" * len(COLUMNS))
        with _in_words(self.path):
            self._connection.execute(f"PRAGMA busy_timeout = {int(patience)}")
            if lasting:
                self._connection.execute("PRAGMA synchronous = FULL")
            with self._transaction():
                self._connection.executemany(
                    f"INSERT INTO attempts ({', '.join(COLUMNS)}) VALUES ({places})", rows
                )

    def attempts(self) -> tuple[Attempt, ...]:
        """Return all attempts, oldest first, under the keys that their exercises have today."""
        if self._empty:
            return ()
        with _in_words(self.path):
            rows = self._connection.execute(
                f"SELECT {', '.join(COLUMNS)} FROM attempts ORDER BY id"
            ).fetchall()
        found, numbers = [], Counter[str]()
        for row in rows:
            told = dict(zip(COLUMNS, row, strict=True))
            key = todays(told["key"])
            numbers[key] += 1
            found.append(Attempt(**{**told, "key": key, "number": numbers[key]}))
        return tuple(found)

    def is_there(self) -> bool:
        """Tell whether the file is still in its place: on Linux an open one can be deleted."""
        return _identity(self.path) == self._file

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _identity(path):
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _clean(text):
    """Return a text that can be written: a notebook's may hold halves of characters."""
    return None if text is None else str(text).encode("utf-8", "replace").decode("utf-8")


@contextlib.contextmanager
def _in_words(path):
    """Raise a NotKeptError for what goes wrong with a file."""
    try:
        import sqlite3
    except ImportError:
        raise NotKeptError("this Python was built without sqlite3") from None
    try:
        yield
    except (OSError, RuntimeError) as error:  # the latter where there is no home folder
        reason = getattr(error, "strerror", None) or error
        raise NotKeptError(f"{path} cannot be opened ({reason})") from error
    except sqlite3.Error as error:
        raise NotKeptError(_reason(path, error)) from error


def _reason(path, error):
    name = getattr(error, "sqlite_errorname", None) or ""
    for start, text in (
        ("SQLITE_NOTADB", "is damaged or no such file; move it away and a new one is begun"),
        ("SQLITE_CORRUPT", "is damaged; move it away and a new one is begun"),
        ("SQLITE_READONLY", "may only be read; make it writable"),
        ("SQLITE_BUSY", "is locked by another program; end that, and it goes on"),
        ("SQLITE_FULL", "cannot grow, for the disk is full; make room, and it goes on"),
        ("SQLITE_CANTOPEN", "cannot be opened; it and its folder must be writable"),
    ):
        if name.startswith(start):
            return f"{path} {text}"
    return f"{path} cannot be used ({error})"
