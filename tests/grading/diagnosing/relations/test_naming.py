"""What all relations agree on: zeros, and that nothing is said of noise."""

import numpy as np
from wrong_parts import RATE, RNG, M, N, part

from course_utils.grading.diagnosing.relations.naming import strong


def test_nothing_but_zeros_is_named():
    assert strong(part(lambda e, i: 0 * e), (M, N)).name == "zeros"


def test_nothing_is_said_of_unrelated_numbers():
    unrelated = part(lambda e, i: np.cos(3 * e) + i)
    assert strong(unrelated, (M, N, RATE)) is None


def test_starting_values_that_should_be_zero_are_named():
    zeros = (np.zeros((2, 1)), np.zeros((5, 1)))
    assert strong(part(lambda e, i: e + 1, zeros), ()).name == "constant for zeros"
    noise = part(lambda e, i: RNG.normal(size=e.shape), zeros)
    assert strong(noise, ()).name == "not zero"
