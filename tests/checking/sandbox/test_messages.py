"""Nothing is looked at that has not the form of our own messages."""

import dataclasses

import numpy as np
import pytest

from course_utils.checking.sandbox.messages import LARGEST_NUMBER, MessageError, checked
from course_utils.grading.catalogue import catalogue
from course_utils.grading.observing.observer import observe, observe_steps
from course_utils.grading.observing.records import Raised, Run

EXERCISE = catalogue()["losses.L1"]
PLACE = {"key": "losses.L1", "cell": 2, "count": 0}


def wrong(yhat, y):
    difference = y - yhat
    return np.mean(np.abs(difference))


SEEN = observe_steps(wrong, EXERCISE, observe(wrong, EXERCISE))
GOOD = [
    {"ask": "function", **PLACE},
    {"ask": "verdict", **PLACE, "observations": SEEN, "over": False},
    {"ask": "verdict", **PLACE, "observations": None, "over": True},
    {"ask": "verdict", **PLACE, "unreadable": ["never closed", 3, "f("]},
    {"ask": "verdict", **PLACE, "unjudged": ["ValueError", "words"]},
    {"ask": "closer", **PLACE, "steps": SEEN.steps, "lines": SEEN.lines},
    {"ask": "pair", "key": "losses.L1", "runs": SEEN.runs},
    {"ask": "call", "key": "losses.L1", "args": (np.ones(2), 1), "kwargs": {"y": None}},
    {"tell": "ready"},
    {"tell": "cell", "cell": 0},
    {"tell": "raised", "cell": 0, "error": "ValueError: no"},
    {"tell": "unpaired", **PLACE},
    {"tell": "done"},
]


@pytest.mark.parametrize("message", GOOD, ids=lambda message: next(iter(message.values())))
def test_our_own_messages_are_understood(message):
    kind, content = checked(message)
    assert kind == message.get("ask", message.get("tell"))
    assert {**content} == {k: v for k, v in message.items() if k not in ("ask", "tell")}


def spoiled():
    """Yield messages of ours with one thing that is not as it should be."""
    yield from (None, [], {}, {"ask": "else"}, {"ask": ["function"]}, {"tell": "function", **PLACE})
    for message in GOOD:
        for name in message:
            for value in (object, ..., "x" * 10**4, -1, LARGEST_NUMBER, True, ["a"], {1: 2}):
                yield {**message, name: value}
        yield {**message, "more": 1}
        if len(message) > 1 and message.get("ask") != "verdict":
            yield dict(list(message.items())[:-1])
    for field in dataclasses.fields(SEEN):
        yield {**GOOD[1], "observations": dataclasses.replace(SEEN, **{field.name: object})}
    run = dataclasses.replace(SEEN.runs[0], printed=3)
    yield {**GOOD[1], "observations": dataclasses.replace(SEEN, runs=(run,))}
    error = Raised("ValueError", "words", 1.5, None)
    yield {**GOOD[6], "runs": (Run(raised=error),)}
    yield {**GOOD[6], "runs": (SEEN,)}


def test_anything_else_is_refused():
    refused = 0
    for message in spoiled():
        if isinstance(message, dict) and message.get("over") is True:
            continue
        with pytest.raises(MessageError):
            checked(message)
        refused += 1
    assert refused > 300
