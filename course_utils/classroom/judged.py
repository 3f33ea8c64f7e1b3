"""Judge one notebook for a class: bytes in, plain data out, wherever it runs."""

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from course_utils.checking import notebooks, saved
from course_utils.classroom.results import Answer
from course_utils.grading.catalogue import catalogue


@dataclass(frozen=True)
class Work:
    """One notebook to judge.

    Attributes
    ----------
    content : bytes
        The file.
    chapter : str
        The chapter that its path names; "" if it names none. The notebook's own word counts more.
    seconds : float
        Time for each function, and for all other cells together.
    seed : int
        From which the inputs follow that the notebook does not show.
    """

    content: bytes
    chapter: str
    seconds: float
    seed: int


@dataclass(frozen=True)
class Judged:
    """What came out of one notebook.

    Attributes
    ----------
    chapter, version : str
        As the notebook says, or its exercises; "" if that is not known.
    answers : tuple of Answer
    problem : str
        Why it could not be judged, or not to its end; "" if it was.
    notes : tuple of str
        What went wrong in cells.
    """

    chapter: str
    version: str
    answers: tuple[Answer, ...]
    problem: str = ""
    notes: tuple[str, ...] = ()


def judge(work: Work) -> Judged:
    """Judge a notebook in a folder of its own: what others handed in does not stand beside it.

    The cells run in the sandbox of `course check`.
    """
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="course-grade-") as folder:
        path = Path(folder, f"{work.chapter or 'notebook'}.ipynb")
        path.write_bytes(work.content)
        checked = notebooks.check(path, work.seconds, seed=work.seed)
        code = _code_in(path) if checked.reports else {}
    each = (time.monotonic() - start) / max(len(checked.reports), 1)
    answers = tuple(
        Answer(key, str(report.verdict), report.to_dict(), code.get(key, ""), round(each, 3))
        for key, report in zip(_keys(checked), checked.reports, strict=True)
    )
    chapter, made_with = checked.chapter or "", checked.made_with
    return Judged(chapter, made_with, answers, checked.problem, checked.notes)


def _keys(checked):
    """Return the exercises' keys, of which a report knows chapter and name."""
    known = {(e.chapter, e.name): key for key, e in catalogue().items()}
    return [known.get((r.chapter, r.exercise), r.exercise) for r in checked.reports]


def _code_in(path):
    """Return the source of the last cell of each exercise."""
    cells, _ = saved.read(path)
    passed_over = saved.too_long(cells)
    return {
        key: source
        for number, (_, source) in enumerate(cells)
        if number not in passed_over
        for key in saved.exercises_in(source)
    }
