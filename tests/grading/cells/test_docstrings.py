from course_utils import logistic
from course_utils.grading.cells.docstrings import argument_shapes, returned_names, sections


def described(x, sizes, cost):
    """Say what it does.

    And more of it.

    Parameters
    ----------
    x : ndarray of shape (n_x, m)
        Of any kind.
    sizes : list of int, or ndarray of shape (L + 1,)
    cost : float

    Returns
    -------
    first : ndarray of shape (m,)
        The first.
    second : float
    """


def test_the_text_of_each_section_stands_at_its_heading():
    assert list(sections(described)) == ["", "Parameters", "Returns"]
    assert sections(described)[""] == "Say what it does.\n\nAnd more of it."
    assert sections(described)["Returns"].startswith("first : ndarray of shape (m,)\n")


def test_shapes_are_those_of_the_arguments():
    assert argument_shapes(described) == {"x": ["n_x", "m"], "sizes": ["L + 1"]}
    assert argument_shapes(logistic.propagate)["X"] == ["n_x", "m"]


def test_names_are_those_of_what_is_returned():
    assert returned_names(described) == ("first", "second")
    assert returned_names(logistic.propagate) == ("grads", "cost")


def test_without_a_docstring_nothing_is_known():
    def silent(x):
        return x

    assert sections(silent) == {"": ""}
    assert argument_shapes(silent) == {}
    assert returned_names(silent) == ()
