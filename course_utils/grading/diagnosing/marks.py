"""Within the line that makes the first wrong value: the smallest edit that makes it right.

It shows which expression to look at, and what kind of thing is wrong with it. The edit itself is
not told. The learner's line is not run: its value is computed from its syntax tree.
"""

import ast
import itertools
import textwrap
from dataclasses import dataclass
from types import FunctionType

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.diagnosing.expressions import NotComputedError, value_of
from course_utils.grading.diagnosing.one_edit import one_edits
from course_utils.grading.diagnosing.slices import heads_of
from course_utils.grading.diagnosing.wrong_values import Found
from course_utils.grading.observing.records import Observations
from course_utils.grading.values.closeness import agree, is_numeric
from course_utils.grading.values.plain_data import plain

MOST_EDITS = 400  # that are tried
FEWEST_NUMBERS = 3  # that have to become right: a single one may do so by chance


@dataclass(frozen=True)
class Mark:
    """An expression in a learner's line: what kind of edit makes it right, and where it stands.

    `start` and `end` are columns in the line as the learner typed it, `text` is what stands there.
    """

    kind: str
    start: int
    end: int
    text: str


def mark_of(exercise: Exercise, observations: Observations, found: dict[int, Found]) -> Mark | None:
    """Return the Mark in the line of the first wrong value; None if no small edit makes it right.

    Parameters
    ----------
    exercise : Exercise
    observations : Observations
        With steps and lines.
    found : dict of int to Found
        The places, by the number of the case.
    """
    places = {case: one.places[0] for case, one in found.items()}
    step = next(iter(places.values())).step
    since = min(place.since for place in places.values())
    if step.line != step.last_line or heads_of(step.line, since, observations.lines):
        return None
    if not _enough(places.values()):
        return None
    first = min(observations.lines)
    margin = len(observations.lines[first]) - len(observations.lines[first].lstrip())
    source = textwrap.dedent("\n".join(observations.lines.values())) + "\n"
    line = step.line - first + 1
    try:
        names = {case: _names(source, exercise, observations, case, found[case]) for case in found}
        if not all(
            _is(_value(source, line, step.name, exercise, names[case]), place.step.value)
            for case, place in places.items()
        ):
            return None
    except Exception:  # it does something else than compute
        return None
    for edit in itertools.islice(one_edits(source, line, line), MOST_EDITS):
        if edit.line == edit.end_line == line and _makes_right(
            edit.source, line, step.name, exercise, places, names
        ):
            start, end = edit.column, max(edit.end_column, edit.column + 1)
            text = source.splitlines()[line - 1][start:end]
            return Mark(edit.kind, start + margin, end + margin, text)
    return None


def _enough(places):
    numbers = sum(np.size(place.expected) for place in places if is_numeric(place.expected))
    return numbers >= FEWEST_NUMBERS


def _makes_right(source, line, name, exercise, places, names):
    try:
        return all(
            _is(_value(source, line, name, exercise, names[case]), place.expected)
            for case, place in places.items()
        )
    except Exception:  # such an edit is no way
        return False


def _is(value, wanted):
    return agree(plain(value), wanted)


def _value(source, line, name, exercise, names):
    """Return what the statement in a line gives to a name."""
    statement = next(
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Assign | ast.Return) and node.lineno == line
    )
    if statement.value is None:
        raise NotComputedError("nothing")
    value = value_of(statement.value, names, _functions(exercise.reference))
    if isinstance(statement, ast.Return):
        return value
    target = statement.targets[0]
    if isinstance(target, ast.Tuple):
        targets = [_name(part, names, exercise) for part in target.elts]
        return tuple(value)[targets.index(name)]
    return value


def _name(target, names, exercise):
    if isinstance(target, ast.Subscript):
        return value_of(target.slice, names, {})
    return target.id


def _functions(reference):
    """Return the functions of the course that a reference's module knows, trainings left out."""
    return {
        name: value
        for name, value in reference.__globals__.items()
        if isinstance(value, FunctionType)
        and value.__module__.startswith("course_utils.")
        and value is not reference
        and "num_iterations" not in value.__code__.co_varnames
        and not name.startswith(("check_", "_"))
    }


def _names(source, exercise, observations, case, found):
    """Return the values that names have before the place: arguments, then what was assigned."""
    function = next(node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef))
    parameters = [argument.arg for argument in function.args.args]
    defaults = function.args.defaults
    names = {
        name: ast.literal_eval(default)
        for name, default in zip(
            parameters[len(parameters) - len(defaults) :], defaults, strict=True
        )
    }
    names.update(zip(parameters, exercise.cases[case].make(), strict=False))
    place = found.places[0].step
    for step in observations.steps[case]:
        if (step.name, step.time) == (place.name, place.time):
            break
        if step.name not in ("", "if", "while", "return"):
            names[step.name] = step.value
    return names
