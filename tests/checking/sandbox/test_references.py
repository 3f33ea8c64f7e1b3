"""A reference that is computed elsewhere does what it would have done here."""

import warnings

import numpy as np
import pytest

from course_utils import deep, logistic, losses
from course_utils.checking.sandbox import references
from course_utils.checking.sandbox.codec import pack, unpack
from course_utils.checking.sandbox.oracle import done
from course_utils.grading.observing.loops import Watched, executed_lines
from course_utils.grading.values.plain_data import same

LAYER = (np.ones((3, 4)), np.ones((2, 3)), np.ones((2, 1)))
VECTORS = (np.array([0.5, 1.0]), np.array([1.0, 0.0]))


@pytest.fixture(autouse=True)
def by_the_oracle():
    """Send what is asked through the codec, and what comes back, too."""

    def ask(ask, key, args, kwargs):
        args, kwargs = unpack(pack((args, kwargs)))
        return unpack(pack(done(key, args, kwargs)))

    references.ask_by(ask)


def test_the_result_is_the_same_down_to_its_type():
    for key, function, arguments in (
        ("losses.L1", losses.L1, VECTORS),
        ("deep.initialize_parameters_deep", deep.initialize_parameters_deep, ([3, 2, 1],)),
        ("deep.linear_forward", deep.linear_forward, LAYER),
    ):
        found, wanted = references.computed(key, *arguments), function(*arguments)
        assert type(found) is type(wanted)
        assert same(found, wanted)


def test_arguments_may_have_names():
    assert references.computed("losses.L1", yhat=VECTORS[0], y=VECTORS[1]) == 1.5


def test_an_exception_has_its_type_and_words():
    with pytest.raises(ValueError, match="yhat") as found:
        references.computed("losses.L1", np.ones((2, 2)), VECTORS[1])
    with pytest.raises(ValueError, match="yhat") as wanted:
        losses.L1(np.ones((2, 2)), VECTORS[1])
    assert str(found.value) == str(wanted.value)


def test_what_it_prints_and_warns_of_comes_here(capsys):
    problem = (np.zeros((2, 1)), 0.0, np.ones((2, 3)), np.array([[1, 0, 1]]), 3, 0.1, True)
    logistic.optimize(*problem)
    wanted = capsys.readouterr().out
    references.computed("logistic.optimize", *problem)
    assert capsys.readouterr().out == wanted != ""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        references.computed("losses.cross_entropy", np.array([[0.0]]), np.array([[1]]))
    with warnings.catch_warnings(record=True) as here:
        warnings.simplefilter("always")
        losses.cross_entropy(np.array([[0.0]]), np.array([[1]]))
    assert [str(one.message) for one in caught] == [str(one.message) for one in here]


def test_what_is_watched_stays_watched_and_no_line_is_counted():
    watched = np.ones((2, 3)).view(Watched)
    found = references.computed("activations.sigmoid", watched)
    assert type(found) is Watched

    def calls(z):
        return references.computed("activations.sigmoid", z)

    few, many = (executed_lines(calls, (np.ones((1, m)),)) for m in (5, 500))
    assert few == many < 30


def test_an_unknown_exception_keeps_its_name():
    references.ask_by(
        lambda **_: {"result": None, "printed": "", "warnings": [], "raised": ["OddError", "so"]}
    )
    with pytest.raises(Exception, match="so") as found:
        references.computed("losses.L1", *VECTORS)
    assert type(found.value).__name__ == "OddError"
