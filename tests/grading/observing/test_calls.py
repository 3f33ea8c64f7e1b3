import copy
import random
import warnings

import numpy as np
import pytest

from course_utils import losses
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.observer import observe

VECTORS = (np.array([1.0, 2.0]), np.array([3.0, 4.0]))
NAMES = ("yhat", "y")


def test_a_run_holds_the_result():
    did = run(lambda yhat, y: y - yhat, VECTORS, NAMES)
    np.testing.assert_array_equal(did.result, [2.0, 2.0])
    assert (did.raised, did.printed, did.warnings, did.changed) == (None, "", (), ())


def test_the_function_gets_copies_and_a_change_is_noticed():
    def change(yhat, y):
        y[0] = 99
        return yhat

    did = run(change, VECTORS, NAMES)
    assert did.changed == ("y",)
    assert VECTORS[1][0] == 3.0


def test_a_comparison_that_the_function_replaced_hides_no_change(monkeypatch):
    def change(yhat, y):
        np.array_equal = np.isclose = np.allclose = lambda *args, **kwargs: True
        copy.deepcopy = lambda value: value
        y[0] = 99
        return yhat

    for module, name in [
        (np, "array_equal"),
        (np, "isclose"),
        (np, "allclose"),
        (copy, "deepcopy"),
    ]:
        monkeypatch.setattr(module, name, getattr(module, name))  # to be put back
    for _ in range(2):
        assert run(change, VECTORS, NAMES).changed == ("y",)
    exercise = find(losses.L1)
    assert judge(exercise, observe(lambda yhat, y: 0.0, exercise)).verdict == "failed"


def test_a_result_is_kept_as_it_was_when_returned():
    kept = np.zeros(2)

    def remember(yhat, y):
        kept[:] += 1
        return kept

    first = run(remember, VECTORS, NAMES)
    run(remember, VECTORS, NAMES)
    np.testing.assert_array_equal(first.result, [1.0, 1.0])


def test_printed_text_and_warnings_are_captured_and_go_nowhere(capsys):
    def chatter(yhat, y):
        print("halfway")
        warnings.warn("careful", UserWarning, stacklevel=1)
        return np.log(yhat - 1) + y

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        did = run(chatter, VECTORS, NAMES)
    assert did.printed == "halfway\n"
    assert did.warnings == (
        "UserWarning: careful",
        "RuntimeWarning: divide by zero encountered in log",
    )
    assert capsys.readouterr().out == ""


def test_numpys_error_settings_of_the_notebook_do_not_matter():
    with np.errstate(all="raise"):
        did = run(lambda yhat, y: np.exp(1000 * y), VECTORS, NAMES)
    assert did.raised is None


def test_settings_and_chance_are_put_back():
    def disturb(yhat, y):
        np.random.seed(1)
        random.seed(1)
        np.set_printoptions(precision=1)
        np.seterr(all="raise")
        warnings.simplefilter("error")
        return np.random.random()

    np.random.seed(0)
    before = (
        np.random.get_state()[1].copy(),
        random.getstate(),
        np.get_printoptions(),
        np.geterr(),
        warnings.filters[:],
    )
    run(disturb, VECTORS, NAMES)
    after = (
        np.random.get_state()[1],
        random.getstate(),
        np.get_printoptions(),
        np.geterr(),
        warnings.filters[:],
    )
    np.testing.assert_array_equal(before[0], after[0])
    assert before[1:] == after[1:]


def helper(a):
    return a @ np.ones(3)  # the line inside


def test_an_exception_shows_the_line_of_the_function_itself():
    def answer(yhat, y):
        return helper(y)  # the line

    did = run(answer, VECTORS, NAMES)
    assert did.raised.type_name == "ValueError"
    assert "matmul" in did.raised.message
    assert did.raised.line == "return helper(y)  # the line"
    name, _, inside = did.raised.inside
    assert (name, inside) == ("helper", "return a @ np.ones(3)  # the line inside")
    assert did.raised.shapes == (("y", (2,)),)


def test_a_function_within_the_function_is_part_of_it():
    def answer(yhat, y):
        def inner(a):
            return a @ np.ones(3)  # the line

        return inner(y)

    did = run(answer, VECTORS, NAMES)
    assert did.raised.line == "return a @ np.ones(3)  # the line"
    assert did.raised.inside is None


def test_a_call_that_python_refuses_has_no_line():
    did = run(lambda a: a, VECTORS, NAMES)
    assert did.raised.type_name == "TypeError"
    assert did.raised.line is did.raised.line_number is None


@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt, RecursionError, GeneratorExit])
def test_nothing_that_a_function_raises_gets_out(error):
    def stop(yhat, y):
        raise error

    assert run(stop, VECTORS, NAMES).raised.type_name == error.__name__


class Unspeakable(Exception):
    def __str__(self):
        raise ValueError


def test_an_exception_without_words_is_named_by_its_type():
    def fails(yhat, y):
        raise Unspeakable

    assert run(fails, VECTORS, NAMES).raised.message == "<Unspeakable>"


def test_a_line_that_cannot_be_had_is_left_out(monkeypatch):
    def refused(filename, number):
        raise PermissionError(filename)

    monkeypatch.setattr("linecache.getline", refused)
    raised = run(lambda yhat, y: 1 / 0, VECTORS, NAMES).raised
    assert raised.line is None
    assert raised.line_number > 0
