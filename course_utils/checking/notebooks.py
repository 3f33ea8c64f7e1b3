"""Check saved notebooks from a terminal: the reports of their graded functions, without Jupyter.

The functions are observed in a child process that can do no harm (`checking/sandbox`), and judged
here.
"""

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_utils.checking.sandbox import verdicts
from course_utils.checking.sandbox.process import STOP
from course_utils.checking.sandbox.session import JUDGING, Session
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.unreadable import EXERCISE
from course_utils.grading.reporting.report import Report

SECONDS = 10.0
AT_A_TIME = 2
LARGEST = 2**27  # bytes of a notebook
BESIDE_THE_PACKAGE = (".git", "build", "tests")  # in a clone: where solutions may be found
LACKING = {
    "limits": "memory is not limited",
    "landlock": "the course's solutions are not hidden from programs that a notebook starts",
    "namespaces": "processes are not kept apart by the system",
}
UNPROTECTED = "files outside the check's own folder are not protected by the system"  # by neither


class NotebookError(Exception):
    """A file is no notebook, and the message says why."""


@dataclass(frozen=True)
class Checked:
    """What came out of checking one notebook.

    Attributes
    ----------
    notebook : str
        Its path, as given.
    chapter : str or None
        Name of the chapter; None if it is none of ours.
    reports : tuple of Report
        One for each exercise.
    problem : str
        Why there is no report at all; "" if there is one.
    notes : tuple of str
        What went wrong in cells, in words.
    lacking : tuple of str
        What this system cannot protect from, in words.
    """

    notebook: str
    chapter: str | None = None
    reports: tuple[Report, ...] = ()
    problem: str = ""
    notes: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every exercise is solved."""
        return bool(self.reports) and all(report.verdict == "passed" for report in self.reports)

    def to_dict(self) -> dict[str, Any]:
        """Return it as dicts, lists and text only."""
        return {
            "notebook": self.notebook,
            "chapter": self.chapter,
            "passed": self.passed,
            "problem": self.problem,
            "notes": list(self.notes),
            "lacking": list(self.lacking),
            "reports": [report.to_dict() for report in self.reports],
        }


def check_all(
    paths: Iterable[str | Path], seconds: float = SECONDS, without: Iterable[str] = ()
) -> Iterator[Checked]:
    """Yield a Checked for each notebook, in order; two are checked at a time."""
    STOP.clear()
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        try:
            yield from pool.map(lambda path: check(path, seconds, without), paths)
        except BaseException:  # Ctrl+C must not wait for the notebooks that are left
            STOP.set()
            pool.shutdown(cancel_futures=True)
            raise


def check(path: str | Path, seconds: float = SECONDS, without: Iterable[str] = ()) -> Checked:
    """Check one notebook.

    Parameters
    ----------
    path : str or Path
        A saved notebook. It is read, never written.
    seconds : float
        Time for each function, and for all other cells together.
    without : iterable of str
        Protections to leave out, as on systems that do not have them.

    Returns
    -------
    Checked
    """
    name = _safe(str(path).encode("utf-8", "replace").decode())
    try:
        cells, chapter = read(path)
    except NotebookError as error:
        return Checked(name, problem=str(error))
    asked = {key: exercise for key, exercise in catalogue().items() if exercise.chapter == chapter}
    found = [(number, key) for number, (_, text) in enumerate(cells) for key in _asked_in(text)]
    session = Session(
        cells,
        {key for _, key in found},
        seconds,
        beside=str(Path(path).resolve().parent),
        unreadable=_solutions(),
        without=tuple(without),
    )
    session.run()
    lacking = [LACKING.get(what, what) for what in session.lacking]
    if {"landlock", "namespaces"} <= set(session.lacking):
        lacking.append(UNPROTECTED)
    notes = tuple(f"code cell {cell + 1}: {why}" for cell, why in sorted(session.notes.items()))
    reports = _reports(session, found, asked)
    problem = "" if reports else "There is no graded function in it: no cell has `@graded(…)`."
    if session.trouble:
        problem = f"The check did not come to its end: {session.trouble}."
    return Checked(name, chapter, reports, problem, notes, tuple(lacking))


def read(path: str | Path) -> tuple[list[tuple[str, str]], str | None]:
    """Return a notebook's code cells as (id, source), and the name of its chapter or None.

    Raises
    ------
    NotebookError
        If the file is no notebook, or has no cells.
    """
    path = Path(path)
    try:
        if path.stat().st_size > LARGEST:
            raise NotebookError(f"It is larger than {LARGEST // 2**20} MB.")
        notebook = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise NotebookError(f"It cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise NotebookError(f"It is no notebook: not JSON ({error}).") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise NotebookError("It is no notebook of format 4: there is no list of cells in it.")
    code = [cell for cell in cells if isinstance(cell, dict) and cell.get("cell_type") == "code"]
    if not code:
        raise NotebookError("It has no code cells.")
    return [(str(cell.get("id", ""))[:64], _source(cell)) for cell in code], _chapter(
        notebook, path
    )


def _source(cell):
    source = cell.get("source", "")
    lines = source if isinstance(source, list) else [source]
    return "".join(line for line in lines if isinstance(line, str))


def _chapter(notebook, path):
    metadata = notebook.get("metadata")
    ours = metadata.get("course_utils") if isinstance(metadata, dict) else None
    given = ours.get("chapter") if isinstance(ours, dict) else None
    known = {exercise.chapter for exercise in catalogue().values()}
    return next(
        (name for name in (given, path.stem) if isinstance(name, str) and name in known), None
    )


def _asked_in(source):
    """Yield the keys of the exercises that a cell's text holds, under whatever module name."""
    for match in EXERCISE.finditer(source):
        parts = match[1].split(".")
        exact = ".".join(parts[-2:])
        if exact in catalogue():
            yield exact
        elif len(parts) == 1:
            yield from (key for key in catalogue() if key.endswith(f".{exact}"))


def _solutions():
    """Return the folders of a clone in which solutions may be found, besides the package."""
    root = Path(__file__).parents[2]
    in_clone = (root / "notebooks" / "source").is_dir()
    return tuple(str(root / folder) for folder in BESIDE_THE_PACKAGE) if in_clone else ()


def _reports(session, found, asked):
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
    return tuple(reports[key] for key in catalogue() if key in reports)


def to_text(checked: Checked, width: int = 100, colours: bool = False) -> str:
    """Return what a terminal shows: a table of all exercises, then the reports that failed."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    title = " · ".join(filter(None, (checked.notebook, checked.chapter)))
    table = Table("exercise", "verdict", "headline")
    for report in checked.reports:
        verdict = Text(f"{report.verdict.sign} {report.verdict}", report.verdict.colour)
        table.add_row(Text(report.exercise), verdict, Text(_safe(report.headline)))
    console = Console(width=width, force_terminal=colours, highlight=False)
    with console.capture() as capture:
        console.print(Text(title, "bold"))
        if checked.reports:
            console.print(table)
    parts = [capture.get().rstrip()]
    parts += [_safe(checked.problem)] if checked.problem else []
    # What a learner's code printed must not command the terminal of who reads it.
    failed = [report for report in checked.reports if report.verdict not in ("passed", "open")]
    parts += [_safe(report.to_text()) for report in failed]
    parts += [_safe(f"Note on {note}") for note in checked.notes]
    parts += [f"On this system {words}." for words in checked.lacking]
    return "\n\n".join(parts) + "\n"


def _safe(text):
    """Return a text without the characters that control a terminal."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "\N{REPLACEMENT CHARACTER}", text)


def run(
    paths: Iterable[str | Path],
    as_json: bool,
    seconds: float,
    echo: Callable[[str], None],
    without: Iterable[str] = (),
) -> int:
    """Check notebooks and show what came out, by `echo`; return the exit code, 0 if all passed."""
    everything = []
    columns, colours = shutil.get_terminal_size((100, 24)).columns, sys.stdout.isatty()
    for checked in check_all(paths, seconds, without):
        everything.append(checked)
        if not as_json:
            text = to_text(checked, min(columns, 120), colours)
            with JUDGING:  # which redirects what is printed meanwhile
                echo(text)
    if as_json:
        echo(
            json.dumps([checked.to_dict() for checked in everything], ensure_ascii=False, indent=1)
        )
    return 0 if all(checked.passed for checked in everything) else 1
