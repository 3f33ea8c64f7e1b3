"""An exercise as the child knows it: enough to observe an answer, and nothing more."""

import dataclasses

import numpy as np
import pytest

from course_utils.banks import RIGHT, WRONG, bank
from course_utils.checking.sandbox.codec import pack, unpack
from course_utils.checking.sandbox.outlines import inputs, outline, outlined, with_inputs
from course_utils.grading.catalogue import catalogue
from course_utils.grading.observing.observer import observe
from course_utils.grading.values.plain_data import plain, same

EXERCISES = list(catalogue().values())


def of_exercise(exercise):
    return exercise.key


def through(value):
    return unpack(pack(value))


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_an_answer_does_the_same_as_with_the_exercise_itself(exercise):
    (known,) = outlined([through(outline(exercise))]).values()
    known.learn(through(inputs(exercise)))
    answers = list(bank(RIGHT, exercise).values())[:3] + list(bank(WRONG, exercise).values())[:3]
    for answer in answers:
        found, wanted = observe(answer, known), observe(answer, exercise)
        for field in dataclasses.fields(found):
            assert repr(getattr(found, field.name)) == repr(getattr(wanted, field.name)), field.name


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_neither_hints_nor_mistakes_nor_tests_of_results_are_told(exercise):
    (known,) = outlined([through(outline(exercise))]).values()
    assert set(known.hints) == {""}
    assert known.mistakes == ()
    assert (known.counts, known.properties, known.trained) == (None, None, None)
    assert (known.key, known.chapter, known.arguments) == (
        exercise.key,
        exercise.chapter,
        exercise.arguments,
    )
    assert known.stub == exercise.stub


def test_inputs_are_fresh_each_time_and_can_be_exchanged():
    exercise = catalogue()["norms.l1_norm"]
    (known,) = outlined([outline(exercise)]).values()
    known.learn(inputs(exercise))
    case = known.cases[0]
    case.make()[0][:] = 0
    assert same(plain(case.make()), plain(exercise.cases[0].make()))
    other = with_inputs(known, {"cases": [["another", (np.ones((2, 2)),), None]], "sizes": None})
    assert [case.name for case in other.cases] == ["another"]
    assert known.cases[0].name == exercise.cases[0].name
