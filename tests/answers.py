"""Load the banks of answers: files named after an exercise, one function an answer."""

import importlib.util
from pathlib import Path
from types import FunctionType

from course_utils.grading.exercises import catalogue

RIGHT = Path(__file__).parent / "right_answers"
LOOPS = Path(__file__).parent / "loop_answers"


def bank(folder, exercise):
    """Return the answers to an exercise by name, from the file that bears its key.

    A name with an underscore in front is a helper of the answers below it, not an answer.
    """
    module = _module(folder / f"{exercise.key.replace('.', '_')}.py")
    own = [
        value
        for value in vars(module).values()
        if isinstance(value, FunctionType)
        and value.__module__ == module.__name__
        and not value.__name__.startswith("_")
    ]
    return {function.__name__: function for function in own}


def shared_caches(name):
    """Return the pairs of a file `pairs_NAME.py` by name: functions that share a cache of any form.

    A pair is {"__name__": "__main__", name: function, …}, a namespace like a notebook's, with the
    methods of its class as functions. Each call makes new ones.
    """
    module = _module(RIGHT / f"pairs_{name}.py")
    classes = [one for one in vars(module).values() if isinstance(one, type)]
    own = [one for one in classes if one.__module__ == module.__name__]
    return {one.__name__: _namespace(module, one) for one in own if not issubclass(one, tuple)}


def _namespace(module, pair):
    """Return copies of a class's functions that have one another as global names."""
    namespace = {**vars(module), "__name__": "__main__"}
    for name, value in vars(pair).items():
        if isinstance(value, FunctionType):
            namespace[name] = FunctionType(value.__code__, namespace, name, value.__defaults__)
    return namespace


def _module(path):
    """Load a file as a module of its own."""
    spec = importlib.util.spec_from_file_location(f"{path.parent.name}.{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pairs(folder, exercises=None):
    """Return (exercise, answer) for all answers to some exercises, or to all, in a fixed order."""
    return [
        (exercise, answer)
        for exercise in exercises or catalogue().values()
        for answer in bank(folder, exercise).values()
    ]
