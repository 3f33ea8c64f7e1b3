"""Attempts are kept, whatever happens to processes; and no fault of the file disturbs a chapter."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap

import nbclient
import nbformat
import numpy as np
import pytest

from course_utils import losses
from course_utils.grading import graded, progress
from course_utils.grading.attempts import keep as attempts
from course_utils.grading.attempts import store as history
from course_utils.grading.attempts.board import board_of
from course_utils.grading.attempts.store import Attempt, History
from course_utils.grading.catalogue import catalogue

PROCESSES, EACH = 10, 20
SWITCHES = ("CI", "PYTEST_VERSION")


def mean(yhat, y):
    return np.mean(np.abs(y - yhat))


def right(yhat, y):
    return np.sum(np.abs(y - yhat))


@pytest.fixture
def file(monkeypatch, tmp_path):
    """Keep progress in a file of the test's own, as if no test ran."""
    path = tmp_path / "data" / "progress.sqlite3"
    for name in SWITCHES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(history.VARIABLE, str(path))
    session = attempts._Session()
    monkeypatch.setattr(attempts, "_session", session)
    yield path
    if session.history:
        session.history.close()


def attempt(key="losses.L1", verdict="failed", source="x", misconception=None, headline="No."):
    return Attempt(key, "04_norms", verdict, "value", headline, misconception, source)


def rows(path):
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT source FROM attempts ORDER BY id").fetchall()
    connection.close()
    return [source for (source,) in found]


def is_whole(path):
    connection = sqlite3.connect(path)
    answers = [
        connection.execute(f"PRAGMA {question}").fetchone()[0]
        for question in ("integrity_check", "journal_mode", "user_version")
    ]
    connection.close()
    return answers == ["ok", "wal", history.VERSION]


def test_an_attempt_is_kept_with_all_that_was_found(file):
    graded(losses.L1)(mean)
    graded(losses.L1)(right)
    first, second = history.read()
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


def test_numbers_count_the_attempts_of_each_function(file):
    with_numbers = History(file)
    with_numbers.add([attempt(), attempt("losses.L2"), attempt(), attempt("losses.L2")])
    assert [one.number for one in with_numbers.attempts()] == [1, 1, 2, 2]
    with_numbers.close()


@pytest.mark.parametrize("source", ["é 数 \0 \ud800", "", None])
def test_any_text_can_be_kept(file, source):
    opened = History(file)
    opened.add([attempt(source=source)])
    (found,) = opened.attempts()
    opened.close()
    assert found.source == (source and source.replace("\ud800", "?"))


@pytest.mark.parametrize(
    ("name", "value"),
    [(history.VARIABLE, "off"), (history.VARIABLE, "OFF"), ("CI", "true"), ("PYTEST_VERSION", "8")],
)
def test_nothing_is_kept_nor_said_where_it_is_switched_off(file, monkeypatch, capsys, name, value):
    monkeypatch.setenv(name, value)
    graded(losses.L1)(mean)
    assert "progress" not in capsys.readouterr().out
    assert not file.exists()
    assert name in progress().note


def test_the_file_is_in_the_users_data_folder_unless_a_variable_names_another(file, monkeypatch):
    assert history.location() == file
    monkeypatch.setenv("CI", "false")
    assert history.location() == file
    monkeypatch.delenv(history.VARIABLE)
    assert history.location().name == "progress.sqlite3"
    assert "course-utils" in history.location().parts


# --- faults of the file


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
    connection.execute(f"PRAGMA user_version = {history.VERSION + 1}")
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
    monkeypatch.setenv(history.VARIABLE, "~nobody-of-this-name/progress")
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
    connection = attempts._session.history._connection
    connection.execute("PRAGMA max_page_count = 1")  # at most what it has by now
    attempts._session.waiting = [attempt(source="x" * 100_000)]
    assert_told_once(capsys, "the disk is full")
    connection.execute("PRAGMA max_page_count = 1000000")
    graded(losses.L1)(mean)
    assert len(rows(file)) == 5


def test_a_locked_file_is_told_about_once_and_nothing_is_lost_when_it_is_free(
    file, capsys, monkeypatch
):
    monkeypatch.setattr(history, "PATIENCE", 1)
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
    for one in file.parent.iterdir():
        one.unlink()
    file.parent.rmdir()
    graded(losses.L1)(right)
    assert [one.verdict for one in history.read()] == ["passed"]


def test_no_fault_of_ours_reaches_a_learner(file, capsys, monkeypatch):
    monkeypatch.setattr(history, "History", lambda *_, **__: 1 / 0)
    assert_told_once(capsys, "division by zero")


# --- processes

CHILD = """
import sys
from pathlib import Path
from course_utils.grading.attempts.store import Attempt, History

name, path = sys.argv[1], Path(sys.argv[2])
sys.stdin.readline()  # all start at once
history = History(path)
for number in range(int(sys.argv[3])):
    text = f"{name}.{number}"
    history.add([Attempt("losses.L1", "04_norms", "failed", "value", "No.", None, text)], 60_000)
    print(text, flush=True)
"""
UNFINISHED = """
import sys, time
from pathlib import Path
from course_utils.grading.attempts.store import Attempt, History

history = History(Path(sys.argv[1]))
with history._transaction():
    history._connection.execute(
        "INSERT INTO attempts (time, key, chapter, verdict, finding, headline, source) "
        "VALUES ('', '', '', '', '', '', 'half')"
    )
    print("written", flush=True)
    time.sleep(600)
"""


def start(code, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_ten_processes_at_once_keep_every_attempt(file):
    children = [start(CHILD, name, file, EACH) for name in range(PROCESSES)]
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    printed = [line for child in children for line in child.communicate()[0].split()]
    assert [child.returncode for child in children] == [0] * PROCESSES
    assert len(printed) == PROCESSES * EACH
    assert sorted(rows(file)) == sorted(printed)
    assert is_whole(file)


def test_a_killed_process_loses_nothing_that_was_committed(file):
    children = [start(CHILD, name, file, 1_000_000) for name in range(3)]
    printed = []
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        printed += [child.stdout.readline().strip() for _ in range(EACH)]
        child.kill()  # kill -9 where there is such a thing
        printed += child.stdout.read().split()
        child.wait()
    assert len(printed) >= 3 * EACH
    assert set(printed) <= set(rows(file))
    assert is_whole(file)
    History(file).close()  # and it goes on


def test_a_process_killed_while_it_writes_leaves_no_half_attempt_and_no_lock(file):
    child = start(UNFINISHED, file)
    assert child.stdout.readline() == "written\n"
    os.kill(child.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    child.communicate()
    graded(losses.L1)(mean)
    assert ["np.mean" in source for source in rows(file)] == [True]
    assert is_whole(file)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_keeps_its_attempts_beside_its_parents(file):
    code = """
    import os
    import numpy as np
    from course_utils import losses
    from course_utils.grading import graded
    from course_utils.grading.attempts import keep as attempts

    graded(losses.L1)(lambda yhat, y: 1.0)
    parents = attempts._session.history
    child = os.fork()
    graded(losses.L1)(lambda yhat, y: 2.0)
    assert (attempts._session.history is parents) == bool(child), "a connection must not be shared"
    if child:
        assert os.waitpid(child, 0)[1] == 0
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)
    assert len(rows(file)) == 3
    assert is_whole(file)


def test_importing_the_grading_loads_neither_database_nor_board():
    code = """
    import sys
    import course_utils.grading
    ours = [f"course_utils.grading.{name}" for name in ("history", "board")]
    print([one for one in ("sqlite3", "platformdirs", "rich", *ours) if one in sys.modules])
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    assert subprocess.check_output(command, text=True) == "[]\n"


def test_the_grading_has_no_other_names():
    import course_utils.grading

    with pytest.raises(AttributeError, match="no attribute 'progres'"):
        _ = course_utils.grading.progres


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
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in cells])
    nbclient.NotebookClient(notebook, kernel_name="python3", timeout=60).execute()
    return notebook


@pytest.mark.notebooks
def test_in_a_notebook_the_whole_cell_is_kept_as_typed_and_a_board_is_shown(file):
    notebook = executed([IMPORTS, HELPED, UNREADABLE, "progress()"])
    first, second = history.read()
    assert first.source == HELPED.rstrip()
    assert first.misconception == "mean_for_sum"
    assert second.source == UNREADABLE.rstrip()
    assert (second.verdict, second.finding) == ("failed", "syntax")
    (board,) = notebook.cells[-1].outputs
    asked = sum(one.chapter == "04_norms" for one in catalogue().values())
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


# --- the board


def test_a_function_is_done_once_it_passed_until_it_is_reset():
    def state(*verdicts):
        board = board_of([attempt(verdict=one) for one in verdicts])
        (entries,) = (entries for name, entries in board.chapters if name == "04_norms")
        return next(one.state for one in entries if one.name == "L1")

    assert state() == "open"
    assert state("failed") == "tried"
    assert state("interrupted", "passed", "failed") == "done"
    assert state("passed", "kept") == "open"
    assert state("passed", "kept", "failed") == "tried"


def test_the_board_lists_every_function_in_its_chapter():
    board = board_of(())
    listed = [one.name for _, entries in board.chapters for one in entries]
    assert listed == [one.name for one in catalogue().values()]


def test_the_commonest_mix_ups_come_first_and_a_cell_run_again_counts_once():
    def mixed(key, name, source):
        return attempt(key, misconception=name, source=source, headline=f"It is {name}.")

    board = board_of(
        [
            mixed("losses.L2", "root", "r"),
            mixed("losses.L1", "mean", "a"),
            mixed("losses.L1", "mean", "a"),
            mixed("losses.L2", "other", "r"),
            mixed("losses.L1", "mean", "b"),
            attempt(verdict="passed", source="p"),
            mixed("losses.L1", "mean", "a"),
        ]
    )
    assert board.mixed_up == (
        ("It is mean.", "L1", 3),
        ("It is root.", "L2", 1),
        ("It is other.", "L2", 1),
    )
    text = board.to_text()
    assert "L1: It is mean (3 times)" in text
    assert "L2: It is root (once)" in text


def test_the_board_in_html_is_escaped_and_has_no_script():
    board = board_of([attempt(misconception="x", headline="Use `a < b` <script>.")])
    page = board._repr_html_()
    assert "Use <code>a &lt; b</code> &lt;script&gt; (once)" in page
    assert "<script" not in page
    assert "<style" not in page
    assert "04_norms</td>" in page


def test_without_a_file_the_board_says_how_to_begin(file):
    board = progress()
    assert "Nothing is kept yet" in board.to_text()
    assert "Nothing is kept yet" in board._repr_html_()
    assert repr(board) == board.to_text()
    assert not file.exists()


def test_an_empty_file_reads_as_no_attempts(file):
    file.parent.mkdir()
    file.touch()
    assert history.read() == ()
