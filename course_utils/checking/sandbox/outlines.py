"""What the child is told of an exercise: its stub and, when an answer comes, the inputs to try.

Never a solution, a result or a known mistake. It goes there as plain data.
"""

import functools
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import asdict, dataclass, replace
from typing import Any

from course_utils.grading.catalogue.exercise import Case, Earlier, Exercise, key_of, reference_of
from course_utils.grading.observing.loops import SIZES


def outline(exercise: Exercise) -> dict[str, Any]:
    """Return what is told before any cell runs, as plain data."""
    return {
        "key": exercise.key,
        "chapter": exercise.chapter,
        "stub": exercise.stub.encode(),  # longer than other texts may be
        "forward": exercise.forward and key_of(exercise.forward),
        "stand_ins": {name: key_of(one) for name, one in exercise.stand_ins.items()},
        "same_as": [key_of(one) for one in exercise.same_as],
        "may_change": list(exercise.may_change),
        "earlier": exercise.earlier and asdict(exercise.earlier),
    }


def inputs(exercise: Exercise) -> dict[str, Any]:
    """Return the inputs to try an answer on, as plain data."""
    sizes = exercise.sizes
    return {
        "cases": [
            [case.name, case.make(), case.forward and case.forward()] for case in exercise.cases
        ],
        "sizes": sizes and [sizes(size) for size in SIZES],
    }


@dataclass(frozen=True)
class Outline(Exercise):
    """An exercise as the child knows it."""

    stub: str = ""

    def learn(self, told: dict[str, Any]) -> None:
        """Have the inputs from now on."""
        for name, value in _made(told).items():
            object.__setattr__(self, name, value)


def outlined(told: Iterable[dict[str, Any]]) -> dict[str, Exercise]:
    """Return the exercises that are told, by key."""
    return {one["key"]: _exercise(**one) for one in told}


def with_inputs(exercise: Exercise, told: dict[str, Any]) -> Exercise:
    """Return an exercise with other inputs."""
    return replace(exercise, **_made(told))


def _exercise(key, chapter, stub, forward, stand_ins, same_as, may_change, earlier):
    return Outline(
        reference=reference_of(key),
        chapter=chapter,
        cases=(),
        hints=("", "", ""),
        forward=forward and reference_of(forward),
        stand_ins={name: reference_of(one) for name, one in stand_ins.items()},
        same_as=tuple(map(reference_of, same_as)),
        may_change=tuple(may_change),
        earlier=earlier and Earlier(**earlier),
        stub=stub.decode(),
    )


def _made(told):
    cases = tuple(
        Case(name, _again(call), None if forward is None else _again(forward))
        for name, call, forward in told["cases"]
    )
    by_size = dict(zip(SIZES, told["sizes"] or (), strict=False))
    return {"cases": cases, "sizes": (lambda size: deepcopy(by_size[size])) if by_size else None}


def _again(arguments):
    return functools.partial(deepcopy, arguments)
