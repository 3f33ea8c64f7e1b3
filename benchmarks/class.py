"""Measure `course grade` on classes made from the banks; for an honest figure stop all else."""

import csv
import itertools
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from pathlib import Path

import click

from course_utils import building

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import hostile

COMMAND = "from course_utils.commands import main; main()"
AIM = 1.8  # times as fast on two cores
LAYOUTS = (
    "s{n:04}/{chapter}.ipynb",
    "learner{n:04}_{n}_{n}7_{chapter}.ipynb",
    "Learner {n:04}_{n}_assignsubmission_file_/{chapter}-1.ipynb",
    "submitted/s{n:04}/week/{chapter}.ipynb",
    "zipped{n:04}.zip",
)


def answer_of(draw):
    """Return a learner's way to answer: right, wrong or not at all, drawn for each exercise."""
    wrong = [building.misconception_of(number) for number in range(1, 6)]
    ways = [building.solution_of] * 5 + [building.stub_of] + wrong
    return lambda exercise: draw.choice(ways)(exercise)


def make(folder, learners, chapters, of_hostile, seed):
    """Write a class's notebooks in odd layouts; return how many there are."""
    draw, loose = random.Random(seed), list(hostile.answers().values())
    for n, chapter in itertools.product(range(learners), chapters):
        file = folder / LAYOUTS[n % len(LAYOUTS)].format(n=n, chapter=chapter)
        file.parent.mkdir(parents=True, exist_ok=True)
        if draw.random() < of_hostile:
            text = hostile.write(folder / "new", draw.choice(loose).cells).read_text("utf-8")
            (folder / "new").unlink()
        else:
            text = json.dumps(building.compose(chapter, answer_of(draw)))
        # A comment makes each one a file of its own, as learners do.
        notebook = json.loads(text)
        notebook["cells"].append({**notebook["cells"][-1], "id": f"own-{n}", "source": f"# {n}"})
        if file.suffix == ".zip":
            with zipfile.ZipFile(file, "a") as archive:
                archive.writestr(f"s{n:04}/{chapter}.ipynb", json.dumps(notebook))
        else:
            file.write_text(json.dumps(notebook), encoding="utf-8")
    return learners * len(chapters)


def start(folder, out, jobs):
    options = ["grade", folder, "--out", out, "--jobs", jobs, "--seed", 1]
    command = [sys.executable, "-c", COMMAND, *map(str, options)]
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=nothing, stderr=nothing)


def peak(process):
    """Wait for a process; return the most memory that it had itself, in MB."""
    most = 0
    while process.poll() is None:
        status = Path(f"/proc/{process.pid}/status").read_text()
        lines = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
        most = max([most, *map(int, lines)])
        time.sleep(0.05)
    return most / 1024


def kept(out):
    path = out / "private" / "results.sqlite3"
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
            return dict(file.execute("SELECT key, answers FROM results"))
    except sqlite3.OperationalError:
        return {}


def killed(folder, out, count):
    """Kill a call once a third is kept, call again, and say what was lost and what done twice."""
    process = start(folder, out, 2)
    while len(before := kept(out)) < count // 3 and process.poll() is None:
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    before = kept(out)
    start(folder, out, 2).wait()
    after = kept(out)
    twice = sum(after.get(key) != answers for key, answers in before.items())
    return len(before), count - len(after), twice


@click.command()
@click.option("--learners", default=300, show_default=True)
@click.option("--chapter", "chapters", multiple=True, default=["04_norms"], show_default=True)
@click.option("--every-chapter", is_flag=True)
@click.option("--hostile", "of_hostile", default=0.02, show_default=True, help="Share of them.")
@click.option("--seed", default=1, show_default=True)
def main(learners, chapters, every_chapter, of_hostile, seed):
    """Judge a class on one core and on two, kill a third call in the middle; print the figures."""
    with tempfile.TemporaryDirectory() as given:
        folder = Path(given, "class")
        count = make(
            folder, learners, building.chapters() if every_chapter else chapters, of_hostile, seed
        )
        print(f"{learners} learners, {count} notebooks, {len(os.sched_getaffinity(0))} cores")
        speeds = []
        for jobs in (1, 2):
            begun, out = time.monotonic(), Path(given, f"out{jobs}")
            memory = peak(start(folder, out, jobs))
            speeds.append(60 * count / (time.monotonic() - begun))
            print(f"jobs {jobs}: {speeds[-1]:.0f} a minute; the parent had {memory:.0f} MB at most")
        print(f"ratio {speeds[1] / speeds[0]:.2f} (aim {AIM})")
        begun = time.monotonic()
        start(folder, out, 2).wait()
        print(f"all tables again, nothing to judge: {time.monotonic() - begun:.1f} s")
        for table in ("grades.csv", "answers.csv", "private/needs-you.html"):
            print(f"{table}: {(out / table).stat().st_size:,} bytes")
        with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
            print(f"lines of grades: {len(list(csv.DictReader(file)))} of {count}")
        before, lost, twice = killed(folder, Path(given, "killed"), count)
        print(f"killed with {before} kept, called again: {lost} lost, {twice} judged twice")
        sys.exit(1 if lost or twice else 0)


if __name__ == "__main__":
    main()
