"""What an exception means, in words for a beginner."""

import re
from typing import Any

from course_utils.grading.comparing.errors import numpy_errors, python_errors
from course_utils.grading.comparing.errors.names import Names

NO_NAMES = Names()


def reading(error: Any, names: Names = NO_NAMES) -> str:
    """Return what an exception means, or "" where Python's own words must do.

    Parameters
    ----------
    error : Raised
        Type, message and the shapes of what stands in its line.
    names : Names
        Those that the learner can have meant.
    """
    for kinds, pattern, words in numpy_errors.READINGS + python_errors.READINGS:
        match = re.search(pattern, error.message) if error.type_name in kinds else None
        if match:
            return words(match, error, names)
    return ""
