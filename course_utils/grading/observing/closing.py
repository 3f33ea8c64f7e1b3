"""Close a reference while an answer to its exercise is observed."""

import contextlib
from collections.abc import Callable, Iterator


class ReferenceClosedError(Exception):
    """Raised where code under judgement calls the reference that it is to replace."""


def _closed(*args, **kwargs):
    from course_utils.grading.observing.closing import ReferenceClosedError

    raise ReferenceClosedError("the course's own solution is closed while yours is judged")


@contextlib.contextmanager
def hidden(reference: Callable) -> Iterator[None]:
    """Make every call of the reference raise ReferenceClosedError inside a `with` block.

    The function's code is exchanged, not a name in a module: so it is closed for each name and
    alias under which a learner may hold it.
    """
    code = reference.__code__
    reference.__code__ = _closed.__code__
    try:
        yield
    finally:
        reference.__code__ = code
