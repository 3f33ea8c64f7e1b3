import ast
import inspect
import re

import numpy as np
import pytest

from course_utils import broadcasting, losses
from course_utils.checks import check_vectors
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells import stubs
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.plain_data import plain

EXERCISES = list(catalogue().values())


def test_the_stub_of_L1_is_what_the_learner_gets():
    assert (
        stubs.stub(losses.L1)
        == '''\
def L1(yhat, y):
    """Sum of the absolute differences between predictions and truth.

    Parameters
    ----------
    yhat : ndarray of shape (m,)
        Predictions, one for each of m examples.
    y : ndarray of shape (m,)
        True values, in the same order.

    Returns
    -------
    loss : float
        |y₁ - ŷ₁| + … + |yₘ - ŷₘ|, in the units of y.
    """
    ### START CODE HERE ### (≈ 1 line of code)
    loss = None
    ### END CODE HERE ###
    return loss
'''
    )


def test_shapes_at_line_ends_stay_in_the_stub():
    assert "    totals = None  # (m, 1): one total per row\n" in stubs.stub(broadcasting.softmax)


def test_a_stub_is_valid_and_leaves_all_marked_lines_open(subtests):
    for exercise in EXERCISES:
        with subtests.test(exercise=exercise.key):
            source = stubs.stub(exercise.reference)
            compile(source, "<stub>", "exec")
            marked = source.split(stubs.START)[1].split(stubs.END)[0]
            lines = (line.strip() for line in marked.splitlines()[1:])
            simple = [line for line in lines if line and not re.match(r"(for|if|else)\b", line)]
            assert len(stubs.blank_lines(source, exercise.stub)) == len(simple) >= 1
            assert all("None" in line for line in simple)


def test_a_solution_is_the_reference_without_its_checks(subtests):
    for exercise in EXERCISES:
        with subtests.test(exercise=exercise.key):
            solution = stubs.solution(exercise.reference)
            assert "check_" not in solution
            namespace = dict(
                exercise.reference.__globals__
            )  # what the chapter imports, or had written
            exec(solution, namespace)
            for case in exercise.cases:
                found = plain(namespace[exercise.name](*case.make()))
                assert agree(found, plain(exercise.reference(*case.make())))


def test_wrong_answers_are_functions_of_the_exercises_name_without_decorator(subtests):
    for exercise in EXERCISES:
        with subtests.test(exercise=exercise.key):
            for wrong in exercise.mistakes:
                source = stubs.wrong_answer(exercise, wrong)
                function = ast.parse(source).body[0]
                assert function.name == exercise.name
                assert function.decorator_list == []
                assert f"def {wrong.name}(" not in source


def test_a_cell_is_the_decorator_and_the_answer():
    exercise = catalogue()["losses.L1"]
    assert stubs.cell(exercise).startswith("@graded(losses.L1)\ndef L1(yhat, y):\n")
    assert stubs.cell(exercise, "def L1(a, b):\n    pass\n") == (
        "@graded(losses.L1)\ndef L1(a, b):\n    pass"
    )


def test_a_stub_is_recognised_whatever_is_done_to_comments_and_spaces(subtests):
    for exercise in EXERCISES:
        with subtests.test(exercise=exercise.key):
            source = stubs.stub(exercise.reference)
            assert stubs.is_stub(source, exercise.stub)
            head, docstring, rest = source.split('"""')
            assert stubs.is_stub(f"{head}'mine'{rest}", exercise.stub)
            assert stubs.is_stub(f"{head}1{rest}".replace("    1\n", ""), exercise.stub)
            assert stubs.is_stub("@graded(x)\n" + source.replace("\n", " # ?\n"), exercise.stub)
            assert not stubs.is_stub(source.replace(" = None", " = 0", 1), exercise.stub)
            assert not stubs.is_stub(stubs.solution(exercise.reference), exercise.stub)
            assert not stubs.is_stub(None, exercise.stub)


def test_blank_lines_are_those_of_the_stub_that_still_assign_none():
    reference = broadcasting.normalize_rows
    source = stubs.stub(reference).replace("lengths = None", "lengths = best = None")
    assert stubs.blank_lines(source, stubs.stub(reference)) == (
        "unit_rows = None  # (m, n) / (m, 1)",
    )
    assert stubs.blank_lines(None, stubs.stub(reference)) == ()
    assert stubs.blank_lines("f(lambda x: x), 1)", stubs.stub(reference)) == ()


EMPTY = {
    "one None for two": """
    ### START CODE HERE ### (≈ 1 line of code)
    A, cache = None
    ### END CODE HERE ###
    assert A.shape == (1, 2)
    return A, cache""",
    "nothing": """
    #(≈ 1 line of code)
    # s = ...
    # YOUR CODE STARTS HERE

    # YOUR CODE ENDS HERE
    return s""",
    "branches": """
    if activation == "relu":
        ### START CODE HERE ### (≈ 2 lines of code)
        dZ = None
        dA_prev, dW, db = None  # three
        ### END CODE HERE ###
    elif activation == "sigmoid":
        # YOUR CODE STARTS HERE
        # YOUR CODE ENDS HERE
    return dA_prev, dW, db""",
    "keys in a loop": """
    for l in range(L):
        ### START CODE HERE ###
        for k in range(2):
            grads["dW" + str(l + 1)] = None
        pass
        ...
        a = b = None
        ### END CODE HERE ###
    return grads""",
}
FILLED = {
    "no marker": "    A, cache = None\n    return A",
    "a comparison": "    # START CODE HERE\n    a == None\n    # END CODE HERE",
    "code": "    ### START CODE HERE ###\n    s = None\n    s = z\n    ### END CODE HERE ###",
    "one of two blocks": EMPTY["nothing"]
    + EMPTY["nothing"].replace("HERE\n\n", "HERE\n    s = 1\n"),
    "if in a line": "    # START CODE HERE\n    if z: s = 1\n    # END CODE HERE",
    "no source": None,
}


@pytest.mark.parametrize("source", EMPTY.values(), ids=EMPTY)
def test_a_stub_of_any_edition_is_empty(source):
    assert stubs.is_empty(source)


@pytest.mark.parametrize("source", FILLED.values(), ids=FILLED)
def test_code_between_two_markers_is_no_stub(source):
    assert not stubs.is_empty(source)


def test_the_source_of_a_builtin_is_none():
    assert stubs.source_of(np.sin) is None
    assert stubs.source_of(inspect.signature).startswith("def signature")


def without_markers(x):
    """Nothing to fill in."""
    return x


def with_a_call(x):
    """Hold a simple statement that is no assignment."""
    check_vectors(x=x)
    ### START CODE HERE ### (≈ 2 lines of code)
    total = []
    total.append(1)
    ### END CODE HERE ###
    return total


def with_a_loop(x):
    """Keep loops and branches, and what is outside the markers."""
    total = 0
    for number in x:
        ### START CODE HERE ### (≈ 2 lines of code)
        if number > 0:
            total = total + number
        else:
            total, x = 0, []
        ### END CODE HERE ###
    return total


def with_two_targets(x):
    """Assign two names at once, over several lines."""
    ### START CODE HERE ### (≈ 1 line of code)
    first, second = (
        x[0],
        x[1],
    )  # two numbers
    ### END CODE HERE ###
    return first, second


def test_a_reference_without_markers_is_refused():
    with pytest.raises(
        ValueError, match="without_markers needs one line '### START CODE HERE ###'"
    ):
        stubs.stub(without_markers)


def test_a_statement_that_cannot_be_blanked_is_named():
    with pytest.raises(
        ValueError, match=r"with_a_call: only assignments can be blanked, not 'total.append\(1\)'"
    ):
        stubs.stub(with_a_call)


def test_loops_and_branches_stay():
    assert stubs.stub(with_a_loop).splitlines()[2:] == [
        "    total = 0",
        "    for number in x:",
        "        ### START CODE HERE ### (≈ 2 lines of code)",
        "        if number > 0:",
        "            total = None",
        "        else:",
        "            total, x = None, None",
        "        ### END CODE HERE ###",
        "    return total",
    ]
    blanks = stubs.blank_lines(stubs.stub(with_a_loop), stubs.stub(with_a_loop))
    assert blanks == ("total = None", "total, x = None, None")


def test_several_targets_get_a_none_each():
    assert (
        stubs.stub(with_two_targets)
        == '''\
def with_two_targets(x):
    """Assign two names at once, over several lines."""
    ### START CODE HERE ### (≈ 1 line of code)
    first, second = None, None  # two numbers
    ### END CODE HERE ###
    return first, second
'''
    )
