"""Caches of any form: what they hold, other orders, right numbers in the places of wrong ones."""

import pickle
from collections import deque, namedtuple
from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest

from course_utils.grading.values.caches import Contents, free_cache, leaves, rearranged, refills
from course_utils.grading.values.plain_data import plain

A, B, C = np.ones((2, 3)), 2 * np.ones((2, 3)), np.ones((1, 3))
Pair = namedtuple("Pair", "first second")


def same(first, second):
    return len(first) == len(second) and all(map(np.array_equal, first, second))


def test_leaves_come_in_order_out_of_any_nesting():
    nested = {"a": (A, [B, None]), 1: Pair(C, "text"), "empty": []}
    assert [id(leaf) for leaf in leaves(nested)] == [id(leaf) for leaf in (A, B, None, C, "text")]
    assert list(leaves(A)) == [A] or next(leaves(A)) is A


@pytest.mark.parametrize("cache", [(A, B), [B, A], {"x": {"y": (A, B)}}, ((A,), 1, B)])
def test_a_forward_step_may_keep_what_is_needed_in_any_form(cache):
    counts = free_cache(lambda first, second: {"first": first, "second": second})
    assert counts((C, plain(cache)), (A, B)) == (C, Contents())
    assert counts((C, plain(cache)), (A, C))[1] == Contents(("second",))


def test_an_object_may_hold_whatever_is_needed():
    counts = free_cache(lambda array: {"array": array})
    assert counts((C, plain(lambda: A)), (A,))[1].lacks == ()
    held_by_closure = A.copy()
    assert counts((C, plain(lambda: held_by_closure)), (A,))[1].lacks == ()
    assert counts((C, plain(SimpleNamespace(first=[A], second=B))), (A,))[1].lacks == ()
    assert counts((C, plain(partial(np.dot, A))), (A,))[1].lacks == ()
    assert counts((C, plain({"all": deque([A])})), (A,))[1].lacks == ()
    assert counts((C, plain(A.copy)), (A,))[1].lacks == ()
    assert counts((C, plain(pickle.dumps(A))), (A,))[1].lacks == ()  # who knows
    assert counts(A, (A,)) is A
    assert str(Contents(("Z",))) == "a cache without Z"
    assert str(Contents()) == "a cache, of any form"


class Empty:
    """An object of a learner's own class, without the array."""

    def __init__(self):
        self.second = B


@pytest.mark.parametrize(
    "cache",
    [object(), print, np, np.sin, Empty, Empty(), lambda: B, [object()], {"A": print}, len, None],
)
def test_an_object_without_what_is_needed_is_no_cache(cache):
    counts = free_cache(lambda one: {"one": one})
    assert counts((C, plain(cache)), (A,))[1].lacks == ("one",)


def test_a_wrong_array_is_exchanged_for_a_right_one_of_its_shape():
    wrong = 9 * A
    first, *others = refills({"a": wrong, "b": [C, "text"]}, (A, B), (C,))
    assert first["b"][1] == "text"
    assert same((first["a"], first["b"][0]), (A, C))
    assert [other["a"][0, 0] for other in others] == [2]


def test_different_places_get_different_arrays_first():
    ways = list(refills((9 * A, 8 * A), {"A": A, "B": B}, ()))
    assert same(ways[0], (A, B))
    assert any(same(way, (B, A)) for way in ways)
    assert len(ways) == 4


def test_an_array_that_is_right_stays_at_first_but_may_be_in_the_wrong_place():
    ways = list(refills([B, B], [A, B], ()))
    assert same(ways[0], (B, A)) or same(ways[0], (B, B))
    assert any(same(way, (A, B)) for way in ways)


def test_transposes_are_known_and_what_has_no_right_shape_stays():
    first = next(refills((9 * A.T, np.zeros((7, 7))), (B,), ()))
    assert same(first, (B.T, np.zeros((7, 7))))


def test_there_are_not_too_many_ways_and_none_without_arrays():
    many = [np.full((2, 2), float(i)) for i in range(12)]
    assert len(list(refills([-array - 1 for array in many], many, ()))) == 16
    for empty in (None, {}, [], "text", lambda: A):
        assert list(refills(empty, (A,), ())) == []
        assert list(rearranged(empty)) == []


def test_few_arrays_come_in_all_other_orders():
    orders = list(rearranged({"x": A, "y": (B, C)}))
    assert len(orders) == 5
    assert not any(same(leaves_of(order), (A, B, C)) for order in orders)
    assert any(same(leaves_of(order), (C, A, B)) for order in orders)


def leaves_of(value):
    return list(leaves(value))


def test_of_many_arrays_two_change_places():
    arrays = [np.full(1, float(i)) for i in range(6)]
    orders = list(rearranged(arrays))
    assert len(orders) == 15
    assert [array.item() for array in orders[0]] == [1, 0, 2, 3, 4, 5]


def test_copies_have_the_caches_own_types_and_share_nothing():
    cache = {0: Pair(A, [B])}
    (swapped,) = rearranged(cache)
    assert isinstance(swapped[0], Pair)
    assert swapped[0].first[0, 0] == 2
    swapped[0].first[:] = 7
    assert B[0, 0] == 2
