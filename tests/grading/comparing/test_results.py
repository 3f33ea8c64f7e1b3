import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from course_utils.grading.comparing.differences import with_article
from course_utils.grading.comparing.results import compare
from course_utils.grading.values.plain_data import plain

NUMBER = np.float64(1.5)
COLUMN = np.array([[1.0], [2.0], [3.0]])
MATRIX = np.arange(6.0).reshape(2, 3)


@pytest.mark.parametrize(
    "found",
    [1.5, np.array(1.5), np.array([1.5]), np.array([[1.5]]), np.float32(1.5), 1.5 + 1e-12],
)
def test_a_number_may_come_in_several_forms(found):
    assert compare(plain(found), NUMBER) is None


def test_an_array_agrees_up_to_rounding_and_in_any_numeric_dtype():
    assert compare(COLUMN * (1 + 1e-9), COLUMN) is None
    assert compare(COLUMN.astype(int), COLUMN) is None
    assert compare(np.array([[True], [False]]), np.array([[1], [0]])) is None
    assert compare(np.array([np.nan, np.inf]), np.array([np.nan, np.inf])) is None
    assert compare(COLUMN * (1 + 1e-4), COLUMN).finding == "value"


@pytest.mark.parametrize(
    ("found", "expected", "headline", "explanation"),
    [
        (None, NUMBER, "returned `None`, not one number", "Is there a `return`"),
        ("1.5", NUMBER, "returned a string, not one number", "Text is for `print`"),
        (True, NUMBER, "returned `True`, not one number", "A comparison gives True or False"),
        ((1.5,), NUMBER, "returned a tuple of 1, not one number", "a comma after it"),
        ((1.5, 2.0), NUMBER, "returned a tuple of 2, not one number", "one result alone"),
        (np.bool_(True), NUMBER, "returned `True`, not one number", "A comparison"),
        (np.ma.array([1.5]), NUMBER, "type `MaskedArray`", "Return a plain array"),
        (np.add, NUMBER, "type `ufunc`", "parentheses missing"),
        ([1.5], NUMBER, "returned a list, not one number", "`np.array(…)`"),
        ({"loss": 1.5}, NUMBER, "returned a dict", "which of its steps"),
        ([[1.0], [2.0], [3.0]], COLUMN, "a list, not an array of shape (3, 1)", "`np.array(…)`"),
        (6.0, COLUMN, "one number, not an array of shape (3, 1)", "Which axis should stay"),
        (np.array(list("ab")), COLUMN, "an array of dtype <U1", "which of its steps"),
        (np.array([None]), COLUMN, "an array of dtype object", "which of its steps"),
        ((x for x in [1]), NUMBER, "type `generator`", "has not computed anything yet"),
        (compare, NUMBER, "type `function`", "parentheses missing"),
        ({1}, NUMBER, "an object of type `set`", "which of its steps"),
    ],
)
def test_each_wrong_kind_has_its_own_words(found, expected, headline, explanation):
    difference = compare(plain(found), expected)
    assert difference.finding == "kind"
    assert headline in difference.headline
    assert explanation in difference.explanation


@pytest.mark.parametrize(
    ("found", "expected", "headline", "explanation"),
    [
        (np.zeros(5), NUMBER, "shape (5,); expected is one number", "sum or their mean"),
        (np.zeros((5, 5)), NUMBER, "shape (5, 5); expected is one number", "the last one in all"),
        (COLUMN.ravel(), COLUMN, "shape (3,); expected is (3, 1)", "axis was lost"),
        (COLUMN.T, COLUMN, "shape (1, 3); expected is (3, 1)", "not where they belong"),
        (MATRIX.T, MATRIX, "shape (3, 2); expected is (2, 3)", "other order"),
        (MATRIX, MATRIX[:, :1], "shape (2, 3); expected is (2, 1)", "still whole"),
        (MATRIX[:1], MATRIX[:, :1], "shape (1, 3); expected is (2, 1)", "`axis=0` runs down"),
        (np.zeros((4, 4)), MATRIX, "shape (4, 4); expected is (2, 3)", "`axis=0` runs down"),
    ],
)
def test_each_wrong_shape_has_its_own_words(found, expected, headline, explanation):
    difference = compare(found, expected)
    assert difference.finding == "shape"
    assert headline in difference.headline
    assert explanation in difference.explanation


def test_an_array_without_axes_is_treated_as_a_number_where_an_array_is_wanted():
    assert "one number, not an array of shape (3, 1)" in compare(np.array(6.0), COLUMN).headline


def test_the_first_wrong_value_is_named():
    found = MATRIX.copy()
    found[1, 0] = 7.25
    difference = compare(found, MATRIX)
    assert difference.finding == "value"
    assert difference.headline == "The result differs in 1 of 6 places."
    assert difference.explanation == "First difference at `[1, 0]`: expected `3`, found `7.25`."
    assert compare(MATRIX + 1, MATRIX).headline == "The result differs in all 6 places."
    assert compare(2.0, NUMBER).headline == "The result differs."
    assert compare(2.0, NUMBER).explanation == "First difference: expected `1.5`, found `2`."


def test_nan_is_explained():
    assert "0/0" in compare(float("nan"), NUMBER).explanation
    assert "0/0" not in compare(2.0, NUMBER).explanation


def test_several_values_are_compared_one_by_one():
    expected = (NUMBER, COLUMN)
    assert compare((1.5, COLUMN), expected) is None
    assert compare(1.5, expected).headline == "Your function returned one number, not 2 values."
    assert compare((1.5,), expected).headline == "Your function returned a tuple of 1, not of 2."
    second = compare((1.5, COLUMN.ravel()), expected)
    assert second.finding == "shape"
    assert second.headline.startswith("Value 2 of the 2: Your result has shape (3,)")


def test_several_values_go_by_the_names_that_the_description_gives_them():
    expected, names = (NUMBER, COLUMN, NUMBER), ("dA_prev", "dW", "db")
    differences = [
        compare(found, expected, names)
        for found in ((1.5, COLUMN, 2.0), 1.5, (1.5, COLUMN), (1.5, COLUMN + 1, 1.5))
    ]
    assert differences[0].headline == "`db`: The result differs."
    assert differences[1].explanation == (
        "Return them separated by commas. Expected are `dA_prev`, `dW`, `db`, in this order."
    )
    assert differences[2].explanation == "Expected are `dA_prev`, `dW`, `db`, in this order."
    assert differences[3].headline == "`dW`: The result differs in all 3 places."
    few = compare((1.5, COLUMN, 2.0), expected, ("grads",))  # an inner one is not described
    assert few.headline == "Value 3 of the 3: The result differs."


def test_numbers_are_counted_as_one_speaks():
    assert compare(np.ones(1), np.zeros(1)).headline == "The result differs."
    assert compare(np.ones(2), np.zeros(2)).headline == "The result differs in both places."
    assert (
        compare(np.array([1.0, 0]), np.zeros(2)).headline == "The result differs in 1 of 2 places."
    )


def test_kinds_have_the_article_that_is_spoken():
    assert "returned a dict, not" in compare({}, NUMBER).headline
    assert with_article("int") == "an int"
    assert with_article("float") == "a float"


def test_a_dict_must_have_its_keys_and_may_have_more():
    expected = {"dw": COLUMN, "db": NUMBER}
    assert compare({"dw": COLUMN, "db": 1.5, "cost": 0}, expected) is None
    assert compare(None, expected).headline == "Your function returned `None`, not a dict."
    missing = compare({"dW": COLUMN, "db": 1.5}, expected)
    assert missing.headline == 'The key `"dw"` is missing in the dict that your function returned.'
    assert missing.explanation == 'Expected are `"dw"`, `"db"`.'
    wrong = compare({"dw": COLUMN, "db": None}, expected)
    assert wrong.headline == '`"db"`: It is `None`, not one number.'
    assert compare({"dw": -COLUMN, "db": 1.5}, expected).finding == "value"


def test_a_key_with_braces_lacks_its_f():
    found, expected = {"W{layer}": np.ones(2)}, {"W1": np.ones(2)}
    assert "is an f before the quotes missing?" in compare(found, expected).explanation
    assert "quotes" not in compare({}, expected).explanation


def test_a_list_of_numbers_may_come_as_an_array_but_must_have_its_length():
    assert compare([1.0, 2], [1.0, 2.0]) is None
    assert compare(np.array([1.0, 2.0]), [1.0, 2.0]) is None
    assert compare([1.0], [1.0, 2.0]).headline == "Your list has length 1; expected is 2."
    assert compare(1.0, [1.0]).headline == "Your function returned one number, not a list."
    assert compare([1.0, 3.0], [1.0, 2.0]).headline.startswith("Element 1 of the list: The result")


ARRAYS = arrays(float, array_shapes(max_dims=3, max_side=3), elements=st.floats(-1e3, 1e3))
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=3) | st.complex_numbers() | ARRAYS,
    lambda inner: st.lists(inner, max_size=2) | st.tuples(inner, inner),
    max_leaves=4,
)


@given(ANYTHING, ARRAYS)
def test_nothing_that_is_returned_breaks_the_comparison(found, expected):
    difference = compare(found, expected)
    assert difference is None or difference.finding in ("kind", "shape", "value")


@given(ARRAYS, st.integers(0, 26))
def test_a_change_of_one_element_is_found(expected, place):
    found = expected.copy()
    found.flat[place % found.size] += 1 + np.abs(expected).max()
    assert compare(found, expected).finding == "value"
