"""Where a wrong answer goes wrong, in words for the learner."""

import itertools
import re
import textwrap
from dataclasses import replace

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.comparing.results import compare
from course_utils.grading.diagnosing.known_mistakes import brief
from course_utils.grading.diagnosing.marks import Mark
from course_utils.grading.diagnosing.slices import is_inside
from course_utils.grading.diagnosing.wrong_values import Found, first_wrong
from course_utils.grading.judging.findings import is_right
from course_utils.grading.observing.records import Observations
from course_utils.grading.reporting.comparison import excerpt_of
from course_utils.grading.reporting.report import Spot
from course_utils.grading.values.plain_data import as_text

# What a mark says, by the kind of edit that would make the value right: never the edit itself.
LOOK_AT = {
    "operator": "Look at the operator that is marked.",
    "sign": "Look at the sign of what is marked.",
    "axis": "Look at the axis that is marked.",
    "keepdims": "Look at the axes that are left after what is marked.",
    "transpose": "Look at the rows and columns of what is marked.",
    "order": "Look at the order in what is marked.",
    "argument": "Look at what is handed over where it is marked.",
    "name": "Which name belongs where it is marked?",
    "key": "Which key belongs where it is marked?",
    "index": "Which index belongs where it is marked?",
    "constant": "Look at the constant that is marked.",
    "function": "Which function belongs where it is marked, if any?",
    "factor": "Look at the factors in what is marked.",
    "term": "Look at the terms of what is marked.",
    "statement": "Look at what is marked.",
}
MOST_LINES = 4  # that are shown
MOST_NAMES = 4  # that are told to be right


def places_of(exercise: Exercise, observations: Observations, index: int) -> dict[int, Found]:
    """Return the places of all cases that are wrong, by number; the one of this index among them.

    Where the lines differ from case to case, or are not known in all, only that of this index is
    returned, of which nothing is claimed beyond it; {} where there is none either.
    """
    if not observations.steps:
        return {}
    cases = [
        case
        for case in sorted({*brief(exercise), index})
        if case < len(observations.runs) and not is_right(exercise, case, observations.runs[case])
    ]
    found = {case: first_wrong(exercise, observations, case) for case in cases}
    known = {case: one for case, one in found.items() if one and one.places}
    if index not in known:
        return {}
    if len(known) < len(found) or len({one.places[0].step.line for one in known.values()}) > 1:
        return {index: replace(known[index], complete=False)}
    return known


def line_of(observations: Observations, found: Found) -> str:
    """Return the learner's lines that make the first wrong value, with their numbers."""
    place = found.places[0]
    numbers = range(place.since, place.until + 1)
    if len(numbers) > MOST_LINES:
        return f"lines {numbers[0]} to {numbers[-1]}"
    texts = textwrap.dedent("\n".join(observations.lines.get(n, "") for n in numbers)).split("\n")
    return "\n".join(f"line {n}: {text}" for n, text in zip(numbers, texts, strict=True))


def line_told_of(
    exercise: Exercise, observations: Observations, index: int, headline: str
) -> str | None:
    """Return the line that a finding is about where no value is wrong, or None.

    It writes into an input, prints, or makes the random numbers that the headline names first.
    """
    line = _line_that(observations, observations.runs[index])
    return line or (_line_of_part(observations, index, headline) if exercise.properties else None)


def _line_of_part(observations, index, headline):
    part = re.search(r"`\"?(\w+)\"?`", headline)
    if not part or not observations.steps:
        return None
    steps, lines = observations.steps[index], observations.lines
    made = [step for step in steps if step.name == part[1]]
    made = made or [step for step in steps if step.name == "return" and step.value is not None]
    made = [step for step in made if not re.fullmatch(r"\s?(    )?return \w+", lines[step.line])]
    if not made or made[-1].line != made[-1].last_line:
        return None
    number = made[-1].line
    return f"line {number}: {lines[number].strip()}"


def _line_that(observations, run):
    """Return the line that writes into an input, or that prints in place of returning, or None."""
    if run.changed:
        name = rf"(?:{'|'.join(_names_of(run.changed[0], observations.lines.values()))})"
        pattern = rf"\b{name}\b[^=]*(?:\*\*|//|[-+*/@])=|\b{name}\b[\[.][^=]*=(?!=)"
    elif run.result is None and run.printed:
        pattern = r"\bprint\("
    else:
        return None
    below = itertools.dropwhile(lambda line: "def " not in line[1], observations.lines.items())
    found = [(number, text.strip()) for number, text in below if re.search(pattern, text)]
    return f"line {found[0][0]}: {found[0][1]}" if len(found) == 1 else None


def _names_of(name, lines):
    """Return the names under which an input's own numbers may be written into, escaped."""
    name = re.escape(name)
    views = re.compile(rf"\bfor (\w+) in {name}:|^\s*(\w+) = {name}(?:\.T|\[.*\])?\s*$")
    found = filter(None, map(views.search, lines))
    return [name, *(view[1] or view[2] for view in found)]


def lines_at(observations: Observations, found: Found | None) -> str:
    """Return the learner's lines at the place; all of them where it is not known."""
    lines = observations.lines
    if found:
        place = found.places[0]
        lines = {n: lines.get(n, "") for n in range(place.since, place.until + 1)}
    return "\n".join(lines.values())


def spot_of(
    observations: Observations,
    found: dict[int, Found],
    index: int,
    mark: Mark | None,
    stopped: str | None = None,
) -> Spot:
    """Return what is told of the place, as the case of this index shows it.

    `mark` is that in its line, `stopped` the line in which the function stopped with an error, with
    its number.
    """
    shown = found[index]
    place, *others = shown.places
    complete = all(one.complete for one in found.values())
    step = place.step
    sentences = [_right_before(place), _what_it_does(place, observations.lines)]
    if step.name not in ("return", "if") and complete and not stopped:
        sentences.append(_the_rest(shown, others))
    number, _, code = (stopped or "").partition(": ")
    if stopped and number not in {f"line {n}" for n in range(place.since, place.until + 1)}:
        sentences.append(f"The error comes later, in {number}: `{code}`.")
    columns = None
    if mark:
        sentences.append(LOOK_AT[mark.kind])
        line = observations.lines[mark.line]
        margin = len(line) - len(line.lstrip())
        columns = (mark.start - margin, mark.end - margin)
    words = " ".join(filter(None, sentences))
    if step.name in ("return", "if", "while") or step.value is None:
        return Spot(words, mark=columns)
    excerpt = excerpt_of(step.name, step.value, place.expected)
    if excerpt is None:
        return Spot(words, mark=columns)
    return Spot(words, excerpt.name, excerpt.expected, excerpt.found, columns)


def first_difference(found: Found) -> tuple[str, str] | None:
    """Return headline and explanation for a first wrong value that no more is known of.

    None where it is the result itself, or no value at all.
    """
    step, expected = found.places[0].step, found.places[0].expected
    if step.name in ("return", "if"):
        return None
    if type(step.value) in (int, float) and type(expected) in (int, float):
        return f"`{step.name}` is {step.value:.6g}, and should be {expected:.6g}.", ""
    if isinstance(step.value, str) and isinstance(expected, str):
        return f'`{step.name}` is "{step.value}", and should be "{expected}".', ""
    difference = compare(step.value, expected)
    if difference is None or step.value is None:
        return None
    headline = difference.headline.replace("Your function returned", "It is", 1)
    headline = re.sub("^(Your|The) result", "It", headline)
    return f"`{step.name}` is not right. {headline}", difference.explanation


def _right_before(place):
    names = [f"`{name}`" for name in place.before if name not in ("if", place.step.name)]
    return f"Right up to there: {', '.join(names[-MOST_NAMES:])}." if names else ""


def _what_it_does(place, lines):
    step, rounds = place.step, ""
    inside = [loop for loop in place.rounds if is_inside(step.line, loop.line, lines)]
    if inside and step.name != "return":
        rounds = ", ".join(f"`{loop.name}` is {as_text(loop.value)}" for loop in inside[-2:])
        rounds = f" in the round in which {rounds}"
    if step.name == "return":
        words = f"What line {step.line} returns is not right."
    elif step.name == "if":
        words = (
            f"Line {step.line} goes the other way{rounds}: its condition is "
            f"{bool(step.value)}, and should be {bool(place.expected)}."
        )
    elif step.value is None:
        words = f"Line {step.line} leaves `{step.name}` without a value."
    else:
        words = f"Line {step.line} makes the first wrong value{rounds}: `{step.name}`."
    if place.since < step.line or place.until > step.last_line:
        one = place.since == place.until
        where = f"line {place.since}" if one else f"lines {place.since} to {place.until}"
        words = f"What is wrong lies in {where}."
    return words


def _the_rest(found, others):
    """Return what is known of the lines below: the reference came to the same end."""
    place = found.places[0]
    if others:
        listed = " and ".join(f"line {one.step.line} (`{one.step.name}`)" for one in others)
        return f"Other values differ as well, perhaps for the same reason: {listed}."
    return f"With the right `{place.step.name}` the rest of your function is right."
