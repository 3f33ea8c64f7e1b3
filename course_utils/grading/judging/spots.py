"""Where a wrong answer goes wrong, in words for the learner."""

import textwrap

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.diagnosing.first_wrong import Found, first_wrong
from course_utils.grading.diagnosing.known_mistakes import brief
from course_utils.grading.judging.findings import is_right
from course_utils.grading.observing.records import Observations
from course_utils.grading.reporting.comparison import excerpt_of
from course_utils.grading.reporting.report import Spot
from course_utils.grading.values.plain_data import as_text

MOST_LINES = 4  # that are shown
MOST_NAMES = 4  # that are told to be right


def places_of(exercise: Exercise, observations: Observations, index: int) -> dict[int, Found]:
    """Return the places of the cases that are wrong, the one of this index among them.

    {} where they are not known in all of these cases, or are not the same lines.
    """
    if not observations.steps:
        return {}
    cases = [
        case
        for case in sorted({*brief(exercise), index})
        if case < len(observations.runs) and not is_right(exercise, case, observations.runs[case])
    ]
    found = {case: first_wrong(exercise, observations, case) for case in cases}
    if not all(one and one.places for one in found.values()):
        return {}
    if len({one.places[0].step.line for one in found.values()}) > 1:
        return {}
    return found


def line_of(observations: Observations, found: Found) -> str:
    """Return the learner's lines that make the first wrong value, with their numbers."""
    place = found.places[0]
    numbers = range(place.since, place.step.last_line + 1)
    if len(numbers) > MOST_LINES:
        return f"lines {numbers[0]} to {numbers[-1]}"
    texts = textwrap.dedent("\n".join(observations.lines.get(n, "") for n in numbers)).split("\n")
    return "\n".join(f"line {n}: {text}" for n, text in zip(numbers, texts, strict=True))


def spot_of(found: dict[int, Found], index: int) -> Spot:
    """Return what is told of the place, as the case of this index shows it."""
    shown = found[index]
    place, *others = shown.places
    complete = all(one.complete for one in found.values())
    step = place.step
    words = [_right_before(place), _what_it_does(place)]
    if step.name not in ("return", "if") and complete:
        words.append(_the_rest(shown, others))
    words = " ".join(word for word in words if word)
    if step.name in ("return", "if") or step.value is None:
        return Spot(words)
    excerpt = excerpt_of(step.name, step.value, place.expected)
    return Spot(words, excerpt.name, excerpt.expected, excerpt.found) if excerpt else Spot(words)


def _right_before(place):
    names = [f"`{name}`" for name in place.before if name not in ("if", place.step.name)]
    return f"Right up to there: {', '.join(names[-MOST_NAMES:])}." if names else ""


def _what_it_does(place):
    step, rounds = place.step, ""
    if place.rounds and step.name != "return":
        rounds = ", ".join(f"`{name}` is {as_text(value)}" for name, value in place.rounds[-2:])
        rounds = f" in the round in which {rounds}"
    if step.name == "return":
        words = f"Line {step.line} returns the first value that is wrong."
    elif step.name == "if":
        words = (
            f"Line {step.line} goes the other way{rounds}: its condition is "
            f"{bool(step.value)}, and should be {bool(place.expected)}."
        )
    elif step.value is None:
        words = f"Line {step.line} leaves `{step.name}` without a value."
    else:
        words = f"Line {step.line} makes the first wrong value{rounds}: `{step.name}`."
    if place.since < step.line:
        words = f"What is wrong lies in lines {place.since} to {step.last_line}."
    return words


def _the_rest(found, others):
    """Return what is known of the lines below: the reference came to the same end."""
    place = found.places[0]
    if others:
        listed = " and ".join(f"line {one.step.line} (`{one.step.name}`)" for one in others)
        return f"Even with the right `{place.step.name}`, {listed} would be wrong too."
    return f"With the right `{place.step.name}` the rest of your function is right."
