"""A backward step is judged with its own forward step, whatever their cache looks like."""

import numpy as np
import pytest
from shared_caches import shared_caches

from course_utils import shallow
from course_utils.activations import sigmoid
from course_utils.grading.catalogue import find
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe

FORWARD, BACKWARD = find(shallow.forward_propagation), find(shallow.backward_propagation)
PAIRS = list(shared_caches("shallow"))


def wrong_forward(first=np.tanh, last=sigmoid, bias=1, passed_on=None):
    """Return a forward step's quantities with something wrong in them."""

    def quantities(X, parameters):
        Z1 = parameters["W1"] @ X + bias * parameters["b1"]
        A1 = first(Z1)
        Z2 = parameters["W2"] @ (Z1 if passed_on == "Z1" else A1) + bias * parameters["b2"]
        return Z1, A1, Z2, last(Z2)

    return quantities


WRONG = {
    "sigmoid in the hidden layer": wrong_forward(first=sigmoid),
    "relu in the hidden layer": wrong_forward(first=lambda z: np.maximum(z, 0)),
    "tanh at the output": wrong_forward(last=np.tanh),
    "no sigmoid at the output": wrong_forward(last=lambda z: z),
    "no biases": wrong_forward(bias=0),
    "hidden layer without activation": wrong_forward(passed_on="Z1"),
}


def judged(exercise, function):
    return judge(exercise, observe(function, exercise))


@pytest.mark.parametrize("name", PAIRS)
def test_a_pair_with_a_cache_of_its_own_form_is_accepted(name):
    pair = shared_caches("shallow")[name]
    for exercise in (FORWARD, BACKWARD):
        report = judged(exercise, pair[exercise.name])
        assert report.verdict == "passed", report.to_text()
    assert Grader().fits(BACKWARD, pair[FORWARD.name], pair[BACKWARD.name])


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("name", PAIRS)
def test_a_right_backward_step_is_not_blamed_for_its_forward_step(name, wrong):
    pair = shared_caches("shallow")[name]
    pair["quantities"] = WRONG[wrong]
    assert judged(FORWARD, pair[FORWARD.name]).verdict == "failed"
    report = judged(BACKWARD, pair[BACKWARD.name])
    assert report.verdict == "passed" or report.finding == "forward", report.to_text()


@pytest.mark.slow
def test_of_most_forms_the_backward_step_is_judged_all_the_same():
    """The right numbers are filled in; where that cannot be done, the forward step comes first."""
    waiting = set()
    for name in PAIRS:
        for wrong in WRONG.values():
            pair = shared_caches("shallow")[name]
            pair["quantities"] = wrong
            if judged(BACKWARD, pair[BACKWARD.name]).verdict != "passed":
                waiting.add(name)
    assert waiting == {"Closure", "OneStackedArray", "Attributes", "SlopeAlreadyComputed"}


def test_what_cannot_be_judged_yet_is_not_called_wrong():
    pair = shared_caches("shallow")["Closure"]
    pair["quantities"] = WRONG["no biases"]
    report = judged(BACKWARD, pair[BACKWARD.name])
    assert report.headline == "It cannot be judged before your `forward_propagation` is right."
    assert report.comparison is None


@pytest.mark.slow
@pytest.mark.parametrize("wrong", [None, *WRONG])
@pytest.mark.parametrize("name", ["TupleOfFour", "OutputFirst", "DictWithAList", "ExamplesInRows"])
@pytest.mark.parametrize("mistake", BACKWARD.mistakes, ids=lambda mistake: mistake.name)
def test_a_mistake_is_recognised_whatever_the_cache(name, wrong, mistake):
    pair = shared_caches("shallow")[name]
    if wrong:
        pair["quantities"] = WRONG[wrong]
    wrong_version = mistake.function  # made here: while it is judged, the reference is closed
    pair["_gradients"] = lambda parameters, A1, A2, X, Y: wrong_version(
        parameters, {"A1": A1, "A2": A2}, X, Y
    )
    report = judged(BACKWARD, pair[BACKWARD.name])
    assert report.verdict == "failed"
    assert report.misconception == mistake.name, report.to_text()


@pytest.mark.parametrize(
    ("forward", "backward"),
    [
        ("OutputFirst", "TupleOfTwo"),
        ("TupleOfFour", "FourInAnotherOrder"),
        ("ListThatGrows", "FirstAndSecondOfTheList"),
        ("TupleOfFour", "CourseCache"),
        ("Closure", "CourseCache"),
    ],
)
def test_a_cache_read_in_another_order_than_it_is_written_is_said_so(forward, backward):
    pair = shared_caches("shallow")[forward]
    gradients = pair["_gradients"]
    order = {
        "TupleOfTwo": lambda cache: cache,
        "FourInAnotherOrder": lambda cache: (cache[2], cache[3]),
        "FirstAndSecondOfTheList": lambda cache: (cache[1], cache[4]),
        "CourseCache": lambda cache: (cache["A1"], cache["A2"]),
    }[backward]
    namespace = pair | {"gradients": gradients, "order": order}
    code = (
        "def backward_propagation(parameters, cache, X, Y):\n"
        "    return gradients(parameters, *order(cache), X, Y)"
    )
    exec(code, namespace)
    report = judged(BACKWARD, namespace["backward_propagation"])
    assert report.finding == "cache", report.to_text()
    assert "does not read the cache as your `forward_propagation` writes it" in report.headline


def test_own_names_that_do_not_agree_are_reported_with_the_learners_own_line():
    pair = shared_caches("shallow")["DictWithOtherNames"]
    exec(
        "def backward_propagation(parameters, cache, X, Y):\n"
        "    return _gradients(parameters, cache['Hidden'], cache['output'], X, Y)",
        pair,
    )
    report = judged(BACKWARD, pair["backward_propagation"])
    assert (report.finding, report.error) == ("raised", "KeyError: 'Hidden'")


def test_a_forward_step_that_raises_or_keeps_nothing_leaves_the_courses_cache():
    for body in ("1 / 0", "return quantities(X, parameters)[3]", "return 1, 2, 3", "return None"):
        pair = shared_caches("shallow")["TupleOfFour"]
        exec(f"def forward_propagation(X, parameters):\n    {body}", pair)
        exec(
            "def backward_propagation(parameters, cache, X, Y):\n"
            "    return _gradients(parameters, cache['A1'], cache['A2'], X, Y)",
            pair,
        )
        assert judged(BACKWARD, pair["backward_propagation"]).verdict == "passed"
