"""What is random is judged by its properties: weights by their spread, a training by its cost."""

import dataclasses

import numpy as np
import pytest

from course_utils import shallow
from course_utils.grading.catalogue import find
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.comparing.random_numbers import start_of_descent
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe

EXERCISE, TRAINING = find(shallow.initialize_parameters), find(shallow.nn_model)
SCALES = {
    "0.01": lambda n_prev: 0.01,
    "0.1": lambda n_prev: 0.1,
    "1/√n_prev": lambda n_prev: 1 / np.sqrt(n_prev),
    "√(2/n_prev)": lambda n_prev: np.sqrt(2 / n_prev),
}


def start(draw, scale, n_x, n_h, n_y):
    return {
        "W1": draw((n_h, n_x)) * scale(n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": draw((n_y, n_h)) * scale(n_h),
        "b2": np.zeros((n_y, 1)),
    }


def wrong_in(case, found):
    return start_of_descent(found, expected_results(EXERCISE)[case], EXERCISE.cases[case].make())


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("uniform", [False, True])
def test_no_seed_and_no_usual_scale_is_refused(scale, uniform):
    for seed in range(200):
        rng = np.random.default_rng(seed)
        draw = (lambda size, rng=rng: rng.uniform(-1, 1, size)) if uniform else rng.standard_normal
        for number, case in enumerate(EXERCISE.cases):
            assert wrong_in(number, start(draw, SCALES[scale], *case.make())) is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda W: 0 * W, "`W1` is zero."),
        (lambda W: 0 * W + 0.01, "All weights in `W1` are equal."),
        (lambda W: W[:1] + 0 * W, "All rows of `W1` are equal."),
        (lambda W: np.abs(W), "The weights in `W1` are not centred at 0."),
        (lambda W: W + 0.01, "The weights in `W1` are not centred at 0."),
        (lambda W: 100 * W, "The weights in `W1` are too large."),
        (lambda W: W / 1000, "The weights in `W1` are too small."),
        (lambda W: W / 0, "`W1` holds `nan` or `inf`."),
    ],
)
def test_weights_that_no_descent_should_start_from(change, words):
    case = 1  # 40 features, 30 hidden units
    with np.errstate(divide="ignore"):
        found = shallow.initialize_parameters(*EXERCISE.cases[case].make())
        found["W1"] = change(found["W1"])
    difference = wrong_in(case, found)
    assert (difference.finding, difference.headline) == ("value", words)
    assert difference.explanation.endswith("yours may differ from the course's.")


def test_biases_shapes_and_keys_are_judged_too():
    good = shallow.initialize_parameters(40, 30, 5)
    assert "`b2` is not zero" in wrong_in(1, good | {"b2": good["b2"] + 1e-3}).headline
    assert wrong_in(1, good | {"b1": good["b1"].ravel()}).finding == "shape"
    assert wrong_in(1, good | {"W1": good["W1"].T}).finding == "shape"
    assert wrong_in(1, {"W1": good["W1"]}).finding == "kind"
    assert wrong_in(1, None).finding == "kind"
    assert wrong_in(1, good | {"more": 1}) is None


def own_training(seed, scale, steps=None, rate=1.2):
    """Return an nn_model that calls no initialiser but its own."""

    def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
        draw = np.random.default_rng(seed).standard_normal
        parameters = start(draw, scale, len(X), n_h, 1)
        for _ in range(num_iterations if steps is None else steps):
            _, cache = shallow.forward_propagation(X, parameters)
            grads = shallow.backward_propagation(parameters, cache, X, Y)
            parameters = shallow.update_parameters(parameters, grads, rate)
        return parameters

    return nn_model


@pytest.mark.parametrize("scale", ["0.01", "1/√n_prev", "√(2/n_prev)"])
def test_a_training_from_a_start_of_its_own_is_judged_by_its_cost(scale):
    once = dataclasses.replace(TRAINING, sizes=None)
    for seed in range(60):
        report = judge(once, observe(own_training(seed, SCALES[scale]), once))
        assert report.verdict == "passed", (seed, report.to_text())


TOO_HIGH = "The training ends at too high a cost."


@pytest.mark.parametrize(
    ("options", "mistake"),
    [
        ({"steps": 0}, "The parameters never change: the updated ones are not kept."),
        ({"steps": 1}, "There is only one step, whatever num_iterations says."),
        ({"rate": -1.2}, TOO_HIGH),
    ],
)
def test_one_that_does_not_learn_is_refused(options, mistake):
    """The mistake is recognised where the costs agree to the digits that a report shows."""
    for seed in range(20):
        wrong = own_training(seed, SCALES["0.01"], **options)
        report = judge(TRAINING, observe(wrong, TRAINING))
        assert report.verdict == "failed"
        assert report.headline in (mistake, TOO_HIGH)
