"""Which references are closed while an answer is open."""

import pytest

from course_utils.checking.sandbox.permissions import closed_name
from course_utils.grading.catalogue import catalogue


@pytest.mark.parametrize(
    ("called", "answered", "name"),
    [
        ("losses.L1", "losses.L1", "L1"),
        ("losses.L1", "losses.L2", None),
        ("losses.L1", None, None),
        ("losses.cross_entropy", "deep.compute_cost", "cross_entropy"),
        ("deep.linear_activation_forward", "deep.linear_forward", "linear_forward"),
        ("deep.L_layer_model", "deep.linear_backward", "linear_backward"),
        ("deep.linear_forward", "deep.linear_activation_forward", None),
        ("deep.L_layer_model", "deep.two_layer_model", "L_layer_model"),
    ],
)
def test_it_is_its_own_its_equals_and_those_that_call_them(called, answered, name):
    assert closed_name(called, answered) == name


def test_each_reference_is_closed_while_it_is_answered():
    for key in catalogue():
        assert closed_name(key, key) == key.partition(".")[2]
