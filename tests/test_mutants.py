"""The cases are sharp: a reference with one small edit is rejected, or known to be right."""

import pytest

from course_utils.grading.catalogue import catalogue
from course_utils.mutants import mutants, passes, right_ones

EXERCISES = list(catalogue().values())


@pytest.mark.slow
@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.key)
def test_a_reference_with_one_edit_passes_only_where_it_is_known_to_be_right(exercise):
    made = list(mutants(exercise))
    assert made
    passed = {(exercise.key, mutant.change) for mutant in made if passes(exercise, mutant)}
    assert passed == {one for one in right_ones() if one[0] == exercise.key}


@pytest.mark.slow
def test_there_are_some_thousand_mutants_and_few_of_them_are_right():
    count = sum(1 for exercise in EXERCISES for _ in mutants(exercise))
    assert count > 4000
    assert len(right_ones()) < count / 40
    assert all(why.endswith(".") for why in right_ones().values())
