"""Have a notebook's functions observed in a child process, and judge them here.

The child asks, this process answers (the questions are listed in `child`). It knows the expected
results and never sends them. When the child ends before its time, another one goes on: it is told
the verdicts that are known, and which cells to leave out.
"""

import marshal
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from course_utils.checking.sandbox import verdicts
from course_utils.checking.sandbox.judging import closer, fit, judged, quiet
from course_utils.checking.sandbox.process import STOP, Child, EndedError, LateError
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.judging.pairs import waiting
from course_utils.grading.reporting.report import Report

SECONDS_TO_START = 60.0
GRACE = 2.0  # seconds between the child's own clock and ours
MOST_CHILDREN = 100
MOST_DEFINITIONS = 20  # of one function
NO_OBSERVATIONS = "it sent something else than observations"
JUDGING = threading.Lock()  # judging redirects what is printed, for all threads
Place = tuple[int, int]  # the cell's number, and that of the definition in it


class RestartError(Exception):
    """Raised where only a fresh child can go on."""


@dataclass
class Outcome:
    """What is known of one definition: its exercise and report, and what to tell a child."""

    key: str
    report: Report
    form: object = None

    @property
    def answer(self) -> dict[str, Any]:
        """What the child is told."""
        return {"verdict": str(self.report.verdict), "form": self.form}


@dataclass
class Session:
    """The check of one notebook.

    Attributes
    ----------
    cells : list of (str, str)
        Id and source of each code cell.
    closed : set of str
        Keys of the exercises whose references the child must not have.
    seconds : float
        Time for each function, and for all other cells together.
    beside : str
        Folder from which the cells may import.
    unreadable : tuple of str
        Files that the child must not read.
    without : tuple of str
        Protections to leave out.
    outcomes : dict
        By (cell, number of the definition in it), in the order of the notebook.
    notes : dict
        What went wrong in a cell, by its number.
    lacking : tuple of str
        Protections that this system does not have.
    children : int
        How many were started.
    trouble : str
        Why the check did not come to its end, in words; "" if it did.
    """

    cells: list[tuple[str, str]]
    closed: set[str]
    seconds: float
    beside: str = ""
    unreadable: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    outcomes: dict[Place, Outcome] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()
    children: int = 0
    trouble: str = ""

    def run(self) -> None:
        """Observe and judge everything; always comes to an end."""
        self._secret = set()  # to be judged again by a child that never had the reference
        self._skipped = set()
        self._left = self.seconds  # for cells, apart from observing
        self._deadline = time.monotonic() + 30 * self.seconds + SECONDS_TO_START
        while self.children < MOST_CHILDREN and self._time_left() > 0 and not STOP.is_set():
            self.children += 1
            self._at: int | None = None
            self._observed: tuple[str, Place] | None = None
            self._failed: tuple[str, Place, Any] | None = None
            self._watch = self.seconds  # for what is observed
            self._opened = set()
            try:
                with Child(self.without) as child:
                    self._serve(child)
                return
            except RestartError:
                continue
            except LateError:
                self._blame(f"it did not come to an end within {self.seconds:g} seconds", late=True)
            except EndedError as error:
                self._blame(str(error))
            if self._at is None:  # it did not even start
                return
        self.trouble = "it took too long, or ended too often"

    def _serve(self, child):
        child.send(self._order(child))
        with JUDGING, quiet():  # while the child starts; it is kept
            for key in self.closed:
                expected_results(catalogue()[key])
        ready = child.receive(SECONDS_TO_START)
        if not isinstance(ready, dict) or not isinstance(ready.get("missing"), list | tuple):
            raise EndedError(NO_OBSERVATIONS)
        self.lacking = tuple(str(name)[:40] for name in ready["missing"])
        while True:
            start, left = time.monotonic(), self._left if self._observed is None else self._watch
            message = child.receive(min(left + GRACE, self._time_left()))
            left -= time.monotonic() - start
            if self._observed is None:
                self._left = left
            else:
                self._watch = left
            try:
                answer = self._answer(message)
            except (RestartError, EndedError):
                raise
            except Exception:  # there is no form that something else could not have
                raise EndedError(NO_OBSERVATIONS) from None
            if answer is not None:
                child.send(answer)
            elif message["tell"] == "done":
                return

    def _time_left(self):
        return self._deadline - time.monotonic()

    def _order(self, child):
        return {
            "cells": [(label, source.encode("utf-8", "replace")) for label, source in self.cells],
            "closed": sorted(self.closed),
            "skipped": sorted(self._skipped),
            "seconds": float(self.seconds),
            "most_seconds": 30 * self.seconds + SECONDS_TO_START,
            "folder": child.folder,
            "beside": self.beside,
            "unreadable": list(self.unreadable),
        }

    def _answer(self, message):
        """Return the answer to a message; None for one that wants none."""
        if self._observed and message.get("ask") not in ("open", "verdict"):
            raise ValueError("the verdict was not asked for")
        if message.get("tell") == "done":
            return None
        if message.get("tell") == "cell":
            self._at = self._cell(message)
            return None
        if message.get("tell") == "raised":
            self.notes[self._cell(message)] = str(message["error"])
            return None
        if message.get("tell") == "unpaired":
            self._unpaired((self._cell(message), int(message["count"])))
            return None
        if message["ask"] == "open":
            return {"code": self._code(message["key"])}
        exercise = catalogue()[message["key"]]
        if message["ask"] == "pair":
            with JUDGING, quiet():
                return {"fits": fit(exercise, message["runs"])}
        place = (self._cell(message), int(message["count"]))
        if message["ask"] == "function":
            return self._function(exercise, place)
        if message["ask"] == "verdict" and self._observed == (exercise.key, place):
            return self._judged(exercise, place, message).answer
        if (
            message["ask"] == "closer"
            and self._failed
            and self._failed[:2] == (exercise.key, place)
        ):
            observations, self._failed = self._failed[2], None
            return self._looked_closer(exercise, place, observations, message)
        raise ValueError("no such question")

    def _cell(self, message):
        """Return the number of the cell that a message is about."""
        if not 0 <= message["cell"] < len(self.cells):
            raise ValueError("no such cell")
        return int(message["cell"])

    def _function(self, exercise, place):
        """Answer where a definition is reached."""
        key = exercise.key
        if place in self.outcomes:
            return self.outcomes[place].answer
        if key not in self.closed or key in self._opened:
            self.closed.add(key)
            self._secret.add(key)
            raise RestartError
        if sum(outcome.key == key for outcome in self.outcomes.values()) >= MOST_DEFINITIONS:
            raise EndedError(f"{exercise.name} is defined more than {MOST_DEFINITIONS} times")
        self._observed, self._watch = (key, place), self.seconds
        return {"verdict": None, "form": None}

    def _code(self, key):
        """Return a reference's code, if it is not one that is yet to be judged."""
        if key in self._secret or (self._observed and self._observed[0] == key):
            return None
        self._opened.add(key)
        return marshal.dumps(catalogue()[key].reference.__code__)

    def _judged(self, exercise, place, message):
        with JUDGING, quiet():
            outcome = Outcome(exercise.key, *judged(exercise, message, self.seconds))
        self.outcomes[place] = outcome
        self._secret.discard(exercise.key)
        self._observed = None
        self._failed = exercise.key, place, message.get("observations")
        return outcome

    def _looked_closer(self, exercise, place, observations, message):
        """Let a report tell where the function goes wrong; its verdict stays as it is."""
        with JUDGING, quiet():
            report = closer(exercise, self.outcomes[place].report, observations, message)
        self.outcomes[place].report = report
        return {}

    def _unpaired(self, place):
        """Say in a report that the function is right, but waits for the other one of its pair."""
        self.outcomes[place].report = waiting(self.outcomes[place].report)

    def _blame(self, how, late=False):
        """Note what ended the child, so that the next one passes over it."""
        if self._observed:
            key, place = self._observed
            exercise = catalogue()[key]
            said = verdicts.late(exercise, self.seconds) if late else verdicts.ended(exercise, how)
            self.outcomes[place] = Outcome(key, said)
            self._secret.discard(key)
        elif self._at is not None:
            self.notes[self._at] = f"The check could not go on: {how}."
            self._skipped.add(self._at)
            if self._left <= 0:
                self._left = GRACE  # enough for imports
        else:
            self.trouble = how
