"""A whole class: its downloads judged, as far as that was not done before, and told apart."""

import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from course_utils.classroom.collecting import Found, chapter_in, collect
from course_utils.classroom.judged import Judged, Work
from course_utils.classroom.placing import (
    Need,
    Placed,
    missing,
    needs_of,
    newest,
    place,
    submission_of,
)
from course_utils.classroom.results import Submission
from course_utils.classroom.roster import Roster
from course_utils.classroom.store import Store, key_of

Judging = Callable[[Iterable], Iterator[tuple[str, Judged | Exception]]]


@dataclass
class Class:
    """The notebooks of a class. Answers stay in the store, and are read one notebook at a time.

    Attributes
    ----------
    store : Store
    seed : int
    seconds : float
    roster : Roster or None
    due : datetime or None
    chapters : tuple of str
        Those that everybody should have handed in; if empty those that anybody did.
    needs : list of Need
        What a person has to look at.
    unread : int
        How many zips and notebooks could not be read.
    """

    store: Store
    seed: int
    seconds: float = 10.0
    roster: Roster | None = None
    due: datetime | None = None
    chapters: tuple[str, ...] = ()
    needs: list[Need] = field(default_factory=list)
    unread: int = 0
    _files: list[tuple[Found, str, str, str]] = field(default_factory=list)
    _failed: dict[str, str] = field(default_factory=dict)

    def find(self, downloads: Iterable[str | Path], student: str | None = None) -> None:
        """Look for notebooks, and whose they are; of one learner alone if so asked."""
        for found in collect(downloads):
            whose = place(found, self.roster)
            if student and (isinstance(whose, Need) or whose[0] != student):
                continue
            if found.problem:
                self.unread += found.file.lower().endswith((".zip", ".ipynb"))
                guess = "" if isinstance(whose, Need) else whose[0]
                todo = "Nothing, if no notebook is meant; else ask for it again."
                self.needs.append(Need(found.file, guess, found.problem, "Passed over.", todo))
            elif isinstance(whose, Need):
                self.needs.append(whose)
            else:
                self._files.append((found, *whose, ""))

    def __len__(self):
        """Return how many notebooks there are."""
        return len(self._files)

    def judge(self, judging: Judging, told: Callable[[bool], None]) -> None:
        """Judge what is not in the store; each result is kept at once, then `told(failed)`."""
        for key, came in judging(self._works(told)):
            if isinstance(came, Exception):
                self._failed[key] = f"The check failed ({type(came).__name__}: {came})."
            else:
                self.store.put(key, came)
            told(isinstance(came, Exception))

    def _works(self, told):
        """Yield (key, work) of what is neither kept nor on its way, reading files one by one."""
        on_the_way = set()
        for number, (found, student, name, _) in enumerate(self._files):
            try:
                content = found.read()
            except (OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
                key = f"unread {number}"
                self._failed[key] = f"It cannot be read: {error}."
                self._files[number] = (found, student, name, key)
                told(True)
                continue
            work = Work(content, chapter_in(found.file) or "", self.seconds, self.seed)
            key = key_of(work)
            self._files[number] = (found, student, name, key)
            if key in on_the_way or self.store.has(key):
                told(False)
                continue
            on_the_way.add(key)
            yield key, work

    def _result(self, key):
        judged = self.store.get(key) if key not in self._failed else None
        return judged or Judged("", "", (), self._failed.get(key, "It was not judged."))

    def settle(self) -> None:
        """Decide which notebooks count, once all are judged; the rest stands in `needs`."""
        placed = []
        for found, student, name, key in self._files:
            judged = self._result(key)
            chapter = judged.chapter or chapter_in(found.file) or ""
            placed.append(Placed(found, student, name, key, chapter, bool(judged.answers)))
        self.unread += sum(not one.readable for one in placed)
        self._counting, doubles = newest(placed)
        self._counting.sort(key=lambda one: (one.student, one.chapter))
        self.needs += doubles
        if not self.chapters:
            self.chapters = tuple(sorted({one.chapter for one in self._counting} - {""}))
        for one in self._counting:
            judged = self._result(one.key)
            self.needs += needs_of(submission_of(one, judged, self.due), judged)
        for gap in self._missing():
            todo = "Ask, if it should be there."
            self.needs.append(Need("", gap.student, f"{gap.chapter} is missing.", "Blank.", todo))

    def _missing(self):
        there = {(one.student, one.chapter) for one in self._counting}
        return missing(self.roster, self.chapters, there) if self.roster else ()

    def submissions(self) -> Iterator[Submission]:
        """Yield what each learner handed in, in order of ids; then what is missing."""
        for one in self._counting:
            yield submission_of(one, self._result(one.key), self.due)
        yield from self._missing()
