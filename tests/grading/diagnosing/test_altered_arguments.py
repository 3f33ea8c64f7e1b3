"""What the reference gives for other arguments is recognised."""

import numpy as np

from course_utils import logistic, losses
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe


def report_on(function, reference):
    exercise = find(reference)
    return judge(exercise, observe(function, exercise))


def test_an_example_left_out_is_a_variation_of_the_reference():
    report = report_on(lambda yhat, y: np.sum(abs(y - yhat)[:-1]), losses.L1)
    assert report.headline == "The last example is left out."


def test_an_argument_that_is_not_used_is_named():
    def default_rate(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
        costs = []
        for i in range(num_iterations):
            grads, cost = logistic.propagate(w, b, X, Y)
            w, b = w - 0.009 * grads["dw"], b - 0.009 * grads["db"]
            costs += [cost] if i % 100 == 0 else []
        return {"w": w, "b": b}, grads, costs

    report = report_on(default_rate, logistic.optimize)
    assert report.relation == "learning_rate not used"
    assert "as if `learning_rate` were always its default, 0.009" in report.headline
