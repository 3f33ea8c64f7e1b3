"""Measure the feedback against the banks of answers in `tests/`: `make feedback`.

Every right answer must be accepted and every wrong one rejected, nine of ten with an explanation
that names the mistake as the bank says. How well reports point to the lines at fault is counted.
Judged and timed inside a real kernel, from the call of `graded` to the report on its way to the
browser; each answer ROUNDS times, the first of them cold.
"""

import statistics
import sys
from collections import Counter

from kernel import measured
from rich.console import Console
from rich.table import Table

from course_utils.banks import Judged, Tally, shortcomings
from course_utils.grading.catalogue import catalogue

ROUNDS = 3
NAMED = 0.9  # of the wrong answers
SET_UP = """
import dataclasses, json, time
from course_utils.banks import judged
from course_utils.grading import graded
from course_utils.grading.catalogue import catalogue

found, times = [], []

def report_on(exercise, answer):
    start = time.perf_counter()
    report = graded(exercise.reference)(answer).report
    times.append(time.perf_counter() - start)
    return report

def judge(key):
    exercise = catalogue()[key]
    answers = judged(exercise, lambda answer: report_on(exercise, answer))
    found.extend(dataclasses.asdict(answer) for answer in answers)
"""


def judged_and_timed():
    """Return the answers as Judged, ROUNDS times, and how many seconds each of them took."""
    cells = [f"judge({key!r})" for key in catalogue()] * ROUNDS
    found, times = measured([SET_UP, *cells, "print(json.dumps([found, times]))"])
    return [Judged(**answer) for answer in found], times


def cells(name, tally, times):
    """Return the table's cells for one row."""
    milliseconds = [1000 * seconds for seconds in times]
    latency = (statistics.median(milliseconds), max(milliseconds)) if times else ()
    return (
        name,
        f"{tally.accepted}/{tally.right}",
        f"{tally.rejected}/{tally.wrong}",
        f"{tally.named}/{tally.wrong}",
        *(f"{number:.1f}" for number in latency),
    )


def main():
    """Print the table; return the exit code."""
    found, times = judged_and_timed()
    once = list(dict.fromkeys(found))
    table = Table(title="Feedback on the banks of right and wrong answers")
    titles = ("function", "right accepted", "wrong rejected", "explained by name")
    for title in (*titles, "median ms", "worst ms"):
        left = title == "function"
        table.add_column(title, justify="left" if left else "right", no_wrap=left)
    for key in catalogue():
        tally = Tally.of(answer for answer in once if answer.key == key)
        of_key = [time for answer, time in zip(found, times, strict=True) if answer.key == key]
        table.add_row(*cells(key, tally, of_key))
    total = Tally.of(once)
    table.add_section()
    table.add_row(*cells("all", total, times))
    console = Console(width=110)
    console.print(table)
    console.print(f"{total}: {total.named / total.wrong:.1%}")
    places = Counter(answer.place for answer in once if answer.place)
    for place, number in places.most_common():
        console.print(f"{place:32}{number:4}  {number / places.total():6.1%}")
    lines = list(shortcomings(once, catalogue()))
    for line in lines:
        console.print(line, style="red", markup=False)
    return int(bool(lines) or total.named < NAMED * total.wrong)


if __name__ == "__main__":
    sys.exit(main())
