import functools

import numpy as np
import pytest

from course_utils import losses
from course_utils.grading.catalogue import find
from course_utils.grading.observing.observer import observe

EXERCISE = find(losses.L1)
VECTORS = (np.array([1.0, 2.0]), np.array([3.0, 4.0]))


def test_after_an_interruption_no_further_case_is_run():
    calls = []

    def stopped(yhat, y):
        calls.append(1)
        raise KeyboardInterrupt

    assert len(observe(stopped, EXERCISE).runs) == len(calls) == 1


def test_the_reference_is_closed_meanwhile_under_every_name_and_open_again_after():
    alias = losses.L1
    seen = observe(lambda yhat, y: alias(yhat, y), EXERCISE)
    assert {did.raised.type_name for did in seen.runs} == {"ReferenceClosedError"}
    assert losses.L1(*VECTORS) == 4.0


def test_only_the_own_reference_is_closed():
    seen = observe(lambda yhat, y: float(np.sqrt(losses.L2(yhat, y) ** 2)), EXERCISE)
    assert all(did.raised is None for did in seen.runs)


def test_recursion_finds_the_new_function_not_what_held_its_name():
    namespace = {"abs": abs, "L1": lambda yhat, y: 1 / 0}
    before = namespace["L1"]
    exec(
        "def L1(yhat, y):\n"
        "    return abs(y[0] - yhat[0]) + (L1(yhat[1:], y[1:]) if len(y) > 1 else 0)\n",
        namespace,
    )
    namespace["L1"], function = before, namespace["L1"]
    seen = observe(function, EXERCISE)
    assert seen.runs[0].result == pytest.approx(1.1)
    assert namespace["L1"] is before


def test_a_name_that_was_free_is_free_again():
    namespace = {}
    exec("def fresh(yhat, y):\n    return 0.0\n", namespace)
    function = namespace.pop("fresh")
    observe(function, EXERCISE)
    assert "fresh" not in namespace


def test_exit_raises_though_a_notebooks_own_does_not():
    namespace = {"exit": print}
    exec("def leave(yhat, y):\n    exit()\n", namespace)
    seen = observe(namespace["leave"], EXERCISE)
    assert seen.runs[0].raised.type_name == "SystemExit"
    assert namespace["exit"] is print
    assert "quit" not in namespace


def test_a_function_may_delete_its_own_name():
    namespace = {}
    exec("def L1(yhat, y):\n    globals().pop('L1', None)\n    return 0.0\n", namespace)
    function = namespace.pop("L1")
    assert len(observe(function, EXERCISE).runs) == len(EXERCISE.cases)


def test_the_learners_line_is_found_inside_wrappers():
    namespace = {"np": np}
    exec("def inner(yhat, y):\n    return 1 / 0\n", namespace)
    inner = namespace["inner"]
    for wrapped in (functools.lru_cache(inner), functools.partial(inner), np.vectorize(inner)):
        raised = observe(wrapped, EXERCISE).runs[0].raised
        assert raised.type_name in ("ZeroDivisionError", "TypeError")
        if raised.type_name == "ZeroDivisionError":
            assert raised.line_number == 2


def test_a_changed_argument_has_the_name_that_the_learner_gave_it():
    def change(a, b):
        a[0] = 1
        return 0.0

    assert observe(change, EXERCISE).runs[0].changed == ("a",)


def test_an_untouched_stub_is_not_run():
    def L1(yhat, y):
        """Sum of the absolute differences between predictions and truth."""
        ### START CODE HERE ### (≈ 1 line of code)
        loss = None
        ### END CODE HERE ###
        return loss

    seen = observe(L1, EXERCISE)
    assert seen.untouched
    assert seen.runs == ()


def test_blanks_are_noted():
    def L1(yhat, y):
        best = None
        loss = None
        return best or loss

    seen = observe(L1, EXERCISE)
    assert not seen.untouched
    assert seen.blanks == ("loss = None",)


def test_one_run_a_case_in_their_order():
    lengths = [did.result for did in observe(lambda yhat, y: len(y), EXERCISE).runs]
    assert lengths == [len(case.make()[0]) for case in EXERCISE.cases]
