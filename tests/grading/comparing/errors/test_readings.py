"""Each reading is tested on the error itself, provoked here: messages change with versions."""

import math

import numpy as np
import pytest

from course_utils.grading.comparing.errors.readings import reading
from course_utils.grading.observing.calls import run

A, B = np.ones((2, 3)), np.ones((4, 5))
NONE, LIST, NUMBER, TEXT = None, [1, 2], 2.0, "relu"


def undefined():
    return nump.exp(1)  # noqa: F821


def too_early(yes=False):
    if yes:
        found = 1
    return found


def in_place():
    x = np.ones(3)
    x += np.ones((3, 3))


def unpack_two(values):
    first, second = values
    return first, second


def no_argument():
    return math.exp()


CASES = {
    "matmul": (lambda: A @ B, "3 columns and 4 rows meet"),
    "matmul with a vector": (lambda: np.ones(3) @ B, "3 columns and 4 rows meet"),
    "matmul with a number": (lambda: A @ np.float64(3), "For numbers write `*`"),
    "dot": (lambda: np.dot(A, B), "the last length of the first, 3, meets the first length"),
    "dot of vectors": (lambda: np.dot(np.ones(3), np.ones(4)), "of the second, 4"),
    "broadcast": (lambda: A * B, "In the last axis 3 meets 5"),
    "broadcast, last but one": (lambda: A + np.ones((4, 3)), "the last axis but one 2 meets 4"),
    "in place": (in_place, "of shape (3,), but the result has the shape (3,3)"),
    "scalar function": (lambda: math.exp(A), "`np.exp`"),
    "truth value": (lambda: 1 if A > 0 else 0, "`np.where(condition, a, b)`"),
    "pair of indices": (lambda: LIST[0, 1], "takes one number in its brackets"),
    "name of an element": (lambda: LIST["W1"], "Is a dict meant?"),
    "none multiplied": (lambda: NONE * 2.0, "a line still to be filled in"),
    "none subscripted": (lambda: NONE["W1"], "a line still to be filled in"),
    "none unpacked": (lambda: unpack_two(None), "a line still to be filled in"),
    "none in a ufunc": (lambda: np.exp(None), "a line still to be filled in"),
    "text plus number": (lambda: "W" + 1, '`f"W{layer}"`'),
    "text called": (lambda: TEXT(A), 'activation == "relu"'),
    "tuple compared": (lambda: (A, B) > 0.5, "two names on the left"),
    "tuple as an array": (lambda: np.maximum((A, ({}, B)), 0), "two names on the left"),
    "key without f": (lambda: {"W1": A}["W{layer}"], "An f before the quotes is missing"),
    "array asked for a name": (lambda: A["W1"], "is for a dict"),
    "text and number": (lambda: "a" - 1, "`-` cannot join a str"),
    "minus a list": (lambda: -[1], "is it an array?"),
    "array called": (lambda: A(2), "this name holds numbers"),
    "number called": (lambda: NUMBER(A), "a product needs its sign"),
    "function subscripted": (lambda: math.exp[1], "no array, list or dict"),
    "list times number": (lambda: [1, 2] * 0.5, "A list or a text is not computed with"),
    "list plus number": (lambda: [1, 2] + 1, "A list or a text is not computed with"),
    "too many arguments": (lambda: too_early(1, 2, 3), "got 3"),
    "missing argument": (lambda: unpack_two(), "without 'values'"),
    "shape without brackets": (lambda: np.zeros(2, 3), "`np.zeros((2, 3))`"),
    "unknown name": (undefined, "it is no argument, and no line above makes it."),
    "used too early": (too_early, "before a line has given it a value"),
    "numpy misspelt": (lambda: np.sums(A), "Is `sum` meant?"),
    "array misspelt": (lambda: A.tranpose(), "Is `transpose` meant?"),
    "other attribute": (lambda: {}.shape, "has nothing of the name `shape`"),
    "axis": (lambda: np.sum(np.ones(3), axis=1), "has only 1 axis"),
    "reshape": (lambda: A.reshape(4, 2), "has 6 elements"),
    "index": (lambda: A[2], "numbered from 0 to 1"),
    "index of nothing": (lambda: np.ones(0)[0], "no element at all"),
    "too many indices": (lambda: np.ones(3)[0, 0], "has 1 axes, and 2 indices"),
    "list index": (lambda: [1][1], "numbered from 0"),
    "division": (lambda: 1 / 0, "divided by 0"),
    "logarithm": (lambda: math.log(0), "does not exist"),
    "overflow": (lambda: math.exp(1000), "too large for a float"),
    "too few values": (lambda: unpack_two([1]), "stand 2 names, and on the right are fewer"),
    "too many values": (lambda: unpack_two([1, 2, 3]), "are more values"),
    "key": (lambda: {"W1": 1}["w1"], "no key 'w1'"),
    "module": (lambda: __import__("nump"), "imported already"),
}


@pytest.mark.parametrize("name", CASES)
def test_an_error_is_read_in_plain_words(name):
    provoke, words = CASES[name]
    error = run(provoke, (), ()).raised
    assert words in reading(error), (error.message, reading(error))


def test_what_is_not_known_is_left_to_python():
    def mine():
        raise ValueError("something else")

    assert reading(run(mine, (), ()).raised) == ""
