"""The expression that a small edit would make right is marked, and nothing else."""

import numpy as np
import pytest

from course_utils import losses, shallow
from course_utils.activations import sigmoid
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.diagnosing.marks import mark_of
from course_utils.grading.diagnosing.one_edit import one_edits
from course_utils.grading.judging.findings import is_right
from course_utils.grading.judging.spots import LOOK_AT, places_of
from course_utils.grading.observing.observer import observe, observe_steps


def marked(function, exercise):
    """Return the Mark in a wrong answer, and the text that it marks."""
    seen = observe_steps(function, exercise, observe(function, exercise))
    runs = enumerate(seen.runs)
    wrong = next(case for case, run in runs if not is_right(exercise, case, run))
    found = places_of(exercise, seen, wrong)
    mark = mark_of(exercise, seen, found) if found else None
    if mark is None:
        return None, ""
    line = seen.lines[mark.line]
    return mark.kind, line[mark.start : mark.end]


KNOWN = (
    ("losses.L1", "mean_for_sum", "function", "mean"),
    ("norms.l2_norm", "columns_measured", "axis", "0"),
    ("shallow.backward_propagation", "error_with_wrong_sign", "order", "Y - A2"),
    ("deep.linear_forward", "bias_subtracted", "operator", "-"),
    ("logistic.model", "both_predictions_for_test", "name", "X_test"),
    ("activations.leaky_relu", "leak_a_tenth", "constant", "0.1"),
    ("broadcasting.softmax", "over_columns", "axis", "0"),
)


@pytest.mark.parametrize(("key", "name", "kind", "text"), KNOWN)
def test_known_mistakes_are_marked(key, name, kind, text):
    exercise = catalogue()[key]
    wrong = next(mistake for mistake in exercise.mistakes if mistake.name == name)
    assert marked(wrong.function, exercise) == (kind, text)


def test_columns_are_those_of_the_line_as_it_was_typed():
    def forward(X, parameters):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        Z1 = W1 @ X - b1
        A1 = np.tanh(Z1)
        Z2 = W2 @ A1 + b2
        A2 = shallow.sigmoid(Z2)
        return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

    assert marked(forward, find(shallow.forward_propagation)) == ("operator", "-")


def test_where_no_small_edit_helps_there_is_no_mark():
    def far_off(yhat, y):
        loss = np.prod(yhat) + 17
        return loss

    assert marked(far_off, find(losses.L1)) == (None, "")


def test_a_line_that_does_more_than_compute_is_not_tried():
    calls = []

    def counted(value):
        calls.append(value)
        return np.sum(value)

    def answer(yhat, y):
        loss = counted(np.abs(y + yhat))
        return loss

    exercise = find(losses.L1)
    seen = observe_steps(answer, exercise, observe(answer, exercise))
    before = len(calls)
    found = places_of(exercise, seen, 0)
    assert found == {} or mark_of(exercise, seen, found) is None
    assert len(calls) == before


def test_each_kind_of_edit_has_words():
    source = (
        "def f(x, y):\n    for i in range(2):\n        z = np.sum(x['a'], axis=0) * 2 - y.T[1]\n"
    )
    assert {edit.kind for edit in one_edits(source)} <= LOOK_AT.keys()


def marked_line(function, exercise):
    seen = observe_steps(function, exercise, observe(function, exercise))
    mark = mark_of(exercise, seen, places_of(exercise, seen, 0))
    return mark and seen.lines[mark.line].strip()


def test_a_line_above_is_marked_where_it_alone_can_be_edited():
    def answer(w, b, X, Y):
        m = X.shape[0]
        A = sigmoid(w.T @ X + b)
        cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
        return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost

    assert marked_line(answer, catalogue()["logistic.propagate"]) == "m = X.shape[0]"


def test_of_two_lines_that_can_be_edited_none_is_marked():
    def answer(yhat, y):
        m = y.shape[0]
        return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)) / m

    assert marked_line(answer, catalogue()["losses.cross_entropy"]) is None
