"""The cells below a forward and a backward step always get two that work together."""

import itertools

import pytest
from shared_caches import shared_caches

from course_utils import shallow
from course_utils.grading import graded
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.cells.stubs import stub
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.pairs import fitting, other_one

FORWARD, BACKWARD = find(shallow.forward_propagation), find(shallow.backward_propagation)
PAIR = (FORWARD, BACKWARD)
NAMES = [exercise.name for exercise in PAIR]
STATES = ["right", "wrong", "open"]


def notebook(state_forward="right", state_backward="right", form="OutputFirst"):
    """Return a namespace like a notebook's with both steps in it, not graded yet."""
    namespace = shared_caches("shallow")[form]
    for exercise, state in zip(PAIR, (state_forward, state_backward), strict=True):
        right = namespace[exercise.name]
        if state == "wrong":
            namespace["right_" + exercise.name] = right
            changed = (
                "(out[0] / 2, out[1])" if exercise is FORWARD else "{**out, 'dW1': out['db1']}"
            )
            args = ", ".join(exercise.arguments)
            exec(
                f"def {exercise.name}({args}):\n"
                f"    out = right_{exercise.name}({args})\n"
                f"    return {changed}",
                namespace,
            )
        elif state == "open":
            exec(stub(exercise.reference), namespace)
        namespace["yours_" + exercise.name] = namespace.pop(exercise.name)
    return namespace


def run_cell(namespace, exercise):
    """Do what a notebook's cell does: name the graded function."""
    yours = namespace["yours_" + exercise.name]
    before = namespace.get(exercise.name)
    namespace[exercise.name] = graded(exercise.reference)(yours)
    return before, namespace[exercise.name].report


def works(namespace):
    """Tell whether the two functions that the cells below would call give the right gradients."""
    for case in BACKWARD.cases:
        parameters, _, X, Y = case.make()
        _, cache = namespace[FORWARD.name](X, parameters)
        found = namespace[BACKWARD.name](parameters, cache, X, Y)
        _, right = shallow.forward_propagation(X, parameters)
        wanted = shallow.backward_propagation(parameters, right, X, Y)
        if any(abs(found[name] - wanted[name]).max() > 1e-9 for name in wanted):
            return False
    return True


def mine(namespace):
    """Return for both names whether the learner's own function is bound to it."""
    return [namespace[name] is namespace["yours_" + name] for name in NAMES]


@pytest.mark.parametrize("states", list(itertools.product(STATES, STATES)))
@pytest.mark.parametrize(
    "order", [(FORWARD, BACKWARD), (BACKWARD, FORWARD)], ids=["in order", "turned"]
)
def test_whatever_the_state_and_the_order_of_cells_the_two_work_together(states, order):
    namespace = notebook(*states)
    for exercise in order:
        run_cell(namespace, exercise)
        if len(namespace.keys() & set(NAMES)) == 2:
            assert works(namespace)
    run_cell(namespace, order[0])  # which may have been judged without the other one
    assert works(namespace)
    assert mine(namespace) == ([True, True] if states == ("right", "right") else [False, False])


def test_with_the_courses_form_one_right_function_is_used_beside_the_courses_other():
    namespace = notebook("right", "open", "TupleOfFour")
    exec(
        "def yours_forward_propagation(X, parameters):\n"
        "    Z1, A1, Z2, A2 = quantities(X, parameters)\n"
        "    return A2, {'Z1': Z1, 'A1': A1, 'Z2': Z2, 'A2': A2}",
        namespace,
    )
    for exercise in PAIR:
        run_cell(namespace, exercise)
    assert mine(namespace) == [True, False]
    assert works(namespace)


def test_the_report_tells_that_a_right_function_waits_for_the_other_one():
    namespace = notebook("right", "wrong")
    run_cell(namespace, FORWARD)
    run_cell(namespace, BACKWARD)
    _, report = run_cell(namespace, FORWARD)
    assert report.verdict == "passed"
    assert "yours do not work together yet" in report.next_step


def test_a_mended_function_brings_back_the_other_one():
    namespace = notebook("right", "wrong")
    for exercise in PAIR:
        run_cell(namespace, exercise)
    assert mine(namespace) == [False, False]
    namespace["yours_" + BACKWARD.name] = namespace["right_" + BACKWARD.name]
    run_cell(namespace, BACKWARD)
    assert mine(namespace) == [True, True]
    assert works(namespace)


def test_a_forward_step_changed_afterwards_takes_the_pair_away_until_both_fit_again():
    namespace = notebook()
    for exercise in PAIR:
        run_cell(namespace, exercise)
    other = notebook(form="Closure")
    namespace["yours_" + FORWARD.name] = other["yours_" + FORWARD.name]
    namespace[FORWARD.name] = graded(FORWARD.reference)(
        type(other["yours_" + FORWARD.name])(
            other["yours_" + FORWARD.name].__code__, namespace, FORWARD.name
        )
    )
    assert works(namespace)
    assert namespace[BACKWARD.name] is not namespace["yours_" + BACKWARD.name]


@pytest.mark.parametrize("form", shared_caches("shallow"))
def test_right_pairs_of_all_forms_are_the_learners(form):
    namespace = notebook(form=form)
    for exercise in (*PAIR, *PAIR):
        run_cell(namespace, exercise)
        assert namespace[exercise.name].report.verdict == "passed"
    assert works(namespace)
    assert all(namespace[name].yours is namespace["yours_" + name] for name in NAMES)


def test_both_steps_know_one_another_and_others_know_none():
    assert other_one(FORWARD) == other_one(BACKWARD) == PAIR
    assert other_one(catalogue()["losses.L1"]) is None


def test_if_nothing_works_together_the_last_two_are_taken():
    def broken(*args):
        raise ValueError

    assert fitting(PAIR, ([broken], [broken, len]), Grader().fits) == (broken, len)
