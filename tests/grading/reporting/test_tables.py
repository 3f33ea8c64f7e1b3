import numpy as np
import pytest

from course_utils.grading.reporting.tables import how_it_differs, parts_of_result, rows_of

MATRIX = np.arange(6.0).reshape(2, 3)


@pytest.mark.parametrize(
    ("found", "expected", "words"),
    [
        (MATRIX, MATRIX, "as expected"),
        (MATRIX + 1, MATRIX, "all 6 differ"),
        (MATRIX + np.eye(2, 3), MATRIX, "2 of 6 differ"),
        (np.ones((1, 2)), MATRIX, "shape (1, 2), expected (2, 3)"),
        (..., MATRIX, "missing"),
        (np.ones((2, 1)), np.zeros((2, 1)), "both differ"),
        (np.ones((1, 1)), np.zeros((1, 1)), "differs"),
        (0.5, 0.25, "0.5, expected 0.25"),
        (np.array([[0.5]]), 0.5, "as expected"),  # as the comparison has it
        (np.ones(2), 0.5, "shape (2,), expected one number"),
        (0.5, np.ones(2), "one number, expected shape (2,)"),
        ([1.0, 2.0], [1.0], "2 numbers, expected 1"),
        ([1.0, 2.0], [1.0, 3.0], "1 of 2 differ"),
        (None, MATRIX, "None, expected an array of shape (2, 3)"),
        ("relu", 1.0, "'relu', expected 1"),
    ],
)
def test_each_array_gets_a_few_words(found, expected, words):
    assert how_it_differs(found, expected) == words


def test_arrays_in_a_dict_go_by_their_keys():
    found = {"dW1": MATRIX, "dw2": MATRIX}
    rows = rows_of(parts_of_result(found, {"dW1": MATRIX, "dW2": MATRIX}), found)
    assert rows == (('"dW1"', "as expected"), ('"dW2"', "missing"), ('"dw2"', "not asked for"))


def test_keys_that_nobody_asked_for_do_not_fill_the_page():
    found = {f"{'long' * 30}{i}": 1.0 for i in range(99)}
    rows = rows_of(parts_of_result(found, {"dW1": MATRIX}), found)
    assert len(rows) == 5
    assert all(len(name) < 50 for name, _ in rows)


def test_more_keys_than_asked_for_are_no_fault():
    found = {"dW1": MATRIX, "dA0": MATRIX}
    rows = rows_of(parts_of_result(found, {"dW1": MATRIX}), found)
    assert rows == (('"dW1"', "as expected"),)


def test_what_is_returned_goes_by_the_names_of_the_description():
    found = {"dw": MATRIX, "db": 1.0}, 2.0
    names = [name for name, _, _ in parts_of_result(found, found, ("grads", "cost"))]
    assert names == ['grads["dw"]', 'grads["db"]', "cost"]
    names = [name for name, _, _ in parts_of_result(found, found)]
    assert names == ['result[0]["dw"]', 'result[0]["db"]', "result[1]"]


def test_another_kind_than_expected_is_one_part():
    assert len(parts_of_result((1.0,), (1.0, 2.0))) == 1
    assert [name for name, _, _ in parts_of_result(({}, 1.0), ({"a": 1.0}, 1.0), ("g", "c"))] == [
        'g["a"]',
        "c",
    ]
