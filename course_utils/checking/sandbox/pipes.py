"""The two pipes to the parent, as a process sees them that does nothing but what it is asked."""

import io
import os
import sys
from collections.abc import Callable
from typing import Any

from course_utils.checking.sandbox import frames, limits

HUNG_UP = 75  # exit code where the conversation with the parent broke off


class _Silence(io.TextIOBase):
    """A stream for what is printed: nobody reads it."""

    def write(self, text):
        """Forget a text."""
        return len(text)

    def close(self):
        """Stay open: what is printed later must not fail."""


class Parent:
    """The parent at the other end; from now on nothing else is read from there or written to it."""

    def __init__(self) -> None:
        self._in, self._out = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        sys.stdin = io.StringIO()  # input() finds its end at once
        for name in ("stdout", "stderr", "__stdout__", "__stderr__"):
            setattr(sys, name, _Silence())
        self._process, self.end = os.getpid(), os._exit

    def read(self) -> Any:
        """Return the parent's next message."""
        return self._try(frames.read, self._in)

    def tell(self, **message: Any) -> None:
        """Send a message that wants no answer."""
        with limits.undisturbed():
            self._send(message)

    def ask(self, **message: Any) -> Any:
        """Send a question and return its answer."""
        with limits.undisturbed():
            self._send(message)
            return self.read()

    def _send(self, message):
        if os.getpid() != self._process:  # a copy that a learner's code forked has nothing to say
            self.end(0)
        self._try(frames.write, self._out, message)

    def _try(self, function: Callable, *arguments: Any) -> Any:
        try:
            return function(*arguments)
        except (OSError, EOFError, ValueError):  # the pipes are closed, or full of rubbish
            self.end(HUNG_UP)
