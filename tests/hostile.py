"""Load the hostile answers, and let `course check` loose on them.

One file an answer: the first line says what it does, the second which verdict and which finding
(or findings) are expected, then come the cells.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "hostile_answers"
IMPORTS = """
import numpy as np

from course_utils import losses
from course_utils.grading import graded
"""
CONTROL = """
import math


@graded(losses.L2)
def L2(yhat, y):
    return math.fsum((a - b) ** 2 for a, b in zip(yhat.tolist(), y.tolist()))
"""
COMMAND = """
import sys
from course_utils.checking import notebooks as checking

path, seconds = sys.argv[1:]
sys.exit(checking.run([path], True, float(seconds), print))
"""
# Files that are no notebooks: what they are, their text (None: no file; ...: a folder), the
# exit code, and the words that say so.
ODD_FILES = (
    ("No file.", None, 2, "does not exist"),
    ("A folder.", ..., 2, "is a directory"),
    ("An empty file.", "", 1, "It is no notebook: not JSON"),
    ("No JSON.", "this is text", 1, "It is no notebook: not JSON"),
    ("JSON that is too deep.", "[" * 100_000, 1, "It is no notebook: not JSON"),
    ("JSON, but no notebook.", "[]", 1, "there is no list of cells"),
    ("Cells that are no list.", '{"cells": 3}', 1, "there is no list of cells"),
    ("No cells.", '{"cells": []}', 1, "It has no code cells."),
    ("Cells that are none.", '{"cells": [3, {"cell_type": "raw"}]}', 1, "It has no code cells."),
    ("A cell without source.", '{"cells": [{"cell_type": "code"}]}', 1, "no graded function in it"),
    (
        "Cells of the wrong types.",
        '{"cells": [{"cell_type": "code", "id": {}, "source": [3, "x"]}], "metadata": 3}',
        1,
        "no graded function in it",
    ),
)
SAFETY_NET = 120  # seconds; no test waits for it


@dataclass(frozen=True)
class Hostile:
    """A hostile answer to L1; the function L2 comes after it, rightly written."""

    name: str
    title: str
    verdict: str
    findings: tuple[str, ...]
    cells: tuple[str, ...]

    @property
    def seconds(self):
        """Limit for each function: short where it is waited for, else long for busy machines."""
        return 1.0 if "time" in self.findings or "never_ends" in self.name else 10.0


@dataclass(frozen=True)
class Outcome:
    """What the command said, and what it left behind."""

    exit_code: int
    errors: str
    checked: dict
    files: dict
    processes: list

    def report(self, name):
        return next(report for report in self.checked["reports"] if report["exercise"] == name)


def answers():
    """Return all hostile answers by name."""
    return {path.stem: _load(path) for path in sorted(FOLDER.glob("*.py"))}


def _load(path):
    head, *cells = path.read_text(encoding="utf-8").split("\n# %%\n")
    title, expected = head.strip().splitlines()
    verdict, _, findings = expected.removeprefix("# verdict: ").partition(", ")
    findings = tuple(findings.split(" or ")) if findings else ("none",)
    cells = (IMPORTS, *cells, CONTROL)
    return Hostile(path.stem, title.removeprefix("# "), verdict, findings, cells)


def write(path, cells, metadata=None):
    """Write a notebook of some code cells."""
    parts = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    code = [
        {**parts, "id": f"cell-{i}", "source": source.strip()} for i, source in enumerate(cells)
    ]
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata or {}, "cells": code}
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def check(folder, cells, seconds):
    """Check a notebook of some cells by a process of its own, in an empty folder."""
    here, elsewhere = folder / "notebooks", folder / "temporary"
    here.mkdir()
    elsewhere.mkdir()
    path = write(here / "learner.ipynb", cells)
    (here / "data.txt").write_text("precious")
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, str(path), str(seconds)],
        capture_output=True,
        text=True,
        timeout=SAFETY_NET,
        cwd=here,
        env={**os.environ, "TMPDIR": str(elsewhere)},
    )
    checked = json.loads(done.stdout)[0] if done.stdout else {}
    return Outcome(done.returncode, done.stderr, checked, _files(folder), processes(elsewhere))


def check_odd(folder, text):
    """Run the command on a file that is no notebook; return the exit code and what it says."""
    path = folder / "odd.ipynb"
    if text is ...:
        path.mkdir()
    elif text is not None:
        path.write_text(text)
    command = [
        sys.executable,
        "-c",
        "from course_utils.commands import main; main()",
        "check",
        path,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SAFETY_NET)
    return done.returncode, done.stdout + done.stderr


def _files(folder):
    """Return what is in a folder, but for the notebook."""
    paths = [path for path in sorted(folder.rglob("*")) if path.name != "learner.ipynb"]
    return {path.name: path.read_text() if path.is_file() else None for path in paths}


def processes(folder):
    """Return the ids of all processes whose environment names a folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if str(folder).encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:  # it is another user's, or gone
            continue
    return found
