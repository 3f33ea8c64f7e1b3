"""The cases are sharp: a solution with one small change in it is rejected.

Each marked line is changed in one place: another operator, constant, comparison, word or
NumPy function, or two arguments exchanged.
"""

import ast
import copy

import numpy as np
import pytest

from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import END, START, solution
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe

OPERATORS = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.MatMult: ast.Mult,
    ast.Pow: ast.Mult,
    ast.Gt: ast.Lt,
    ast.GtE: ast.Lt,
    ast.NotEq: ast.Eq,
    ast.Eq: ast.NotEq,
    ast.Lt: ast.Gt,
}
FUNCTIONS = {
    "sum": "mean",
    "mean": "sum",
    "max": "min",
    "abs": "square",
    "log": "log2",
    "exp": "exp2",
    "dot": "outer",
    "maximum": "minimum",
    "tanh": "sin",
}
WORDS = {"relu": "sigmoid", "sigmoid": "relu"}
# Changes after which a solution is right all the same.
STILL_RIGHT = {
    # The totals of columns are broadcast as a row, with or without a second axis.
    ("broadcasting.column_percentages", "totals = np.sum(table, axis=0, keepdims=False)"),
    # There is one output unit, so that this is a column times a row.
    ("shallow.backward_propagation", "dZ1 = W2.T * dZ2 * (1 - A1 ** 2)"),
    # The cost is only printed, if at all.
    ("shallow.nn_model", "cost = compute_cost(Y, A2)"),
    # Weights of any usual scale will do.
    (
        "deep.initialize_parameters_deep",
        "parameters[f'W{layer}'] = rng.normal(size=(n, n_prev)) * np.sqrt(3 / n_prev)",
    ),
}


def variants(node):
    """Yield a node with one small change, for each change that fits it."""
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        changed = copy.deepcopy(node)
        changed.op = OPERATORS[type(node.op)]()
        yield changed
    if isinstance(node, ast.Compare) and type(node.ops[0]) in OPERATORS:
        changed = copy.deepcopy(node)
        changed.ops[0] = OPERATORS[type(node.ops[0])]()
        yield changed
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield copy.deepcopy(node.operand)
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        yield ast.Constant(1 if node.value == 0 else 0 if node.value == 1 else node.value + 1)
    if isinstance(node, ast.Attribute) and node.attr in FUNCTIONS:
        changed = copy.deepcopy(node)
        changed.attr = FUNCTIONS[node.attr]
        yield changed
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield copy.deepcopy(node.value)
    if isinstance(node, ast.Constant) and node.value in WORDS:
        yield ast.Constant(WORDS[node.value])
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) > 1:
        changed = copy.deepcopy(node)
        changed.args[:2] = changed.args[1::-1]
        yield changed


class Replace(ast.NodeTransformer):
    """Put one node in another's place."""

    def __init__(self, old, new):
        self.old, self.new = old, new

    def visit(self, node):
        return self.new if node is self.old else self.generic_visit(node)


def mutants(exercise):
    """Yield (changed line, function) for each small change between the markers."""
    source = solution(exercise.reference)
    lines = source.splitlines()
    start = next(i for i, line in enumerate(lines, start=1) if START in line)
    end = next(i for i, line in enumerate(lines, start=1) if END in line)
    tree = ast.parse(source)
    marked = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and start < node.lineno < end
    ]
    for statement in marked:
        for node in list(ast.walk(statement.value)):
            for variant in variants(node):
                Replace(node, variant).visit(statement)
                namespace = dict(exercise.reference.__globals__)
                exec(ast.unparse(ast.fix_missing_locations(tree)), namespace)
                yield ast.unparse(statement), namespace[exercise.name]
                Replace(variant, node).visit(statement)  # the next change starts from the solution


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_a_solution_with_one_small_change_is_rejected(exercise):
    changed = list(mutants(exercise))
    assert changed
    with np.errstate(all="ignore"):
        accepted = {
            (exercise.key, line)
            for line, function in changed
            if judge(exercise, observe(function, exercise)).verdict == "passed"
        }
    assert accepted <= STILL_RIGHT
