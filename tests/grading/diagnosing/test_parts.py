import numpy as np

from course_utils import logistic
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.cells.docstrings import returned_names
from course_utils.grading.diagnosing.parts import inputs, parts_of, quantities


def test_parts_are_named_by_keys_and_by_what_the_docstring_returns():
    assert returned_names(logistic.propagate) == ("grads", "cost")
    wanted = ({"dw": np.zeros((2, 1)), "db": 0.5}, 1.5)
    (dw, db, cost) = parts_of([wanted], [wanted], returned_names(logistic.propagate))
    assert [part.label for part in (dw, db, cost)] == ['`"dw"`', '`"db"`', "`cost`"]
    assert all(part.right for part in (dw, db, cost))
    assert parts_of([3.0], [wanted]) is None


def test_a_case_without_a_part_is_right_there():
    wanted = [{"W1": np.ones(2)}, {"W1": np.ones(2), "W2": np.ones(3)}]
    found = [{"W1": np.ones(2)}, {"W1": np.ones(2), "W2": np.zeros(3)}]
    first, second = parts_of(found, wanted)
    assert first.right
    assert second.right_in([0])
    assert not second.right


def test_quantities_come_from_the_shapes_of_the_docstring():
    known = {quantity.symbol: quantity for quantity in quantities(find(logistic.propagate))}
    assert known["m"].values == (3.0, 7.0, 3.0, 1.0)
    assert known["m"].meaning == "the number of columns of `X`, `X.shape[1]`"
    assert known["n_x"].values == (2.0, 4.0, 3.0, 5.0)


def test_arrays_inside_dicts_are_inputs_too():
    names = set().union(*(inputs(exercise)[0] for exercise in catalogue().values()))
    assert '`parameters["W1"]`' in names
