"""A later version of the course, 0.3.0: a copy of the package in which exercises have changed.

`L1` is called `l1_loss`, `l0_norm` takes one argument more, `L2` is gone.
"""

import os
import shutil
import subprocess
import sys

from course_utils import building

VERSION = "0.3.0"
PAST = """PAST: dict[str, Past] = {
    "losses.l1_loss": Past(renamed_from=("losses.L1",)),
    "norms.l0_norm": Past(signature_since="0.3.0"),
    "losses.L2": Past(removed_in="0.3.0"),
}"""
# (file, old text, new text), each to be found there.
EDITS = (
    ("grading/catalogue/changes.py", "PAST: dict[str, Past] = {}", PAST),
    ("losses.py", "def L1(", "def l1_loss("),
    ("losses.py", "def L2(", "def _L2("),
    ("norms.py", "def l0_norm(x):", "def l0_norm(x, weight):"),
    ("norms.py", "counts = np.sum(", "counts = weight * np.sum("),
    (
        "grading/catalogue/norms/l0_norm.py",
        "sizes=random_rows",
        "sizes=lambda m: (*random_rows(m), 2)",
    ),
    ("grading/catalogue/norms/l0_norm.py", "size=(6, 5)) * 0.5,)", "size=(6, 5)) * 0.5, 2)"),
    ("grading/catalogue/norms/l0_norm.py", "cases=CASES", "cases=WEIGHTED"),
    (
        "grading/catalogue/norms/l0_norm.py",
        "l0_norm = Exercise(",
        "from dataclasses import replace\n\n"
        "WEIGHTED = tuple(replace(c, make=lambda c=c: (*c.make(), 2)) for c in CASES)\n"
        "l0_norm = Exercise(",
    ),
    ("grading/catalogue/losses/l1_loss.py", "L1 = Exercise(", "l1_loss = Exercise("),
    ("grading/catalogue/losses/l1_loss.py", "losses.L1", "losses.l1_loss"),
)


def make(folder):
    """Write it into a folder; return the environment in which Python finds it there."""
    ignored = shutil.ignore_patterns("__pycache__")
    package = folder / "course_utils"
    shutil.copytree(building.ROOT / "course_utils", package, ignore=ignored)
    exercises = package / "grading" / "catalogue"
    (exercises / "losses" / "L2.py").unlink()
    (exercises / "losses" / "L1.py").rename(exercises / "losses" / "l1_loss.py")
    for name, old, new in EDITS:
        text = (package / name).read_text(encoding="utf-8")
        assert old in text, f"{name}: {old}"
        (package / name).write_text(text.replace(old, new), encoding="utf-8")
    about = folder / f"course_utils-{VERSION}.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: course-utils\nVersion: {VERSION}\n"
    )
    mine = {"PYTHONPATH": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    left_out = ("CI", "PYTEST_VERSION")
    return {**{k: v for k, v in os.environ.items() if k not in left_out}, **mine}


def course(environment, *arguments):
    """Call the command `course` of that version."""
    code = "from course_utils.commands import main; main()"
    return python(environment, "-c", code, *map(str, arguments))


def python(environment, *arguments):
    command = [sys.executable, *arguments]
    here = environment["PYTHONPATH"]  # Python looks where it is called first
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=here)
