"""Measure the feedback against the banks of answers in `tests/`: `make feedback`.

Every right answer must be accepted and every wrong one rejected, nine of ten with an explanation
that names the mistake as the bank says. Judged and timed inside a real kernel, from the call of
`graded` to the report on its way to the browser; each answer ROUNDS times, the first of them cold.
"""

import statistics
import sys
from pathlib import Path

from kernel import measured
from rich.console import Console
from rich.table import Table

from course_utils.grading.catalogue import catalogue

ROUNDS = 3
NAMED = 0.9  # of the wrong answers
FEWEST_RIGHT, FEWEST_WRONG = 6, 8  # answers to an exercise
SET_UP = f"""
import json, sys, time
sys.path.insert(0, {str(Path(__file__).parents[1] / "tests")!r})
from answers import RIGHT, WRONG, bank
from course_utils.grading import graded
from course_utils.grading.catalogue import catalogue

judged = []

def answers(key, folder):
    for name, answer in bank(folder, catalogue()[key]).items():
        start = time.perf_counter()
        report = graded(catalogue()[key].reference)(answer).report
        seconds = time.perf_counter() - start
        expectation = getattr(answer, "expectation", None)
        met = expectation is None or expectation.met(report)
        named = expectation is not None and expectation.by_name and met
        judged.append((key, folder.name, name, report.verdict, met, named, seconds))
"""


def judged():
    """Return (key, folder, name, verdict, as expected?, named?, seconds) of each answer judged."""
    cells = [SET_UP]
    for _ in range(ROUNDS):
        for key in catalogue():
            cells += [f"answers({key!r}, {folder})" for folder in ("RIGHT", "WRONG")]
    return measured([*cells, "print(json.dumps(judged))"])


def row(found):
    """Return (right, accepted, wrong, rejected, named) and the milliseconds of some answers."""
    once = list({(key, folder, name): rest for key, folder, name, *rest in found}.items())
    right = [rest for (_, folder, _), rest in once if folder == "right_answers"]
    wrong = [rest for (_, folder, _), rest in once if folder == "wrong_answers"]
    counts = (
        len(right),
        sum(verdict == "passed" for verdict, *_ in right),
        len(wrong),
        sum(verdict == "failed" for verdict, *_ in wrong),
        sum(named for _, _, named, _ in wrong),
    )
    return counts, [1000 * seconds for *_, seconds in found]


def cells(name, counts, times):
    """Return the table's cells for one row."""
    right, accepted, wrong, rejected, named = counts
    latency = (statistics.median(times), max(times)) if times else ()
    return (
        name,
        f"{accepted}/{right}",
        f"{rejected}/{wrong}",
        f"{named}/{wrong}",
        *(f"{milliseconds:.1f}" for milliseconds in latency),
    )


def shortcomings(found, by_key):
    """Yield a line for everything that is not as it should be."""
    for key, (counts, _) in by_key.items():
        right, _, wrong, _, _ = counts
        if right < FEWEST_RIGHT or wrong < FEWEST_WRONG:
            yield f"{key}: too few answers in the banks, {right} right and {wrong} wrong"
    for key, folder, name, verdict, met, *_ in dict.fromkeys(tuple(one[:5]) for one in found):
        wanted = "passed" if folder == "right_answers" else "failed"
        if verdict != wanted:
            yield f"{key}, {folder}: {name} {verdict}"
        elif not met:
            yield f"{key}, {folder}: {name} is not explained as expected"


def main():
    """Print the table; return the exit code."""
    found = judged()
    by_key = {key: row([one for one in found if one[0] == key]) for key in catalogue()}
    total, times = row(found)
    right, accepted, wrong, rejected, named = total
    console = Console(width=110)
    table = Table(title="Feedback on the banks of right and wrong answers")
    titles = ("function", "right accepted", "wrong rejected", "explained by name")
    for title in (*titles, "median ms", "worst ms"):
        left = title == "function"
        table.add_column(title, justify="left" if left else "right", no_wrap=left)
    for key, (counts, milliseconds) in by_key.items():
        table.add_row(*cells(key, counts, milliseconds))
    table.add_section()
    table.add_row(*cells("all", total, times))
    console.print(table)
    shares = (accepted / right, rejected / wrong, named / wrong)
    words = ("right answers accepted", "wrong answers rejected", "wrong answers explained by name")
    console.print(
        "; ".join(f"{share:.1%} of {what}" for share, what in zip(shares, words, strict=True))
    )
    lines = list(shortcomings(found, by_key))
    for line in lines:
        console.print(line, style="red")
    enough = all(w >= FEWEST_WRONG and r >= FEWEST_RIGHT for (r, _, w, _, _), _ in by_key.values())
    return int(not (enough and shares[0] == shares[1] == 1 and shares[2] >= NAMED))


if __name__ == "__main__":
    sys.exit(main())
