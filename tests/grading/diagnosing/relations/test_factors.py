"""A factor is known by what it is in every case."""

import math

import pytest
from wrong_parts import MATRICES, NUMBERS, RATE, M, N, part

from course_utils.grading.diagnosing.relations.naming import strong


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("sign", lambda e, i: -e),
        ("factor 2", lambda e, i: 2 * e),
        ("factor 1/2", lambda e, i: e / 2),
        ("factor ln 2", lambda e, i: e * math.log(2)),
        ("factor 1/ln 2", lambda e, i: e / math.log(2)),
        ("factor 1/ln 10", lambda e, i: e / math.log(10)),
        ("factor 100", lambda e, i: 100 * e),
        ("factor m", lambda e, i: e * M.values[i]),
        ("factor m²", lambda e, i: e * M.values[i] ** 2),
        ("factor 1/m", lambda e, i: e / M.values[i]),
        ("factor 1/n", lambda e, i: e / N.values[i]),
        ("factor m/n", lambda e, i: e * M.values[i] / N.values[i]),
        ("factor 1/sqrt n", lambda e, i: e / math.sqrt(N.values[i])),
        ("factor `rate`", lambda e, i: e * RATE.values[i]),
        ("sign, factor m", lambda e, i: -e * M.values[i]),
        ("factor 2, factor 1/n", lambda e, i: 2 * e / N.values[i]),
        ("constant factor", lambda e, i: 7.3 * e),
    ],
)
@pytest.mark.parametrize("expected", [MATRICES, NUMBERS], ids=["matrices", "numbers"])
def test_a_factor_is_known_by_what_it_is_in_every_case(name, change, expected):
    assert strong(part(change, expected), (M, N, RATE)).name == name


def test_a_factor_must_mean_the_same_in_every_case():
    """m in the first two cases and something else in the third is not m."""
    factors = (3.0, 5.0, 5.5)
    assert strong(part(lambda e, i: e * factors[i]), (M, N)) is None
