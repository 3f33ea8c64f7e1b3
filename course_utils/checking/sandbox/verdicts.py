"""The reports on what only a saved notebook's check can meet: endings, limits, missing cells."""

import dataclasses

from course_utils.checking.sandbox.limits import MEMORY
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.judging.uncompared import failed
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict

MORE_WORDS = {
    "EOFError": "Nobody is there to type something while a notebook is checked: a function gets "
    "what it needs as its arguments.",
    "MemoryError": "While it is checked, a function may use {gigabytes} GB of memory. The data "
    "here are small: look at the shape of what you make.",
}


def late(exercise: Exercise, seconds: float, line: str | None = None) -> Report:
    """Return the Report on a function that did not come to its end."""
    return failed(
        exercise,
        "time",
        f"It did not come to an end within {seconds:g} seconds.",
        "Does a loop in it ever finish? Look at what should change from round to round. On the "
        "data of the check a function needs far less than a second.",
        line=line,
    )


def ended(exercise: Exercise, how: str) -> Report:
    """Return the Report on a function at which the child process ended; `how` in words."""
    return failed(
        exercise,
        "ended",
        "The check could not go on: " + how + ".",
        "That happened while this function ran. A function hands its result back with `return`; "
        "it must not end Python, nor touch the program that runs it.",
    )


def unreached(exercise: Exercise, why: str | None) -> Report:
    """Return the Report on an exercise whose cell stopped before it was judged."""
    return failed(
        exercise,
        "not reached",
        "Its cell did not get as far as this function.",
        "What comes before it in the cell, or the cell as a whole, has to run first.",
        error=why,
    )


def missing(exercise: Exercise) -> Report:
    """Return the Report on an exercise of the chapter that the notebook has no cell for."""
    return dataclasses.replace(
        failed(
            exercise,
            "missing",
            "There is no cell for it in this notebook.",
            f"The chapter asks for `{exercise.name}`, in a cell that begins with "
            f"`@graded({exercise.key})`.",
        ),
        verdict=Verdict.OPEN,
    )


def with_more_words(report: Report) -> Report:
    """Return a report in which errors that the limits of the check cause are explained."""
    name = (report.error or "").partition(":")[0].removeprefix("_Array")
    words = MORE_WORDS.get(name, "").format(gigabytes=MEMORY // 2**30)
    if not words or report.explanation and name not in ("MemoryError",):
        return report
    return dataclasses.replace(report, explanation=words)


def by_heart(report: Report) -> Report:
    """Return the report on a function that is right on the inputs of the notebook alone."""
    words = "On the inputs that the notebook tries it is right; on others it is not."
    return dataclasses.replace(report, explanation=f"{words} {report.explanation}".strip())


def last_of(report: Report, count: int, cell: int) -> Report:
    """Return a report that tells that only the last definition counts."""
    words = f"It is defined {count} times; the last definition counts, in code cell {cell + 1}."
    explanation = f"{report.explanation} {words}".strip()
    return dataclasses.replace(report, explanation=explanation)
