"""A result that is memorised, or an input that comes back, or what a warning tells of."""

import numpy as np
from wrong_parts import MATRICES, NUMBERS, part

from course_utils.grading.diagnosing.relations.inputs import suspicion, unfinite, untouched
from course_utils.grading.observing.records import Run


def test_the_same_result_in_all_cases_is_a_memorised_one():
    same = part(lambda e, i: NUMBERS[0], NUMBERS)
    relation = suspicion(same, [{}] * 3)
    assert relation.name == "memorised"
    assert "the same in all 3 cases" in relation.evidence


def test_a_result_that_hardly_ever_differs_is_not_called_memorised():
    """The first cost of a descent from zeros is ln 2, whatever the examples."""
    costs = tuple(map(np.array, ([0.69], [0.69, 0.5], [0.69])))
    assert suspicion(part(lambda e, i: e[:1], costs), [{}] * 3) is None


def test_an_input_that_comes_back_is_named():
    given = [{"`X`": 2 * matrix} for matrix in MATRICES]
    assert "`X`" in untouched(part(lambda e, i: 2 * e), given).evidence


def test_another_function_of_an_input_is_named():
    given = [{"`z`": matrix} for matrix in MATRICES]
    relation = suspicion(part(lambda e, i: np.maximum(0, e)), given)
    assert relation.name == "another function"
    assert relation.evidence == "{it} is ReLU, max(0, z), in every element"


def test_nan_is_traced_to_the_operation_that_warned():
    runs = [Run(), Run(warnings=("RuntimeWarning: divide by zero encountered in log",)), Run()]
    relation = unfinite(part(lambda e, i: np.full(e.shape, np.nan) if i == 1 else e), runs)
    assert relation.evidence == "There is `nan` in {it}: the logarithm of 0 is `-inf`"
    assert unfinite(part(lambda e, i: 2 * e), runs) is None


def test_nan_is_told_of_the_first_wrong_case_or_not_at_all():
    spoiled = part(lambda e, i: np.full(e.shape, np.nan) if i == 1 else e + 1)
    assert unfinite(spoiled, [Run()] * 3) is None
