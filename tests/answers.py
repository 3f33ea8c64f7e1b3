"""Load the banks of answers: files named after an exercise, one function an answer."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType

from course_utils.grading.catalogue import catalogue

RIGHT = Path(__file__).parent / "right_answers"
WRONG = Path(__file__).parent / "wrong_answers"
LOOPS = Path(__file__).parent / "loop_answers"

# Relations that only say where to look. The others say what the mistake is.
LOCATING = {"constant factor", "one number", "some cases", "wrong where"}


@dataclass(frozen=True)
class Expectation:
    """How a wrong answer should be explained; what is None does not matter.

    Attributes
    ----------
    misconception : str or None
        Name of the misconception in the catalogue.
    relation : str or None
        Name of the general relation.
    finding : str or None
        What is found to be wrong.
    says : str or None
        Words in headline or explanation that name the mistake.
    """

    misconception: str | None = None
    relation: str | None = None
    finding: str | None = None
    says: str | None = None

    @property
    def by_name(self):
        """Whether such an explanation names the actual mistake."""
        told = self.relation is not None and not set(self.relation.split("; ")) & LOCATING
        return bool(self.misconception or self.says or told)

    def met(self, report):
        """Tell whether a report explains an answer in this way."""
        texts = f"{report.headline} {report.explanation}"
        return (
            report.verdict == "failed"
            and report.misconception == self.misconception
            and report.relation == self.relation
            and self.finding in (None, report.finding)
            and (self.says is None or self.says in texts)
        )


def expect(misconception=None, *, relation=None, finding=None, says=None):
    """Return a decorator that notes how a wrong answer should be explained.

    Without any of the arguments but `finding` no name for the mistake is expected, only a precise
    difference.
    """

    def note(function):
        function.expectation = Expectation(misconception, relation, finding, says)
        return function

    return note


def bank(folder, exercise):
    """Return the answers to an exercise by name, from the file that bears its key; {} without it.

    A name with an underscore in front is a helper of the answers below it, not an answer.
    """
    path = folder / f"{exercise.key.replace('.', '_')}.py"
    if not path.exists():
        return {}
    module = _module(path)
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
