"""A process is waited for, but neither for ever nor in vain."""

import sys

import pytest

from course_utils.checking.sandbox.process import STOP, EndedError, LateError, Process

SLEEPS = [sys.executable, "-c", "import time; time.sleep(1000)"]


def program(code):
    return [sys.executable, "-c", code]


def test_one_that_says_nothing_is_late_and_one_that_is_not_wanted_ends():
    with Process(SLEEPS) as process:
        with pytest.raises(LateError):
            process.receive(0.05)
        STOP.set()
        try:
            with pytest.raises(EndedError, match="stopped"):
                process.receive(60)
        finally:
            STOP.clear()
    assert process._process.poll() is not None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("raise SystemExit(7)", "it ended Python, with exit code 7"),
        ("import os; os.kill(os.getpid(), 9)", "Python was ended by the signal SIGKILL"),
        ("print('no message of ours', flush=True)", "it wrote into the pipe"),
        ("import os, time; os.close(1); time.sleep(1000)", "it closed the pipe"),
    ],
)
def test_it_is_said_how_it_ended(code, words):
    with Process(program(code)) as process, pytest.raises(EndedError, match=words):
        process.receive(60)


def test_what_is_never_read_does_not_make_us_wait(monkeypatch):
    monkeypatch.setattr("course_utils.checking.sandbox.process.SECONDS_TO_LISTEN", 0.05)
    with Process(SLEEPS) as process, pytest.raises(EndedError, match="did not listen"):
        process.send({"large": bytes(2**20)})


def test_a_teachers_check_is_no_learners_attempt():
    code = "import os, sys; sys.exit(os.environ['COURSE_PROGRESS'] != 'off')"
    with Process(program(code)) as process, pytest.raises(EndedError, match="exit code 0"):
        process.receive(60)
