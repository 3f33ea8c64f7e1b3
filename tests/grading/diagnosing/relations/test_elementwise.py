"""A function of each expected number is known by its name."""

import numpy as np
import pytest
from wrong_parts import M, N, part

from course_utils.grading.diagnosing.relations.naming import strong


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("whole numbers", lambda e, i: e.astype(int)),
        ("whole numbers", lambda e, i: np.floor(e)),
        ("rounded", lambda e, i: np.round(e, 2)),
        ("sign lost", lambda e, i: np.abs(e)),
        ("complement", lambda e, i: 1 - e),
        ("reciprocal", lambda e, i: 1 / e),
        ("square", lambda e, i: e**2),
        ("exponential", lambda e, i: np.exp(e)),
    ],
)
def test_a_function_of_the_expected_result_is_recognised(name, change):
    assert strong(part(change), (M, N)).name == name
