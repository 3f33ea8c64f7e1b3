"""Among the lines that a wrong value may come from: the smallest edit that makes it right.

It shows which line and which expression to look at, and what kind of thing is wrong there. The edit
itself is not told. The learner's lines are not run: what they make is computed from their syntax
tree, which is possible where they stand one below the other, without a loop or a condition.
"""

import ast
import itertools
import textwrap
from dataclasses import dataclass
from types import FunctionType

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import difference
from course_utils.grading.diagnosing.expressions import NotComputedError, value_of
from course_utils.grading.diagnosing.one_edit import one_edits
from course_utils.grading.diagnosing.slices import heads_of
from course_utils.grading.diagnosing.wrong_values import Found
from course_utils.grading.observing.records import Observations
from course_utils.grading.values.caches import leaves
from course_utils.grading.values.closeness import agree, is_numeric
from course_utils.grading.values.plain_data import plain

MOST_EDITS = 400  # that are tried
FEWEST_NUMBERS = 3  # that have to become right, broken ones count twice: one may by chance


@dataclass(frozen=True)
class Mark:
    """An expression in a learner's line: what kind of edit makes it right, and where it stands.

    `line` is the line's number; `start` and `end` are columns in it as the learner typed it, `text`
    is what stands there.
    """

    kind: str
    line: int
    start: int
    end: int
    text: str


def mark_of(exercise: Exercise, observations: Observations, found: dict[int, Found]) -> Mark | None:
    """Return the Mark of a first wrong value; None if no small edit makes it right.

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
    if heads_of(step.line, since, observations.lines) or not _enough(places.values()):
        return None
    first = min(observations.lines)
    margin = len(observations.lines[first]) - len(observations.lines[first].lstrip())
    source = textwrap.dedent("\n".join(observations.lines.values())) + "\n"
    lines = _Lines(source, since - first + 1, step.line - first + 1, step.name, exercise)
    try:
        names = {
            case: _names(source, exercise.cases[case], observations.steps[case], place.step, since)
            for case, place in places.items()
        }
        if not lines.make(source, names, {case: one.step.value for case, one in places.items()}):
            return None
    except Exception:  # they do something else than compute
        return None
    wanted = {case: place.expected for case, place in places.items()}
    for case, other in _right_ones(exercise, observations, step):
        names[case] = _names(source, exercise.cases[case], observations.steps[case], other, since)
        wanted[case] = other.value
    marks = []
    for line in range(lines.last, lines.first - 1, -1):
        edits = (edit for edit in one_edits(source, line, line) if lines.may_have(edit))
        for edit in itertools.islice(edits, MOST_EDITS):
            if lines.make(edit.source, names, wanted):
                start, end = edit.column, max(edit.end_column, edit.column + 1)
                text = source.splitlines()[line - 1][start:end]
                marks.append(Mark(edit.kind, line + first - 1, start + margin, end + margin, text))
                break
    return marks[0] if len(marks) == 1 else None  # of two lines either may be wrong


@dataclass(frozen=True)
class _Lines:
    """Lines of a source one below the other, the last of which gives a name its value."""

    source: str
    first: int
    last: int
    name: str
    exercise: Exercise

    def may_have(self, edit):
        """Tell whether an edit is one of its line alone: a factor may stand in any line above."""
        above = edit.line < self.last and edit.kind in ("sign", "factor")
        return edit.line == edit.end_line and not above

    def make(self, source, names, wanted):
        """Tell whether they make some values, by case, in a source in which they are edited."""
        try:
            return all(
                agree(plain(self._value(source, names[case])), value)
                for case, value in wanted.items()
            )
        except Exception:  # such an edit is no way
            return False

    def _value(self, source, names):
        known, functions = dict(names), _functions(self.exercise.reference)
        for statement in self._statements(source):
            value = value_of(statement.value, known, functions)
            if isinstance(statement, ast.Return):
                return value
            target = statement.targets[0]
            if isinstance(target, ast.Tuple):
                known.update(zip((_name(one, known) for one in target.elts), value, strict=True))
            else:
                known[_name(target, known)] = value
        return known[self.name]

    def _statements(self, source):
        """Return the assignments, and the return, in the lines."""
        inside = [
            node
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.stmt) and self.first <= node.lineno <= self.last
        ]
        for node in inside:
            if not isinstance(node, ast.Assign | ast.Return) or node.value is None:
                raise NotComputedError(type(node).__name__)
        return sorted(inside, key=lambda node: node.lineno)


def _right_ones(exercise, observations, step):
    """Yield each right case in which the line was run, and its Step: no edit may spoil that."""
    for case, (steps, did) in enumerate(zip(observations.steps, observations.runs, strict=False)):
        made = [one for one in steps if (one.name, one.line) == (step.name, step.line)]
        if made and not (did.raised or did.changed or difference(exercise, case, did.result)):
            yield case, made[0]


def _enough(places):
    """Tell whether so many numbers have to become right that none does so by chance."""
    numbers = [leaf for place in places for leaf in leaves(place.expected) if is_numeric(leaf)]
    broken = [np.asarray(leaf) for leaf in numbers if np.asarray(leaf).dtype.kind == "f"]
    twice = sum(int(np.sum(leaf != np.round(leaf))) for leaf in broken)
    return sum(np.size(leaf) for leaf in numbers) + twice >= FEWEST_NUMBERS


def _name(target, names):
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


def _names(source, case, steps, last, since):
    """Return the values that names have before the lines: arguments, then what was assigned."""
    function = next(node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef))
    parameters = [argument.arg for argument in function.args.args]
    defaults = function.args.defaults
    names = {
        name: ast.literal_eval(default)
        for name, default in zip(
            parameters[len(parameters) - len(defaults) :], defaults, strict=True
        )
    }
    names.update(zip(parameters, case.make(), strict=False))
    for step in steps:
        here = (step.name, step.time) == (last.name, last.time)
        if here or since <= step.line < last.line:
            break
        if step.name not in ("", "if", "while", "return"):
            names[step.name] = step.value
    return names
