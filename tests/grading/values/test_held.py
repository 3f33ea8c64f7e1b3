import numpy as np
import pytest

from course_utils.grading.values.held import LARGEST, held_arrays

A = np.arange(6.0).reshape(2, 3)


class Node:
    """An object that refuses to be asked for anything."""

    def __getattribute__(self, name):
        raise RuntimeError(name)

    def __iter__(self):
        raise RuntimeError


def test_arrays_are_found_without_asking_the_object():
    node = Node()
    object.__setattr__(node, "kept", {"deep": [(A,)]})
    (found,) = held_arrays(node)
    np.testing.assert_array_equal(found, A)
    assert found is not A


def test_an_object_in_itself_is_looked_at_once():
    nested = [A]
    nested.append(nested)
    assert len(held_arrays(nested)) == 1


@pytest.mark.parametrize(
    "value",
    [bytearray(8), [[] for _ in range(1000)], np.zeros(LARGEST), np.array([object()])],
    ids=["bytes", "many", "large", "objects"],
)
def test_what_cannot_be_known_is_not_claimed(value):
    assert held_arrays([value]) is None
