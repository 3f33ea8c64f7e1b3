import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_utils.grading.values.plain_data import Opaque, as_text, plain, same, shapes_in, text_of


class Liar:
    def __repr__(self):
        raise ValueError


class TextSubclass(str):
    def __str__(self):
        return 1


def test_plain_data_stays_and_anything_else_is_described():
    assert plain((1, [2.0, "a"], None, True)) == (1, [2.0, "a"], None, True)
    assert plain({"W1": np.float64(2)}) == {"W1": 2.0}
    assert plain(np.bool_(True)) is True
    assert type(plain(np.array([[1, 2]]))) is np.ndarray
    assert plain(np.ma.array([1, 2])).type_name == "MaskedArray"
    assert plain({1, 2}) == Opaque("set", "{1, 2}")


def test_arrays_are_copied():
    array = np.zeros(2)
    kept = plain([array])
    array += 1
    np.testing.assert_array_equal(kept[0], [0.0, 0.0])


def test_texts_have_no_addresses_and_no_end():
    assert plain(object()) == Opaque("object", "<object object>")
    assert plain([lambda: 0])[0].text.endswith("<lambda>>")
    assert len(text_of("x" * 10**6)) < 2_100
    assert text_of("a\ud800b") == "a?b"


def test_objects_that_cannot_be_described_are_named_by_their_type():
    assert plain(Liar()) == Opaque("Liar", "<Liar>")
    assert text_of(TextSubclass("a")) == "<TextSubclass>"


def test_numbers_too_large_for_a_float_are_infinite():
    assert plain(10**400) == math.inf
    assert plain(-(10**400)) == -math.inf
    assert plain(10**300) == 10**300


def test_lists_without_end_are_not_followed():
    loop = []
    loop.append(loop)
    assert "Opaque" in repr(plain(loop))
    assert plain([0] * 10**6).type_name == "list"


@pytest.mark.parametrize(
    ("first", "second", "equal"),
    [
        (np.array([1.0, np.nan]), np.array([1.0, np.nan]), True),
        (np.array([1]), np.array([1.0]), False),
        (np.array([1]), np.array([[1]]), False),
        (np.array([1]), 1, False),
        ((1, [np.zeros(2)]), (1, [np.zeros(2)]), True),
        ((1, [np.zeros(2)]), (1, [np.ones(2)]), False),
        ((1,), [1], False),
        ((1,), (1, 2), False),
        ({"a": 1}, {"a": 1}, True),
        ({"a": 1}, {"b": 1}, False),
        (float("nan"), float("nan"), True),
        (1, True, False),
    ],
)
def test_same_is_equality_to_the_last_bit(first, second, equal):
    assert same(first, second) is equal


@given(
    st.recursive(
        st.floats() | st.text() | st.none(), lambda items: st.lists(items) | st.tuples(items)
    )
)
def test_a_copy_is_the_same(value):
    assert same(plain(value), plain(value))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.array([[0.1, 2 / 3]]), "[[0.1      0.666667]]"),
        (np.array(2 / 3), "0.666667"),
        (2 / 3, "0.666667"),
        ("a\nb", "'a\\nb'"),
        (None, "None"),
        ((1.5, np.array([1])), "1. 1.5\n2. [1]"),
        ([np.array(0.1), 2, "a"], "[0.1, 2, 'a']"),
        ([0] * 12, "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, …]"),
        ({"dw": np.ones((2, 1)), "db": 0.5}, '"dw": [[1.]\n       [1.]]\n"db": 0.5'),
        (Opaque("set", "{1}"), "{1}"),
    ],
)
def test_values_as_text(value, text):
    assert as_text(value) == text


def test_long_values_are_shortened():
    assert len(as_text("x" * 1000)) < 410
    assert "..." in as_text(np.zeros((100, 100)))


def test_the_notebooks_print_options_do_not_matter():
    with np.printoptions(sign="+", precision=1, suppress=True, formatter={"all": lambda _: "?"}):
        assert as_text(np.array([1e-9, 1 / 3])) == "[1.000000e-09 3.333333e-01]"


def test_the_shapes_of_what_a_line_names_are_found_without_running_it():
    values = {"X": np.ones((2, 3)), "p": {"W1": np.ones((4, 2))}, "n": 5, "f": len}
    line = 'Z = p["W1"] @ X.T + X + n * f(X) - p["b1"] - unknown.X'
    assert shapes_in(line, values) == (('p["W1"]', (4, 2)), ("X.T", (3, 2)), ("X", (2, 3)))


def test_what_holds_itself_many_times_has_an_end():
    grads = {}
    grads.update({f"dA{number}": grads for number in range(12)})
    assert len(repr(plain(grads))) < 100_000
    assert plain([grads])[0]["dA3"].type_name == "dict"
