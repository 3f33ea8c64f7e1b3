import numpy as np

from course_utils.grading.catalogue import catalogue
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe
from course_utils.grading.reporting.random_arrays import how_it_was_drawn, is_drawn, summary


def test_random_weights_are_told_by_shape_mean_and_spread():
    W = np.array([[1.0, -1.0], [1.0, -1.0]])
    assert summary(W) == "shape (2, 2), mean 0, spread 1"
    assert how_it_was_drawn(("W", 2 * W, W)) == (
        "shape (2, 2), mean 0, spread 2; the course's: mean 0, spread 1"
    )
    assert how_it_was_drawn(("W", W[:1], W)) == "shape (1, 2), expected (2, 2)"
    assert how_it_was_drawn(("W", W, W)) == "as expected"
    assert how_it_was_drawn(("W", None, W)) == "None, expected an array of shape (2, 2)"


def test_the_cost_of_a_training_from_a_random_start_is_told_by_its_ends():
    assert how_it_was_drawn(("costs", [0.7, 0.6, 0.5], [0.7, 0.4, 0.1])) == (
        "from 0.7 to 0.5; the course's: from 0.7 to 0.1"
    )


def test_biases_are_not_drawn():
    assert is_drawn(("W", np.ones(2), np.ones(2)))
    assert not is_drawn(("b", np.ones(2), np.zeros(2)))
    assert not is_drawn(("W", ..., np.ones(2)))
    assert not is_drawn(("cost", 1.0, 1.0))


def report_on(function):
    exercise = catalogue()["shallow.initialize_parameters"]
    return judge(exercise, observe(function, exercise))


def test_no_digits_of_random_weights_are_shown():
    def uniform(n_x, n_h, n_y):
        rng = np.random.default_rng(7)
        W1, W2 = rng.uniform(size=(n_h, n_x)), rng.uniform(size=(n_y, n_h))
        return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

    report = report_on(uniform)
    rows = dict(report.comparison.rows)
    assert rows['"W1"'].startswith("shape (50, 60), mean 0.5, spread 0.29; the course's: mean ")
    assert rows['"b1"'] == "as expected"
    assert report.comparison.excerpt is None
    for text in (report.to_text(), report.to_html(), report.to_json()):
        assert "spread 0.29" in text
        assert "[[" not in text


def test_biases_that_are_wrong_are_shown_with_their_numbers():
    def ones(n_x, n_h, n_y):
        rng = np.random.default_rng(7)
        W1, W2 = rng.normal(size=(n_h, n_x)) / 100, rng.normal(size=(n_y, n_h)) / 100
        return {"W1": W1, "b1": np.ones((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

    comparison = report_on(ones).comparison
    assert comparison.excerpt.name == '"b1"'
    assert comparison.excerpt.expected == "[[▸0◂]\n [  0]\n [  0]]"
    assert dict(comparison.rows)['"b1"'] == "all 3 differ"
