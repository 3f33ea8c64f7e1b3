"""What several exercises of this folder are called with."""

import numpy as np

from course_utils.grading.catalogue.exercise import Case
from course_utils.grading.catalogue.seeds import rng


def random_problem(seed: int, n_x: int, m: int) -> tuple[np.ndarray, float, np.ndarray, np.ndarray]:
    """Return weights, bias, examples and labels, random but the same for each call."""
    random = rng(seed)
    w, b = random.normal(size=(n_x, 1)), float(random.normal())
    return w, b, random.normal(size=(n_x, m)), random.integers(0, 2, size=(1, m))


PROPAGATE_CASES = (
    Case(
        "two features, three examples",
        lambda: (
            np.array([[1.0], [-2.0]]),
            0.5,
            np.array([[1.0, 2.0, -1.0], [0.5, -0.25, 0.75]]),
            np.array([[1, 0, 1]]),
        ),
    ),
    Case("four random features, seven examples", lambda: random_problem(0, 4, 7)),
    Case("as many features as examples", lambda: random_problem(1, 3, 3)),
    Case("a single example", lambda: random_problem(2, 5, 1)),
)
