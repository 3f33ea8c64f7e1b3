"""Run a notebook's cells, observe its functions, hand on what was observed.

This is where a learner's code runs. `graded` is the notebook's own; only what belongs to the judge
is exchanged for questions to the parent, who knows what is right:

- `{"ask": "function", …}`: a definition was reached; is it to be observed, or known already?
- `{"ask": "verdict", …}`: what was observed on it; did it pass?
- `{"ask": "pair", …}`: the runs of a forward with a backward step; do they fit together?
- `{"ask": "open", …}`: a reference was called; may its code be had?
- `{"tell": …}`: all is set up, a cell begins, a cell raised, a right function is not used yet as
  its pair is missing, all is done. There is no answer.
"""

import ast
import builtins
import contextlib
import functools
import inspect
import io
import linecache
import os
import sys
import types

from course_utils.checking.sandbox import closing, frames, landlock, limits
from course_utils.grading import decorator
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.needed import chosen, python_of
from course_utils.grading.judging import pairs
from course_utils.grading.observing import observer as observing
from course_utils.grading.observing.observer import cache_of, run
from course_utils.grading.reporting.report import Report, Verdict
from course_utils.grading.values.plain_data import text_of

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
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = _Silence()
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


class _Known:
    """In place of observations: the parent knows the verdict on this definition."""

    def __init__(self, answer):
        self.answer = answer


class Observer:
    """What stands in for the judge in this process."""

    def __init__(self, parent, seconds):
        self.parent, self.seconds = parent, seconds
        self.cell = self.count = 0
        self.answer = {}
        self._place = {}

    def install(self):
        """Let `graded` ask the parent wherever it would judge."""
        observing.hidden = contextlib.nullcontext  # references are closed already, and better
        observing.linecache = types.SimpleNamespace(getline=_line_of)
        decorator.observe = self.observe
        decorator.judge = self.judge
        decorator.unreadable = self.unreadable
        decorator.unjudged = self.unjudged
        decorator.conforming = self.conforming
        decorator.show = self.show
        pairs.works_together = self.works_together

    def _reached(self, exercise):
        self._place = {"key": exercise.key, "cell": self.cell, "count": self.count}
        self.count += 1
        self.answer = self.parent.ask(ask="function", **self._place)

    def observe(self, function, exercise):
        """Observe a function, unless the parent knows about it."""
        self._reached(exercise)
        if self.answer["verdict"]:
            return _Known(self.answer)
        limit = limits.TimeLimit(self.seconds)
        try:
            with limit:
                return observing.observe(function, exercise)
        except Exception:
            raise
        except BaseException as error:  # from the learner's objects, while they are written down
            if limit.over:
                return None
            raise RuntimeError(_words(error)) from None
        finally:
            self.over = limit.over

    def judge(self, exercise, observations):
        """Have observations judged."""
        if not isinstance(observations, _Known):
            self.answer = self.parent.ask(
                ask="verdict", **self._place, observations=observations, over=self.over
            )
        return _report(exercise, self.answer["verdict"])

    def unreadable(self, exercise, error, line_number, line):
        """Have a cell reported that Python cannot read."""
        self._reached(exercise)
        if not self.answer["verdict"]:
            words = [text_of(error), line_number, text_of(line)]
            self.parent.ask(ask="verdict", **self._place, unreadable=words)
        return _report(exercise, "failed")

    def unjudged(self, exercise, error):
        """Have a function reported that could not be observed."""
        words = [type(error).__name__, text_of(error)]
        self.parent.ask(ask="verdict", **self._place, unjudged=words)
        return _report(exercise, "failed")

    def show(self, report):
        """Tell the parent where a right function cannot be used yet; it shows the report."""
        if report.next_step:
            self.parent.tell(tell="unpaired", **self._place)

    def conforming(self, exercise, observations, function):
        """Return a right function, wrapped where its results have another form than expected."""
        form = self.answer["form"]
        if form is None:
            return function

        @functools.wraps(function)
        def conforms(*args, **kwargs):
            return decorator._as_expected(function(*args, **kwargs), form)

        return conforms

    def works_together(self, exercise, forward, backward):
        """Run a backward with a forward step, and ask whether the results are right."""
        runs, i = [], exercise.cache_index
        for case in exercise.cases:
            _, caches = cache_of(forward, case)
            if not caches:
                return False
            given = case.make()
            runs.append(run(backward, (*given[:i], caches[0], *given[i + 1 :]), ()))
        return self.parent.ask(ask="pair", key=exercise.key, runs=tuple(runs))["fits"]


def _line_of(filename, number):
    """Return a line of a file; none of a reference that raised an exception."""
    try:
        return linecache.getline(filename, number)
    except closing.SourceClosedError:
        return ""


def _report(exercise, verdict):
    return Report(exercise.name, exercise.chapter, Verdict(verdict), "none", "")


class _Inert:
    """A shell that takes every order and follows none: magics do nothing here."""

    def __getattr__(self, name):
        return lambda *args, **kwargs: None


def main(missing):
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
    observer = Observer(parent, order["seconds"])
    observer.install()
    _run_all(order, parent, observer)
    parent.tell(tell="done")
    parent._end(0)


def _run_all(order, parent, observer):
    """Run the cells in order; what one raises is told, and passed over."""
    namespace = _main_module().__dict__
    sys.path.append(order["beside"])
    sources = []
    for number, (given, source) in enumerate(order["cells"]):
        try:
            sources.append((given, python_of(source.decode())))
        except Exception as error:
            sources.append(("", ""))
            parent.tell(tell="raised", cell=number, error=_words(error))
    for number, source in enumerate(chosen(sources)):
        if number in order["skipped"] or not source.strip():
            continue
        observer.cell, observer.count = number, 0
        parent.tell(tell="cell", cell=number)
        try:
            _execute(source, f"<cell {number + 1}>", namespace)
        except BaseException as error:  # sys.exit() too ends no more than its cell
            parent.tell(tell="raised", cell=number, error=_words(error))


def _main_module():
    """Return a module for the cells, as a notebook has it."""
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    module.get_ipython = _Inert
    module.display = lambda *args, **kwargs: None
    sys.modules["__main__"] = module
    return module


def _execute(source, filename, namespace):
    lines = source.splitlines(keepends=True)
    linecache.cache[filename] = (len(source), None, lines, filename)
    code = compile(source, filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    if code.co_flags & inspect.CO_COROUTINE:
        import asyncio

        asyncio.run(eval(code, namespace))
    else:
        exec(code, namespace)


def _words(error):
    return f"{type(error).__name__}: {text_of(error)}".rstrip(": ")
