"""A known mistake is recognised by its results, or where there are none by its very error."""

import numpy as np

from course_utils import logistic
from course_utils.activations import sigmoid
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe


def report_on(function, reference):
    exercise = find(reference)
    return judge(exercise, observe(function, exercise))


def test_more_keys_and_costs_of_shape_one_by_one_hide_no_misconception():
    def with_more(w, b, X, Y):
        A = sigmoid(w.T @ X)
        cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
        grads = {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y), "A": A}
        return grads, np.array([[cost]])

    assert report_on(with_more, logistic.propagate).misconception == "bias_left_out"


def test_where_all_cases_raise_the_very_words_must_agree():
    def truth_value(w, b, X):
        return 1 if sigmoid(w.T @ X + b) > 0.5 else 0

    def other_words(w, b, X):
        raise ValueError("something else")

    assert report_on(truth_value, logistic.predict).misconception == "if_for_many_examples"
    assert report_on(other_words, logistic.predict).misconception is None
