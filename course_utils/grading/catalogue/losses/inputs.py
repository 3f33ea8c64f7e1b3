"""What several exercises of this folder are called with."""

import numpy as np

from course_utils.grading.catalogue.exercise import Case
from course_utils.grading.catalogue.seeds import rng


def loss_inputs(seed: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    """Return m predictions and m true values, the same for each call."""
    random = rng(seed)
    return random.normal(size=m), random.normal(size=m)


CASES = (
    Case(
        "the five examples of the text",
        lambda: (np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])),
    ),
    Case("seven numbers of either sign", lambda: loss_inputs(0, 7)),
    Case("errors that cancel", lambda: (np.array([3.0, 1.0, 2.5]), np.array([1.0, 3.0, 2.5]))),
    Case("a single example", lambda: (np.array([0.25]), np.array([1.0]))),
)


def random_probabilities(seed: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    """Return m predictions strictly between 0 and 1 and m labels, each in one row."""
    random = rng(seed)
    return random.uniform(0.05, 0.95, size=(1, m)), random.integers(0, 2, size=(1, m))


PROBABILITY_CASES = (
    Case("three examples", lambda: (np.array([[0.9, 0.25, 0.6]]), np.array([[1, 0, 0]]))),
    Case("seven random examples", lambda: random_probabilities(2, 7)),
    Case("a single example", lambda: (np.array([[0.2]]), np.array([[1]]))),
)
