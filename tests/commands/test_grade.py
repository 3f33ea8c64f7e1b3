import csv
import os
import signal
import sqlite3
import subprocess
import sys
import time

import hostile
import pytest
from hostile import IMPORTS
from terminal import course

L1 = "@graded(losses.L1)\ndef L1(yhat, y):\n    return np.sum(np.abs(y - yhat))\n"
CALL = "from course_utils.commands import main; main()"


def handed_in(folder, count):
    for number in range(count):
        (folder / f"s{number}").mkdir(parents=True)
        path = folder / f"s{number}" / "04_norms.ipynb"
        hostile.write(path, [IMPORTS, L1 if number % 2 else L1.replace("sum", "mean"), f"{number}"])
    return folder


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_class_becomes_tables(tmp_path):
    folder, out = handed_in(tmp_path / "class", 2), tmp_path / "out"
    (tmp_path / "roster.csv").write_text("id,name\ns0,Ann\ns1,Bo\ns2,Cy\n")
    call = ("grade", str(folder), "--out", str(out), "--roster", str(tmp_path / "roster.csv"))
    done = course(*call, "--jobs", "1")
    assert done.exit_code == 1, done.output
    grades = [(row["id"], row["points"], row["status"]) for row in rows(out / "grades.csv")]
    assert grades == [("s0", "0", "ok"), ("s1", "1", "ok"), ("s2", "", "missing")]
    assert rows(out / "answers.csv")[0]["mistake"] == "mean_for_sum"
    assert [row["guess"] for row in rows(out / "private" / "needs-you.csv")] == ["s2"]
    assert (out / "private").stat().st_mode & 0o077 == 0
    lines = "student,exercise,points,comment,by\ns0,losses.L1,0.5,told me,T\ns9,losses.L1,1,,T\n"
    (out / "overrides.csv").write_text(lines)
    assert course(*call).exit_code == 1
    assert [row["points"] for row in rows(out / "grades.csv")] == ["0.5", "1", ""]
    assert "s9" in [row["guess"] for row in rows(out / "private" / "needs-you.csv")]
    assert (out / "overrides.csv").read_text() == lines
    course(*call, "--pseudonyms")
    first = rows(out / "answers.csv")[0]["student"]
    assert first.startswith("learner-")
    who = {"pseudonym": first, "student": "s0", "name": "Ann"}
    assert rows(out / "private" / "pseudonyms.csv")[0] == who
    (folder / "s1" / "work.zip").write_text("cut off")
    assert course(*call).exit_code == 3
    shown = course(*call, "--student", "s0")
    assert "This is the mean" in shown.output
    assert "s1" not in shown.output


def test_a_call_that_cannot_be_followed_is_answered_in_words(tmp_path):
    (tmp_path / "roster.csv").write_text("colour\nred\n")
    call = ("grade", str(tmp_path), "--out", str(tmp_path / "out"))
    done = course(*call, "--roster", str(tmp_path / "roster.csv"))
    assert done.exit_code == 1
    assert "has no learner" in done.output
    assert course("grade", "nowhere", "--out", "x").exit_code == 2


def kept(path):
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
            return dict(file.execute("SELECT key, answers FROM results"))
    except sqlite3.OperationalError:
        return {}


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_what_was_judged_before_an_end_is_kept_and_the_rest_is_judged(tmp_path, end):
    folder, out = handed_in(tmp_path / "class", 12), tmp_path / "out"
    command = [sys.executable, "-c", CALL, "grade", str(folder), "--out", str(out), "--jobs", "1"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    store = out / "private" / "results.sqlite3"
    while len(before := kept(store)) < 2:
        assert process.poll() is None
        time.sleep(0.005)
    os.kill(process.pid, end)
    # Its error stream ends only when those that judge have ended, too.
    _, words = process.communicate(timeout=60)
    if end == signal.SIGINT:
        assert process.returncode == 130
        assert "call the same again to go on" in words
    assert len(kept(store)) < 12
    assert subprocess.run(command, capture_output=True).returncode == 1
    after = kept(store)
    assert len(after) == 12
    # Each result holds its measured time: one judged twice would have another.
    assert before.items() <= after.items()
    assert len(rows(out / "grades.csv")) == 12
