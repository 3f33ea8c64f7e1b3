import dataclasses
import re

import numpy as np
import pytest

from course_utils import deep, logistic, losses, shallow
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.observing.observer import observe
from course_utils.grading.observing.records import Run
from course_utils.grading.reporting.comparison import Excerpt, compared, excerpt_of
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict
from course_utils.grading.values.plain_data import Opaque


def comparison(reference, function, case=0):
    exercise = find(reference)
    return compared(exercise, case, observe(function, exercise).runs[case])


def without_db1(parameters, cache, X, Y):
    grads = shallow.backward_propagation(parameters, cache, X, Y)
    return {"dW1": 2 * grads["dW1"], "dW2": grads["dW2"], "db2": grads["db2"].ravel()}


@pytest.fixture
def of_four():
    exercise = find(shallow.backward_propagation)
    result = without_db1(*exercise.cases[0].make())
    return compared(exercise, 0, Run(result))


def test_of_three_or_more_arrays_each_gets_a_row(of_four):
    assert of_four.rows == (
        ('"dW1"', "all 8 differ"),
        ('"db1"', "missing"),
        ('"dW2"', "as expected"),
        ('"db2"', "shape (1,), expected (1, 1)"),
    )


def test_the_first_difference_alone_has_an_excerpt(of_four):
    assert of_four.excerpt.name == '"dW1"'
    assert "(around element [0, 0] of shape (4, 2))" in of_four.excerpt.found
    assert "▸" in of_four.excerpt.expected


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_no_excerpt_has_more_than_three_rows_or_four_columns_an_array(exercise):
    for index, wanted in enumerate(expected_results(exercise)):
        wrong = _altered(wanted)
        excerpt = compared(exercise, index, Run(wrong)).excerpt
        if excerpt is None:  # random numbers
            assert exercise.properties
            continue
        for text in (excerpt.expected, excerpt.found):
            arrays = re.findall(r"\[\[.*?\]\]", text, re.DOTALL)
            assert all(len(array.splitlines()) <= 3 for array in arrays)
            lines = [line for array in arrays for line in array.splitlines()]
            assert all(len(re.findall(r"[\d.]+(?:e-?\d+)?|nan|inf", line)) <= 4 for line in lines)


def _altered(value):
    if isinstance(value, dict):
        return {key: _altered(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_altered, value))
    return value + 1 if isinstance(value, float | int | np.ndarray) else value


def test_of_one_result_the_whole_is_the_excerpt():
    told = comparison(losses.L1, lambda yhat, y: np.mean(abs(y - yhat)))
    assert (told.rows, told.excerpt.name) == ((), "")
    assert (told.excerpt.found, told.excerpt.expected) == (told.found, told.expected)


def test_values_go_by_their_names():
    right = logistic.propagate

    def cost_summed(w, b, X, Y):
        grads, cost = right(w, b, X, Y)
        return grads, cost * X.shape[1]

    exercise = find(logistic.propagate)
    told = compared(exercise, 0, Run(cost_summed(*exercise.cases[0].make())))
    assert [name for name, _ in told.rows] == ['grads["dw"]', 'grads["db"]', "cost"]
    assert told.found == "grads: as expected\ncost: 5.64959"
    assert told.excerpt.name == "cost"


def test_where_a_shape_differs_only_what_it_is_about_is_drawn():
    exercise = find(shallow.backward_propagation)
    grads = shallow.backward_propagation(*exercise.cases[0].make())
    told = compared(exercise, 0, Run(grads | {"db1": grads["db1"].ravel()}))
    assert [name for name, _, _ in told.shapes] == ["b1", "X", "Y", 'expected "db1"', 'yours "db1"']


def test_after_an_exception_there_is_only_what_was_expected():
    def fails(AL, Y, caches):
        raise ValueError("no")

    told = comparison(deep.L_model_backward, fails)
    assert (told.found, told.excerpt, told.rows) == (None, None, ())
    assert told.expected.startswith('"dW3": [[')


def test_of_a_value_with_many_arrays_one_is_shown():
    expected = {f"dW{i}": np.zeros((4, 5)) for i in range(9)}
    found = expected | {"dW4": np.ones((4, 5))}
    excerpt = excerpt_of("grads", found, expected)
    assert excerpt.name == 'grads["dW4"]'
    assert len(excerpt.found.splitlines()) == 4
    assert excerpt_of("grads", expected, expected) is None
    assert excerpt_of("A", 1.0, 2.0) == Excerpt("A", expected="2", found="1")


ANYTHING = (
    None,
    True,
    2.5,
    float("nan"),
    1j,
    "text",
    Opaque("generator", "<generator>"),
    np.array(2.0),
    np.ones(3),
    np.ones((1, 3)) > 0,
    np.ones((2, 3, 4)) * 1j,
    np.full((2, 2), np.nan),
    np.empty((0, 2)),
    np.array(["a", "b"]),
    np.array([None, 1], dtype=object),
    (),
    (1.0,),
    (np.ones(2), None),
    (np.ones(2), {}, [1.0]),
    (np.ones((2, 2)), [(1.0, np.ones(3))]),
    [],
    [1.0, np.ones(2)],
    {},
    {"dW1": None, "W1": np.ones(3), "b1": (1.0, 2.0), "w": [1.0], "W2": np.zeros((0, 3))},
)


@pytest.mark.filterwarnings("error")  # a learner would see it below their cell
@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_whatever_is_returned_can_be_shown(exercise):
    if exercise.trained:
        exercise = dataclasses.replace(exercise, properties=exercise.trained)
    for result in ANYTHING:
        told = compared(exercise, 0, Run(result))
        report = Report.on(exercise, Verdict.FAILED, "kind", "It is.", comparison=told)
        assert told.case in report.to_text()
        assert report.to_json()
        assert report.to_html().endswith("</div>")
