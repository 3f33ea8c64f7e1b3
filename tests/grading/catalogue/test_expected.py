import numpy as np

from course_utils import deep, losses, shallow
from course_utils.grading.catalogue import find
from course_utils.grading.catalogue.expected import difference, expected_results


def test_the_references_results_are_computed_once():
    exercise = find(losses.L1)
    results = expected_results(exercise)
    assert results is expected_results(exercise)
    assert results == tuple(losses.L1(*case.make()) for case in exercise.cases)


def test_of_a_result_only_the_part_that_counts_is_expected():
    exercise = find(deep.linear_forward)
    Z, cache = expected_results(exercise)[0]
    np.testing.assert_array_equal(Z, deep.linear_forward(*exercise.cases[0].make())[0])
    assert repr(cache) == "a cache, of any form"


def test_a_difference_is_that_to_the_case_of_the_index():
    exercise = find(losses.L1)
    first, second, *_ = expected_results(exercise)
    assert difference(exercise, 0, first) is None
    assert difference(exercise, 1, first).finding == "value"
    assert difference(exercise, 1, None).finding == "kind"


def test_random_numbers_differ_by_their_properties_only():
    exercise = find(shallow.initialize_parameters)
    drawn = shallow.initialize_parameters(*exercise.cases[0].make())
    assert difference(exercise, 0, drawn) is None
    assert "is zero" in difference(exercise, 0, {**drawn, "W1": drawn["W1"] * 0}).headline
