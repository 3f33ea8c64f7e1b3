"""Print what `course check` says of hostile notebooks, of right ones with odd habits, of a mix.

The list is that of the tests. Exit code 1 if one verdict is not as expected, or something is left.
"""

import importlib.util
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import hostile
from rich.console import Console
from rich.table import Table

TESTS = Path(hostile.__file__).parent


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


def habits():
    """Return (what it is, verdict, seconds, as expected) for each right notebook."""
    spec = importlib.util.spec_from_file_location("odd", TESTS / "checking" / "test_notebooks.py")
    odd = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(odd)
    found = []
    for what, (cells, files) in odd.HABITS.items():
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                Path(folder, name).write_text(text, encoding="utf-8")
            path = hostile.write(Path(folder, "learner.ipynb"), [odd.IMPORTS, *cells])
            start = time.perf_counter()
            reports = {one.exercise: one for one in odd.checking.check(path).reports}
            seconds = time.perf_counter() - start
        verdict = str(reports["L1"].verdict)
        found.append((what, verdict, seconds, verdict == "passed"))
    return found


def mixed(count=100):
    """Check many notebooks in one call, hostile ones among them; return what is to be told."""
    quick = [one for one in hostile.answers().values() if one.seconds > 1]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in range(count):
            cells = quick[number % len(quick)].cells
            paths.append(hostile.write(Path(folder, f"{number:03}.ipynb"), cells))
        command = [sys.executable, "-c", "from course_utils.commands import main; main()"]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        done = subprocess.run(
            [*command, "check", "--json", *map(str, paths)],
            capture_output=True,
            text=True,
            env={**os.environ, "TMPDIR": folder},
        )
        seconds = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        checked = json.loads(done.stdout)
        in_order = [one["notebook"] for one in checked] == [str(path) for path in paths]
        left = {path.name for path in Path(folder).iterdir()} - {path.name for path in paths}
        processes = hostile.processes(Path(folder))
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    words = (
        f"{count} mixed notebooks in one call: {seconds:.1f} s, {used:.1f} s of processor time; "
        f"{'in order' if in_order else 'NOT IN ORDER'}; the largest process had "
        f"{after.ru_maxrss / 1024:.0f} MB; left: {len(left)} files, {len(processes)} processes"
    )
    return words, in_order and not left and not processes and not done.stderr


def main():
    """Print the tables; return the exit code, 0 if every verdict is as expected."""
    console = Console(width=150)
    table = Table(title="Hostile notebooks, checked with a limit of 1 s or 10 s a function")
    for title in ("what it does", "verdict", "headline", "seconds", "as expected"):
        table.add_column(title, justify="right" if title == "seconds" else "left")
    everything = rows()
    for what, verdict, _, headline, seconds, expected in everything:
        table.add_row(what, verdict, headline, f"{seconds:.1f}", "yes" if expected else "NO")
    console.print(table)
    table = Table(title="Right notebooks with odd habits")
    for title in ("habit", "verdict", "seconds"):
        table.add_column(title, justify="right" if title == "seconds" else "left")
    odd = habits()
    for what, verdict, seconds, _ in odd:
        table.add_row(what, verdict, f"{seconds:.1f}")
    console.print(table)
    words, orderly = mixed()
    console.print(words)
    right = [expected for *_, expected in (*everything, *odd)]
    console.print(f"{sum(right)} of {len(right)} as expected")
    return 0 if all(right) and orderly else 1


if __name__ == "__main__":
    sys.exit(main())
