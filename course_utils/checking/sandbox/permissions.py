"""Which references may not be called while an answer to an exercise is open.

Its own; those that would pass in its place; and those that call one of these on their way.
"""

import dis
import functools

from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.exercise import key_of


def closed_name(called: str, open_key: str | None) -> str | None:
    """Return the name of the closed reference that a call leads to, or None.

    Parameters
    ----------
    called : str
        Key of the exercise whose reference is called.
    open_key : str or None
        Key of the exercise to which an answer is judged at the time.
    """
    if open_key is None:
        return None
    exercise = catalogue()[open_key]
    closed = {key_of(reference) for reference in (exercise.reference, *exercise.same_as)}
    reached = sorted({called, *_reached(called)} & closed, key=lambda key: key != called)
    return reached[0].partition(".")[2] if reached else None


@functools.cache
def _reached(key):
    """Return the keys of the references that one calls, and those that these call."""
    reference = catalogue()[key].reference
    names = [one.argval for one in dis.get_instructions(reference) if one.opname == "LOAD_GLOBAL"]
    known = {one.reference: one.key for one in catalogue().values()}
    values = (reference.__globals__.get(name) for name in names)
    called = {known[one] for one in values if callable(one) and one in known}
    return called.union(*map(_reached, called))
