"""What several exercises of this folder are called with."""

import numpy as np

from course_utils.grading.catalogue.exercise import Case
from course_utils.grading.catalogue.seeds import rng


def random_rows(m: int) -> tuple[np.ndarray]:
    """Return m random rows of four entries."""
    return (rng(1).normal(size=(m, 4)),)


CASES = (
    Case("the three arrows of the text", lambda: (np.array([[4, 3], [-3, 2], [4, -1]]),)),
    Case(
        "two rows, four columns, some zeros",
        lambda: (np.array([[0.0, -1.5, 2.0, 0.0], [0.5, 0.0, -0.25, 3.0]]),),
    ),
    Case(
        "a square matrix",
        lambda: (np.array([[1.0, 0.0, -2.0], [0.5, 4.0, 3.0], [0.0, 0.0, -0.1]]),),
    ),
    Case("a row of zeros", lambda: (np.array([[0.0, 0.0, 0.0], [1.0, -2.0, 0.5]]),)),
)
