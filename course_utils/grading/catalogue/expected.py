"""What is expected of an exercise: the reference's results, and how a result differs from them."""

import functools
from typing import Any

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.comparing.differences import Difference
from course_utils.grading.comparing.results import compare
from course_utils.grading.values.plain_data import plain


def expected_results(exercise: Exercise) -> tuple[Any, ...]:
    """Return the reference's results, one for each case; computed once for each exercise."""
    return _expected(exercise.key, exercise.reference, exercise.cases, exercise.counts)


@functools.cache
def _expected(key, reference, cases, counts):
    results = []
    for case in cases:
        result = plain(reference(*case.make()))
        results.append(counts(result, case.make()) if counts else result)
    return tuple(results)


def difference(exercise: Exercise, index: int, result: Any) -> Difference | None:
    """Return the Difference between a result on the case of this index and the expected one.

    None if there is none.
    """
    arguments = exercise.cases[index].make()
    found, wanted = exercise.counted(result, arguments), expected_results(exercise)[index]
    if exercise.properties:
        return exercise.properties(found, wanted, arguments)
    return compare(found, wanted)
