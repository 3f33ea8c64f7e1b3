"""Answer a learner's calls of references: their results on plain data, never their code."""

from contextlib import ExitStack
from typing import Any

from course_utils.checking.sandbox.judging import quiet
from course_utils.checking.sandbox.oracle import done, is_small
from course_utils.checking.sandbox.permissions import closed_name
from course_utils.checking.sandbox.process import Process, oracle
from course_utils.grading.observing.closing import words_on


class Calls(ExitStack):
    """Where calls of references are answered: here if they are small, else in another process.

    That process is started with the first call for which it is needed.
    """

    _oracle: Process | None = None

    def answer(
        self, key: str, args: tuple, kwargs: dict[str, Any], open_key: str | None, seconds: float
    ) -> dict[str, Any]:
        """Return what a call does, as `oracle.done` tells it.

        Parameters
        ----------
        key : str
            Of the exercise whose reference is called.
        args : tuple
        kwargs : dict
        open_key : str or None
            Key of the exercise to which an answer is judged just now.
        seconds : float
            How long may be waited.

        Raises
        ------
        LateError, EndedError
            If the call takes longer, or ends the process.
        """
        name = closed_name(key, open_key)
        if name:
            closed = ["ReferenceClosedError", words_on(name)]
            return {"result": None, "printed": "", "warnings": [], "raised": closed}
        if is_small(args, kwargs):
            with quiet():
                return done(key, args, kwargs)
        if self._oracle is None:
            self._oracle = self.enter_context(oracle())
            self._oracle.send({"seconds": seconds})
        self._oracle.send({"key": key, "args": args, "kwargs": kwargs})
        return self._oracle.receive(seconds)
