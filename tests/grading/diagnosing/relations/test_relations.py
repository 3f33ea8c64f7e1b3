"""General relations: each is found where it holds in every case, and only there."""

import math

import numpy as np
import pytest

from course_utils.grading.diagnosing.parts import Part, Quantity
from course_utils.grading.diagnosing.relations.inputs import suspicion, unfinite, untouched
from course_utils.grading.diagnosing.relations.naming import strong
from course_utils.grading.diagnosing.relations.places import where_wrong
from course_utils.grading.diagnosing.relations.shapes import other_axis, reduced, reshapings
from course_utils.grading.observing.records import Run

RNG = np.random.default_rng(0)
MATRICES = tuple(RNG.normal(size=shape) for shape in ((2, 3), (4, 5), (3, 3)))
NUMBERS = (np.array(1.25), np.array(-0.5), np.array(3.5))
M = Quantity("m", "the number of columns of `X`", (3.0, 5.0, 7.0))
N = Quantity("n", "the number of rows of `X`", (2.0, 4.0, 3.0))
RATE = Quantity("`rate`", "the argument `rate`", (0.5, 0.1, 2.0))
NAMES = ("first", "second", "third")


def part(change, expected=MATRICES):
    """Return the Part that results from changing what is expected, case by case."""
    found = [np.asarray(change(right, i)) for i, right in enumerate(expected)]
    return Part("", tuple(found), tuple(expected))


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
        ("offset", lambda e, i: e + 1),
        ("zeros", lambda e, i: 0 * e),
        ("reversed", lambda e, i: e[::-1]),
        ("reversed", lambda e, i: e[:, ::-1]),
        ("shifted", lambda e, i: np.roll(e, 1, axis=1)),
        ("reordered", lambda e, i: np.ravel(e, order="F").reshape(e.shape)),
    ],
)
def test_a_function_of_the_expected_result_is_recognised(name, change):
    assert strong(part(change), (M, N)).name == name


def test_a_transpose_of_square_matrices_is_recognised():
    squares = tuple(RNG.normal(size=(n, n)) for n in (2, 3, 4))
    assert strong(part(lambda e, i: e.T, squares), ()).name == "transpose"


def test_in_single_numbers_there_is_no_order_to_be_wrong():
    vectors = (np.array([1.0, 2.0, 3.0]), np.array([4.0]))
    wrong_at_last = part(lambda e, i: e + i, vectors)
    assert strong(wrong_at_last, ()) is None


def test_nothing_is_said_of_unrelated_numbers():
    unrelated = part(lambda e, i: np.cos(3 * e) + i)
    assert strong(unrelated, (M, N, RATE)) is None


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


def test_the_same_result_in_all_cases_is_a_memorised_one():
    same = part(lambda e, i: NUMBERS[0], NUMBERS)
    relation = suspicion(same, [{}] * 3)
    assert relation.name == "memorised"
    assert "text's example" in relation.mistake
    assert "text's example" not in suspicion(part(lambda e, i: 9.0, NUMBERS), [{}] * 3).mistake


def test_a_result_that_hardly_ever_differs_is_not_called_memorised():
    """The first cost of a descent from zeros is ln 2, whatever the examples."""
    costs = tuple(map(np.array, ([0.69], [0.69, 0.5], [0.69])))
    assert suspicion(part(lambda e, i: e[:1], costs), [{}] * 3) is None


def test_an_input_that_comes_back_is_named():
    given = [{"`X`": 2 * matrix} for matrix in MATRICES]
    assert "`X`" in untouched(part(lambda e, i: 2 * e), given).mistake


def test_another_function_of_an_input_is_named():
    given = [{"`z`": matrix} for matrix in MATRICES]
    relation = suspicion(part(lambda e, i: np.maximum(0, e)), given)
    assert (relation.name, relation.mistake) == ("another function", "This is ReLU, max(0, z)")


def test_nan_is_traced_to_the_operation_that_warned():
    spoiled = part(lambda e, i: np.full(e.shape, np.nan) if i == 1 else e)
    runs = [Run(), Run(warnings=("RuntimeWarning: divide by zero encountered in log",)), Run()]
    relation = unfinite(spoiled, runs)
    assert "`nan`" in relation.mistake
    assert "the logarithm of 0" in relation.evidence
    assert unfinite(part(lambda e, i: 2 * e), runs) is None


def test_places_say_which_inputs_rows_or_cases_are_wrong():
    given = [{"`z`": matrix} for matrix in MATRICES]
    words = where_wrong(part(lambda e, i: np.where(e < 0, 0.1, e)), given, NAMES)
    assert words.mistake == "One kind of input is wrong: where `z` is negative"

    def first_row_only(e, i):
        return np.vstack([e[:1], 0 * e[1:]])

    assert (
        where_wrong(part(first_row_only), [{}] * 3, NAMES).mistake == "Only the first row is right"
    )
    last_column = part(lambda e, i: np.hstack([e[:, :-1], e[:, -1:] + i + 1]))
    assert where_wrong(last_column, [{}] * 3, NAMES).mistake == "The last column alone is wrong"
    words = where_wrong(part(lambda e, i: e + (i == 1)), [{}] * 3, NAMES)
    assert words.mistake == "Right in 2 of 3 cases"
    assert words.evidence == "{it} is wrong in: second"


def test_starting_values_that_should_be_zero_are_named():
    zeros = (np.zeros((2, 1)), np.zeros((5, 1)))
    assert strong(part(lambda e, i: e + 1, zeros), ()).name == "constant for zeros"
    noise = part(lambda e, i: RNG.normal(size=e.shape), zeros)
    assert strong(noise, ()).name == "not zero"
