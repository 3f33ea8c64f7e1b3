"""An exercise with other inputs: right answers stay right, and nothing known by heart helps."""

import pytest

from course_utils.banks import RIGHT, bank
from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.other_inputs import DRAWS, fresh
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe
from course_utils.grading.values.plain_data import plain, same

EXERCISES = list(catalogue().values())
SEEDS = range(20)


def of_exercise(value):
    return value.key


def inputs(exercise):
    return [plain(case.make()) for case in exercise.cases]


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_the_cases_follow_from_the_seed_and_are_others(exercise):
    one, other = inputs(fresh(exercise, 1)), inputs(fresh(exercise, 2))
    assert one
    assert same(one, inputs(fresh(exercise, 1)))
    assert all(not same(made, known) for made in one for known in inputs(exercise))
    assert not same(one, other)


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_a_backward_step_keeps_its_forward_steps_inputs(exercise):
    for case in fresh(exercise, 3).cases:
        assert bool(case.forward) == bool(exercise.forward)


@pytest.mark.slow
@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_right_answers_are_right_whatever_the_seed(exercise):
    """A training with a start of its own may miss a draw, but not all of them."""
    for name, answer in bank(RIGHT, exercise).items():
        for seed in SEEDS:
            for draw in range(DRAWS):
                other = fresh(exercise, seed, draw)
                seen = observe(answer, other)
                passed = judge(other, seen).verdict == "passed"
                if passed or not seen.inlined:
                    break
            assert passed, (name, seed)


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_a_table_of_the_known_answers_fails(exercise):
    """It passes on the cases that a notebook shows, and says the last one's result to all else."""
    kept = [(plain(case.make()), exercise.reference(*case.make())) for case in exercise.cases]

    def by_heart(*arguments):
        looked_up = plain(arguments)
        fitting = (result for known, result in kept if same(known, looked_up))
        return next(fitting, kept[-1][1])

    by_heart.__name__ = exercise.name
    other = fresh(exercise, 4)
    grader = Grader()
    assert not grader.fails(exercise, observe(by_heart, exercise))
    assert grader.fails(other, observe(by_heart, other))
