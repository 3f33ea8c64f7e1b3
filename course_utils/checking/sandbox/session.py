"""Have a notebook's functions observed in a child process, and judge them here.

The child asks, this process answers (`messages`). It knows the expected results and never sends
them. When the child ends before its time, another one goes on: it is told the verdicts that are
known, and which cells to leave out.
"""

import contextlib
import functools
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from course_utils.checking.sandbox import outlines, verdicts
from course_utils.checking.sandbox.calls import Calls
from course_utils.checking.sandbox.judging import closer, fit, judged, quiet
from course_utils.checking.sandbox.messages import MessageError, checked
from course_utils.checking.sandbox.process import STOP, EndedError, LateError, child
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.catalogue.other_inputs import DRAWS, fresh, without_long_trainings
from course_utils.grading.judging.pairs import waiting
from course_utils.grading.reporting.report import Report

SECONDS_TO_START = 600.0  # of a busy machine; a child that cannot start ends at once
GRACE = 2.0  # seconds between the child's own clock and ours
MOST_CHILDREN = 100
MOST_DEFINITIONS = 20  # of one function
MOST_PAIRS = 200  # questions whether two steps fit together
NO_OBSERVATIONS = "it sent something else than observations"
Place = tuple[int, int]  # the cell's number, and that of the definition in it


@dataclass
class Outcome:
    """What is known of one definition: its exercise and report, and what to tell a child."""

    key: str
    report: Report
    form: object = None


@dataclass
class Answer:
    """A definition that is judged just now.

    `right` is the outcome on the cases of the notebook, once that is "passed"; then it is tried on
    other ones. `inlined` tells of a training that it has a start of its own: one of several draws
    is enough then, as the start may be unlucky.
    """

    place: Place
    exercise: Any
    seconds: float
    right: Outcome | None = None
    inlined: bool = False
    draws: int = 0


@dataclass
class Session:
    """The check of one notebook.

    Attributes
    ----------
    cells : list of (str, str)
        Id and source of each code cell.
    seconds : float
        Time for each function, and for all other cells together. Once that is over, cells run
        as far as exercises need them.
    seed : int
        From which the inputs follow that the notebook does not show.
    files : dict of str to Path
        What the cells find in their folder, by relative path.
    trusted : Path, optional
        Folder in which they run without a sandbox.
    expecting : set of str
        Keys of exercises that will be asked for.
    outcomes : dict
        By (cell, number of the definition in it), in the order of the notebook.
    notes : dict
        What went wrong in a cell, by its number.
    children : int
        How many were started.
    trouble : str
        Why the check did not come to its end, in words; "" if it did.
    """

    cells: list[tuple[str, str]]
    seconds: float
    seed: int
    files: Mapping[str, Path] = field(default_factory=dict)
    trusted: Path | None = None
    expecting: set[str] = field(default_factory=set)
    outcomes: dict[Place, Outcome] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    children: int = 0
    trouble: str = ""

    def run(self) -> None:
        """Observe and judge everything; always comes to an end."""
        self._skipped: set[int] = set()
        self._reached: dict[str, list[Place]] = {}
        self._left, self._sparing = self.seconds, False  # for cells, apart from observing
        self._pairs = 0
        self._working = (30 + len(self.expecting)) * self.seconds  # for all, but for the starts
        while self.children < MOST_CHILDREN and self._working > 0 and not STOP.is_set():
            self.children += 1
            self._at: int | None = None
            self._answer: Answer | None = None
            self._failed: tuple[Answer, Any, Any] | None = None
            try:
                with Calls() as self._calls, child(self.files, self.trusted) as one:
                    self._serve(one)
                return
            except LateError:
                self._blame(f"it did not come to an end within {self.seconds:g} seconds", late=True)
            except EndedError as error:
                self._blame(str(error))
            if self._at is None:  # it did not even start
                return
        self.trouble = "it took too long, or ended too often"

    def _serve(self, child):
        child.send(self._order())
        with quiet():  # while the child starts; it is kept
            for key in self.expecting:
                expected_results(catalogue()[key])
                expected_results(_fresh(key, False, self.seed, 0))
        self._understood(child.receive(SECONDS_TO_START))
        while True:
            with self._spending() as seconds:
                message = child.receive(seconds)
            kind, content = self._understood(message)
            if kind == "done":
                return
            answer = getattr(self, f"_{kind}")(**content)
            if answer is not None:
                child.send(answer)

    @contextlib.contextmanager
    def _spending(self):
        """Yield the seconds that are left, for the open answer or for cells, and take off a few."""
        start, left = time.monotonic(), self._answer.seconds if self._answer else self._left
        try:
            yield min(left + GRACE, self._working)
        finally:
            spent = time.monotonic() - start
            self._working -= spent
            if self._answer:
                self._answer.seconds -= spent
            else:
                self._left -= spent

    def _order(self):
        return {
            "cells": [(label, source.encode("utf-8", "replace")) for label, source in self.cells],
            "exercises": _outlines(),
            "skipped": sorted(self._skipped),
            "sparing": self._sparing,
            "seconds": float(self.seconds),
            "most_seconds": self._working,
        }

    def _understood(self, message):
        """Return what a message says, where it may be said now."""
        try:
            kind, content = checked(message)
        except MessageError:
            raise EndedError(NO_OBSERVATIONS) from None
        known_cell = content.get("cell", 0) < len(self.cells)
        if not known_cell or (self._answer and kind not in ("call", "verdict")):
            raise EndedError(NO_OBSERVATIONS)
        return kind, content

    def _cell(self, cell):
        self._at = cell

    def _raised(self, cell, error):
        self.notes[cell] = error

    def _unpaired(self, key, cell, count):
        """Say in a report that the function is right, but waits for the other one of its pair."""
        outcome = self.outcomes.get((cell, count))
        if outcome is None or outcome.key != key:
            raise EndedError(NO_OBSERVATIONS)
        outcome.report = waiting(outcome.report)

    def _pair(self, key, runs):
        self._pairs += 1
        exercise = catalogue()[key]
        if not exercise.forward or self._pairs > MOST_PAIRS:
            raise EndedError(NO_OBSERVATIONS)
        with quiet():
            return {"fits": fit(exercise, runs)}

    def _call(self, key, args, kwargs):
        """Answer a call of a reference, if it may be called now."""
        open_key = self._answer.exercise.key if self._answer else None
        with self._spending() as seconds:
            return self._calls.answer(key, args, kwargs, open_key, seconds)

    def _function(self, key, cell, count):
        """Answer where a definition is reached."""
        exercise, place = catalogue()[key], (cell, count)
        inputs = _inputs(key)
        if place in self.outcomes:
            known = self.outcomes[place]
            return _told(known.report.verdict, known.form, inputs)
        places = self._reached.setdefault(key, [])
        if len(places) >= MOST_DEFINITIONS:
            raise EndedError(f"{exercise.name} is defined more than {MOST_DEFINITIONS} times")
        places.append(place)
        self._answer = Answer(place, exercise, self.seconds)
        return _told(None, None, inputs)

    def _verdict(self, key, cell, count, **seen):
        """Judge what was observed; right on the notebook's cases, it is tried on other ones."""
        now = self._answer
        if now is None or (now.exercise.key, now.place) != (key, (cell, count)):
            raise EndedError(NO_OBSERVATIONS)
        exercise = now.exercise if now.right is None else self._other(now)
        with quiet():
            outcome = Outcome(key, *judged(exercise, seen, self.seconds))
        passed = outcome.report.verdict == "passed"
        again = now.right and not passed and now.inlined and now.draws < DRAWS - 1
        if (passed and not now.right) or again:
            now.draws += bool(now.right)
            now.right = now.right or outcome
            now.inlined = seen["observations"].inlined
            return _told(None, None, outlines.inputs(self._other(now)))
        if now.right:
            outcome = now.right if passed else Outcome(key, verdicts.by_heart(outcome.report))
        self.outcomes[now.place] = outcome
        self._answer = None
        failed = outcome.report.verdict == "failed" and seen.get("observations")
        self._failed = (now, exercise, seen["observations"]) if failed else None
        return _told(outcome.report.verdict, outcome.form, None, bool(failed))

    def _other(self, now):
        """Return the exercise with inputs that nobody has seen who could tell this definition."""
        definitions = self._reached[now.exercise.key].index(now.place)
        return _fresh(now.exercise.key, now.inlined, self.seed, definitions * DRAWS + now.draws)

    def _closer(self, key, cell, count, steps, lines):
        """Let a report tell where the function goes wrong; its verdict stays as it is."""
        if not self._failed or self._failed[0].place != (cell, count):
            raise EndedError(NO_OBSERVATIONS)
        (then, exercise, observations), self._failed = self._failed, None
        with quiet():
            told = closer(exercise, observations, steps, lines)
        if told and told.verdict == "failed":
            self.outcomes[then.place].report = verdicts.by_heart(told) if then.right else told
        return {}

    def _blame(self, how, late=False):
        """Note what ended the child, so that the next one passes over it."""
        if self._answer:
            exercise = self._answer.exercise
            said = verdicts.late(exercise, self.seconds) if late else verdicts.ended(exercise, how)
            self.outcomes[self._answer.place] = Outcome(exercise.key, said)
        elif self._at is not None:
            self.notes[self._at] = f"The check could not go on: {how}."
            self._skipped.add(self._at)
            if self._left <= 0:  # then exercises have what time is left, and what they need
                self._left, self._sparing = self.seconds / 2, True
        else:
            self.trouble = how


def _told(verdict, form, inputs, look_closer=False):
    verdict = verdict and str(verdict)
    return {"verdict": verdict, "form": form, "inputs": inputs, "look_closer": look_closer}


@functools.cache
def _outlines():
    return [outlines.outline(exercise) for exercise in catalogue().values()]


@functools.cache
def _inputs(key):
    return outlines.inputs(catalogue()[key])


@functools.lru_cache(maxsize=256)
def _fresh(key, whole, *seed):
    made = fresh(catalogue()[key], zlib.crc32(key.encode()), *seed)
    return made if whole else without_long_trainings(made)
