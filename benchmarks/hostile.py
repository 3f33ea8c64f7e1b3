"""Print the list of hostile notebooks with the verdict that `course check` gives on each."""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import hostile
from rich.console import Console
from rich.table import Table


def rows():
    """Return (what it is, verdict, finding, headline, seconds, as expected) for each case."""
    return [*_answers(), *_odd_files()]


def _answers():
    found = []
    for answer in hostile.answers().values():
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            outcome = hostile.check(Path(folder), answer.cells, answer.seconds)
            seconds = time.perf_counter() - start
        report = outcome.report("L1")
        verdict, finding = report["verdict"], report["finding"]
        expected = verdict == answer.verdict and finding in answer.findings
        clean = not outcome.processes and not outcome.errors
        words = (answer.title, verdict, finding, report["headline"])
        found.append((*words, seconds, expected and clean))
    return found


def _odd_files():
    found = []
    for what, text, expected, words in hostile.ODD_FILES:
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            exit_code, output = hostile.check_odd(Path(folder), text)
            seconds = time.perf_counter() - start
        headline = output.strip().splitlines()[-1].replace(folder, "…")
        right = exit_code == expected and words in output
        found.append((what, f"exit {exit_code}", "no notebook", headline, seconds, right))
    return found


def main():
    """Print the table; return the exit code, 0 if every verdict is as expected."""
    table = Table(title="Hostile notebooks, checked with a limit of 1 s or 10 s a function")
    for title in ("what it does", "verdict", "headline", "seconds", "as expected"):
        table.add_column(title, justify="right" if title == "seconds" else "left")
    everything = rows()
    for what, verdict, _, headline, seconds, expected in everything:
        table.add_row(what, verdict, headline, f"{seconds:.1f}", "yes" if expected else "NO")
    console = Console(width=150)
    console.print(table)
    right = sum(expected for *_, expected in everything)
    console.print(f"{right} of {len(everything)} as expected, and no process left behind")
    return 0 if right == len(everything) else 1


if __name__ == "__main__":
    sys.exit(main())
