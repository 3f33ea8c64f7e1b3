"""The course without its solutions: the copy of the package that a learner's code is run with.

In it each reference asks for its result (`references.computed`), with the docstring that it has.
What only we need is left out: known mistakes and cases, banks, commands, how chapters are built.
"""

import ast
import compileall
import functools
import hashlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from py_compile import PycInvalidationMode

import platformdirs

from course_utils.grading.catalogue import MODULES, catalogue
from course_utils.grading.catalogue.exercise import Exercise

PACKAGE = Path(__file__).parents[2]
LEFT_OUT = {"banks", "building", "classroom", "commands", "digests", "exporting", "fetching"}
LEFT_OUT |= {"jupyter", "lab", "mutants", "notebooks", "places", "writing"}
LEFT_OUT |= {"resetting", *(f"grading/catalogue/{name}" for name in MODULES)}
# What of the checking runs in the child.
OF_CHECKING = {"__init__", "asking", "child", "codec", "frames", "limits", "outlines", "pipes"}
OF_CHECKING |= {"references", "shell"}
OLD = 7 * 24 * 3600  # seconds after which a copy that nobody used is removed
DOOR = """\
    from course_utils.checking.sandbox.references import computed

    return computed({arguments})
"""


@functools.cache
def copy() -> Path:
    """Return the folder in which the copy is, as the package `course_utils`; made when needed.

    It is kept from one command to the next, in the user's folder for such things.
    """
    kept = platformdirs.user_cache_path("course_utils") / "bare"
    folder = kept / _state()
    try:
        if not folder.is_dir():
            kept.mkdir(parents=True, exist_ok=True)
            _make_in(kept, folder)
        os.utime(folder)
        _remove_old(kept)
    except OSError:  # a home that cannot be written to
        return _for_this_time()
    return folder


def _for_this_time():
    made = tempfile.TemporaryDirectory(prefix="course-check-")
    _lasting.append(made)  # until Python ends
    _write(Path(made.name))
    return Path(made.name)


_lasting: list[tempfile.TemporaryDirectory] = []


def _make_in(kept, folder):
    """Make the copy beside its place, and move it there as a whole: another command may do so."""
    with tempfile.TemporaryDirectory(dir=kept, prefix="making-") as made:
        whole = Path(made, "whole")
        _write(whole)
        try:
            whole.rename(folder)
        except OSError:
            if not folder.is_dir():
                raise


def _remove_old(kept):
    for folder in kept.iterdir():
        if time.time() - folder.stat().st_mtime > OLD:
            shutil.rmtree(folder, ignore_errors=True)


def _state():
    """Return a name for the package as it is now, on this Python."""
    files = [(file.as_posix(), file.stat()) for file in _files()]
    state = [(name, about.st_size, about.st_mtime_ns) for name, about in files]
    return hashlib.sha256(repr((sys.version, state)).encode()).hexdigest()[:20]


def _files() -> Iterator[Path]:
    """Yield the files of the package that are copied."""
    for folder, inner, names in os.walk(PACKAGE):
        here = Path(folder).relative_to(PACKAGE)
        inner[:] = sorted(name for name in inner if (here / name).as_posix() not in LEFT_OUT)
        inner[:] = [name for name in inner if name != "__pycache__"]
        for name in sorted(names):
            path = here / name
            of_checking = path.parts[0] == "checking" and len(path.parts) > 1
            ours = path.with_suffix("").as_posix() in LEFT_OUT
            if not ours and (not of_checking or path.stem in OF_CHECKING):
                yield PACKAGE / path


def _write(folder):
    references: dict[Path, list[Exercise]] = {}
    for exercise in catalogue().values():
        path = Path(exercise.reference.__code__.co_filename).resolve()
        references.setdefault(path, []).append(exercise)
    for file in _files():
        to = folder / "course_utils" / file.relative_to(PACKAGE)
        to.parent.mkdir(parents=True, exist_ok=True)
        closed = references.get(file.resolve())
        to.write_bytes(_without(file, closed).encode() if closed else file.read_bytes())
    mode = PycInvalidationMode.UNCHECKED_HASH  # files may be newer than their copies
    compileall.compile_dir(folder, quiet=2, stripdir=str(folder), invalidation_mode=mode)


def _without(file: Path, exercises: list[Exercise]) -> str:
    """Return a module's source with a door in the place of each reference's solution."""
    source = file.read_text(encoding="utf-8")
    lines = source.splitlines(keepends=True)
    closed = {exercise.name: exercise for exercise in exercises}
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.FunctionDef) and node.name in closed:
            begin = node.body[0].end_lineno  # of the docstring, which each reference has
            door = DOOR.format(arguments=_handed_over(closed[node.name].key, node.args))
            lines[begin : node.end_lineno] = door.splitlines(keepends=True)
    return "".join(lines)


def _handed_over(key, arguments):
    by_place = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    by_name = [f"{argument.arg}={argument.arg}" for argument in arguments.kwonlyargs]
    return ", ".join((repr(key), *by_place, *by_name))
