"""Run a notebook's cells, observe its functions, hand on what was observed.

This is where a learner's code runs. `graded` is the notebook's own; the Grader that it asks turns
to the parent, who knows what is right:

- `{"ask": "function", …}`: a definition was reached; is it to be observed, or known already?
- `{"ask": "verdict", …}`: what was observed on it; did it pass?
- `{"ask": "closer", …}`: it did not; these are its steps, so that the report can tell where;
- `{"ask": "pair", …}`: the runs of a forward with a backward step; do they fit together?
- `{"ask": "open", …}`: a reference was called; may its code be had?
- `{"tell": …}`: all is set up, a cell begins, a cell raised, a right function is not used yet as
  its pair is missing, all is done. There is no answer.
"""

import builtins
import inspect
import io
import linecache
import os
import sys
import types
from collections.abc import Container

from course_utils.checking.sandbox import closing, frames, landlock, limits
from course_utils.checking.sandbox.asking import AskingGrader, words_of
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.needed import chosen, python_of
from course_utils.grading.cells.unreadable import compiled
from course_utils.grading.judging.grader import use

HUNG_UP = 75  # exit code where the conversation with the parent broke off


class _Silence(io.TextIOBase):
    """A stream for what cells print: nobody reads it."""

    def write(self, text):
        """Forget a text."""
        return len(text)

    def close(self):
        """Stay open: what is printed later must not fail."""


class _Parent:
    """The two pipes to the parent, and this process's side of the conversation."""

    def __init__(self):
        self._in, self._out = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        sys.stdin = io.StringIO()  # input() finds its end at once
        for name in ("stdout", "stderr", "__stdout__", "__stderr__"):
            setattr(sys, name, _Silence())
        self._process, self._end = os.getpid(), os._exit

    def read(self):
        """Return the parent's next message."""
        return self._try(frames.read, self._in)

    def tell(self, **message):
        """Send a message that wants no answer."""
        if os.getpid() != self._process:  # a copy that a learner's code forked has nothing to say
            self._end(0)
        with limits.undisturbed():
            self._try(frames.write, self._out, message)

    def ask(self, **message):
        """Send a question and return its answer."""
        with limits.undisturbed():
            self.tell(**message)
            return self.read()

    def _try(self, function, *arguments):
        try:
            return function(*arguments)
        except (OSError, EOFError, ValueError):  # the pipes are closed, or full of rubbish
            self._end(HUNG_UP)


class _Inert:
    """A shell that takes every order and follows none: magics do nothing here."""

    def __getattr__(self, name):
        return lambda *args, **kwargs: None


def main(missing: Container[str]) -> None:
    """Serve one notebook; the parent's first message says what to run and what to keep closed."""
    parent = _Parent()
    order = parent.read()
    separate = "namespaces" not in missing
    limited = limits.limit(order["most_seconds"], separate)
    exercises = [catalogue()[key] for key in order["closed"]]
    secret = closing.files(catalogue().values()) | set(order["unreadable"])
    closing.close(exercises, lambda key: parent.ask(ask="open", key=key)["code"])
    confined = "landlock" not in missing and landlock.confine(order["folder"], secret)
    linecache.clearcache()  # it holds the sources that the stubs were made from
    closing.guard(secret)
    present = {"namespaces": separate, "limits": limited, "landlock": confined}
    parent.tell(tell="ready", missing=[name for name, there in present.items() if not there])
    asking = AskingGrader(parent, order["seconds"])
    use(asking)
    _run_all(order, parent, asking)
    parent.tell(tell="done")
    parent._end(0)


def _run_all(order, parent, asking):
    """Run the cells in order; what one raises is told, and passed over."""
    namespace = _main_module().__dict__
    sys.path.append(order["beside"])
    sources = []
    for number, (given, source) in enumerate(order["cells"]):
        try:
            sources.append((given, python_of(source.decode())))
        except Exception as error:
            sources.append(("", ""))
            parent.tell(tell="raised", cell=number, error=words_of(error))
    for number, source in enumerate(chosen(sources)):
        if number in order["skipped"] or not source.strip():
            continue
        asking.cell, asking.count = number, 0
        parent.tell(tell="cell", cell=number)
        try:
            _execute(source, f"<cell {number + 1}>", namespace)
        except BaseException as error:  # sys.exit() too ends no more than its cell
            parent.tell(tell="raised", cell=number, error=words_of(error))


def _main_module():
    """Return a module for the cells, as a notebook has it."""
    module = types.ModuleType("__main__")
    vars(module).update(
        __builtins__=builtins, get_ipython=_Inert, display=lambda *args, **kwargs: None
    )
    sys.modules["__main__"] = module
    return module


def _execute(source, filename, namespace):
    lines = source.splitlines(keepends=True)
    linecache.cache[filename] = (len(source), None, lines, filename)
    code = compiled(source, filename)
    if code.co_flags & inspect.CO_COROUTINE:
        import asyncio

        asyncio.run(eval(code, namespace))
    else:
        exec(code, namespace)
