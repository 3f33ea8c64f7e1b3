"""The first wrong value: where it is, what is right before it, and whether it is the only one."""

import difflib

import numpy as np
import pytest

from course_utils import activations, deep, logistic, losses, shallow
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.catalogue.edits import compiled, edited
from course_utils.grading.cells.stubs import solution
from course_utils.grading.diagnosing.wrong_values import first_wrong
from course_utils.grading.judging.findings import is_right
from course_utils.grading.observing.observer import observe, observe_steps

sigmoid = activations.sigmoid
EDITS = [(exercise, wrong) for exercise in catalogue().values() for wrong in exercise.mistakes]


def of_test(value):
    return getattr(value, "key", None) or value.name


def found_in(function, reference):
    """Return what is found in the first case that is wrong, and the function's first line."""
    exercise = find(reference)
    seen = observe_steps(function, exercise, observe(function, exercise))
    wrong = [case for case, run in enumerate(seen.runs) if not is_right(exercise, case, run)]
    return first_wrong(exercise, seen, wrong[0]), function.__code__.co_firstlineno


def slope_forgotten(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def sign_kept_to_the_end(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = -dZ2 @ A1.T / m
    db2 = -np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1)
    dW1 = -dZ1 @ X.T / m
    db1 = -np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def two_faults(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = Y - A
    dw = X @ dZ.T
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


def wrong_in_each_round(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = logistic.propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


def another_branch(dA, cache, activation):
    linear_cache, Z = cache
    if activation != "relu":
        dZ = dA * (Z > 0)
    else:
        A = sigmoid(Z)
        dZ = dA * A * (1 - A)
    dA_prev, dW, db = deep.linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def own_names(yhat, y):
    errors = yhat - y
    sizes = errors**2
    return np.sum(sizes)


def still_blank(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = None
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def test_the_first_wrong_value_and_what_is_right_before_it():
    found, first = found_in(slope_forgotten, shallow.backward_propagation)
    (place,) = found.places
    assert found.complete
    assert (place.step.name, place.step.line - first) == ("dZ1", 6)
    assert place.before[-3:] == ("dZ2", "dW2", "db2")
    assert place.since == place.step.line
    assert place.step.value.shape == place.expected.shape


def test_another_sign_that_is_taken_back_later_is_no_place():
    """`dZ2` differs, and everything that is made of it is right: only `dZ1` is not."""
    found, _ = found_in(sign_kept_to_the_end, shallow.backward_propagation)
    assert "dZ2" not in {place.step.name for place in found.places}


def test_two_faults_are_two_places_in_their_order():
    found, first = found_in(two_faults, logistic.propagate)
    assert found.complete
    assert [(place.step.name, place.step.line - first) for place in found.places] == [
        ("dZ", 3),
        ("dw", 4),
    ]


def test_a_line_that_errs_in_each_round_is_one_place():
    found, first = found_in(wrong_in_each_round, logistic.optimize)
    (place,) = found.places
    assert found.complete
    assert (place.step.name, place.step.line - first, place.step.time) == ("b", 5, 1)
    assert [(loop.name, loop.value) for loop in place.rounds] == [("i", 0)]


def test_a_branch_that_goes_the_other_way_is_a_place():
    found, first = found_in(another_branch, deep.linear_activation_backward)
    (place,) = found.places
    assert (place.step.name, place.step.line - first) == ("if", 2)


def test_where_names_have_no_counterpart_a_range_of_lines_is_known():
    """`errors` is right but for its sign; `sizes` is nothing that the reference makes."""
    found, first = found_in(own_names, losses.L1)
    (place,) = found.places
    assert (place.since - first, place.step.line - first) == (2, 3)


def test_a_blank_is_found_before_the_line_that_stumbles_over_it():
    found, first = found_in(still_blank, shallow.forward_propagation)
    assert (found.places[0].step.name, found.places[0].step.line - first) == ("A1", 3)


def lines_changed(exercise, wrong):
    """Return the lines of a mistake's source in which it differs from the solution."""
    texts = [solution(exercise.reference), edited(exercise.reference, wrong.change)]
    changes = difflib.SequenceMatcher(None, *(text.splitlines() for text in texts), autojunk=False)
    return {
        line + 1
        for tag, _, _, start, end in changes.get_opcodes()
        if tag != "equal"
        for line in range(start, max(end, start + 1))
    }


@pytest.mark.slow
def test_of_the_known_mistakes_nearly_all_are_found_in_their_own_line():
    """A mistake that is an edit knows its line; which are not found there is listed."""
    placed, elsewhere = 0, []
    for exercise, wrong in EDITS:
        seen = observe_steps(wrong.function, exercise, observe(wrong.function, exercise))
        runs = enumerate(seen.runs)
        case = next(case for case, run in runs if not is_right(exercise, case, run))
        found = first_wrong(exercise, seen, case)
        if found is None or not found.places:
            continue
        placed += 1
        place = found.places[0]
        if not lines_changed(exercise, wrong) & set(range(place.since, place.step.last_line + 1)):
            elsewhere.append(f"{exercise.key} {wrong.name}")
    assert placed > 0.85 * len(EDITS)
    assert len(elsewhere) <= 0.01 * placed, elsewhere


@pytest.mark.parametrize("exercise", catalogue().values(), ids=of_test)
def test_a_right_function_has_no_place(exercise):
    again = compiled(solution(exercise.reference), exercise.reference, "again")
    seen = observe_steps(again, exercise, observe(again, exercise))
    for case in range(len(exercise.cases)):
        found = first_wrong(exercise, seen, case)
        assert found is None or (found.complete and not found.places)
