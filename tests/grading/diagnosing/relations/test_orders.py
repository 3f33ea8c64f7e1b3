"""The right numbers in another order, or all off by the same."""

import numpy as np
import pytest
from wrong_parts import RNG, M, N, part

from course_utils.grading.diagnosing.relations.naming import strong


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("offset", lambda e, i: e + 1),
        ("reversed", lambda e, i: e[::-1]),
        ("reversed", lambda e, i: e[:, ::-1]),
        ("shifted", lambda e, i: np.roll(e, 1, axis=1)),
        ("reordered", lambda e, i: np.ravel(e, order="F").reshape(e.shape)),
    ],
)
def test_another_order_or_an_offset_is_recognised(name, change):
    assert strong(part(change), (M, N)).name == name


def test_a_transpose_of_square_matrices_is_recognised():
    squares = tuple(RNG.normal(size=(n, n)) for n in (2, 3, 4))
    assert strong(part(lambda e, i: e.T, squares), ()).name == "transpose"


def test_in_single_numbers_there_is_no_order_to_be_wrong():
    vectors = (np.array([1.0, 2.0, 3.0]), np.array([4.0]))
    wrong_at_last = part(lambda e, i: e + i, vectors)
    assert strong(wrong_at_last, ()) is None
