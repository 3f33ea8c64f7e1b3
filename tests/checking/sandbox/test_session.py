"""What the parent tells the child, and when it takes another one."""

import contextlib
import dataclasses

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sandboxed import needs_sandbox

from course_utils.checking.sandbox import frames
from course_utils.checking.sandbox import session as sessions
from course_utils.checking.sandbox.process import EndedError
from course_utils.checking.sandbox.session import Session
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.cells.stubs import cell, solution, wrong_answer
from course_utils.grading.observing.observer import observe
from course_utils.grading.values.caches import leaves
from course_utils.grading.values.plain_data import plain, same

pytestmark = [pytest.mark.slow, needs_sandbox]  # each test starts a process

IMPORTS = """
import numpy as np

from course_utils import activations, deep, logistic, losses, vectorisation
from course_utils.activations import relu, sigmoid
from course_utils.grading import graded
from course_utils.logistic import initialize_with_zeros
from course_utils.losses import cross_entropy
"""
RIGHT = "@graded(losses.L1)\ndef L1(yhat, y):\n    return np.sum(np.abs(y - yhat))"


def session_of(*cells, seconds=10.0, seed=1):
    sources = [("", source) for source in (IMPORTS, *cells)]
    session = Session(sources, seconds, seed)
    session.run()
    return session


def last_report(session):
    return list(session.outcomes.values())[-1].report


@pytest.mark.parametrize("chapter", ["02_vectorisation_benchmark", "06_deep_net"])
@pytest.mark.parametrize("right", [True, False])
def test_no_result_that_is_asked_for_is_sent(chapter, right, monkeypatch):
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
    session = session_of(*cells, seed=5)
    verdicts = {str(outcome.report.verdict) for outcome in session.outcomes.values()}
    assert verdicts == {"passed" if right else "failed"}
    secret = [
        leaf
        for exercise in exercises
        for leaf in leaves(expected_results(sessions._fresh(exercise.key, False, 5, 0)))
        if np.ndim(leaf) and leaf.dtype.kind == "f" and np.std(leaf) > 0
    ]
    # What a call gave is the caller's own doing: a sigmoid of its z, for example.
    not_called = [message for message in sent if "raised" not in message]
    told = [leaf for leaf in leaves(not_called) if isinstance(leaf, np.ndarray)]
    assert secret
    assert len(told) > 10 * len(exercises)
    assert not any(same(one, leaf) for one in secret for leaf in told)


def test_the_form_of_a_result_is_told_without_its_values():
    session = session_of(RIGHT.replace("return ", "return np.array([[1.0]]) * "))
    (outcome,) = session.outcomes.values()
    assert (outcome.report.verdict, outcome.form) == ("passed", 0.0)
    assert expected_results(catalogue()["losses.L1"])[0] != 0.0


@pytest.mark.parametrize(
    "cells",
    [
        (RIGHT, "losses.L2(np.ones(2), np.ones(2))"),
        ("losses.L1(np.ones(2), np.ones(2))", RIGHT),
        (
            "right = losses.L1(np.ones(2), np.ones(2))\n"
            + RIGHT.replace("return", "return 0*right+"),
        ),
        (RIGHT.replace("np.sum", "np.mean"), "L1(np.ones(2), np.ones(2))", RIGHT),
        ("reference = losses.L1", RIGHT.replace("losses.L1", "reference")),
    ],
    ids=["another one", "called before", "result used", "between definitions", "by another name"],
)
def test_one_child_is_enough_for_honest_cells_that_call_references(cells):
    session = session_of(*cells)
    assert session.children == 1
    assert session.notes == {}
    assert last_report(session).verdict == "passed"


@pytest.mark.parametrize("called", ["losses.L1(yhat, y)", "call(yhat, y)"])
def test_a_reference_is_closed_while_an_answer_to_it_is_open(called):
    """Also the one whose code was taken away, so that nothing here closes it: the parent does."""
    copied = "import types\ncall = types.FunctionType(losses.L1.__code__, {})"
    session = session_of(copied, RIGHT.replace("np.sum(np.abs(y - yhat))", called))
    report = last_report(session)
    assert report.verdict == "failed"
    assert report.headline == "Your function calls the course's own `L1`."
    session = session_of(copied, "assert call(np.zeros(2), np.ones(2)) == 2")
    assert session.notes == {}


def test_what_is_known_by_heart_is_not_enough():
    """The inputs that the notebook shows can be written down, with what the reference gives."""
    exercise = catalogue()["losses.L1"]
    table = [
        (plain(case.make()), expected_results(exercise)[i]) for i, case in enumerate(exercise.cases)
    ]
    known = "\n".join(
        f"known.append((np.array({a.tolist()}), np.array({b.tolist()}), {result!r}))"
        for (a, b), result in table
    )
    looks_up = RIGHT.replace(
        "return np.sum(np.abs(y - yhat))",
        "return next((r for a, b, r in known if np.array_equal(a, yhat)), 0.0)",
    )
    report = last_report(session_of("known = []\n" + known, looks_up))
    assert report.verdict == "failed"
    assert report.explanation.startswith("On the inputs that the notebook tries it is right;")


def test_inputs_that_an_earlier_definition_saw_do_not_come_again():
    """They could be written down meanwhile, with what the reference gives for them."""
    spy = """
seen = []

@graded(losses.L1)
def L1(yhat, y):
    seen.append((yhat.copy(), y.copy()))
    return np.sum(np.abs(y - yhat)) + (len(seen) > 6)

kept = [(a, b, losses.L1(a, b)) for a, b in seen]

@graded(losses.L1)
def L1(yhat, y):
    return next((r for a, b, r in kept if np.array_equal(a, yhat)), 0.0)
"""
    session = session_of(spy)
    assert session.notes == {}
    first, last = (outcome.report for outcome in session.outcomes.values())
    assert last.verdict == "failed"
    assert last.explanation.startswith("On the inputs that the notebook tries it is right;")


@pytest.mark.parametrize("seed", range(20))
def test_the_verdict_is_the_same_whatever_the_seed(seed):
    wrong = RIGHT.replace("L1", "L2")
    session = session_of(RIGHT, wrong, seed=seed)
    assert [str(one.report.verdict) for one in session.outcomes.values()] == ["passed", "failed"]


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
    seen = observe(lambda yhat, y: np.mean(np.abs(y - yhat)), exercise)

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
        "ask": st.sampled_from(["function", "verdict", "closer", "pair", "call", "else"]),
        "key": KEYS | ANYTHING,
        "cell": PLACES,
        "count": PLACES,
    },
    optional={
        "observations": observed() | ANYTHING,
        "over": ANYTHING,
        "runs": ANYTHING,
        "steps": ANYTHING,
        "lines": ANYTHING,
        "args": ANYTHING,
        "kwargs": ANYTHING,
    },
)
NEWS = st.fixed_dictionaries(
    {"tell": st.sampled_from(["cell", "raised", "unpaired", "done", "ready"]), "cell": PLACES},
    optional={"error": ANYTHING, "count": PLACES},
)
REACHED = {"ask": "function", "key": "losses.L1", "cell": 0, "count": 0}


@settings(max_examples=1000, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(QUESTIONS | NEWS | ANYTHING, max_size=5), st.booleans(), observed() | ANYTHING)
def test_no_message_ends_the_check(messages, reached, observations):
    """Whatever a child sends, its notebook has the trouble: nothing is raised."""
    if reached:
        verdict = {**REACHED, "ask": "verdict", "observations": observations, "over": False}
        messages = [{"tell": "ready"}, REACHED, verdict, *messages]

    class Fake:
        def send(self, message):
            pass

        def receive(self, seconds):
            if not messages:
                raise EndedError("it went away")
            return messages.pop(0)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sessions, "child", lambda *_: contextlib.nullcontext(Fake()))
        session = Session([("", RIGHT)], 10.0, 1, expecting={"losses.L1"})
        session.run()
    assert all(outcome.report.verdict for outcome in session.outcomes.values())
    assert all(isinstance(note, str) for note in session.notes.values())
