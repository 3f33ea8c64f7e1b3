"""Known mistakes are edits of the reference: they fit, they run, and they combine."""

import ast
import contextlib
import inspect
import itertools

import numpy as np
import pytest

from course_utils import losses, norms
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.edits import compiled, edited
from course_utils.grading.catalogue.exercise import Mistake
from course_utils.grading.cells.stubs import solution, wrong_answer
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe

EXERCISES = list(catalogue().values())
# Their solutions are one expression, so that all their mistakes change the same place.
ONE_PLACE = {"activations.basic_sigmoid", "activations.sigmoid", "vectorisation.dot"}


def of_exercise(value):
    return value.key


def combined(exercise):
    """Yield (both names, source) for each two mistakes that change different places."""
    for first, second in itertools.combinations(exercise.mistakes, 2):
        with contextlib.suppress(ValueError):
            source = edited(exercise.reference, first.change, second.change)
            yield f"{first.name} and {second.name}", source


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_an_edit_fits_and_changes_the_code_and_not_its_comments(subtests, exercise):
    right = ast.dump(ast.parse(solution(exercise.reference)))
    for wrong in exercise.mistakes:
        with subtests.test(mistake=wrong.name):
            assert ast.dump(ast.parse(edited(exercise.reference, wrong.change))) != right


def test_a_text_must_stand_in_the_solution_exactly_once():
    with pytest.raises(ValueError, match="'np.prod' stands 0 times in the solution of L1"):
        edited(losses.L1, {"np.prod": "np.sum"})
    with pytest.raises(ValueError, match="'loss' stands 2 times in the solution of L1"):
        edited(losses.L1, {"loss": "total"})


def test_the_docstring_is_no_place_for_an_edit():
    assert "predictions" in solution(losses.L1)
    with pytest.raises(ValueError, match="'predictions' stands 0 times"):
        edited(losses.L1, {"predictions": "guesses"})


def test_two_edits_of_one_exercise_are_made_at_once():
    source = edited(losses.L1, {"np.sum": "np.mean"}, {"y - yhat": "y + yhat"})
    wrong = compiled(source, losses.L1, "both")
    assert wrong(np.array([1.0, 2.0]), np.array([3.0, 1.0])) == 3.5
    assert "np.mean(np.abs(y + yhat))" in inspect.getsource(wrong)


def test_what_one_edit_puts_in_is_not_changed_by_another():
    source = edited(norms.l2_norm, {"np.sqrt": "np.sum"}, {"np.sum": "np.max"})
    assert "np.sum(np.max(x**2" in source


def test_two_edits_in_one_place_do_not_combine():
    with pytest.raises(ValueError, match="two changes meet in one place of L1"):
        edited(losses.L1, {"np.sum(np.abs": "np.abs(np.abs"}, {"np.abs": ""})


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_two_mistakes_of_an_exercise_can_be_made_at_once(exercise):
    """And both together are rejected, where the second does not take the first one back."""
    verdicts = [
        judge(exercise, observe(compiled(source, exercise.reference, name), exercise)).verdict
        for name, source in itertools.islice(combined(exercise), 3)
    ]
    assert "failed" in verdicts or exercise.key in ONE_PLACE and not verdicts


def test_a_mistake_may_be_a_function():
    def doubled(yhat, y):
        return 2 * np.sum(np.abs(y - yhat))

    assert Mistake("doubled", doubled).function is doubled


def test_an_edit_that_stands_in_no_exercise_says_so():
    with pytest.raises(ValueError, match="stands in no exercise"):
        _ = Mistake("mean_for_sum", {"np.sum": "np.mean"}).function


def test_a_mistake_takes_its_words_from_an_earlier_exercise():
    uphill = next(
        mistake
        for mistake in catalogue()["deep.update_parameters"].mistakes
        if mistake.name == "step_uphill"
    )
    earlier = catalogue()["shallow.update_parameters"]
    assert (uphill.headline, uphill.explanation) == earlier.words("step_uphill")
    again = Mistake("climbs", {}).as_in(earlier, "step_uphill")
    assert again.headline == uphill.headline


def test_a_wrong_answer_is_a_cell_that_a_learner_could_have_written(subtests):
    for exercise in EXERCISES:
        source = wrong_answer(exercise, exercise.mistakes[0])
        with subtests.test(exercise=exercise.key):
            assert source.startswith(f"def {exercise.name}(")
            assert "START CODE HERE" in source
