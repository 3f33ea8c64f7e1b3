import re

import numpy as np

from course_utils.grading.catalogue import catalogue
from course_utils.grading.reporting.diagrams import (
    differing_shapes,
    shape_rows,
    shapes_html,
    shapes_text,
)
from course_utils.grading.reporting.tables import parts_of_result

PROPAGATE = catalogue()["logistic.propagate"]
L1 = catalogue()["losses.L1"]
BACKWARD = catalogue()["shallow.backward_propagation"]


def rows(others=()):
    return shape_rows(PROPAGATE, PROPAGATE.cases[1].make(), others)


def test_the_letters_are_those_of_the_description():
    assert rows() == (
        ("w", (4, 1), ("n_x", "1")),
        ("X", (4, 7), ("n_x", "m")),
        ("Y", (1, 7), ("1", "m")),
    )


def test_other_arrays_get_the_letters_of_their_lengths():
    assert rows([("yours", (7, 4)), ("expected", (4, 3))])[3:] == (
        ("yours", (7, 4), ("m", "n_x")),
        ("expected", (4, 3), ("n_x", "3")),
    )


def test_a_length_of_one_gets_no_letter():
    forward = catalogue()["deep.linear_forward"]
    assert shape_rows(forward, forward.cases[0].make(), ())[2] == ("b", (2, 1), ("n", "1"))


def test_parameters_in_a_dict_are_listed_by_name():
    names = [name for name, _, _ in shape_rows(BACKWARD, BACKWARD.cases[0].make(), ())]
    assert names[:4] == ["W1", "b1", "W2", "b2"]


def test_functions_of_vectors_need_no_diagram():
    assert shape_rows(L1, L1.cases[0].make(), [("yours", (1,))]) == ()


def differing(found, expected, names=()):
    return differing_shapes(parts_of_result(found, expected, names))


def test_the_first_shapes_that_differ_are_found_and_say_which_array_it_is():
    expected = {"dw": np.ones((4, 1)), "db": 0.0}
    found = {"db": 0.0, "dw": np.ones((1, 4))}
    assert differing(found, expected) == [('expected "dw"', (4, 1)), ('yours "dw"', (1, 4))]
    assert differing(expected, expected) == []
    assert differing((1.0, np.ones(3)), (1.0, np.ones((1, 3))), ("cost", "A")) == [
        ("expected A", (1, 3)),
        ("yours A", (3,)),
    ]
    assert differing(np.ones(3), np.ones((1, 3))) == [("expected", (1, 3)), ("yours", (3,))]


def test_the_text_has_a_line_for_each_array_in_columns():
    assert shapes_text(rows([("yours", (7,))])).splitlines() == [
        "w      (n_x, 1)  4 × 1",
        "X      (n_x, m)  4 × 7",
        "Y      (1, m)    1 × 7",
        "yours  (m,)      7",
    ]


def test_the_boxes_carry_name_and_shape_and_yours_is_dashed():
    html = shapes_html(rows([('yours "A"', (7, 4)), ("b", (2, 1))]))
    assert "<strong>X</strong> (n_x, m) = (4, 7)</div>" in html
    assert "<strong>yours &quot;A&quot;</strong> (m, n_x) = (7, 4)</div>" in html
    assert "<strong>b</strong> (2, 1)</div>" in html  # no letters: nothing is said twice
    assert html.count("border: 2px solid;") == 4
    assert html.count("border: 2px dashed;") == 1
    assert "currentColor" not in html  # JupyterLab takes such a border from untrusted notebooks
    assert "<script" not in html
    assert "class=" not in html


def test_an_array_of_one_axis_lies():
    width, height = (
        int(re.search(rf"\b{side}: (\d+)px", shapes_html([("v", (7,), ("m",))]))[1])
        for side in ("width", "height")
    )
    assert width > 2 * height
    assert "(m,) = (7,)" in shapes_html([("v", (7,), ("m",))])
