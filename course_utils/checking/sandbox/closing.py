"""Keep the references out of the child: their code, and the files that it is in.

Before any code of a learner runs, the code of each reference is exchanged for a few lines that ask
the parent for it. The parent refuses while an answer to that exercise is still to be judged.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from importlib.util import cache_from_source

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.stubs import stub
from course_utils.grading.observing.closing import ReferenceClosedError

WORDS = "the course's own solutions are closed while yours are judged"
_doors = {}  # key of a closed exercise: (its reference, a function that asks for its code)


class SourceClosedError(Exception):
    """Raised where code under judgement opens a file with the course's solutions."""


def close(exercises: Iterable[Exercise], ask: Callable[[str], bytes | None]) -> None:
    """Take the code out of references.

    Parameters
    ----------
    exercises : list of Exercise
    ask : callable
        Takes an exercise's key, returns its marshalled code, or None if it stays closed.
    """
    for exercise in exercises:
        stub(exercise.reference)  # is kept; its source cannot be read later
    for exercise in exercises:
        _doors[exercise.key] = (exercise.reference, ask)
        exercise.reference.__code__ = _asking(exercise)


def opened(key: str) -> Callable:
    """Return a reference with its code, if the parent gives it."""
    reference, ask = _doors[key]
    code = ask(key)
    if code is None:
        raise ReferenceClosedError(WORDS)
    reference.__code__ = marshal.loads(code)
    return reference


def _asking(exercise):
    """Return code with a reference's arguments and place, that asks for the true code."""
    code = exercise.reference.__code__
    names = code.co_varnames[: code.co_argcount]
    keywords = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    head = [*names, *(("*", *keywords) if keywords else ())]
    call = [*names, *(f"{name}={name}" for name in keywords)]
    source = (
        f"def {code.co_name}({', '.join(head)}):\n"
        "    from course_utils.checking.sandbox.closing import opened\n"
        f"    return opened({exercise.key!r})({', '.join(call)})\n"
    )
    namespace = {}
    lines = "\n" * (code.co_firstlineno - 1)  # whoever looks for its source is led to the file
    exec(compile(lines + source, code.co_filename, "exec"), namespace)
    return namespace[code.co_name].__code__


def files(exercises: Iterable[Exercise]) -> set[str]:
    """Return the files that hold the exercises' references, as source and as byte code."""
    sources = {exercise.reference.__code__.co_filename for exercise in exercises}
    compiled = {cache_from_source(source) for source in sources}
    return {os.path.realpath(file) for file in sources | compiled}


def guard(closed: set[str]) -> None:
    """Raise SourceClosedError whenever Python opens one of some files, from now on."""
    realpath, fsdecode = os.path.realpath, os.fsdecode

    def watch(event, arguments):
        if event != "open" or not isinstance(arguments[0], str | bytes | os.PathLike):
            return
        if realpath(fsdecode(arguments[0])) in closed:
            raise SourceClosedError(WORDS)

    sys.addaudithook(watch)
