"""Check saved notebooks from a terminal: the reports of their graded functions, without Jupyter.

The functions are observed in a child process that can do no harm (`checking/sandbox`), and judged
here.
"""

import json
import secrets
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from course_utils.checking.beside import named
from course_utils.checking.sandbox import verdicts
from course_utils.checking.sandbox.bubblewrap import lacking
from course_utils.checking.sandbox.judging import JUDGING
from course_utils.checking.sandbox.process import STOP
from course_utils.checking.sandbox.session import Session
from course_utils.checking.saved import (
    TOO_LONG,
    NotebookError,
    asked_in,
    chapter_of,
    keys_of,
    meant_by,
    read,
    too_long,
)
from course_utils.checking.showing import Checked, in_one_line, to_text
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import todays

SECONDS = 10.0
AT_A_TIME = 2


class SandboxError(Exception):
    """Nothing can be run safely here, and the message says what to do."""


def check_all(
    paths: Iterable[str | Path],
    seconds: float = SECONDS,
    chapter: str | None = None,
    trust: bool = False,
    seed: int | None = None,
) -> Iterator[Checked]:
    """Yield a Checked for each notebook, in order; two are checked at a time.

    Whatever goes wrong with one of them becomes its problem: the others are none the worse.

    Raises
    ------
    SandboxError
        If there is no sandbox for them, and they are not trusted.
    """

    def one(path):
        try:
            return check(path, seconds, chapter, trust, seed)
        except Exception as error:
            problem = f"The check failed at this notebook ({type(error).__name__}: {error})."
            return Checked(_name(path), problem=problem)

    if not trust and lacking():
        raise SandboxError(lacking())
    seed = secrets.randbits(32) if seed is None else seed
    STOP.clear()
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        try:
            yield from pool.map(one, paths)
        except BaseException:  # Ctrl+C must not wait for the notebooks that are left
            STOP.set()
            pool.shutdown(cancel_futures=True)
            raise


def check(
    path: str | Path,
    seconds: float = SECONDS,
    chapter: str | None = None,
    trust: bool = False,
    seed: int | None = None,
) -> Checked:
    """Check one notebook.

    Parameters
    ----------
    path : str or Path
        A saved notebook. It is read, never written.
    seconds : float
        Time for each function, and for all other cells together.
    chapter : str, optional
        Whose exercises are asked for. By default that which the notebook or its name says, else
        that of the exercises in it.
    trust : bool
        Whether its cells run as in Jupyter, without a sandbox.
    seed : int, optional
        From which the inputs follow that the notebook does not show; by default nobody knows it.

    Returns
    -------
    Checked
    """
    name = _name(path)
    try:
        cells, origin = read(path)
    except NotebookError as error:
        return Checked(name, problem=str(error))
    names = [list(asked_in(text)) for _, text in cells]
    found = [(number, key) for number, asked in enumerate(names) for key in keys_of(asked)]
    chapter = chapter or origin.chapter or chapter_of({key for _, key in found})
    asked = {key: exercise for key, exercise in catalogue().items() if exercise.chapter == chapter}
    passed_over = too_long(cells)
    cells = [("", "") if n in passed_over else cell for n, cell in enumerate(cells)]
    folder = Path(path).resolve().parent
    files = {} if trust else named(folder, [source for _, source in cells])
    session = Session(
        cells,
        seconds,
        secrets.randbits(32) if seed is None else seed,
        files,
        folder if trust else None,
        {key for _, key in found},
    )
    session.notes.update(dict.fromkeys(passed_over, TOO_LONG))
    session.run()
    notes = tuple(f"code cell {cell + 1}: {why}" for cell, why in sorted(session.notes.items()))
    reports = _reports(session, found, asked, origin)
    reports += _unknown(session, names, origin)
    problem = "" if reports else "There is no graded function in it: no cell has `@graded(…)`."
    if session.trouble:
        problem = f"The check did not come to its end: {session.trouble}."
    versions = origin.summary([key for key in catalogue() if key in asked], _renamed(names))
    return Checked(name, chapter, reports, problem, notes, origin.version, versions)


def _name(path):
    return in_one_line(str(path))


def _reports(session, found, asked, origin):
    """Return one report for each exercise: of its last definition, or why there is none."""
    by_key = {}
    for place in sorted(session.outcomes):
        by_key.setdefault(session.outcomes[place].key, []).append(place)
    reports = {}
    for key, places in by_key.items():
        report = session.outcomes[places[-1]].report
        if len(places) > 1:
            report = verdicts.last_of(report, len(places), places[-1][0])
        reports[key] = report
    for cell, key in found:
        definitions = [place for place in by_key.get(key, ()) if place[0] >= cell]
        if not definitions:  # also of a definition that counts, being the last
            why = session.notes.get(cell)
            reports[key] = verdicts.unreached(catalogue()[key], why)
    for key, exercise in asked.items():
        reports.setdefault(key, verdicts.missing(exercise))
    return tuple(
        origin.as_comparable(reports[key], exercise)
        for key, exercise in catalogue().items()
        if key in reports
    )


def _unknown(session, names, origin):
    """Return a report for each exercise that is none of this version's.

    Where a cell has as many reports as it asks for, its names are only other ones.
    """
    judged = Counter(cell for cell, _ in session.outcomes)
    unknown = {
        name: None
        for number, asked in enumerate(names)
        for name in asked
        if judged[number] < len(asked) and not meant_by(name)
    }
    return tuple(map(origin.unknown, unknown))


def _renamed(names):
    """Return today's key of each exercise that has another one in a notebook."""
    keys = sorted({key for asked in names for name in asked for key in meant_by(name)})
    return {key: todays(key) for key in keys if todays(key) != key}


def run(
    paths: Iterable[str | Path],
    as_json: bool,
    seconds: float,
    echo: Callable[[str], None],
    chapter: str | None = None,
    trust: bool = False,
    seed: int | None = None,
) -> int:
    """Check notebooks and show what came out, by `echo`; return the exit code, 0 if all passed."""
    everything = []
    columns, colours = shutil.get_terminal_size((100, 24)).columns, sys.stdout.isatty()
    for checked in check_all(paths, seconds, chapter, trust, seed):
        everything.append(checked)
        if not as_json:
            text = to_text(checked, min(columns, 120), colours)
            with JUDGING:  # which redirects what is printed meanwhile
                echo(text)
    if as_json:
        echo(json.dumps([checked.to_dict() for checked in everything], indent=1))
    return 0 if all(checked.passed for checked in everything) else 1
