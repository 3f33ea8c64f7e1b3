"""The reference called otherwise: each variation is known by several cases."""

import pytest

from course_utils.grading.catalogue import catalogue
from course_utils.grading.diagnosing.altered_calls import variations
from course_utils.grading.diagnosing.known_mistakes import brief


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_no_variation_of_a_reference_raises_and_each_is_known_in_two_cases(exercise):
    for variation in variations(exercise, brief(exercise)):
        assert len(variation.runs) >= 2
        assert not any(run.raised for run in variation.runs.values())
