"""Known mistakes and relations are asked about the first wrong value, not about the end result."""

import numpy as np

from course_utils import deep, logistic, shallow
from course_utils.activations import sigmoid
from course_utils.deep import (
    compute_cost,
    initialize_parameters,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)
from course_utils.grading.catalogue import find
from course_utils.grading.judging.grader import Grader


def report_on(function, reference):
    return Grader().examine(function, find(reference))[1]


def known_mistake_and_another_fault(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X)
    cost = logistic.cross_entropy(A, Y)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = 5 * np.mean(dZ)
    return {"dw": dw, "db": db}, cost


def sum_for_mean_in_the_middle(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def size_of_another_axis(parameters, cache, X, Y):
    m = X.shape[0]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def test_a_known_mistake_is_known_though_another_fault_spoils_the_result():
    report = report_on(known_mistake_and_another_fault, logistic.propagate)
    assert report.misconception == "bias_left_out"
    assert "Other values differ as well" in report.spot.words


def test_a_relation_names_the_value_at_the_place():
    report = report_on(sum_for_mean_in_the_middle, shallow.backward_propagation)
    assert report.relation == "factor m"
    assert "`db2` is m times the expected" in report.headline


def test_of_a_wrong_length_no_factor_is_told():
    report = report_on(size_of_another_axis, shallow.backward_propagation)
    assert report.relation is None
    assert report.headline == "`m` is 2, and should be 3."


def slopes_exchanged(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "relu")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


def test_a_mistake_with_the_same_results_is_not_told_where_another_value_is_wrong_first():
    """The gradients are 0, so the parameters stay; but it is not that the new ones are lost."""
    report = report_on(slopes_exchanged, deep.two_layer_model)
    assert "never change" not in report.headline
    assert "linear_activation_backward(dA2" in report.line
