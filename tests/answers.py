"""Load the banks of answers: files named after an exercise, one function an answer."""

import importlib.util
from pathlib import Path
from types import FunctionType

from course_utils.grading.exercises import catalogue

RIGHT = Path(__file__).parent / "right_answers"


def bank(folder, exercise):
    """Return the answers to an exercise by name, from the file that bears its key."""
    path = folder / f"{exercise.key.replace('.', '_')}.py"
    spec = importlib.util.spec_from_file_location(f"{folder.name}.{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    own = [
        value
        for value in vars(module).values()
        if isinstance(value, FunctionType) and value.__module__ == module.__name__
    ]
    return {function.__name__: function for function in own}


def pairs(folder):
    """Return (exercise, answer) for all answers of a folder, in a fixed order."""
    return [
        (exercise, answer)
        for exercise in catalogue().values()
        for answer in bank(folder, exercise).values()
    ]
