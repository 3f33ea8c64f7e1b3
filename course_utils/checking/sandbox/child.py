"""Run a notebook's cells, observe its functions, hand on what was observed.

This is where a learner's code runs. `graded` is the notebook's own; the Grader that it asks turns
to the parent, who knows what is right (`messages` lists what is asked and told).
"""

import os
import sys

from course_utils.checking.sandbox import limits, references
from course_utils.checking.sandbox.asking import AskingGrader, words_of
from course_utils.checking.sandbox.outlines import outlined
from course_utils.checking.sandbox.pipes import Parent
from course_utils.checking.sandbox.shell import Shell
from course_utils.grading import catalogue
from course_utils.grading.cells.needed import chosen, python_of
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


def _run_all(order, parent, asking):
    """Run the cells in order; what one raises is told, and passed over."""
    shell = Shell()
    sys.path.append(os.getcwd())  # what stands beside the notebook
    sources = []
    for number, (given, source) in enumerate(order["cells"]):
        try:
            sources.append((given, python_of(source.decode())))
        except Exception as error:
            sources.append(("", ""))
            parent.tell(tell="raised", cell=number, error=words_of(error))
    for number, source in enumerate(chosen(sources, order["sparing"])):
        if number in order["skipped"] or not source.strip():
            continue
        asking.cell, asking.count = number, 0
        parent.tell(tell="cell", cell=number)
        try:
            shell.run(source, f"<cell {number + 1}>")
        except BaseException as error:  # sys.exit() too ends no more than its cell
            parent.tell(tell="raised", cell=number, error=words_of(error))
