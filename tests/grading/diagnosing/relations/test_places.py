"""Where no relation holds everywhere, which inputs, rows or cases are wrong."""

import numpy as np
from wrong_parts import MATRICES, part

from course_utils.grading.diagnosing.relations.places import where_wrong

NAMES = ("first", "second", "third")


def test_places_say_which_inputs_rows_or_cases_are_wrong():
    given = [{"`z`": matrix} for matrix in MATRICES]
    words = where_wrong(part(lambda e, i: np.where(e < 0, 0.1, e)), given, NAMES)
    assert words.evidence.startswith("{it} is wrong where `z` is negative, and right everywhere")

    def first_row_only(e, i):
        return np.vstack([e[:1], 0 * e[1:]])

    words = where_wrong(part(first_row_only), [{}] * 3, NAMES)
    assert words.evidence == "In every case the first row of {it} alone is right"
    last_column = part(lambda e, i: np.hstack([e[:, :-1], e[:, -1:] + i + 1]))
    words = where_wrong(last_column, [{}] * 3, NAMES)
    assert words.evidence == "In every case the last column of {it} alone is wrong"
    words = where_wrong(part(lambda e, i: e + (i == 1)), [{}] * 3, NAMES)
    assert words.evidence == "{it} is right in 2 of 3 cases. Wrong are: second"
