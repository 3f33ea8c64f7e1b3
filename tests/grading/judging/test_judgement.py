from dataclasses import replace

import numpy as np
import pytest

from course_utils import broadcasting, deep, losses, norms, shallow
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.judgement import judge
from course_utils.grading.judging.uncompared import unfilled
from course_utils.grading.observing.observer import observe
from course_utils.grading.observing.records import Observations, Raised, Run
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.plain_data import plain

L1 = find(losses.L1)


def report_on(function, reference=losses.L1):
    exercise = find(reference)
    return Grader().examine(function, exercise)[1]


def test_a_pass_says_in_how_many_cases():
    report = report_on(lambda yhat, y: np.sum(abs(y - yhat)))
    assert (report.verdict, report.finding) == ("passed", "none")
    assert report.headline == f"Correct in all {len(L1.cases)} cases."
    assert report.comparison is None
    assert "use your `L1`" in report.next_step


def test_an_untouched_stub_is_open_not_wrong():
    report = judge(L1, Observations("L1", True, (), ()))
    assert report == unfilled(L1)
    assert (report.verdict, report.finding) == ("open", "untouched")
    assert "stands in" in report.next_step
    assert report.hints == L1.hints


def test_a_stub_of_the_courses_own_form_is_open_not_wrong():
    def linear_forward(A, W, b):
        ### START CODE HERE ### (≈ 1 line of code)
        Z = None
        ### END CODE HERE ###
        assert Z.shape == (W.shape[0], A.shape[1])
        return Z, (A, W, b)

    def L1(yhat, y):
        # (≈ 1 line of code)
        # loss = ...
        # YOUR CODE STARTS HERE

        # YOUR CODE ENDS HERE
        return loss  # noqa: F821

    def update_parameters(parameters, grads, learning_rate):
        parameters = parameters.copy()
        for _ in range(len(parameters) // 2):
            # YOUR CODE STARTS HERE

            # YOUR CODE ENDS HERE
            pass
        return parameters

    references = deep.linear_forward, losses.L1, deep.update_parameters
    for answer, reference in zip((linear_forward, L1, update_parameters), references, strict=True):
        report = report_on(answer, reference)
        assert (report.verdict, report.finding) == ("open", "untouched")
        assert report.explanation.startswith("Write your code between the two markers")


def test_what_is_right_may_stand_outside_of_the_markers():
    def L1(yhat, y):
        ### START CODE HERE ### (≈ 1 line of code)
        loss = None
        ### END CODE HERE ###
        loss = np.sum(np.abs(y - yhat))
        return loss

    assert report_on(L1).verdict == "passed"


def test_parameters_that_come_back_untouched_are_one_mistake():
    for reference in (shallow.update_parameters, deep.update_parameters):
        report = report_on(lambda parameters, grads, learning_rate=1.2: parameters, reference)
        assert report.misconception == "nothing_updated"
        assert report.headline == "The parameters come back as they were."


def test_an_unexplained_value_shows_the_first_case_that_differs_with_both_results():
    report = report_on(lambda yhat, y: np.sum(abs(y - yhat)) + (len(y) == 7))
    assert (report.verdict, report.finding, report.misconception) == ("failed", "value", None)
    assert report.headline == (
        "Your result is right in 3 of 4 cases. Wrong are: seven numbers of either sign."
    )
    assert "First difference: expected `8.81341`, found `9.81341`" in report.explanation
    comparison = report.comparison
    assert comparison.case == "seven numbers of either sign"
    assert [name for name, _ in comparison.inputs] == ["yhat", "y"]
    assert float(comparison.found) == pytest.approx(float(comparison.expected) + 1, rel=1e-5)


def test_an_exception_shows_message_and_own_line():
    report = report_on(lambda yhat, y: np.dot(y, yhat[:-1]))
    assert report.finding == "raised"
    assert report.headline == "Your function stopped with an error: `ValueError`."
    assert report.error.startswith("ValueError: shapes (5,) and (4,) not aligned")
    assert "np.dot(y, yhat[:-1])" in report.line
    assert report.comparison.found is None


def test_an_exception_that_a_misconception_raises_too_is_explained():
    report = report_on(lambda x: x / np.linalg.norm(x, axis=1), broadcasting.normalize_rows)
    assert report.finding == "raised"
    assert report.misconception == "keepdims_forgotten"
    assert "broadcast" in report.error


def test_calling_the_reference_is_not_writing_it():
    report = report_on(lambda yhat, y: losses.L1(yhat, y))
    assert report.headline == "Your function calls the course's own `L1`."
    assert "Write it yourself" in report.explanation


def test_a_function_that_does_the_same_is_closed_too_and_named():
    exercise = catalogue()["shallow.compute_cost"]
    report = judge(exercise, observe(lambda A2, Y: losses.cross_entropy(A2, Y), exercise))
    assert report.headline == (
        "Your function calls the course's own `cross_entropy`, which does the same."
    )


def test_wrong_arguments_have_their_own_words():
    report = report_on(lambda x: x)
    assert report.finding == "arguments"
    assert "`yhat, y`" in report.explanation


def test_exit_is_explained():
    assert "`return`" in report_on(lambda yhat, y: exit()).explanation


def test_an_exception_without_a_line_says_so():
    stopped = Run(raised=Raised("MemoryError", "", None, None))
    report = judge(L1, Observations("L1", False, (), (stopped,) * len(L1.cases)))
    assert report.headline == "Your function stopped with an error: `MemoryError`."
    assert report.error == "MemoryError"
    assert report.explanation == ""
    assert report.line is None


def test_an_interruption_names_the_line_and_claims_no_misconception():
    stopped = Run(raised=Raised("KeyboardInterrupt", "", 3, "while True:"))
    report = judge(L1, Observations("L1", False, (), (stopped,)))
    assert (report.verdict, report.finding) == ("interrupted", "interrupted")
    assert report.line == "line 3: while True:"
    assert report.misconception is None
    assert "yours" not in report.next_step, "trying it again would hang again"


def test_a_changed_input_comes_before_the_result():
    def in_place(x):
        x[:] = x / np.linalg.norm(x, axis=1, keepdims=True)
        return x

    report = report_on(in_place, broadcasting.normalize_rows)
    assert report.finding == "changed input"
    assert report.headline == "Your function changed its input `x`."
    assert "`x.copy()`" in report.explanation


def test_an_exception_comes_before_a_changed_input():
    def change_and_raise(yhat, y):
        y[:] = 0
        raise IndexError("too far")

    report = report_on(change_and_raise)
    assert report.finding == "raised"
    assert report.headline == "Your function stopped with an error: `IndexError`."


def test_kinds_come_before_shapes_and_shapes_before_values_whatever_their_cases():
    def later_cases_are_worse(x):
        return {3: x, 2: np.sum(abs(x), axis=1)}.get(len(x))

    report = report_on(later_cases_are_worse, norms.l1_norm)
    assert (report.finding, report.comparison.case) == (
        "shape",
        "the three arrows of the text",
    )
    report = report_on(lambda x: None if x.size == 9 else x[:, :1], norms.l1_norm)
    assert (report.finding, report.comparison.case) == ("kind", "a square matrix")


def test_none_is_explained_by_a_line_still_open():
    def L1(yhat, y):
        print("unused")
        loss = None
        return loss

    report = report_on(L1)
    assert report.explanation == "There is a line still to be filled in: `loss = None`."


def test_none_is_explained_by_printing():
    report = report_on(lambda yhat, y: print(np.sum(abs(y - yhat))))
    assert "`return` hands a result back" in report.explanation
    assert report.printed == "1.1\n"


def test_none_is_explained_by_a_missing_return():
    assert "Is there a `return`" in report_on(lambda yhat, y: None).explanation


def test_warnings_are_passed_on():
    report = report_on(lambda x: np.exp(x) / np.exp(x).sum(axis=1)[:, None], broadcasting.softmax)
    assert report.misconception == "no_shift"
    assert report.warnings == (
        "RuntimeWarning: overflow encountered in exp",
        "RuntimeWarning: invalid value encountered in divide",
    )


def test_a_misconception_must_agree_in_every_case():
    report = report_on(
        lambda yhat, y: np.mean(abs(y - yhat)) + (len(y) == 1)  # not quite the mean
    )
    assert report.finding == "value"
    assert report.misconception is None


def loop(yhat, y):
    loss = 0
    for a, b in zip(yhat, y, strict=True):
        loss += abs(a - b)
    return loss


def test_a_loop_over_the_data_is_advised_against():
    report = report_on(loop)
    assert report.verdict == "passed"
    assert "without a loop" in report.explanation
    assert report_on(lambda yhat, y: np.sum(abs(y - yhat))).explanation == ""


def test_a_loop_is_refused_where_vectorised_code_is_the_point():
    strict = replace(L1, loops_refused=True)
    report = judge(strict, observe(loop, strict))
    assert (report.verdict, report.finding) == ("failed", "loop")
    assert report.headline == "The results are right, but your function loops over the data."
    assert judge(strict, observe(lambda yhat, y: abs(y - yhat).sum(), strict)).verdict == "passed"


def test_a_wrong_result_comes_before_a_loop():
    strict = replace(L1, loops_refused=True)
    report = judge(strict, observe(lambda yhat, y: loop(yhat, y) / len(y), strict))
    assert report.misconception == "mean_for_sum"


def test_an_overflow_without_consequence_is_advised_against():
    def overflows(yhat, y):
        np.exp(np.array([1000.0]))
        return np.sum(abs(y - yhat))

    report = report_on(overflows)
    assert report.verdict == "passed"
    assert "(overflow)" in report.explanation


def test_a_line_left_open_explains_the_error_that_it_causes():
    def L1(yhat, y):
        loss = None
        return loss + np.sum(abs(y - yhat))

    report = report_on(L1)
    assert report.finding == "raised"
    assert report.explanation == "There is a line still to be filled in: `loss = None`."


def test_writing_into_whole_numbers_is_explained():
    def in_place(table):
        table /= table.sum(axis=0)
        return 100 * table

    whole_numbers_first = find(broadcasting.column_percentages)
    report = judge(whole_numbers_first, observe(in_place, whole_numbers_first))
    assert report.finding == "raised"
    assert "Make a new array" in report.explanation


def test_calling_itself_without_end_is_explained():
    def endless(yhat, y):
        return endless(yhat, y)

    assert "without end" in report_on(endless).explanation


def test_a_type_error_inside_is_not_taken_for_wrong_arguments():
    assert report_on(np.vectorize(lambda yhat, y: yhat + "a")).finding == "raised"
    assert report_on(np.vectorize(lambda yhat: yhat)).finding != "none"


def test_reports_are_the_same_each_time():
    def wrong(yhat, y):
        return np.mean(abs(y - yhat))

    assert report_on(wrong) == report_on(wrong)


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_expected_results_are_the_references(exercise):
    for case, result in zip(exercise.cases, expected_results(exercise), strict=True):
        given = case.make()
        assert agree(result, exercise.counted(plain(exercise.reference(*given)), given))


def test_the_judge_runs_no_code_of_the_learner():
    seen = observe(lambda yhat, y: np.mean(abs(y - yhat)), L1)
    copied = replace(seen, name="anything")
    assert judge(L1, copied).misconception == "mean_for_sum"
