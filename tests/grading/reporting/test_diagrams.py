import numpy as np

from course_utils.grading.catalogue import catalogue
from course_utils.grading.reporting.diagrams import (
    differing_shapes,
    shape_rows,
    shapes_html,
    shapes_text,
)

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


def test_the_first_shapes_that_differ_are_found():
    expected = {"dw": np.ones((4, 1)), "db": 0.0}
    found = {"db": 0.0, "dw": np.ones((1, 4))}
    assert differing_shapes(found, expected) == [("expected", (4, 1)), ("yours", (1, 4))]
    assert differing_shapes(expected, expected) == []
    assert differing_shapes((1.0, np.ones(3)), (1.0, np.ones((1, 3)))) == [
        ("expected", (1, 3)),
        ("yours", (3,)),
    ]


def test_the_text_has_a_line_for_each_array_in_columns():
    assert shapes_text(rows([("yours", (7,))])).splitlines() == [
        "w      (n_x, 1)  4 × 1",
        "X      (n_x, m)  4 × 7",
        "Y      (1, m)    1 × 7",
        "yours  (m,)      7",
    ]


def test_the_boxes_are_labelled_and_yours_is_dashed():
    html = shapes_html(rows([("yours", (7, 4))]))
    assert html.count("n_x = 4") == 3
    assert html.count("dashed") == 1
    assert "<script" not in html
    assert "class=" not in html
