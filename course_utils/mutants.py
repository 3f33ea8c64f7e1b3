"""Mutants: the references with one small edit each, by which the cases are tested.

The edits are those of the error model (`grading/diagnosing/one_edit.py`). Each mutant is to be
rejected, or stands in `tests/right_mutants.txt` with the reason why it is right.
"""

import contextlib
import dataclasses
import difflib
import io
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from course_utils.banks import TESTS
from course_utils.grading.catalogue.edits import compiled
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.stubs import END, START, solution
from course_utils.grading.diagnosing.one_edit import one_edits
from course_utils.grading.judging.backward import all_right
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe


@dataclass(frozen=True)
class Mutant:
    """A reference with one small edit.

    Attributes
    ----------
    kind : str
        What is edited, as the error model names it.
    change : str
        The lines that are new, without their comments, with " / " between them.
    function : callable
    """

    kind: str
    change: str
    function: Callable


def mutants(exercise: Exercise) -> Iterator[Mutant]:
    """Yield all mutants of an exercise's reference that Python can read."""
    source = solution(exercise.reference)
    lines = source.splitlines()
    first, last = (
        next(i for i, line in enumerate(lines, start=1) if marker in line)
        for marker in (START, END)
    )
    for edit in one_edits(source, first, last):
        with contextlib.suppress(SyntaxError), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            function = compiled(edit.source, exercise.reference, "mutant")
            yield Mutant(edit.kind, _change(lines, edit.source.splitlines()), function)


def _change(before, after):
    compared = difflib.ndiff(before, after)
    new = [line[2:].split("#")[0].strip() for line in compared if line.startswith("+ ")]
    return " / ".join(filter(None, new))


def passes(exercise: Exercise, mutant: Mutant) -> bool:
    """Tell whether a mutant is judged to be right; most are found wrong by the first case."""
    first = dataclasses.replace(exercise, cases=exercise.cases[:1], sizes=None)
    with np.errstate(all="ignore"), contextlib.redirect_stdout(io.StringIO()):
        if not exercise.trained and not all_right(first, observe(mutant.function, first).runs):
            return False
        return judge(exercise, observe(mutant.function, exercise)).verdict == "passed"


def right_ones() -> dict[tuple[str, str], str]:
    """Return the reason why a mutant is right, by exercise and change."""
    reasons, why = {}, ""
    for line in (TESTS / "right_mutants.txt").read_text(encoding="utf-8").splitlines():
        key, _, change = line.partition(" | ")
        if line.startswith("# "):
            why = line[2:]
        elif change:
            reasons[key, change] = why
    return reasons
