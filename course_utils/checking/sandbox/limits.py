"""What a child may use: memory, files, time."""

import contextlib
import signal
from collections.abc import Iterator

MEMORY = 2**32  # bytes, with what is written and what waits in pipes
WRITTEN = 2**26  # bytes of all files that it writes
OPEN_FILES = 64


def limit(seconds: float) -> None:
    """Limit this process as far as its system can: macOS takes the limit of memory and ignores it.

    Parameters
    ----------
    seconds : float
        Processor time after which the kernel ends it, whatever it does.
    """
    try:
        import resource
    except ImportError:  # on Windows
        return
    wanted = {
        "RLIMIT_AS": MEMORY - 2 * WRITTEN,
        "RLIMIT_FSIZE": WRITTEN,
        "RLIMIT_NOFILE": OPEN_FILES,
        "RLIMIT_CORE": 0,
        "RLIMIT_CPU": int(seconds) + 1,
    }
    for name, value in wanted.items():
        with contextlib.suppress(OSError, ValueError, AttributeError):  # lower already, or unknown
            resource.setrlimit(getattr(resource, name), (value, value))


class TimeLimit:
    """Raise KeyboardInterrupt in the code inside a `with` block when its time is up.

    Attributes
    ----------
    over : bool
        Whether that happened.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.over = False

    def __enter__(self):
        """Set the clock, where the system has one; the parent has another one."""
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._ring)
            signal.setitimer(signal.ITIMER_REAL, self.seconds)
        return self

    def __exit__(self, *_):
        """Stop the clock."""
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_IGN)

    def _ring(self, number, frame):
        self.over = True
        raise KeyboardInterrupt


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Hold the clock's signal back while a message is on its way."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
