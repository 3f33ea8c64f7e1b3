"""What can be wrong with one call, each kind of finding a function of its own.

A finder takes the exercise, the index of a case and the Run observed on it. It returns None, or
the words for the report as keyword arguments.
"""

import re
from collections.abc import Sequence
from typing import Any

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import difference, expected_texts
from course_utils.grading.cells.stubs import solution
from course_utils.grading.comparing.errors.names import Names
from course_utils.grading.comparing.errors.readings import reading
from course_utils.grading.comparing.printed import wrong_cost
from course_utils.grading.observing.records import Run
from course_utils.grading.values.numpy_as_it_was import np


def is_right(exercise: Exercise, index: int, run: Run) -> bool:
    """Tell whether nothing is wrong with a Run on the case of this index."""
    return not _found(exercise, index, run)


def first_finding(exercise: Exercise, runs: Sequence[Run]) -> tuple[int, dict[str, Any]] | None:
    """Return what is to be reported of Runs, one for each case, and the case's index; or None.

    An exception in the last case comes before a wrong value in the first.
    """
    found = [(index, _found(exercise, index, run)) for index, run in enumerate(runs)]
    wrong = [(index, words) for index, words in found if words]
    return min(wrong, key=lambda one: RANKS[one[1]["finding"]], default=None)


def _found(exercise, index, run):
    """Return what is wrong with a Run, None if nothing is."""
    return next(filter(None, (find(exercise, index, run) for find in FINDERS)), None)


def _interrupted(exercise, index, run):
    if not run.interrupted:
        return None
    return {
        "finding": "interrupted",
        "headline": "You stopped it before it came to an end.",
        "explanation": "Does a loop in it ever finish? Look at what should change from round to "
        "round.",
        "line": _line(run.raised),
    }


def _raised(exercise, index, run):
    error = run.raised
    if not error:
        return None
    found = {
        "finding": "arguments" if error.refused else "raised",
        "headline": f"Your function stopped with an error: `{error.type_name}`.",
        "explanation": _why_raised(exercise, error),
        "error": f"{error.type_name}: {error.message}".rstrip(": "),
        "line": _line(error),
    }
    if error.type_name == "ReferenceClosedError":
        name = (error.message.split("`") + [""])[1]
        same = "" if name == exercise.name else ", which does the same"
        found["headline"] = f"Your function calls the course's own `{name}`{same}."
    elif error.refused:
        found["headline"] = "Your function cannot be called as the chapter calls it."
    return found


def _why_raised(exercise, error):
    """Return what an exception means here, where more can be said than Python says."""
    if error.refused:
        names = ", ".join(exercise.arguments)
        return f"It must take these arguments, in this order: `{names}`."
    if error.inside:
        return _stopped_inside(error)
    words = {
        "ReferenceClosedError": "Write it yourself: while yours is judged, the other is closed.",
        "SystemExit": "A function hands back with `return`; `exit()` ends all of Python.",
        "RecursionError": _calls_itself(exercise.name),
    }.get(error.type_name) or reading(error, names_in(exercise))
    if error.shapes and error.type_name in ("ValueError", "AxisError", "IndexError", "TypeError"):
        shapes = ", ".join(f"`{name}` has shape {shape}" for name, shape in error.shapes)
        words = f"{words} In this line {shapes}."
    return words.strip()


def _calls_itself(name):
    if callable(getattr(np, name, None)):
        return (
            f"`{name}` is the function that you are writing: it calls itself, without end. "
            f"Is NumPy's own meant, `np.{name}`?"
        )
    return "It calls itself without end. What tells it to stop?"


def _stopped_inside(error):
    """Return the words for an exception in another function of the learner's."""
    name, number, line = error.inside
    shapes = "; ".join(f"`{name}` has shape {shape}" for name, shape in error.shapes)
    handed = f" What this line hands over: {shapes}." if shapes else ""
    return (
        f"This line called your `{name}`, which stopped in its line {number}: `{line}`.{handed} Is "
        "that what it expects?"
    )


def names_in(exercise: Exercise) -> Names:
    """Return the names that a learner can have meant in an exercise."""
    reference = exercise.reference
    taken = {
        key: f'{owner}["{key}"]'
        for owner, key in re.findall(r"\b(\w+)\[\"(\w+)\"\]", solution(reference))
    }
    return Names(
        exercise.name, reference.__code__.co_varnames, frozenset(reference.__globals__), taken
    )


def _line(error):
    return f"line {error.line_number}: {error.line}" if error.line else None


def _changed_input(exercise, index, run):
    if not run.changed:
        return None
    name = run.changed[0]
    return {
        "finding": "changed input",
        "headline": f"Your function changed its input `{name}`.",
        "explanation": f"Whoever called it still needs `{name}`. Assignments such as `{name} /= …` "
        f"or `{name}[…] = …`, and methods such as `{name}.sort()`, work on the caller's array. "
        f"Make a new one: `{name} = {name} / …`, or work on `{name}.copy()`.",
    }


def _differs(exercise, index, run):
    found = difference(exercise, index, run.result)
    return found and {
        "finding": found.finding,
        "headline": found.headline,
        "explanation": found.explanation,
    }


def _printed(exercise, index, run):
    """Find a wrong cost that is printed beside right results; random ones are not compared."""
    wrong = (
        None if exercise.properties else wrong_cost(run.printed, expected_texts(exercise)[index])
    )
    if not wrong:
        return None
    iteration, found, wanted = wrong
    return {
        "finding": "printed",
        "headline": "The result is right, but the cost that is printed is not.",
        "explanation": f"Printed for iteration {iteration} is {found}; expected is {wanted}. Look "
        "at the line that computes the cost: what does it take, and in which order?",
    }


FINDERS = (_interrupted, _raised, _changed_input, _differs, _printed)
# Findings in the order in which they are reported, whatever the case; two are equal.
RANKS = {
    "interrupted": 0,
    "raised": 1,
    "arguments": 1,
    "changed input": 2,
    "kind": 3,
    "shape": 4,
    "value": 5,
    "printed": 6,
}
