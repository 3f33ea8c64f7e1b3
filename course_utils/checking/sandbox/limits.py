"""What a child may use: memory, files, time. Systems without such limits are named in words."""

import contextlib
import signal
import sys
from collections.abc import Iterator

MEMORY = 2**32  # bytes of address space
FILE = 2**26  # bytes of one file
OPEN_FILES = 256
PROCESSES = 256  # where the child has a namespace, only its own count


def limit(seconds: float, own_namespace: bool) -> bool:
    """Limit this process; return whether memory and files are limited.

    Parameters
    ----------
    seconds : float
        Processor time after which the kernel ends it, whatever it does.
    own_namespace : bool
        Whether its processes are counted apart from those of its user.
    """
    try:
        import resource
    except ImportError:  # on Windows
        return False
    wanted = {
        "RLIMIT_AS": MEMORY,
        "RLIMIT_FSIZE": FILE,
        "RLIMIT_NOFILE": OPEN_FILES,
        "RLIMIT_CORE": 0,
        "RLIMIT_CPU": int(seconds) + 1,
    }
    if own_namespace:
        wanted["RLIMIT_NPROC"] = PROCESSES
    for name, value in wanted.items():
        with contextlib.suppress(OSError, ValueError, AttributeError):  # lower already, or unknown
            resource.setrlimit(getattr(resource, name), (value, value))
    return sys.platform.startswith("linux")  # macOS takes the limit of memory and ignores it


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
