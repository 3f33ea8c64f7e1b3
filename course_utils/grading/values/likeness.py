"""Whether two values on the way to a result are the same, as far as they can be compared."""

from collections.abc import Iterable

import numpy as np

from course_utils.grading.values.closeness import agree, is_numeric


def alike(found: object, theirs: object) -> bool | None:
    """Tell whether two values are the same; None where that is not known.

    A number is the same as an array of it alone; a dict with other keys as well may be the same.
    """
    if is_numeric(found) and is_numeric(theirs):
        found, theirs = np.asarray(found), np.asarray(theirs)
        if found.size == theirs.size == 1:
            found, theirs = found.reshape(()), theirs.reshape(())
        return agree(found, theirs)
    if is_numeric(found) or is_numeric(theirs) or found is None or theirs is None:
        return found is theirs
    if isinstance(theirs, str | bool) and isinstance(found, str | bool):
        return found == theirs
    if isinstance(theirs, list | tuple) and isinstance(found, list | tuple):
        return len(found) == len(theirs) and _all(map(alike, found, theirs))
    if isinstance(theirs, dict) and isinstance(found, dict):
        shared = [alike(found[key], theirs[key]) for key in theirs.keys() & found.keys()]
        return _all([*shared, True if theirs.keys() == found.keys() else None])
    known = dict | list | tuple | str
    return False if isinstance(found, known) and isinstance(theirs, known) else None


def _all(answers: Iterable[bool | None]) -> bool | None:
    """Return False if one of some answers is, else None if one of them is."""
    answers = list(answers)
    return False if False in answers else None if None in answers else True
