"""Attempts are kept, whatever happens to processes."""

import contextlib
import os
import signal
import subprocess
import sys

import pytest
from progress_file import is_whole, rows
from terminal import attempt

from course_utils.grading.attempts import store
from course_utils.grading.attempts.store import History

PROCESSES, EACH = 10, 20
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
ON_A_SHARED_DISK = """
from course_utils.grading.attempts import store
store.is_shared = lambda path: True
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


def test_numbers_count_the_attempts_of_each_function(file):
    with_numbers = History(file)
    with_numbers.add([attempt(), attempt("losses.L2"), attempt(), attempt("losses.L2")])
    assert [attempt.number for attempt in with_numbers.attempts()] == [1, 1, 2, 2]
    with_numbers.close()


@pytest.mark.parametrize("source", ["é 数 \0 \ud800", "", None])
def test_any_text_can_be_kept(file, source):
    opened = History(file)
    opened.add([attempt(source=source)])
    (found,) = opened.attempts()
    opened.close()
    assert found.source == (source and source.replace("\ud800", "?"))


def test_the_file_is_in_the_users_data_folder_unless_a_variable_names_another(file, monkeypatch):
    assert store.location() == file
    monkeypatch.setenv("CI", "false")
    assert store.location() == file
    monkeypatch.delenv(store.VARIABLE)
    assert store.location().name == "progress.sqlite3"
    assert "course-utils" in store.location().parts


def test_an_empty_file_reads_as_no_attempts(file):
    file.parent.mkdir()
    file.touch()
    assert store.read() == ()


def start(code, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
@pytest.mark.parametrize(("first", "journal"), [("", "wal"), (ON_A_SHARED_DISK, "delete")])
def test_ten_processes_at_once_keep_every_attempt(file, first, journal):
    children = [start(first + CHILD, name, file, EACH) for name in range(PROCESSES)]
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    printed = [line for child in children for line in child.communicate()[0].split()]
    assert [child.returncode for child in children] == [0] * PROCESSES
    assert len(printed) == PROCESSES * EACH
    assert sorted(rows(file)) == sorted(printed)
    assert is_whole(file, journal)


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
    opened = History(file)
    opened.add([attempt(source="whole")])
    opened.close()
    assert rows(file) == ["whole"]
    assert is_whole(file)


def keep_there(path, text):
    with contextlib.closing(History(path)) as history:
        history.add([attempt(source=text)])


def test_on_a_disk_that_machines_share_there_is_a_plain_journal(file, monkeypatch):
    monkeypatch.setattr(store, "is_shared", lambda path: True)
    keep_there(file, "one")
    keep_there(file, "two")
    assert rows(file) == ["one", "two"]
    assert is_whole(file, "delete")


def test_a_file_that_moves_to_such_a_disk_loses_nothing_but_its_mode(file, monkeypatch):
    keep_there(file, "one")
    opened = History(file)  # by a kernel, since before
    opened.add([attempt(source="two")])
    monkeypatch.setattr(store, "is_shared", lambda path: True)
    keep_there(file, "three")
    assert is_whole(file, "wal")  # that kernel needs it
    opened.close()
    keep_there(file, "four")
    assert rows(file) == ["one", "two", "three", "four"]
    assert is_whole(file, "delete")
    assert sorted(path.name for path in file.parent.iterdir()) == [file.name]
