"""What the parent tells the child, and when it takes another one."""

import dataclasses

import hostile
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from course_utils.checking import notebooks as checking
from course_utils.checking.sandbox import frames
from course_utils.checking.sandbox import session as sessions
from course_utils.checking.sandbox.process import EndedError
from course_utils.checking.sandbox.session import Session
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.cells.stubs import cell, solution, wrong_answer
from course_utils.grading.judging.grader import Grader
from course_utils.grading.values.caches import leaves

pytestmark = pytest.mark.slow  # each test starts a process

IMPORTS = """
import numpy as np

from course_utils import activations, deep, logistic, losses, vectorisation
from course_utils.activations import relu, sigmoid
from course_utils.grading import graded
from course_utils.logistic import initialize_with_zeros
from course_utils.losses import cross_entropy
"""
RIGHT = "@graded(losses.L1)\ndef L1(yhat, y):\n    return np.sum(np.abs(y - yhat))"


def session_of(*cells, seconds=10.0):
    sources = [("", source) for source in (IMPORTS, *cells)]
    session = Session(sources, {"losses.L1", "losses.L2"}, seconds)
    session.run()
    return session


@pytest.mark.parametrize("chapter", ["02_vectorisation_benchmark", "06_deep_net"])
@pytest.mark.parametrize("right", [True, False])
def test_no_expected_value_is_sent(chapter, right, monkeypatch, tmp_path):
    sent, framed = [], frames.framed
    monkeypatch.setattr(frames, "framed", lambda value: (sent.append(value), framed(value))[1])
    exercises = [exercise for exercise in catalogue().values() if exercise.chapter == chapter]
    cells = [
        cell(
            exercise,
            solution(exercise.reference) if right else wrong_answer(exercise, exercise.mistakes[0]),
        )
        for exercise in exercises
    ]
    found = checking.check(hostile.write(tmp_path / "learner.ipynb", [IMPORTS, *cells]))
    assert found.passed == right
    answers = [message for message in sent if "cells" not in message]
    assert len(answers) >= 2 * len(exercises)
    for leaf in leaves(answers):
        if isinstance(leaf, float | np.ndarray):
            assert np.all(leaf == 0)  # the form of a result, emptied


def test_the_form_of_a_result_is_told_without_its_values():
    session = session_of(RIGHT.replace("return ", "return np.array([[1.0]]) * "))
    (outcome,) = session.outcomes.values()
    assert (outcome.report.verdict, outcome.form) == ("passed", 0.0)
    assert expected_results(catalogue()["losses.L1"])[0] != 0.0


def test_one_child_is_enough_for_honest_cells():
    assert session_of(RIGHT, "losses.L2(np.ones(2), np.ones(2))").children == 1


@pytest.mark.parametrize(
    "cells",
    [
        ("losses.L1(np.ones(2), np.ones(2))", RIGHT),
        (RIGHT.replace("np.sum", "np.mean"), "L1(np.ones(2), np.ones(2))", RIGHT),
        ("reference = losses.L1", RIGHT.replace("losses.L1", "reference")),
    ],
    ids=["called before", "called between two definitions", "unannounced"],
)
def test_a_reference_that_was_given_is_closed_again_by_a_fresh_child(cells):
    session = Session([("", source) for source in (IMPORTS, *cells)], set(), 10.0)
    if "reference" not in cells[0]:
        session.closed.add("losses.L1")
    session.run()
    assert session.children == 2
    assert list(session.outcomes.values())[-1].report.verdict == "passed"


def test_what_comes_before_a_function_that_ends_python_is_judged_once(monkeypatch):
    ends = "import os\n\n\n@graded(losses.L2)\ndef L2(yhat, y):\n    os._exit(7)"
    session = session_of(RIGHT, ends)
    assert session.children == 2
    assert [outcome.report.verdict for outcome in session.outcomes.values()] == ["passed", "failed"]
    assert session.outcomes[2, 0].report.headline.endswith("it ended Python, with exit code 7.")


SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.binary()
)
ARRAYS = arrays.arrays(
    st.sampled_from(["f8", "i8", "?", "U3"]), st.sampled_from([(), (2,), (0, 3)])
)
ANYTHING = st.recursive(
    SCALARS | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=3) | st.integers(), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYS = st.sampled_from(["losses.L1", "losses.L2", "shallow.backward_propagation", "L1", ""])
PLACES = st.sampled_from([0, 1, -1, 10**30]) | ANYTHING


def observed():
    """Return strategies for what is nearly an observation of L1."""
    exercise = catalogue()["losses.L1"]
    seen = Grader().observe(lambda yhat, y: np.mean(np.abs(y - yhat)), exercise)

    def spoiled(record):
        names = st.sampled_from([one.name for one in dataclasses.fields(record)])
        return st.builds(
            lambda name, value: dataclasses.replace(record, **{name: value}), names, ANYTHING
        )

    runs = st.builds(
        lambda run: dataclasses.replace(seen, runs=(run, *seen.runs[1:])), spoiled(seen.runs[0])
    )
    return st.just(seen) | spoiled(seen) | runs


QUESTIONS = st.fixed_dictionaries(
    {
        "ask": st.sampled_from(["function", "verdict", "closer", "pair", "open", "else"]),
        "key": KEYS | ANYTHING,
        "cell": PLACES,
        "count": PLACES,
    },
    optional={"observations": observed() | ANYTHING, "runs": ANYTHING, "form": ANYTHING},
)
NEWS = st.fixed_dictionaries(
    {"tell": st.sampled_from(["cell", "raised", "unpaired", "done", "ready"]), "cell": PLACES},
    optional={"error": ANYTHING, "count": PLACES, "missing": ANYTHING},
)
REACHED = {"ask": "function", "key": "losses.L1", "cell": 0, "count": 0}


@settings(max_examples=1000, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(QUESTIONS | NEWS | ANYTHING, max_size=5), st.booleans(), observed() | ANYTHING)
def test_no_message_ends_the_check(messages, reached, observations):
    """Whatever a child sends, its notebook has the trouble: nothing is raised."""
    if reached:
        verdict = {**REACHED, "ask": "verdict", "observations": observations}
        messages = [{"tell": "ready", "missing": []}, REACHED, verdict, *messages]

    class Fake:
        folder = ""

        def __init__(self, without):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def send(self, message):
            pass

        def receive(self, seconds):
            if not messages:
                raise EndedError("it went away")
            return messages.pop(0)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sessions, "Child", Fake)
        session = Session([("", RIGHT)], {"losses.L1"}, 10.0)
        session.run()
    assert all(outcome.report.verdict for outcome in session.outcomes.values())
    assert all(isinstance(note, str) for note in session.notes.values())
