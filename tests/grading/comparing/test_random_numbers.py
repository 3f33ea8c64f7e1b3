"""What is random is judged by its properties: weights by their spread, a training by its cost."""

import dataclasses
import random
from collections import Counter

import numpy as np
import pytest

from course_utils import deep, shallow
from course_utils.banks import RIGHT, WRONG, bank
from course_utils.grading.catalogue import find
from course_utils.grading.catalogue.expected import difference, expected_results
from course_utils.grading.comparing import random_numbers
from course_utils.grading.comparing.random_numbers import start_of_descent
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing import side_effects
from course_utils.grading.observing.observer import observe

pytestmark = pytest.mark.chance
EXERCISE, TRAINING = find(shallow.initialize_parameters), find(shallow.nn_model)
INITIALISERS = [
    EXERCISE,
    find(deep.initialize_parameters),
    find(deep.initialize_parameters_deep),
]
SEEDS = range(100)
USUAL = {
    "0.01": lambda n_prev: 0.01,
    "1/√n_prev": lambda n_prev: 1 / np.sqrt(n_prev),
    "√(2/n_prev)": lambda n_prev: np.sqrt(2 / n_prev),
}
UNUSUAL = {
    "0.1": lambda n_prev: 0.1,
    "2/n_prev": lambda n_prev: 2 / n_prev,
    "√2/n_prev": lambda n_prev: np.sqrt(2) / n_prev,
    "√(3/n_prev)": lambda n_prev: np.sqrt(3 / n_prev),
    "0.02": lambda n_prev: 0.02,
    "0.005": lambda n_prev: 0.005,
}


def uniform(rng):
    """Return a function that draws as many numbers of any sign as a shape says."""
    return lambda size: rng.uniform(-1, 1, size)


def root_three(rng):
    """Do as `uniform`, with standard deviation 1."""
    return lambda size: rng.uniform(-np.sqrt(3), np.sqrt(3), size)


def start(draw, scale, n_x, n_h, n_y):
    return {
        "W1": draw((n_h, n_x)) * scale(n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": draw((n_y, n_h)) * scale(n_h),
        "b2": np.zeros((n_y, 1)),
    }


def drawn(exercise, draw, scale=lambda n_prev: 1):
    """Return a function that answers each case with weights drawn beforehand, biases zero."""
    answers = {
        repr(case.make()): {
            name: draw(array.shape) * scale(array.shape[1]) if name[0] == "W" else 0 * array
            for name, array in wanted.items()
        }
        for case, wanted in zip(exercise.cases, expected_results(exercise), strict=True)
    }
    return lambda *arguments: answers[repr(arguments)]


def wrong_in(case, found, exercise=EXERCISE):
    return start_of_descent(found, expected_results(exercise)[case], exercise.cases[case].make())


def key_of(exercise):
    return exercise.key


@pytest.mark.slow
@pytest.mark.parametrize("scale", USUAL)
@pytest.mark.parametrize("how", [uniform, root_three, lambda rng: rng.standard_normal])
@pytest.mark.parametrize("exercise", INITIALISERS, ids=key_of)
def test_no_seed_and_no_usual_scale_is_refused(exercise, how, scale):
    for seed in SEEDS:
        answer = drawn(exercise, how(np.random.default_rng(seed)), USUAL[scale])
        for number, case in enumerate(exercise.cases):
            assert wrong_in(number, answer(*case.make()), exercise) is None, seed


@pytest.mark.slow
@pytest.mark.parametrize("scale", UNUSUAL)
@pytest.mark.parametrize("exercise", INITIALISERS, ids=key_of)
def test_no_seed_of_another_scale_passes(exercise, scale):
    for seed in SEEDS:
        draw = np.random.default_rng(seed).standard_normal
        answer = drawn(exercise, draw, UNUSUAL[scale])
        cases = enumerate(exercise.cases)
        assert any(wrong_in(number, answer(*case.make()), exercise) for number, case in cases), seed


@pytest.mark.slow
@pytest.mark.parametrize("count", [100, 400, 4000])
def test_the_rate_of_false_alarms_is_as_stated(count):
    """At narrower limits, where it can be counted: 3 standard errors, 2.7 in a thousand."""
    draws = np.random.default_rng(0).standard_normal((20_000, count))
    spread = np.sqrt(np.mean(draws**2, axis=1))
    alarms = np.mean(~random_numbers._may_be(spread, np.ones(1), count, 3))
    assert 0.0015 < alarms < 0.004


def test_a_spread_that_another_mistake_has_is_not_taken_for_it():
    exercise = find(deep.initialize_parameters_deep)
    draw = np.random.default_rng(3).standard_normal
    words = {
        "deep_root_missing": lambda n_prev: 2 / n_prev,
        "deep_root_of_two_alone": lambda n_prev: np.sqrt(2) / n_prev,
        "deep_factor_missing": lambda n_prev: 1,
        "too large.": lambda n_prev: 0.7,
        "have another spread than the usual ones.": lambda n_prev: 0.1,
    }
    for expected, scale in words.items():
        (text,) = told(exercise, [observe(drawn(exercise, draw, scale), exercise)])
        assert text.endswith(expected)


# What is drawn wrongly, and the words of the report: those of a misconception where one is named.
WRONGLY_DRAWN = {
    "no factor": (lambda rng: rng.standard_normal, "factor_missing"),
    "from 0 to 1": (lambda rng: rng.random, "uniform_weights"),
    "from 0 to 0.01": (lambda rng: lambda size: rng.random(size) / 100, "uniform_weights"),
    "twice as large": (lambda rng: lambda size: 2 * rng.standard_normal(size), "too large."),
    "without signs": (lambda rng: lambda size: np.abs(rng.standard_normal(size)), "centred at 0."),
    "much too small": (lambda rng: lambda size: rng.standard_normal(size) / 1e4, "too small."),
    "ones": (lambda rng: np.ones, ("weights_constant", "are equal.")),
    "zero": (lambda rng: np.zeros, "weights_zero"),
}


MOST_JUDGED = 5  # of the answers that lack the same properties: a report takes long


def told(exercise, answers):
    """Return what reports on some observations say first; "" if the answer is right."""
    judged, texts = Counter(), set()
    for observations in answers:
        lacking = tuple(
            str(run.raised or getattr(difference(exercise, index, run.result), "headline", ""))
            for index, run in enumerate(observations.runs)
        )
        judged[lacking] += 1
        if judged[lacking] <= MOST_JUDGED:
            report = judge(exercise, observations)
            passed = report.verdict == "passed"
            texts.add("" if passed else report.misconception or report.headline)
    return texts


@pytest.mark.slow
@pytest.mark.parametrize("wrongly", WRONGLY_DRAWN)
@pytest.mark.parametrize("exercise", INITIALISERS, ids=key_of)
def test_every_seed_of_a_mistake_is_refused_with_the_same_words(exercise, wrongly):
    how, words = WRONGLY_DRAWN[wrongly]
    answers = [drawn(exercise, how(np.random.default_rng(seed))) for seed in SEEDS]
    texts = told(exercise, [observe(answer, exercise) for answer in answers])
    assert all(text.endswith(words) for text in texts)


UNSEEDED = {
    "NumPy's global numbers": lambda size: 2 * np.random.standard_normal(size),
    "a generator without a seed": lambda size: 2 * np.random.default_rng().normal(size=size),
    "Python's own numbers": lambda size: np.vectorize(lambda _: random.gauss(0, 2))(np.ones(size)),
}


@pytest.mark.parametrize("how", UNSEEDED)
@pytest.mark.parametrize("exercise", INITIALISERS, ids=key_of)
def test_a_report_is_the_same_each_time(exercise, how):
    def answer(*arguments):
        return drawn(exercise, UNSEEDED[how])(*arguments)

    expected_results(exercise)  # which the answer asks for: computed while the reference is open
    reports = set()
    for seed in range(5):
        np.random.seed(seed)
        random.seed(seed)
        reports.add(judge(exercise, observe(answer, exercise)))
    assert len(reports) == 1
    assert "too large" in reports.pop().headline


@pytest.mark.slow
@pytest.mark.parametrize("exercise", INITIALISERS, ids=key_of)
def test_an_answer_is_told_the_same_whatever_numbers_it_draws(exercise, monkeypatch):
    def observed(seed, answer):
        monkeypatch.setattr(side_effects, "SEED", seed)
        return observe(answer, exercise)

    for bank_of in (RIGHT, WRONG):
        for name, answer in bank(bank_of, exercise).items():
            texts = told(exercise, [observed(seed, answer) for seed in range(20)])
            assert len(texts) == 1, (name, texts)
            assert (texts == {""}) == (bank_of is RIGHT), name


def test_a_spread_is_told_by_what_holds_for_any_seed():
    wanted = expected_results(EXERCISE)[1]
    found = [
        {**wanted, "W1": 2 * np.random.default_rng(seed).standard_normal(wanted["W1"].shape)}
        for seed in SEEDS
    ]
    differences = [wrong_in(1, each) for each in found]
    texts = {(difference.headline, difference.explanation) for difference in differences}
    assert len(texts) == 1


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
    case = 1  # 60 features, 50 hidden units
    with np.errstate(divide="ignore"):
        found = shallow.initialize_parameters(*EXERCISE.cases[case].make())
        found["W1"] = change(found["W1"])
    difference = wrong_in(case, found)
    assert (difference.finding, difference.headline) == ("value", words)
    assert difference.explanation.endswith("yours may differ from the course's.")


def test_biases_shapes_and_keys_are_judged_too():
    good = shallow.initialize_parameters(60, 50, 20)
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
        report = judge(once, observe(own_training(seed, USUAL[scale]), once))
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
        wrong = own_training(seed, USUAL["0.01"], **options)
        report = judge(TRAINING, observe(wrong, TRAINING))
        assert report.verdict == "failed"
        assert report.headline in (mistake, TOO_HIGH)
