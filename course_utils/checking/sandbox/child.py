"""Run a notebook's cells, observe its functions, hand on what was observed.

This is where a learner's code runs. `graded` is the notebook's own; the Grader that it asks turns
to the parent, who knows what is right (`messages` lists what is asked and told).
"""

import builtins
import inspect
import linecache
import os
import sys
import types

from course_utils.checking.sandbox import limits, references
from course_utils.checking.sandbox.asking import AskingGrader, words_of
from course_utils.checking.sandbox.outlines import outlined
from course_utils.checking.sandbox.pipes import Parent
from course_utils.grading import catalogue
from course_utils.grading.cells.needed import chosen, python_of
from course_utils.grading.cells.unreadable import compiled
from course_utils.grading.judging.grader import use


def main() -> None:
    """Serve one notebook; the parent's first message says what to run."""
    parent = Parent()
    order = parent.read()
    limits.limit(order["most_seconds"])
    references.ask_by(parent.ask)
    catalogue.use(outlined(order["exercises"]))
    parent.tell(tell="ready")
    asking = AskingGrader(parent, order["seconds"])
    use(asking)
    _run_all(order, parent, asking)
    parent.tell(tell="done")
    parent.end(0)


class _Inert:
    """A shell that takes every order and follows none: magics do nothing here."""

    def __getattr__(self, name):
        return lambda *args, **kwargs: None


def _run_all(order, parent, asking):
    """Run the cells in order; what one raises is told, and passed over."""
    namespace = _main_module().__dict__
    sys.path.append(os.getcwd())  # what stands beside the notebook
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
