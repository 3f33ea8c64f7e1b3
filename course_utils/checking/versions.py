"""A notebook made with another version of the course: what to say of it, what can be compared."""

import dataclasses
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from packaging.version import InvalidVersion, Version

from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import past, stub_id, this_version, todays
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict

RESET = (
    "So it is neither right nor wrong here. `course reset`, called beside the notebook, keeps what "
    "was typed and brings today's stub."
)
UPDATE = "Check it with that version or a newer one."


@dataclass(frozen=True)
class Origin:
    """What a notebook tells of where it comes from.

    Attributes
    ----------
    chapter : str or None
        Name of the chapter; None where it is none of ours, or not told.
    version : str
        The version of the course that it was made with; "" where that is not told.
    stubs : dict
        The ids of the exercises' cells as they were delivered, by today's keys.
    """

    chapter: str | None = None
    version: str = ""
    stubs: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def told_by(cls, metadata: Any, name: str) -> "Origin":
        """Return what a notebook's metadata tell, and its file's name; anything may stand there."""
        told = metadata.get("course_utils") if isinstance(metadata, dict) else None
        told = told if isinstance(told, dict) else {}
        known = {exercise.chapter for exercise in catalogue().values()}
        names = (name for name in (told.get("chapter"), name) if isinstance(name, str))
        stubs = told.get("stubs")
        return cls(
            next((name for name in names if name in known), None),
            str(_version(told.get("version")) or ""),
            {todays(key): stub for key, stub in stubs.items()} if isinstance(stubs, dict) else {},
        )

    @property
    def is_older(self) -> bool:
        """Whether the notebook is known to be of an earlier version."""
        return self._is_before(this_version())

    @property
    def is_newer(self) -> bool:
        """Whether the notebook is known to be of a later version."""
        made = _version(self.version)
        return made is not None and made > Version(this_version())

    def _is_before(self, version):
        made = _version(self.version)
        return made is not None and made < Version(version)

    def has_changed(self, key: str) -> bool:
        """Tell whether an exercise's stub is known to be another one today."""
        return key in self.stubs and self.stubs[key] != stub_id(catalogue()[key])

    def summary(self, keys: Iterable[str], renamed: Mapping[str, str]) -> str:
        """Return which versions meet and which exercises changed, in one line.

        "" where both are the same. `renamed` gives today's keys by those in the notebook.
        """
        parts = [f"{_name(old)} is {_name(new)} now" for old, new in renamed.items()]
        same_name = [key for key in keys if key not in renamed.values()]
        parts += [f"{_name(key)} changed" for key in same_name if self.has_changed(key)]
        if not parts and self.version in ("", this_version()):
            return ""
        made = self.version or "an earlier version"
        return f"made with {made}, checked with {this_version()}" + "".join(
            f"; {part}" for part in parts or ["its exercises are the same"]
        )

    def as_comparable(self, report: Report, exercise: Exercise) -> Report:
        """Return a report, or one that says that this answer cannot be compared today."""
        since = past(exercise.key).signature_since
        if report.verdict == Verdict.PASSED or report.finding in ("untouched", "syntax"):
            return report
        if report.finding == "missing":
            came_later = self.is_older and self.stubs and exercise.key not in self.stubs
            return self._came_later(report) if came_later else report
        if since and (self._is_before(since) or not self.version and report.finding == "arguments"):
            made = self.version or "an earlier version"
            headline = f"It takes or returns something else since {since}; this is from {made}."
            return _not_comparable(report, "changed", headline, RESET)
        if self.is_newer and self.has_changed(exercise.key):
            headline = f"It is another exercise in {self.version}, with which this was made."
            return _not_comparable(report, "changed", headline, UPDATE)
        return report

    def _came_later(self, report):
        headline = f"It came after {self.version}, with which this notebook was made."
        return _not_comparable(report, "missing", headline, "Nobody was asked for it.")

    def unknown(self, name: str) -> Report:
        """Return the Report on an exercise that this version of the course does not have."""
        removed = past(name).removed_in
        if removed:
            finding, headline = "removed", f"It is no exercise any more since {removed}."
            explanation = f"This is version {this_version()}. Nothing takes its place."
        else:
            finding = "unknown"
            headline = f"Version {this_version()} of the course has no such exercise."
            explanation = "Is its name as the chapter has it, in `@graded(…)`?"
        if self.is_newer:
            explanation = f"The notebook was made with {self.version}. {UPDATE}"
        chapter = self.chapter or ""
        return Report(name, chapter, Verdict.NOT_COMPARABLE, finding, headline, explanation)


def _not_comparable(report, finding, headline, explanation):
    return dataclasses.replace(
        Report(report.exercise, report.chapter, Verdict.NOT_COMPARABLE, finding, headline),
        explanation=explanation,
    )


def _name(key):
    return key.rpartition(".")[2]


def _version(told):
    """Return a version that a notebook tells; None where it is none."""
    if not isinstance(told, str) or not re.fullmatch(r"[\w.+!-]{1,40}", told):
        return None
    try:
        return Version(told)
    except InvalidVersion:
        return None
