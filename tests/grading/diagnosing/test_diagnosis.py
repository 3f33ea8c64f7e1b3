"""From observations to what is told: two things at once, and no false claims."""

import numpy as np
import pytest

from course_utils import logistic, losses, norms
from course_utils.activations import sigmoid
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe
from course_utils.grading.observing.records import Observations, Run
from course_utils.grading.values.plain_data import plain


def report_on(function, reference):
    exercise = find(reference)
    return Grader().examine(function, exercise)[1]


def gradients(change_dw=lambda dw: dw, change_db=lambda db: db, change_cost=lambda cost: cost):
    """Return a `propagate` whose results are changed."""

    def propagate(w, b, X, Y):
        A = sigmoid(w.T @ X + b)
        cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
        dw, db = X @ (A - Y).T / X.shape[1], np.mean(A - Y)
        return {"dw": change_dw(dw), "db": change_db(db)}, change_cost(cost)

    return propagate


def test_the_part_that_is_wrong_is_named():
    report = report_on(gradients(change_db=lambda db: -db), logistic.propagate)
    assert report.relation == "sign"
    assert report.headline == '`"db"` is -1 times the expected.'


def test_the_same_relation_of_several_parts_is_told_once():
    report = report_on(gradients(np.negative, np.negative, np.negative), logistic.propagate)
    assert report.headline == "Two things at once."  # known ones: gradients, and cost
    report = report_on(gradients(lambda d: 2 * d, lambda d: 2 * d), logistic.propagate)
    assert report.relation == "factor 2"
    assert 'The same holds for `"db"`.' in report.explanation


def test_different_relations_of_different_parts_are_both_told():
    report = report_on(gradients(lambda dw: dw / 2, lambda db: db + 1), logistic.propagate)
    assert report.headline == "Two things at once."
    assert report.relation == "factor 1/2; offset"
    assert '1. `"dw"` is half the expected.' in report.explanation
    assert '2. `"db"` is 1 too large, in every element' in report.explanation


def test_two_misconceptions_that_spoil_different_parts_are_both_told():
    def both(w, b, X, Y):
        A = sigmoid(w.T @ X + b)
        cost = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
        return {"dw": X @ (Y - A).T / X.shape[1], "db": np.mean(Y - A)}, cost

    report = report_on(both, logistic.propagate)
    assert report.headline == "Two things at once."
    assert "1. The gradients have the wrong sign." in report.explanation
    assert "2. The minus of the cost is missing." in report.explanation


def test_a_misconception_with_a_factor_on_top_is_not_guessed_at():
    """That a result is some multiple of a known wrong one says little of how it was made."""

    def no_bias_and_no_mean(w, b, X, Y):
        A = sigmoid(w.T @ X)
        cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
        return {"dw": X @ (A - Y).T, "db": np.sum(A - Y)}, cost

    report = report_on(no_bias_and_no_mean, logistic.propagate)
    assert (report.misconception, report.relation) == (None, None)


def test_a_shape_and_a_factor_are_told_together():
    report = report_on(lambda x: 2 * np.linalg.norm(x, axis=1), norms.l2_norm)
    assert report.headline == (
        "Your result has shape (3,); expected is (3, 1). In that shape it is twice the expected."
    )
    assert report.relation == "missing axis, factor 2"


def test_exchanged_results_are_told_whatever_their_kinds():
    def exchanged(w, b, X, Y):
        grads, cost = gradients()(w, b, X, Y)
        return cost, grads

    report = report_on(exchanged, logistic.propagate)
    assert report.relation == "exchanged"
    assert report.finding == "kind"


def test_a_relation_that_only_locates_keeps_the_first_difference():
    report = report_on(lambda yhat, y: np.sum(abs(y - yhat)) + (len(y) == 3), losses.L1)
    assert report.relation == "some cases"
    assert "First difference: expected `4`, found `5`." in report.explanation


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_a_diagnosis_holds_for_every_exercise_or_there_is_none(exercise):
    """Whatever comes back, judging does not fail, and nothing is claimed of noise."""
    seen = observe(lambda *args: np.cos(np.arange(7.0)) * 1e3, exercise)
    report = judge(exercise, seen)
    assert report.verdict == "failed"
    assert report.misconception is None


ODD = (
    "text",
    1e300,
    np.nan,
    1 + 2j,
    [[1], [2, 3]],
    [np.zeros(2), np.zeros((1, 3))],
    (1, 2),
    {"dw": None, "W1": "text"},
    np.array([]),
    np.zeros((0, 3)),
    np.array([True, False]),
    np.full((2, 2), np.nan),
    np.array([["a"]]),
    np.zeros(10**6),
)


@pytest.mark.slow
@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_odd_results_are_judged_too_alone_or_in_the_place_of_one_part(exercise):
    def spoiled(value, odd):
        if isinstance(value, dict):
            return {key: odd if i else item for i, (key, item) in enumerate(value.items())}
        if isinstance(value, tuple):
            return (*value[:-1], odd)
        return odd

    for odd in ODD:
        for results in ([odd for _ in exercise.cases], [spoiled(e, odd) for e in known(exercise)]):
            runs = tuple(Run(plain(result)) for result in results)
            report = judge(exercise, Observations(exercise.name, False, (), runs))
            assert report.misconception is None or report.verdict == "failed"


def known(exercise):
    """Return what the reference returns in each case, as plain data."""
    return [plain(exercise.reference(*case.make())) for case in exercise.cases]
