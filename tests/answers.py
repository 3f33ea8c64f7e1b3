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
    path = folder / f"{exercise.key.replace('.', '_')}.py"
    spec = importlib.util.spec_from_file_location(f"{folder.name}.{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    own = [
        value
        for value in vars(module).values()
        if isinstance(value, FunctionType)
        and value.__module__ == module.__name__
        and not value.__name__.startswith("_")
    ]
    return {function.__name__: function for function in own}


def pairs(folder, exercises=None):
    """Return (exercise, answer) for all answers to some exercises, or to all, in a fixed order."""
    return [
        (exercise, answer)
        for exercise in exercises or catalogue().values()
        for answer in bank(folder, exercise).values()
    ]
