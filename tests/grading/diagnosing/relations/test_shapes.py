"""A result of another shape is led back to the expected one."""

import numpy as np
import pytest
from wrong_parts import MATRICES, RNG, part

from course_utils.grading.diagnosing.parts import Part
from course_utils.grading.diagnosing.relations.shapes import other_axis, reduced, reshapings


@pytest.mark.parametrize(
    ("name", "expected", "change"),
    [
        ("missing axis", "columns", lambda e, i: e.ravel()),
        ("row for column", "columns", lambda e, i: e.T),
        ("extra axis", "columns", lambda e, i: e[None]),
        ("broadcast", "columns", lambda e, i: e - e.T + np.diag(e.ravel())),
        ("one too many", "columns", lambda e, i: np.vstack([[[9.0]], e])),
        ("one too many", "columns", lambda e, i: np.vstack([e, [[9.0]]])),
        ("transpose", "matrices", lambda e, i: e.T),
        ("other shape", "matrices", lambda e, i: e.reshape(1, -1)),
    ],
)
def test_a_wrong_shape_is_led_back_to_the_expected_one(name, expected, change):
    arrays = {
        "columns": tuple(RNG.normal(size=(n, 1)) for n in (3, 5, 4)),
        "matrices": tuple(RNG.normal(size=shape) for shape in ((2, 3), (5, 2), (3, 4))),
    }[expected]
    ways = [relation for made, relation in reshapings(part(change, arrays)) if made.right]
    assert ways[0].name == name


@pytest.mark.parametrize(("name", "reduce"), [("sum missing", np.sum), ("mean missing", np.mean)])
def test_a_last_step_that_is_missing_is_named(name, reduce):
    rows = Part("", MATRICES, tuple(reduce(x, axis=1, keepdims=True) for x in MATRICES))
    numbers = Part("", MATRICES, tuple(np.asarray(reduce(x)) for x in MATRICES))
    for summed in (rows, numbers):
        assert [relation.name for made, relation in reshapings(summed) if made.right] == [name]


def test_a_table_of_all_products_is_led_back_to_their_sum():
    vectors = [RNG.normal(size=n) for n in (3, 5)]
    tables = tuple(np.outer(v, v) for v in vectors)
    products = Part("", tables, tuple(np.asarray(v @ v) for v in vectors))
    assert "all pairs" in [relation.name for made, relation in reshapings(products) if made.right]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("sum of all", lambda e, i: e.sum()),
        ("mean of all", lambda e, i: e.mean()),
        ("largest of all", lambda e, i: e.max()),
        ("first only", lambda e, i: e[0, 0]),
        ("last only", lambda e, i: e[-1, -1]),
    ],
)
def test_one_number_for_an_array_is_explained(name, change):
    assert reduced(part(change)).name == name


def test_sums_along_the_other_axis_add_up_to_the_same():
    rows = tuple(x.sum(axis=1, keepdims=True) for x in MATRICES[:2])
    columns = tuple(x.sum(axis=0, keepdims=True) for x in MATRICES[:2])
    assert other_axis(Part("", columns, rows)).name == "other axis"
    doubled = tuple(2 * x for x in columns)
    assert other_axis(Part("", doubled, rows)) is None
