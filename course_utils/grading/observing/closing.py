"""Close references while an answer that could call them in its place is observed."""

import contextlib
from collections.abc import Callable, Iterator


class ReferenceClosedError(Exception):
    """Raised where code under judgement calls the reference that it is to replace."""


def words_on(name: str) -> str:
    """Return what such an error says; the reference's name stands first."""
    return f"`{name}`, the course's own, is closed while yours is judged"


def _closed(*args, **kwargs):
    import sys

    from course_utils.grading.observing.closing import ReferenceClosedError, words_on

    raise ReferenceClosedError(words_on(sys._getframe().f_code.co_name))


@contextlib.contextmanager
def hidden(*references: Callable) -> Iterator[None]:
    """Make every call of these references raise ReferenceClosedError inside a `with` block.

    A function's code is exchanged, not a name in a module: so it is closed for each name and alias
    under which a learner may hold it.
    """
    codes = [reference.__code__ for reference in references]
    for reference in references:
        reference.__code__ = _closed.__code__.replace(co_name=reference.__name__)
    try:
        yield
    finally:
        for reference, code in zip(references, codes, strict=True):
            reference.__code__ = code
