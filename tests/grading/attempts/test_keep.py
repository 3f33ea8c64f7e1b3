"""No fault of the file, or of ours, disturbs a chapter; a cell is kept as it was typed."""

import os
import sqlite3
import subprocess
import sys
import textwrap

import nbclient
import nbformat
import numpy as np
import pytest
from progress_file import is_whole, rows
from terminal import attempt

from course_utils import losses
from course_utils.grading import graded, progress
from course_utils.grading.attempts import keep, store
from course_utils.grading.attempts.store import History
from course_utils.grading.catalogue import catalogue


def mean(yhat, y):
    return np.mean(np.abs(y - yhat))


def right(yhat, y):
    return np.sum(np.abs(y - yhat))


def test_an_attempt_is_kept_with_all_that_was_found(file):
    graded(losses.L1)(mean)
    graded(losses.L1)(right)
    first, second = store.read()
    assert (first.key, first.chapter, first.number) == ("losses.L1", "04_norms", 1)
    assert (first.verdict, first.finding) == ("failed", "value")
    assert first.misconception == "mean_for_sum"
    assert first.headline.startswith("This is the mean")
    assert first.source == "def mean(yhat, y):\n    return np.mean(np.abs(y - yhat))\n"
    assert (second.verdict, second.finding, second.misconception) == ("passed", "none", None)
    assert first.time <= second.time
    assert first.time.endswith("+00:00")


def test_a_stub_as_delivered_is_no_attempt(file):
    @graded(losses.L1)
    def L1(yhat, y):
        loss = None
        return loss

    assert L1.report.verdict == "open"
    assert not file.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (store.VARIABLE, "off"),
        (store.VARIABLE, "OFF"),
        ("CI", "true"),
        ("PYTEST_VERSION", "8"),
        ("NBGRADER_EXECUTION", "autograde"),
    ],
)
def test_nothing_is_kept_nor_said_where_it_is_switched_off(file, monkeypatch, capsys, name, value):
    monkeypatch.setenv(name, value)
    graded(losses.L1)(mean)
    assert "progress" not in capsys.readouterr().out
    assert not file.exists()
    assert name in progress().note


def is_damaged(path):
    path.write_bytes(b"no database at all " * 100)
    return "is damaged"


def is_damaged_in_the_middle(path):
    History(path).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996  # the first page, which lists the tables
    path.write_bytes(content)
    return "is damaged"


def is_of_a_newer_version(path):
    History(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {store.VERSION + 1}")
    connection.close()
    return "newer version of the course"


def is_of_another_program(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url)")
    connection.commit()
    connection.close()
    return "another program"


def is_a_folder(path):
    path.mkdir()
    return "cannot be opened"


FAULTS = [
    is_damaged,
    is_damaged_in_the_middle,
    is_of_a_newer_version,
    is_of_another_program,
    is_a_folder,
]


def content(path):
    return path.read_bytes() if path.is_file() else None


def assert_told_once(capsys, reason):
    """Judge twice: both reports are as ever, and below the first a line says what is the matter."""
    for told in (True, False):
        works = graded(losses.L1)(right)
        assert works is right
        report, *below = capsys.readouterr().out.split("your `L1`.\n")
        assert report.startswith("✓ L1: Correct")
        if told:
            (line,) = "".join(below).splitlines()
            assert line.startswith("Your progress is not kept: ")
            assert reason in line
        else:
            assert "".join(below) == ""


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_file_that_cannot_be_used_is_left_alone_and_told_about_once(file, capsys, fault):
    file.parent.mkdir()
    reason = fault(file)
    before = content(file)
    assert_told_once(capsys, reason)
    assert content(file) == before
    assert reason in progress().note


def test_a_folder_that_cannot_be_made_is_told_about_once(file, capsys):
    file.parent.write_text("a file in the folder's place")
    assert_told_once(capsys, "cannot be opened")


def test_a_home_that_is_nobodys_is_told_about_once(file, capsys, monkeypatch):
    monkeypatch.setenv(store.VARIABLE, "~nobody-of-this-name/progress")
    assert_told_once(capsys, "cannot be opened")


def test_a_file_that_may_only_be_read_is_told_about_once(file, capsys, monkeypatch):
    """Opened for reading only, for permissions do not hold back an administrator."""
    History(file).close()
    connect = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda name, **more: connect(name.replace("=rwc", "=ro"), **more)
    )
    assert_told_once(capsys, "may only be read")


def test_a_full_disk_is_told_about_once_and_nothing_is_lost_when_there_is_room(file, capsys):
    graded(losses.L1)(mean)
    capsys.readouterr()
    connection = keep._session.history._connection
    connection.execute("PRAGMA max_page_count = 1")  # at most what it has by now
    keep._session.waiting = [attempt(source="x" * 100_000)]
    assert_told_once(capsys, "the disk is full")
    connection.execute("PRAGMA max_page_count = 1000000")
    graded(losses.L1)(mean)
    assert len(rows(file)) == 5


def test_a_locked_file_is_told_about_once_and_nothing_is_lost_when_it_is_free(
    file, capsys, monkeypatch
):
    monkeypatch.setattr(store, "PATIENCE", 1)
    History(file).close()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert_told_once(capsys, "is locked by another program")
    other.execute("ROLLBACK")
    other.close()
    graded(losses.L1)(mean)
    assert len(rows(file)) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_where_the_file_vanished_a_new_one_is_begun(file):
    graded(losses.L1)(mean)
    for inside in file.parent.iterdir():
        inside.unlink()
    file.parent.rmdir()
    graded(losses.L1)(right)
    assert [attempt.verdict for attempt in store.read()] == ["passed"]


def test_no_fault_of_ours_reaches_a_learner(file, capsys, monkeypatch):
    monkeypatch.setattr(store, "History", lambda *_, **__: 1 / 0)
    assert_told_once(capsys, "division by zero")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_keeps_its_attempts_beside_its_parents(file):
    code = """
    import os
    import numpy as np
    from course_utils import losses
    from course_utils.grading import graded
    from course_utils.grading.attempts import keep

    graded(losses.L1)(lambda yhat, y: 1.0)
    parents = keep._session.history
    child = os.fork()
    graded(losses.L1)(lambda yhat, y: 2.0)
    assert (keep._session.history is parents) == bool(child), "a connection must not be shared"
    if child:
        assert os.waitpid(child, 0)[1] == 0
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)
    assert len(rows(file)) == 3
    assert is_whole(file)


# --- in a kernel
IMPORTS = """
import numpy as np
from course_utils import losses
from course_utils.grading import graded, progress
"""
HELPED = """
# a helper of my own
def size(x):
    return np.abs(x)

%time 1
@graded(losses.L1)
def L1(yhat, y):
    return np.mean(size(y - yhat))
"""
UNREADABLE = """
# brackets
@graded(losses.L2)
def L2(yhat, y):
    return np.sum((y - yhat
"""


def executed(cells):
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in cells]
    )
    nbclient.NotebookClient(notebook, kernel_name="python3", timeout=60).execute()
    return notebook


@pytest.mark.notebooks
def test_in_a_notebook_the_whole_cell_is_kept_as_typed_and_a_board_is_shown(file):
    notebook = executed([IMPORTS, HELPED, UNREADABLE, "progress()"])
    first, second = store.read()
    assert first.source == HELPED.rstrip()
    assert first.misconception == "mean_for_sum"
    assert second.source == UNREADABLE.rstrip()
    assert (second.verdict, second.finding) == ("failed", "syntax")
    (board,) = notebook.cells[-1].outputs
    asked = sum(exercise.chapter == "04_norms" for exercise in catalogue().values())
    assert f"0 of {asked} done" in board.data["text/html"]
    assert "◐ L1" in board.data["text/plain"]
    assert "\x1b" not in board.data["text/plain"]


@pytest.mark.notebooks
def test_in_a_notebook_the_line_stands_below_the_first_report_only(file):
    file.parent.mkdir()
    file.write_bytes(b"damaged" * 100)
    cells = executed([IMPORTS, HELPED, HELPED]).cells
    lines = ["".join(output.get("text", "") for output in cell.outputs) for cell in cells]
    assert ["Your progress is not kept" in line for line in lines] == [False, True, False]
    assert cells[1].outputs[-1].output_type == "stream"
