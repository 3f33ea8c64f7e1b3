import numpy as np
import pytest

from course_utils import activations, losses
from course_utils.grading.catalogue import find
from course_utils.grading.judging.conforming import (
    brought_into,
    form_of_results,
    with_results_in,
)
from course_utils.grading.observing.observer import observe

L1, SLOPE = find(losses.L1), find(activations.relu_derivative)
ARRAY = np.zeros(())


def column(yhat, y):
    return np.sum(np.abs(y - yhat)).reshape(1, 1)


def slope(z):
    return z > 0


@pytest.mark.parametrize(
    ("exercise", "function", "form"),
    [(L1, column, 0.0), (SLOPE, slope, ARRAY)],
    ids=["L1", "slope"],
)
def test_the_form_of_results_holds_no_values(exercise, function, form):
    found = form_of_results(exercise, observe(function, exercise))
    assert type(found) is type(form)
    np.testing.assert_array_equal(found, form)


def test_a_function_whose_results_have_the_form_is_handed_on_itself():
    def right(yhat, y):
        return np.sum(np.abs(y - yhat))

    form = form_of_results(L1, observe(right, L1))
    assert form is None
    assert with_results_in(form, right) is right


def test_another_one_is_wrapped():
    wrapped = with_results_in(0.0, column)
    assert type(wrapped(np.ones(2), np.zeros(2))) is float
    assert wrapped.__wrapped__ is column


@pytest.mark.parametrize(
    ("form", "result", "changed"),
    [
        (0.0, np.array([[2.0]]), 2.0),
        (ARRAY, (np.array([2.0]), "a cache"), np.array([2.0])),
        ((ARRAY, 0.0), (np.array([2.0]), np.array([3.0])), (np.array([2.0]), 3.0)),
        ({"cost": 0.0}, {"cost": np.array([3.0]), "more": 1}, {"cost": 3.0, "more": 1}),
        (ARRAY, np.array([True]), np.array([1.0])),
    ],
)
def test_a_result_of_another_form_is_brought_into_it(form, result, changed):
    found = brought_into(form, result)
    assert repr(found) == repr(changed)


@pytest.mark.parametrize(
    ("form", "result"),
    [(0.0, 2.0), (ARRAY, np.ones(3)), ((0.0, None), (1.0, [2.0])), ({"a": 0.0}, {"a": 1.0})],
)
def test_a_result_that_has_the_form_stays_itself(form, result):
    assert brought_into(form, result) is result
