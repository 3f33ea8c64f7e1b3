"""What came out of checking a notebook, as data and as a terminal shows it."""

import re
from dataclasses import dataclass
from typing import Any

from course_utils.grading.reporting.report import Report

# Controls, separators of lines and paragraphs, what turns the way of reading, lone surrogates.
UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
INSTEAD = "\N{REPLACEMENT CHARACTER}"


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
    made_with : str
        The version of the course that the notebook was made with; "" where that is not told.
    versions : str
        Which versions meet, and which exercises changed; "" where both are the same.
    """

    notebook: str
    chapter: str | None = None
    reports: tuple[Report, ...] = ()
    problem: str = ""
    notes: tuple[str, ...] = ()
    made_with: str = ""
    versions: str = ""

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
            "made_with": self.made_with,
            "versions": self.versions,
            "problem": self.problem,
            "notes": list(self.notes),
            "reports": [report.to_dict() for report in self.reports],
        }


def to_text(checked: Checked, width: int = 100, colours: bool = False) -> str:
    """Return what a terminal shows: a table of all exercises, then the reports that failed."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    title = " · ".join(filter(None, (checked.notebook, checked.chapter)))
    table = Table("exercise", "verdict", "headline")
    for report in checked.reports:
        verdict = Text(f"{report.verdict.sign} {report.verdict}", report.verdict.colour)
        table.add_row(Text(report.exercise), verdict, Text(safe(report.headline)))
    console = Console(width=width, force_terminal=colours, highlight=False)
    with console.capture() as capture:
        console.print(Text(title, "bold"))
        if checked.versions:
            console.print(Text(in_one_line(checked.versions)))
        if checked.reports:
            console.print(table)
    parts = [capture.get().rstrip()]
    parts += [in_one_line(checked.problem)] if checked.problem else []
    # What a learner's code printed must not command the terminal of who reads it.
    failed = [report for report in checked.reports if report.verdict not in ("passed", "open")]
    parts += [safe(report.to_text()) for report in failed]
    parts += [in_one_line(f"Note on {note}") for note in checked.notes]
    return "\n\n".join(parts) + "\n"


def safe(text: str) -> str:
    """Return a text without the characters that control a terminal, or how lines are read."""
    return UNSAFE.sub(INSTEAD, text)


def in_one_line(text: str) -> str:
    """Return a text so that nothing in it can look like a line of ours."""
    return re.sub(r"[\t\n]+", " ", safe(text))
