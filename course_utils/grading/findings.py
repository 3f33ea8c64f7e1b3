"""What can be wrong with one call, each kind of finding a function of its own.

A finder takes the exercise, the index of a case and the Run observed on it. It returns None, or
the words for the report as keyword arguments.
"""

import functools

from course_utils.grading.compare import compare
from course_utils.grading.observe import plain


def expected(exercise):
    """Return the reference's results, one for each case; computed once for each exercise."""
    return _expected(exercise.key, exercise.reference, exercise.cases)


@functools.cache
def _expected(key, reference, cases):
    return tuple(plain(reference(*case.make())) for case in cases)


def _interrupted(exercise, index, one):
    if not one.raised or one.raised.type_name != "KeyboardInterrupt":
        return None
    return {
        "finding": "interrupted",
        "headline": "You stopped it before it came to an end.",
        "explanation": "Does a loop in it ever finish? Look at what should change from round to "
        "round.",
        "line": _line(one.raised),
    }


def _raised(exercise, index, one):
    error = one.raised
    if not error:
        return None
    found = {
        "finding": "raised",
        "headline": f"Your function stopped with {_article(error.type_name)}.",
        "error": f"{error.type_name}: {error.message}".rstrip(": "),
        "line": _line(error),
    }
    if error.type_name == "ReferenceClosedError":
        found["headline"] = f"Your function calls the course's own `{exercise.name}`."
        found["explanation"] = "Write it yourself: while yours is judged, the other is closed."
    elif error.type_name == "TypeError" and error.line_number is None:
        names = ", ".join(exercise.arguments)
        found["finding"] = "arguments"
        found["headline"] = "Your function cannot be called as the chapter calls it."
        found["explanation"] = f"It must take these arguments, in this order: `{names}`."
    elif error.type_name == "SystemExit":
        found["explanation"] = "A function hands back with `return`; `exit()` ends all of Python."
    elif error.line_number is None:
        found["explanation"] = "It happened before the first line of yours."
    return found


def _article(type_name):
    return f"{'an' if type_name[:1] in 'AEIOU' else 'a'} {type_name}"


def _line(error):
    return f"line {error.line_number}: {error.line}" if error.line else None


def _changed_input(exercise, index, one):
    if not one.changed:
        return None
    name = one.changed[0]
    return {
        "finding": "changed input",
        "headline": f"Your function changed its input `{name}`.",
        "explanation": f"Whoever called it still needs `{name}`. Assignments such as `{name} /= …` "
        f"or `{name}[…] = …` write into the caller's array. Make a new one: `{name} = {name} / …`, "
        f"or work on `{name}.copy()`.",
    }


def _difference(wanted):
    """Return a finder for one of compare's findings, so that all kinds come before all shapes."""

    def find(exercise, index, one):
        difference = compare(one.result, expected(exercise)[index])
        if not difference or difference.finding != wanted:
            return None
        return {
            "finding": difference.finding,
            "headline": difference.headline,
            "explanation": difference.explanation,
        }

    return find


# In the order in which they are reported, whatever the case.
FINDERS = (
    _interrupted,
    _raised,
    _changed_input,
    *map(_difference, ("kind", "shape", "value")),
)
