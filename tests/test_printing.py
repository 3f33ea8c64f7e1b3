import numpy as np
import pytest

from course_utils.printing import numbers


@pytest.mark.parametrize(
    ("found", "form", "text"),
    [
        (3, "g", "3"),
        (np.array([[0.5, 0.25], [-1.0, 2.0]]), "+.2f", "+0.50 +0.25 -1.00 +2.00"),
        ([30, 1200], "6", "    30   1200"),
        ({"W": np.ones((1, 2)), "b": np.array([-0.0])}, "g", "1 1 0"),
        ((np.array([1.0]), 2), ".1f", "1.0 2.0"),
        ([], "g", ""),
    ],
)
def test_numbers_are_written_in_order(found, form, text):
    assert numbers(found, form) == text
