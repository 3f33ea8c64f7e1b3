"""What a learner is told about an answer: plain data that never changes from run to run."""

import dataclasses
import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.reporting import render
from course_utils.grading.reporting.comparison import Comparison
from course_utils.grading.reporting.opened import hints_opened, open_hint
from course_utils.grading.reporting.verdict import Verdict

JSON_MIME = "application/vnd.course-utils.report+json"


@functools.cache
def sections() -> dict[str, dict[str, str]]:
    """Return {chapter: {exercise: heading}}, as the last build of the chapters found them."""
    path = Path(__file__).with_name("sections.json")
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


@dataclass(frozen=True)
class Spot:
    """Where in the learner's code it goes wrong: what is known of it, and the value there.

    Attributes
    ----------
    words : str
        What is right until there, and what the line does.
    name : str
        The value's name.
    expected, found : str
        The value, at most 3 × 4 of its numbers; both empty where it is the result itself.
    mark : tuple of int or None
        The expression that would have to change: its first column and the one behind it, in the
        code of the last line of the report's `line`, without the number before it.
    """

    words: str
    name: str = ""
    expected: str = ""
    found: str = ""
    mark: tuple[int, int] | None = None


@dataclass(frozen=True)
class Report:
    """The outcome of judging one answer.

    Attributes
    ----------
    exercise, chapter : str
        Which function, in which chapter.
    verdict : Verdict
        passed, failed, open, interrupted or not comparable.
    finding : str
        What was found, first in this order: "untouched", "syntax", "interrupted", "raised",
        "arguments", "changed input", "kind", "shape", "value", "cache", "forward", "loop",
        "unjudged"; "none" for a pass.
    headline, explanation : str
        One sentence, and what to know or do about it; `code` stands in backticks.
    misconception : str or None
        Name of the known mistake that gives the very same results.
    relation : str or None
        Name of the general relation to the expected results, such as "factor m".
    error : str or None
        Exception as Python words it.
    line : str or None
        The learner's own line that raised it, or that makes the first wrong value, with its number.
    spot : Spot or None
        What is known of the place where it goes wrong.
    comparison : Comparison or None
        The first case that shows the finding.
    printed : str
        What the function printed in that case.
    warnings : tuple of str
        Python's warnings in that case.
    hints : tuple of str
        Three steps; a pass does not show them.
    next_step : str
        What stands in the learner's cells below.
    """

    exercise: str
    chapter: str
    verdict: Verdict
    finding: str
    headline: str
    explanation: str = ""
    misconception: str | None = None
    relation: str | None = None
    error: str | None = None
    line: str | None = None
    spot: Spot | None = None
    comparison: Comparison | None = None
    printed: str = ""
    warnings: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    next_step: str = ""

    @classmethod
    def on(
        cls,
        exercise: Exercise,
        verdict: Verdict,
        finding: str,
        headline: str,
        explanation: str = "",
        next_step: str = "",
        **more: Any,
    ) -> "Report":
        """Return the Report on an answer to an Exercise, whose names and hints it takes.

        In `next_step`, `{name}` stands for the exercise's name.
        """
        return cls(
            exercise.name,
            exercise.chapter,
            verdict,
            finding,
            headline,
            explanation,
            hints=exercise.hints,
            next_step=next_step.format(name=exercise.name),
            **more,
        )

    @property
    def section(self) -> str:
        """Heading of the chapter's part that explains the function; "" where it is not known."""
        return sections().get(self.chapter, {}).get(self.exercise, "")

    @property
    def opened(self) -> int:
        """How many hints were asked for in this kernel, by this report or an earlier one."""
        return hints_opened(self.chapter, self.exercise)

    def hint(self, number: int) -> str:
        """Return hint 1, 2 or 3; the next reports on this exercise show it opened."""
        if number not in range(1, len(self.hints) + 1):
            raise ValueError(f"there are hints 1 to {len(self.hints)}, not {number!r}")
        open_hint(self.chapter, self.exercise, number)
        return self.hints[number - 1]

    def to_dict(self) -> dict[str, Any]:
        """Return the report as dicts, lists and text only."""
        return json.loads(self.to_json())

    def to_json(self) -> str:
        """Return the report as JSON, its keys in the order of the attributes."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False, indent=1)

    def to_text(self) -> str:
        """Return the report for a terminal."""
        return render.to_text(self)

    def to_html(self) -> str:
        """Return the report for a notebook."""
        return render.to_html(self)

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {
            "text/plain": self.to_text(),
            "text/html": self.to_html(),
            JSON_MIME: self.to_dict(),
        }
