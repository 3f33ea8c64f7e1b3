"""A call's inputs as text: arrays with their numbers, nested caches by name and shape."""

import ast
import functools
import inspect
import sys

import numpy as np

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.values.plain_data import as_text


def inputs_of(exercise: Exercise, arguments: tuple) -> tuple[tuple[str, str], ...]:
    """Return (name, text) for each input of a call; of a cache for each array in it.

    An array in a cache is named as the course's functions name it when they take the cache apart.
    In a cache that holds others only its shape is told: `caches[0][0][0]`, `A_prev (4, 5)`.
    """
    rows = []
    for name, value in zip(exercise.arguments, arguments, strict=False):  # some may be left out
        if isinstance(value, tuple) or _holds_others(value):
            forms = _forms(exercise.reference)
            rows += _leaves(name, value, "", forms, numbers=not _holds_others(value))
        else:
            rows.append((name, as_text(value)))
    return tuple(rows)


def _holds_others(value):
    inner = value if isinstance(value, tuple | list) else ()
    return any(isinstance(one, tuple | list | dict) for one in inner)


def _leaves(path, value, name, forms, numbers):
    if isinstance(value, tuple | list):
        names = next((form for form in forms if _fits(form, value)), [""] * len(value))
        for number, (inner, own) in enumerate(zip(value, names, strict=True)):
            yield from _leaves(f"{path}[{number}]", inner, own, forms, numbers)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(f'{path}["{key}"]', inner, "", forms, numbers)
    elif isinstance(value, np.ndarray) and not numbers:
        yield path, f"{name} {value.shape}".strip()
    else:
        yield path, f"{name} = {as_text(value)}" if name else as_text(value)


def _fits(form, value):
    """Tell whether names fit to values: a cache is a cache, and all else is none."""
    return len(form) == len(value) and all(
        name.endswith("cache") == isinstance(one, tuple | list)
        for name, one in zip(form, value, strict=True)
    )


@functools.cache
def _forms(reference):
    """Return the names under which the functions of a reference's module take caches apart."""
    tree = ast.parse(inspect.getsource(sys.modules[reference.__module__]))
    return tuple(
        tuple(ast.unparse(name) for name in node.targets[0].elts)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Tuple)
        and ast.unparse(node.value) == "cache"
    )
