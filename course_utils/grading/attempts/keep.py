"""Keep what a learner tried, without ever getting in the way of the chapter."""

import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.stubs import source_of
from course_utils.grading.reporting.report import Report

if TYPE_CHECKING:  # it loads with the first attempt
    from course_utils.grading.attempts.store import History

MOST_WAITING = 200  # attempts that are remembered until the file can be written
LITTLE_PATIENCE = 20  # milliseconds, after waiting was in vain once


@dataclass
class _Session:
    """What one kernel remembers: the open file, what is not in it yet, what was said."""

    history: "History | None" = None
    process: int = 0
    waiting: list = field(default_factory=list)
    told: bool = False
    inherited: list = field(default_factory=list)  # the parent's, in a fork: never to be closed
    lock: threading.Lock = field(default_factory=threading.Lock)


_session = _Session()


def keep_attempt(exercise: Exercise, report: Report, answer: Callable | str) -> None:
    """Keep an attempt; where that fails say so in one line, once a session, and never raise.

    Parameters
    ----------
    exercise : Exercise
    report : Report
    answer : function or str
        What was judged, or a line of the cell where Python could not read it.
    """
    try:
        _keep(exercise, report, answer)
    except Exception as error:  # whatever it is: a chapter goes on without
        _tell(error)


def _keep(exercise, report, answer):
    from course_utils.grading.attempts.store import (
        Attempt,
        NotKeptError,
        SwitchedOffError,
        location,
    )

    if report.finding == "untouched":  # nothing was tried
        return
    try:
        path = location()
    except SwitchedOffError:
        return
    attempt = Attempt(
        exercise.key,
        exercise.chapter,
        report.verdict,
        report.finding,
        report.headline,
        report.misconception,
        source(answer),
    )
    with _session.lock:
        _session.waiting = [*_session.waiting, attempt][-MOST_WAITING:]
        try:
            _write(path)
        except NotKeptError as error:
            _tell(error)


def _write(path):
    """Write what waits, into the file that is open if it is still the right one."""
    from course_utils.grading.attempts.store import PATIENCE, History

    history = _session.history
    if history and _session.process != os.getpid():
        _session.inherited.append(history)
        history = _session.history = None
    if history and (history.path != path or not history.is_there()):
        history.close()
        history = _session.history = None
    patience = PATIENCE if len(_session.waiting) == 1 else LITTLE_PATIENCE
    if not history:
        history = _session.history = History(path, patience=patience)
        _session.process = os.getpid()
    history.add(_session.waiting, patience)
    _session.waiting = []


def _tell(error):
    if _session.told:
        return
    _session.told = True
    try:
        print(f"Your progress is not kept: {error}. The chapter works all the same.")
    except Exception:
        return  # where nothing can be printed, nobody can be told


def source(answer: Callable | str) -> str | None:
    """Return the cell that a function stands in, or where there is none the function's source.

    A cell may hold more than the function: a helper above it, a line that tries it out.
    """
    own = answer if isinstance(answer, str) else source_of(answer)
    cell = _cell()
    return cell if own and cell and own.strip() in cell else own


def _cell():
    """Return the text of the cell that runs, as typed, where IPython knows it."""
    ipython = sys.modules.get("IPython")
    shell = ipython and ipython.get_ipython()
    manager = getattr(shell, "history_manager", None)
    cells = getattr(manager, "input_hist_raw", None)
    return cells[-1] if cells else None
