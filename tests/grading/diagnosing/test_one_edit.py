"""The error model: which sources are one small edit away, and where the edit is."""

import ast

import pytest

from course_utils.grading.diagnosing.one_edit import one_edits

SOURCE = """\
def propagate(parameters, X, m):
    A = X
    for layer in range(1, m):
        Z = parameters[f"W{layer}"] @ A - parameters["b"]
        A = np.tanh(Z)
    db = np.sum(A, axis=1, keepdims=True) / m
    s = -np.exp(A.T, 0.5) if layer > 1 else relu(A)  # „é“
    return A, db[0]
"""


def kinds_of(change):
    """Return the kinds of the edits after which some text stands in the source."""
    return {edit.kind for edit in one_edits(SOURCE) if change in edit.source}


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("* A - parameters", "operator"),
        ("@ A + parameters", "operator"),
        ("layer >= 1", "operator"),
        ("s = np.exp(", "sign"),
        ("A = -(np.tanh(Z))", "sign"),
        ("np.sum(A, keepdims=True)", "axis"),
        ("axis=0", "axis"),
        ("np.sum(A, axis=1) /", "keepdims"),
        ("np.exp(A, 0.5)", "transpose"),
        ("@ A.T -", "transpose"),
        ("np.exp(0.5, A.T)", "order"),
        ("(relu(A)) if layer > 1 else (-np", "order"),
        ("m / np.sum", "order"),
        ("return db[0], A", "order"),
        ("np.exp(A.T)", "argument"),
        ("@ X -", "name"),
        ('f"W{layer - 1}"', "key"),
        ('@ A - parameters[f"W{layer}"]', "key"),
        ("db[1]", "index"),
        ("np.exp(A.T, 1.0)", "constant"),
        ("range(2, m)", "constant"),
        ("np.mean(", "function"),
        ("A = (Z)", "function"),
        ("sigmoid(A)", "function"),
        ("keepdims=True)\n", "factor"),
        ("db = (np.sum(A, axis=1, keepdims=True) / m) * m", "factor"),
        ('Z = parameters[f"W{layer}"] @ A\n', "term"),
        ("\n        pass\n", "statement"),
        ('    Z = parameters[f"W{layer}"] @ A - parameters["b"]\n    for', "statement"),
        ("        A = X\n        Z", "statement"),
        ("\n    A = np.tanh(Z)\n", "statement"),
        ("\n        db = np", "statement"),
        ("        A = np.tanh(Z)\n        Z", "statement"),
    ],
)
def test_each_kind_of_edit_is_made(change, kind):
    assert change not in SOURCE
    assert kind in kinds_of(change)


def test_an_edit_changes_nothing_but_its_span():
    lines = SOURCE.splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines) + 1)]
    for edit in one_edits(SOURCE):
        start = starts[edit.line - 1] + edit.column
        end = starts[edit.end_line - 1] + edit.end_column
        assert edit.source.startswith(SOURCE[:start])
        assert edit.source.endswith(SOURCE[end:])
        assert len(edit.source) >= start + len(SOURCE) - end


def test_all_are_different_can_be_read_and_come_in_the_same_order():
    sources = [edit.source for edit in one_edits(SOURCE)]
    assert len({*sources, SOURCE}) == len(sources) + 1 > 100
    assert sources == [edit.source for edit in one_edits(SOURCE)]
    for source in sources:
        ast.parse(source)


def test_only_lines_between_two_are_edited():
    assert {edit.line for edit in one_edits(SOURCE, 6, 6)} == {6}
    assert list(one_edits(SOURCE, 30)) == []


def test_names_that_have_no_value_yet_are_not_put_in():
    assert not kinds_of("A = db\n")
    assert not kinds_of("A = s\n")
