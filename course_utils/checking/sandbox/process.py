"""The child's process as its parent sees it: start it, talk to it within a time, end it."""

import contextlib
import os
import queue
import select
import shutil
import signal
import site
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from course_utils.checking.sandbox import frames
from course_utils.checking.sandbox.child import HUNG_UP
from course_utils.checking.sandbox.codec import CodecError

SUPERVISOR = Path(__file__).with_name("supervisor.py")
ROOT = Path(__file__).parents[3]
SECONDS_TO_LISTEN = 5.0
SECONDS_TO_END = 5.0  # after which a supervisor that was told to end its processes is killed
KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "PYTHONPATH", "SYSTEMROOT", "VIRTUAL_ENV")
STOP = threading.Event()  # once set, every conversation ends
_NOTHING = object()


class EndedError(Exception):
    """Raised when the child can say nothing more; its message tells why, in words."""


class LateError(Exception):
    """Raised when the child said nothing in time."""


class Child:
    """A child process with a temporary folder of its own, for use in a `with` statement.

    Parameters
    ----------
    without : iterable of str
        Protections that are left out, as on systems that do not have them.
    """

    def __init__(self, without: Iterable[str] = ()) -> None:
        self._without = without

    def __enter__(self):
        """Start it."""
        self._temporary = tempfile.mkdtemp(prefix="course-check-")
        self.folder = os.path.realpath(self._temporary)
        kept = {key: os.environ[key] for key in KEPT_VARIABLES if key in os.environ}
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(SUPERVISOR), str(ROOT), *self._without],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=self.folder,
            env={**kept, **_settings(self.folder)},
            start_new_session=True,
        )
        assert self._process.stdin  # both are pipes
        assert self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout
        self._messages: queue.Queue[Any] = queue.Queue(maxsize=4)
        self._over = threading.Event()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        if sys.platform != "win32":  # a child that never reads must not make us wait
            os.set_blocking(self._in.fileno(), False)
        return self

    def send(self, message: dict[str, Any]) -> None:
        """Send a message.

        Raises
        ------
        EndedError
            If the child does not take it.
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
        """Return the child's next message.

        Raises
        ------
        LateError
            If there is none within so many seconds.
        EndedError
            If there will be none, or it is none that the child's own code sends.
        """
        deadline = time.monotonic() + seconds
        message = _NOTHING
        while message is _NOTHING:
            left = deadline - time.monotonic()
            if STOP.is_set():
                raise EndedError("it was stopped")
            if left <= 0:
                raise LateError
            with contextlib.suppress(queue.Empty):
                message = self._messages.get(timeout=min(left, 0.2))
        if isinstance(message, CodecError):
            raise EndedError("it wrote into the pipe through which the check listens")
        if not isinstance(message, dict):
            raise EndedError(self._how_it_ended())
        return message

    def _listen(self):
        """Read messages until there are no more; the last one is no dict."""
        message: Any = {}
        while isinstance(message, dict) and not self._over.is_set():
            try:
                message = frames.read(self._out.fileno())
            except CodecError as error:
                message = error
            except (EOFError, OSError, ValueError):
                message = None
            while not self._over.is_set():
                with contextlib.suppress(queue.Full):
                    self._messages.put(message, timeout=0.1)
                    break

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
        """End it and all that it started, and remove its folder."""
        self._over.set()
        process = self._process
        self._in.close()
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(timeout=SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if hasattr(os, "killpg"):
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)  # whoever is left of its session
        self._listener.join(timeout=1)
        if not self._listener.is_alive():
            self._out.close()
        _remove(self._temporary)


def _settings(folder):
    return {
        "COURSE_PROGRESS": "off",  # a teacher's check is no learner's attempt
        "HOME": folder,
        "IPYTHONDIR": folder,
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": folder,
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",  # its threads take address space, which is limited
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONUNBUFFERED": "1",
        "PYTHONUSERBASE": site.getuserbase(),  # which else follows from HOME
        "TMPDIR": folder,
    }


def _remove(folder):
    """Remove a folder in which anything may be, also what forbids that."""
    with contextlib.suppress(OSError, RecursionError):
        os.chmod(folder, 0o700)
        for parent, inner, _ in os.walk(folder):
            for path in (os.path.join(parent, name) for name in inner):
                if not os.path.islink(path):
                    os.chmod(path, 0o700)
        shutil.rmtree(folder)
    if os.path.exists(folder) and shutil.which("rm"):  # too deep for Python
        subprocess.run(["rm", "-rf", folder], stderr=subprocess.DEVNULL, check=False)
