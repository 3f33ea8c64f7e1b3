"""The catalogue of exercises: a folder for each module of references, a file for each exercise.

A file `MODULE/NAME.py` makes an Exercise of its own name. It is found by itself, when the first one
is looked up.
"""

import functools
import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module

from course_utils.grading.catalogue.exercise import Exercise

MODULES = (
    "activations",
    "losses",
    "vectorisation",
    "logistic",
    "broadcasting",
    "norms",
    "shallow",
    "deep",
)


_in_place: dict[str, Exercise] = {}


def use(exercises: Mapping[str, Exercise]) -> None:
    """Let these be all exercises from now on, by key: where the catalogue's own must not be."""
    _in_place.update(exercises)


def catalogue() -> dict[str, Exercise]:
    """Return all exercises of the course, by key, in the order of the chapters.

    Within a chapter the modules come as they are listed above, and the exercises of a module as
    their references stand there.
    """
    return _in_place or _found()


@functools.cache
def _found():
    exercises = [exercise for module in MODULES for exercise in _of_module(module)]
    exercises.sort(key=lambda exercise: exercise.chapter)
    return {exercise.key: exercise for exercise in exercises}


def _of_module(module):
    package = import_module(f"{__name__}.{module}")
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    values = [getattr(import_module(f"{package.__name__}.{name}"), name, None) for name in names]
    exercises = [value for value in values if isinstance(value, Exercise)]
    return sorted(exercises, key=lambda exercise: exercise.reference.__code__.co_firstlineno)


def find(reference: Callable) -> Exercise:
    """Return the exercise of a reference function.

    Raises
    ------
    ValueError
        If the function belongs to no exercise.
    """
    for exercise in catalogue().values():
        if exercise.reference is reference:
            return exercise
    known = ", ".join(catalogue())
    raise ValueError(f"no exercise has the reference {reference!r}; there are: {known}")
