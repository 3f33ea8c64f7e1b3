"""Measure how long a learner waits for feedback in a chapter: `make bench`.

Times are taken inside a real kernel, around the decorator of real exercise cells: from the call of
`graded` to the report on its way to the browser. Each exercise is answered as delivered, rightly,
and by each of its misconceptions.
"""

import os
import platform
import statistics
import subprocess
import sys

from kernel import measured
from rich.console import Console
from rich.table import Table

from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import cell, solution, wrong_answer

ROUNDS = 5
IMPORTS = 9
SET_UP = """
import json, math, time
import numpy as np
from course_utils import (
    activations, broadcasting, deep, logistic, losses, norms, shallow, vectorisation
)
from course_utils.activations import relu, relu_derivative, sigmoid, sigmoid_derivative
from course_utils.losses import cross_entropy
from course_utils.grading import graded as really_graded

timings = []

def graded(reference):
    def timed(function):
        start = time.perf_counter()
        judged = really_graded(reference)(function)
        timings.append((judged.report.verdict, time.perf_counter() - start))
        return judged
    return timed
"""
IMPORT = """
import time
import numpy
start = time.perf_counter()
import course_utils.grading
print(time.perf_counter() - start)
"""


def answers(exercise):
    """Yield the stub (as None), the solution and all wrong answers of an exercise."""
    yield None
    yield solution(exercise.reference)
    for misconception in exercise.mistakes:
        yield wrong_answer(exercise, misconception)


def latencies():
    """Return {exercise's key: list of (verdict, seconds)}, as measured in one fresh kernel."""
    keys, cells = [], [SET_UP]
    for _ in range(ROUNDS):
        for key, exercise in catalogue().items():
            # The functions of one chapter have the names of another's: each needs its own.
            cells.append(f"from {exercise.reference.__module__} import *")
            for answer in answers(exercise):
                keys.append(key)
                cells.append(cell(exercise, answer))
    timings = measured([*cells, "print(json.dumps(timings))"])
    by_key = {key: [] for key in catalogue()}
    for key, timing in zip(keys, timings, strict=True):
        by_key[key].append(timing)
    return by_key


def import_cost():
    """Return the seconds that importing course_utils.grading adds to a process with NumPy."""
    command = [sys.executable, "-c", IMPORT]
    return [float(subprocess.check_output(command, text=True)) for _ in range(IMPORTS)]


def main():
    """Print the table of latencies and the cost of the import."""
    console = Console(width=100)
    table = Table(title="Feedback latency in the kernel, milliseconds")
    for title in ("exercise", "answers", "median", "worst", "passed, median", "failed, median"):
        table.add_column(title, justify="left" if title == "exercise" else "right")
    everything = []
    for key, timings in latencies().items():
        times = [1000 * seconds for _, seconds in timings]
        everything += times
        by = {v: [1000 * s for w, s in timings if w == v] for v in ("passed", "failed")}
        numbers = (statistics.median(times), max(times), *map(statistics.median, by.values()))
        table.add_row(key, str(len(times)), *(f"{number:.1f}" for number in numbers))
    table.add_section()
    overall = (statistics.median(everything), max(everything))
    table.add_row("all", str(len(everything)), *(f"{number:.1f}" for number in overall))
    console.print(table)
    costs = [1000 * seconds for seconds in import_cost()]
    console.print(
        f"import course_utils.grading on top of NumPy: median {statistics.median(costs):.1f} ms, "
        f"worst {max(costs):.1f} ms of {IMPORTS}"
    )
    console.print(f"Python {platform.python_version()}, {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
