"""What several exercises of this folder are called with."""

from typing import Any

import numpy as np

from course_utils.grading.catalogue.exercise import Case
from course_utils.grading.catalogue.seeds import rng


def random_column(m: int) -> tuple[np.ndarray]:
    """Return m random numbers."""
    return (rng(2).normal(size=m),)


def first_of_pair(result: Any, arguments: tuple) -> Any:
    """Return the activation alone of a pair (activation, cache): both forms are right."""
    if isinstance(result, tuple) and len(result) == 2:
        return result[0]
    return result


AROUND_ZERO = (
    Case("five numbers around zero", lambda: (np.array([-2.0, -0.5, 0.0, 1.0, 3.0]),)),
    Case("a matrix", lambda: (np.array([[0.5, -1.0, 2.0], [4.0, 0.0, -3.0]]),)),
    Case("one number", lambda: (-0.75,)),
)
