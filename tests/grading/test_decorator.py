import subprocess
import sys

import numpy as np
import pytest

from course_utils import activations, logistic, losses
from course_utils.grading import graded
from course_utils.grading.judging import judgement

YHAT, Y = np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])


def test_a_right_function_is_returned_itself(capsys):
    def mine(yhat, y):
        return np.sum(np.abs(y - yhat))

    returned = graded(losses.L1)(mine)
    assert returned is mine
    assert returned.report.verdict == "passed"
    assert capsys.readouterr().out.startswith("✓ L1: Correct in all")


def test_a_wrong_function_is_replaced_and_kept(capsys):
    def mine(yhat, y):
        return np.mean(np.abs(y - yhat))

    returned = graded(losses.L1)(mine)
    assert returned(YHAT, Y) == pytest.approx(1.1)
    assert returned.yours is mine
    assert returned.yours(*returned.inputs()) == pytest.approx(0.22)
    assert returned.report.misconception == "mean_for_sum"
    assert returned.__name__ == "L1"
    assert capsys.readouterr().out.startswith("✗ L1: This is the mean")


def test_inputs_are_those_of_the_reported_case():
    returned = graded(losses.L1)(lambda yhat, y: np.sum(abs(y - yhat)) + (len(y) == 7))
    assert len(returned.inputs()[0]) == 7
    returned.inputs()[0][:] = 0
    assert np.all(returned.inputs()[0] != 0)


def test_a_stub_is_replaced_without_a_word_of_blame(capsys):
    @graded(losses.L1)
    def L1(yhat, y):
        loss = None
        return loss

    assert L1(YHAT, Y) == pytest.approx(1.1)
    assert L1.report.verdict == "open"
    assert len(L1.inputs()[0]) == 5
    assert capsys.readouterr().out.startswith("○ L1: Not filled in yet.")


def test_a_stand_in_given_back_as_an_answer_is_found_out():
    stand_in = graded(losses.L1)(lambda yhat, y: 0.0)
    assert "calls the course's own" in graded(losses.L1)(stand_in).report.headline


def test_the_accepted_function_may_be_any_callable():
    class Loss:
        __slots__ = ()

        def __call__(self, yhat, y):
            return np.sum(np.abs(y - yhat))

    loss = Loss()
    assert graded(losses.L1)(loss) is loss


def test_something_that_cannot_be_called_is_reported_not_raised():
    assert graded(losses.L1)(1.1).report.finding == "arguments"


def test_a_right_function_has_what_a_report_on_a_wrong_one_told_to_use(capsys):
    def mine(yhat, y):
        return np.sum(np.abs(y - yhat))

    works = graded(losses.L1)(mine)
    assert works.yours is mine
    assert works.yours(*works.inputs()) == pytest.approx(1.1)
    assert works.report.hint(1)
    assert "Hint" not in capsys.readouterr().out


def test_a_right_cost_of_shape_1_1_becomes_a_number_for_the_cells_below():
    def mine(yhat, y):
        return np.sum(np.abs(y - yhat), keepdims=True).reshape(1, 1)

    works = graded(losses.L1)(mine)
    assert works.report.verdict == "passed"
    assert f"{works(YHAT, Y):.1f}" == "1.1"
    assert works.yours is mine


def test_numbers_inside_of_tuples_and_dicts_are_taken_out_too():
    def mine(w, b, X, Y):
        A = 1 / (1 + np.exp(-w.T @ X - b))
        cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
        grads = {"dw": X @ (A - Y).T / Y.size, "db": np.array([[np.mean(A - Y)]]), "more": 1}
        return grads, np.array([cost])

    works = graded(logistic.propagate_loop)(mine)
    grads, cost = works(np.zeros((1, 1)), 0.0, np.ones((1, 2)), np.array([[0, 1]]))
    assert f"{cost:.4f} {grads['db']:.4f} {grads['more']}" == "0.6931 0.0000 1"
    assert grads["dw"].shape == (1, 1)


def test_a_slope_of_true_and_false_becomes_numbers_for_the_cells_below():
    works = graded(activations.relu_derivative)(lambda z: z > 0)
    assert works.report.verdict == "passed"
    np.testing.assert_array_equal(1 - works(np.array([-1.0, 0.0, 2.0])), [1, 1, 0])
    assert f"{works(np.float64(2)):.1f}" == "1.0"


def test_a_fault_of_ours_ends_in_a_report_not_in_a_traceback(monkeypatch, capsys):
    monkeypatch.setattr(judgement, "judge", lambda *_: 1 / 0)
    works = graded(losses.L1)(lambda yhat, y: 0.0)
    assert works(YHAT, Y) == pytest.approx(1.1)
    assert "could not be judged" in capsys.readouterr().out
    assert works.report.error == "ZeroDivisionError: division by zero"


def test_other_functions_cannot_be_graded():
    with pytest.raises(ValueError, match="no exercise has the reference"):
        graded(np.sum)


def test_importing_grading_loads_neither_notebook_nor_figures():
    code = (
        "import sys, course_utils.grading\n"
        "heavy = {'matplotlib', 'IPython', 'ipywidgets', 'scipy', 'sklearn', 'click', 'nbformat'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
