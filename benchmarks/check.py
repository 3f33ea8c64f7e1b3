"""Measure `course check` on solved chapters, with Python's start: part of `make bench`."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from course_utils import building

ROUNDS = 7
AIM = 1.5  # seconds, in the median
COMMAND = "from course_utils.commands import main; main()"


def solved(name, folder):
    """Write a solved chapter, its figures left out, unless `course build --solved` has built it."""
    built = building.ROOT / "build" / "solved" / f"{name}.ipynb"
    if built.is_file():
        return built
    path = folder / f"{name}.ipynb"
    path.write_text(json.dumps(building.compose(name, building.solution_of)), encoding="utf-8")
    return path


def rows():
    """Return (chapter, number of exercises, seconds of each round) for all chapters."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in building.chapters():
            command = [sys.executable, "-c", COMMAND, "check", "--json", solved(name, Path(folder))]
            times = []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                times.append(time.perf_counter() - start)
            found.append((name, len(json.loads(done.stdout)[0]["reports"]), times))
    return found


def main():
    """Print the table; return the exit code, 0 if no chapter takes longer than the aim."""
    table = Table(title="`course check` on a solved chapter, with Python's start, seconds")
    for title in ("chapter", "exercises", "median", "worst"):
        table.add_column(title, justify="left" if title == "chapter" else "right")
    measured = rows()
    for name, count, times in measured:
        numbers = (statistics.median(times), max(times))
        table.add_row(name, str(count), *(f"{number:.2f}" for number in numbers))
    console = Console(width=100)
    console.print(table)
    slowest = max(statistics.median(times) for *_, times in measured)
    console.print(f"slowest median {slowest:.2f} s of {ROUNDS} rounds, aim {AIM} s")
    console.print(f"Python {platform.python_version()}, {os.cpu_count()} cores")
    return 0 if slowest <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
