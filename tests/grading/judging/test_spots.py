"""What a report tells of the place where an answer goes wrong."""

import numpy as np

from course_utils import logistic, losses, shallow
from course_utils.activations import sigmoid
from course_utils.grading.catalogue import find
from course_utils.grading.judging.grader import Grader


def report_on(function, reference):
    return Grader().examine(function, find(reference))[1]


def slope_squared(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2) ** 2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def doubled_and_halved(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = logistic.cross_entropy(A, Y)
    dZ = 3 * (A - Y)
    dw = X @ dZ.T / m
    db = 7 * np.mean(dZ)
    return {"dw": dw, "db": db}, cost


def own_names(yhat, y):
    errors = yhat - y
    sizes = np.abs(errors) ** 3
    return np.sum(sizes)


def wrong_before_the_error(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b).T
    cost = logistic.cross_entropy(A.T, Y)
    dZ = A - Y[:, :-1]
    dw = X @ dZ.T / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


def number_of(function, text):
    """Return the number of a line of a function that begins with a text."""
    import inspect

    lines, first = inspect.getsourcelines(function)
    return first + next(i for i, line in enumerate(lines) if line.strip().startswith(text))


def test_the_line_and_the_value_and_that_the_rest_is_right():
    report = report_on(slope_squared, shallow.backward_propagation)
    number = number_of(slope_squared, "dZ1 =")
    assert report.line == f"line {number}: dZ1 = W2.T @ dZ2 * (1 - A1**2) ** 2"
    assert report.spot.words == (
        "Right up to there: `A2`, `dZ2`, `dW2`, `db2`. "
        f"Line {number} makes the first wrong value: `dZ1`. "
        "With the right `dZ1` the rest of your function is right. "
        "Look at the constant that is marked."
    )
    assert report.spot.name == "dZ1"
    assert report.spot.expected != report.spot.found
    assert report.headline.startswith("`dZ1`")


def test_of_two_faults_the_second_is_told_too():
    report = report_on(doubled_and_halved, logistic.propagate)
    assert report.line.endswith("dZ = 3 * (A - Y)")
    number = number_of(doubled_and_halved, "db =")
    words = "Other values differ as well, perhaps for the same reason: "
    assert f"{words}line {number} (`db`)." in report.spot.words


def test_lines_without_counterpart_are_told_as_a_range_and_shown():
    report = report_on(own_names, losses.L1)
    first, last = number_of(own_names, "sizes"), number_of(own_names, "return")
    assert report.spot.words == f"What is wrong lies in lines {first} to {last}."
    assert report.line == (
        f"line {first}: sizes = np.abs(errors) ** 3\nline {last}: return np.sum(sizes)"
    )


def test_a_wrong_value_before_the_line_that_raised_is_told_first():
    report = report_on(wrong_before_the_error, logistic.propagate)
    assert report.line.endswith(": A = sigmoid(w.T @ X + b).T")
    assert report.finding == "raised"
    assert "The error comes later, in line " in report.spot.words


def test_the_expression_is_marked_and_the_kind_of_change_said_but_not_the_change():
    def minus_for_plus(w, b, X, Y):
        m = X.shape[1]
        A = sigmoid(w.T @ X - b)
        cost = logistic.cross_entropy(A, Y)
        dZ = A - Y
        dw = X @ dZ.T / m
        db = np.mean(dZ)
        return {"dw": dw, "db": db}, cost

    report = report_on(minus_for_plus, logistic.propagate)
    start, end = report.spot.mark
    code = report.line.partition(": ")[2]
    assert (code, code[start:end]) == ("A = sigmoid(w.T @ X - b)", "-")
    assert "Look at the operator that is marked." in report.spot.words
    assert "+" not in report.spot.words


def test_a_right_answer_has_no_spot():
    assert report_on(lambda yhat, y: np.sum(np.abs(yhat - y)), losses.L1).spot is None


def after_an_inner_loop(w, b, X, Y):
    n_x, m = X.shape
    cost, dw, db = 0.0, np.zeros((n_x, 1)), 0.0
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(-z)
        cost += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)) / m
        dz = a - Y[0, i]
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz / m
        db += dz / m
    return {"dw": dw, "db": db}, cost


def test_the_round_is_that_of_the_loops_around_the_line():
    words = report_on(after_an_inner_loop, logistic.propagate_loop).spot.words
    assert "in the round in which `i` is 0: `a`." in words


def writes_into(yhat, y):
    y -= yhat
    return np.sum(np.abs(y))


def prints(yhat, y):
    print(np.sum(np.abs(y - yhat)))


def test_the_line_that_writes_into_an_input_or_prints_is_shown():
    assert report_on(writes_into, losses.L1).line.endswith("y -= yhat")
    assert report_on(prints, losses.L1).line.endswith("print(np.sum(np.abs(y - yhat)))")
