"""A process as its parent sees it: start it, talk to it within a time, end it."""

import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from course_utils.checking.sandbox import bare, bubblewrap, frames
from course_utils.checking.sandbox.codec import CodecError
from course_utils.checking.sandbox.pipes import HUNG_UP

SECONDS_TO_LISTEN = 5.0
SECONDS_TO_END = 5.0
KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "VIRTUAL_ENV")
STOP = threading.Event()  # once set, every conversation ends


class EndedError(Exception):
    """Raised when the process can say nothing more; its message tells why, in words."""


class LateError(Exception):
    """Raised when the process said nothing in time."""


def _program(module):
    """Return the command that runs a module's `main`, not finding what stands in the folder."""
    return [sys.executable, "-P", "-c", f"from {module} import main; main()"]


class Process:
    """A process of ours that one can talk to, for use in a `with` statement.

    Parameters
    ----------
    command : list of str
    folder : str, optional
        Where it runs.
    variables : dict of str to str
        Its environment, but for what every process needs.
    inherited : list of int
        Descriptors of files that it gets.
    """

    def __init__(
        self,
        command: Sequence[str],
        folder: str | None = None,
        variables: Mapping[str, str] | None = None,
        inherited: Sequence[int] = (),
    ) -> None:
        self._command, self._folder, self._inherited = command, folder, inherited
        kept = {key: os.environ[key] for key in KEPT_VARIABLES if key in os.environ}
        self._variables = {**kept, **SETTINGS, **(variables or {})}

    def __enter__(self):
        """Start it."""
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=self._folder,
            env=self._variables,
            start_new_session=True,
            pass_fds=self._inherited,
        )
        assert self._process.stdin  # both are pipes
        assert self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout
        if sys.platform != "win32":  # a child that never reads must not make us wait
            os.set_blocking(self._in.fileno(), False)
        return self

    def send(self, message: dict[str, Any]) -> None:
        """Send a message.

        Raises
        ------
        EndedError
            If it is not taken.
        """
        pipe, data = self._in.fileno(), memoryview(frames.framed(message))
        try:
            while data:
                try:
                    data = data[os.write(pipe, data) :]
                except BlockingIOError:
                    if not select.select([], [pipe], [], SECONDS_TO_LISTEN)[1]:
                        raise EndedError("it did not listen to the check") from None
        except OSError:
            raise EndedError(self._how_it_ended()) from None

    def receive(self, seconds: float) -> dict[str, Any]:
        """Return the next message.

        Raises
        ------
        LateError
            If there is none within so many seconds.
        EndedError
            If there will be none, or it is none that code of ours sends.
        """
        deadline = time.monotonic() + seconds
        try:
            message = frames.read(self._out.fileno(), lambda: self._wait(deadline))
        except CodecError:
            raise EndedError("it wrote into the pipe through which the check listens") from None
        except (EOFError, OSError):
            raise EndedError(self._how_it_ended()) from None
        return message

    def _wait(self, deadline):
        """Return when there is something to read.

        Windows cannot wait for a pipe: there Ctrl+C ends what one's own notebook does for ever.
        """
        while sys.platform != "win32" and not STOP.is_set():
            left = deadline - time.monotonic()
            if left <= 0:
                raise LateError
            if select.select([self._out], [], [], min(left, 0.2))[0]:
                return
        if STOP.is_set():
            raise EndedError("it was stopped")

    def _how_it_ended(self):
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return "it closed the pipe through which the check listens"
        if code < 0 or code > 128:
            number = -code if code < 0 else code - 128
            with contextlib.suppress(ValueError):
                return f"Python was ended by the signal {signal.Signals(number).name}"
        if code == HUNG_UP:
            return "it cut the pipe through which the check listens"
        return f"it ended Python, with exit code {code}"

    def __exit__(self, *_):
        """End it and all that it started."""
        self._in.close()
        self._process.kill()
        self._process.wait()
        if hasattr(os, "killpg"):
            with contextlib.suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)  # whoever is left of its session
        with contextlib.suppress(LateError, EndedError, EOFError, OSError):
            deadline = time.monotonic() + SECONDS_TO_END
            while True:  # until all that can write there has ended
                self._wait(deadline)
                if not os.read(self._out.fileno(), 2**20):
                    break
        self._out.close()


SETTINGS = {
    "COURSE_PROGRESS": "off",  # a teacher's check is no learner's attempt
    "MPLBACKEND": "Agg",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",  # its threads take address space, which is limited
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONUNBUFFERED": "1",
}


@contextlib.contextmanager
def child(files: Mapping[str, Path], trusted: Path | None) -> Iterator[Process]:
    """Start the process in which a learner's cells run.

    Parameters
    ----------
    files : dict of str to Path
        What it finds in its folder, by relative path.
    trusted : Path, optional
        Folder in which it runs as any program does, without a sandbox.

    Yields
    ------
    Process
    """
    program = _program("course_utils.checking.sandbox.child")
    if trusted:
        kept = {key: value for key, value in os.environ.items() if key not in SETTINGS}
        course = {**kept, "PYTHONPATH": str(bare.copy())}
        with Process(program, str(trusted), course) as process:
            yield process
        return
    with bubblewrap.system_calls() as allowed:
        command = bubblewrap.command(program, bare.copy(), files, allowed)
        there = {"PYTHONPATH": bubblewrap.COURSE, **dict.fromkeys(FOLDERS, bubblewrap.WORK)}
        with Process(command, variables=there, inherited=[allowed]) as process:
            yield process


FOLDERS = ("HOME", "IPYTHONDIR", "MPLCONFIGDIR", "TMPDIR")  # variables that name one


def oracle() -> Process:
    """Return the process that computes what references give, not started yet."""
    course = {"PYTHONPATH": str(Path(__file__).parents[3])}
    return Process(_program("course_utils.checking.sandbox.oracle"), variables=course)
