"""Two values on the way to a result: the same, another, or not to be compared."""

import numpy as np
import pytest

from course_utils.grading.values.likeness import alike
from course_utils.grading.values.plain_data import plain

ROW = np.array([[1.0, 2.0]])


@pytest.mark.parametrize(
    ("found", "theirs", "so"),
    [
        (ROW, ROW + 1e-15, True),
        (ROW, ROW.T, False),
        (3, np.array([[3.0]]), True),
        (ROW, None, False),
        (None, None, True),
        ("W1", "W2", False),
        ([1, ROW], (1, ROW), True),
        ([1, ROW], [1], False),
        ([1, plain(print)], [1, plain(len)], None),
        ([2, plain(print)], [1, plain(len)], False),
        ({"w": 1}, {"w": 1}, True),
        ({"w": 1}, {"w": 1, "b": 2}, None),
        ({"w": 2}, {"w": 1, "b": 2}, False),
        ({"w": 1}, [1], False),
        (plain(print), {"w": 1}, None),
    ],
)
def test_alike(found, theirs, so):
    assert alike(found, theirs) is so
