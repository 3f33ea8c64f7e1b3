"""What is expected of an exercise: the reference's results, and how a result differs from them."""

import contextlib
import functools
import io
from typing import Any

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.cells.docstrings import returned_names
from course_utils.grading.comparing.differences import Difference
from course_utils.grading.comparing.results import compare
from course_utils.grading.values.plain_data import plain


def expected_results(exercise: Exercise) -> tuple[Any, ...]:
    """Return the reference's results, one for each case; computed once for each exercise."""
    return _expected(exercise.key, exercise.reference, exercise.cases, exercise.counts)[0]


def expected_texts(exercise: Exercise) -> tuple[str, ...]:
    """Return what the reference prints, one text for each case."""
    return _expected(exercise.key, exercise.reference, exercise.cases, exercise.counts)[1]


@functools.cache
def _expected(key, reference, cases, counts):
    results, texts, taken = [], [], reference.__code__.co_argcount
    for case in cases:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            result = plain(reference(*case.make()[:taken]))
        results.append(counts(result, case.make()) if counts else result)
        texts.append(printed.getvalue())
    return tuple(results), tuple(texts)


def difference(exercise: Exercise, index: int, result: Any) -> Difference | None:
    """Return the Difference between a result on the case of this index and the expected one.

    None if there is none.
    """
    arguments = exercise.cases[index].make()
    found, wanted = exercise.counted(result, arguments), expected_results(exercise)[index]
    if lacks_results(exercise, result):
        wanted = wanted[0]
    if exercise.properties:
        return exercise.properties(found, wanted, arguments)
    return compare(found, wanted, returned_names(exercise.reference))


def lacks_results(exercise: Exercise, result: Any) -> bool:
    """Tell whether a result is the first one alone, as in the course's earlier edition."""
    return bool(
        exercise.earlier and exercise.earlier.first_result_alone and isinstance(result, dict)
    )
