"""The bank of wrong answers: each is rejected, and explained as it says itself."""

import ast
import inspect
import textwrap

import pytest

from course_utils.banks import WRONG, bank, pairs
from course_utils.grading.catalogue import catalogue
from course_utils.grading.judging.grader import Grader

EXERCISES = list(catalogue().values())
WRONG_ANSWERS = pairs(WRONG, EXERCISES)


def of_exercise(value):
    return getattr(value, "key", None)


def of_answer(value):
    return getattr(value, "key", None) or value.__name__


@pytest.mark.parametrize(("exercise", "answer"), WRONG_ANSWERS, ids=of_answer)
def test_a_wrong_answer_is_rejected_and_explained_as_expected(exercise, answer):
    report = Grader().examine(answer, exercise)[1]
    assert report.verdict == "failed"
    assert answer.expectation.met(report), report.to_text()


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_there_are_eight_different_wrong_answers(exercise):
    bodies = {
        ast.dump(ast.Module(ast.parse(textwrap.dedent(inspect.getsource(answer))).body[0].body, []))
        for answer in bank(WRONG, exercise).values()
    }
    assert len(bodies) == len(bank(WRONG, exercise)) >= 8


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_no_wrong_answer_is_copied_from_the_catalogue(exercise):
    def body(function):
        (node,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
        documented = ast.get_docstring(node) is not None
        return [ast.dump(statement) for statement in node.body[documented:]]

    known = [body(mistake.function) for mistake in exercise.mistakes]
    copied = [answer.__name__ for answer in bank(WRONG, exercise).values() if body(answer) in known]
    assert len(copied) <= len(bank(WRONG, exercise)) / 4, copied


def test_nine_of_ten_wrong_answers_are_to_be_explained_by_name():
    named = [answer for _, answer in WRONG_ANSWERS if answer.expectation.by_name]
    assert len(named) >= 0.9 * len(WRONG_ANSWERS)


def test_an_expected_misconception_is_in_the_catalogue():
    for exercise, answer in WRONG_ANSWERS:
        names = {mistake.name for mistake in exercise.mistakes}
        assert {answer.expectation.misconception} <= {*names, None}, answer.__name__


def test_a_bank_belongs_to_an_exercise():
    keys = {key.replace(".", "_") for key in catalogue()}
    assert {path.stem for path in WRONG.glob("*.py")} <= keys
