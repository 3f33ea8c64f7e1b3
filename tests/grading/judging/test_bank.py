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


def body(function):
    """Return the statements of a function, without its docstring, as one can compare them."""
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    documented = ast.get_docstring(node) is not None
    return tuple(ast.dump(statement) for statement in node.body[documented:])


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.key)
def test_a_wrong_answer_is_rejected_and_explained_as_expected(subtests, exercise):
    for name, answer in bank(WRONG, exercise).items():
        with subtests.test(answer=name):
            report = Grader().examine(answer, exercise)[1]
            assert report.verdict == "failed"
            assert answer.expectation.met(report), report.to_text()


def test_there_are_eight_different_wrong_answers(subtests):
    for exercise in EXERCISES:
        answers = bank(WRONG, exercise).values()
        with subtests.test(exercise=exercise.key):
            assert len(set(map(body, answers))) == len(answers) >= 8


def test_no_wrong_answer_is_copied_from_the_catalogue(subtests):
    for exercise in EXERCISES:
        known = [body(mistake.function) for mistake in exercise.mistakes]
        answers = bank(WRONG, exercise)
        copied = [name for name, answer in answers.items() if body(answer) in known]
        with subtests.test(exercise=exercise.key):
            assert len(copied) <= len(answers) / 4, copied


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
