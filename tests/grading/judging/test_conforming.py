import numpy as np
import pytest

from course_utils import activations, deep, losses, shallow
from course_utils.grading import graded
from course_utils.grading.catalogue import find
from course_utils.grading.judging.conforming import (
    brought_into,
    form_of_results,
    with_results_in,
)
from course_utils.grading.judging.judgement import judge
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


COST, TRAINING, DEEP = find(shallow.compute_cost), find(shallow.nn_model), find(deep.L_layer_model)
EARLIER = "the course's earlier edition"
A2, LABELS = np.array([[0.8, 0.3]]), np.array([[1, 0]])


def cost_of_the_earlier_edition(A2, Y, parameters):
    assert parameters["W1"].ndim == 2
    return -np.sum(np.log(A2) * Y + np.log(1 - A2) * (1 - Y)) / Y.shape[1]


def test_a_cost_with_three_arguments_is_right_and_can_be_called_with_two():
    report = judge(COST, observe(cost_of_the_earlier_edition, COST))
    assert report.verdict == "passed"
    assert EARLIER in report.explanation
    works = graded(shallow.compute_cost)(cost_of_the_earlier_edition)
    assert works.yours is cost_of_the_earlier_edition
    wanted = pytest.approx(shallow.compute_cost(A2, LABELS))
    parameters = {"W1": np.ones((1, 1))}
    assert works(A2, LABELS) == works(A2=A2, Y=LABELS) == wanted
    assert works(A2, LABELS, parameters) == works(A2, LABELS, parameters=parameters) == wanted


def right_cost(A2, Y):
    return -np.mean(np.log(A2) * Y + np.log(1 - A2) * (1 - Y))


@pytest.mark.parametrize("answer", [right_cost, lambda A2, Y: 0.0], ids=["own", "the course's"])
def test_a_cost_with_two_arguments_can_be_called_with_three(answer):
    works = graded(shallow.compute_cost)(answer)
    wanted = pytest.approx(shallow.compute_cost(A2, LABELS))
    assert works(A2, LABELS) == works(A2, LABELS, {}) == works(A2, Y=LABELS, parameters=1) == wanted
    assert EARLIER not in works.report.explanation


def test_a_training_of_the_earlier_edition_calls_the_cost_with_three_arguments():
    namespace = {"__name__": "__main__", **vars(shallow)}
    namespace["compute_cost"] = graded(shallow.compute_cost)(right_cost)
    body = """
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters
"""
    exec(body, namespace)
    report = judge(TRAINING, observe(namespace["nn_model"], TRAINING))
    assert report.verdict == "passed", report.to_text()
    assert EARLIER in report.explanation
    exec(body.replace("print_cost=False", "print_cost=False, learning_rate=1.2"), namespace)
    report = judge(TRAINING, observe(namespace["nn_model"], TRAINING))
    assert report.misconception == "rate_of_the_default"


def test_of_a_training_that_returns_the_parameters_alone_the_courses_stands_in():
    def parameters_alone(
        X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
    ):
        parameters = deep.initialize_parameters_deep(layers_dims)
        for _ in range(num_iterations):
            AL, caches = deep.L_model_forward(X, parameters)
            grads = deep.L_model_backward(AL, Y, caches)
            parameters = deep.update_parameters(parameters, grads, learning_rate)
        return parameters

    works = graded(deep.L_layer_model)(parameters_alone)
    assert works.report.verdict == "passed"
    assert EARLIER in works.report.explanation
    assert "stands in" in works.report.next_step
    _, costs = works(*DEEP.cases[0].make())
    assert len(costs) == 1
    assert with_results_in(form_of_results(DEEP, observe(parameters_alone, DEEP)), print) is None
