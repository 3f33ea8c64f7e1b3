"""What came out of a class's notebooks, as plain data: the answers, and whose notebook it was."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

OK, LATE, MISSING = "ok", "late", "missing"
UNREADABLE, NOT_COMPARABLE = "unreadable", "not comparable"
STATUSES = (OK, LATE, MISSING, UNREADABLE, NOT_COMPARABLE)


@dataclass(frozen=True)
class Answer:
    """One exercise of one notebook.

    Attributes
    ----------
    exercise : str
        Its key, such as "losses.L1".
    verdict : str
        "passed", "failed", "open", "not comparable" and so on, as `Verdict` has them.
    report : dict
        The report as `course check --json` writes it.
    code : str
        The learner's own code of the exercise; "" where there is none.
    seconds : float
        How long the whole notebook took, shared out evenly among its exercises.
    """

    exercise: str
    verdict: str
    report: dict
    code: str
    seconds: float


@dataclass(frozen=True)
class Submission:
    """One notebook of one learner.

    Attributes
    ----------
    student : str
        The roster's id; without a roster the file's own name.
    name : str
        As the roster writes it.
    chapter : str
        Such as "04_norms".
    file : str
        The path below the downloads, with "archive.zip/…" for what lies in an archive.
    submitted : datetime or None
        When, if that is known.
    status : str
        One of STATUSES.
    late : float
        Hours after the due time; 0.0 if in time.
    version : str
        The version of the course that the notebook was made with; "" if it does not say.
    answers : tuple of Answer
    """

    student: str
    name: str
    chapter: str
    file: str
    submitted: datetime | None
    status: str
    late: float
    version: str
    answers: tuple[Answer, ...]


def to_text(answers: tuple[Answer, ...]) -> str:
    """Return answers as JSON, which `from_text` reads."""
    return json.dumps([asdict(answer) for answer in answers], sort_keys=True)


def from_text(text: str) -> tuple[Answer, ...]:
    """Return the answers that `to_text` wrote."""
    return tuple(Answer(**fields) for fields in json.loads(text))
