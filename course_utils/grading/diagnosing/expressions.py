"""The value of an expression, computed from its syntax tree: no code of a learner's is run.

Only what does nothing but compute is known: arithmetic, comparisons, indexing, NumPy's functions of
the lists below, and functions of the course's own mathematics that are handed in.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

LARGEST = 100_000  # elements of an array, or size of a whole number that makes one
NUMPY = """
abs absolute add arange argmax argmin array asarray clip concatenate cos count_nonzero
cumsum diag divide dot einsum exp expand_dims eye full heaviside hstack linspace log log10
log1p log2 logical_and logical_not logical_or matmul max maximum mean min minimum multiply
negative ones ones_like outer power prod ravel reciprocal reshape round shape sign sin size
sqrt square squeeze std subtract sum tanh trace transpose trunc vdot vstack where zeros
zeros_like
"""  # by white space apart
LINALG = frozenset({"norm"})
METHODS = """
argmax argmin astype clip copy dot flatten item max mean min prod ravel reshape round
squeeze std sum trace transpose
"""  # by white space apart
ATTRIBUTES = frozenset({"T", "shape", "size", "ndim", "dtype"})
BUILTINS = {
    function.__name__: function
    for function in (abs, bool, float, int, len, max, min, range, round, sum, tuple, list)
}
OPERATORS: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.MatMult: operator.matmul,
    ast.BitXor: operator.xor,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
    ast.Invert: operator.invert,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: lambda value, values: value in values,
    ast.NotIn: lambda value, values: value not in values,
}


class NotComputedError(Exception):
    """An expression does something else than compute, or would compute too much."""


def value_of(
    expression: ast.expr, names: Mapping[str, Any], functions: Mapping[str, Callable]
) -> Any:
    """Return what an expression gives.

    Parameters
    ----------
    expression : ast.expr
    names : mapping of str to plain data
        The values of the names in it.
    functions : mapping of str to callable
        Functions that it may call by name.

    Raises
    ------
    NotComputedError
        If it cannot be had in this way. Whatever the arithmetic itself raises is raised, too.
    """
    with np.errstate(all="ignore"):
        return _Computer(names, functions).visit(expression)


class _Computer(ast.NodeVisitor):
    """Computes one expression; a kind of node that it has no method for is refused."""

    def __init__(self, names, functions):
        self.names, self.functions = names, functions

    def generic_visit(self, node):
        raise NotComputedError(type(node).__name__)

    def visit_Constant(self, node):
        return node.value

    def visit_Name(self, node):
        if node.id in ("bool", "float", "int"):
            return BUILTINS[node.id]  # as in `astype(int)`
        if node.id not in self.names:
            raise NotComputedError(node.id)
        return self.names[node.id]

    def visit_Tuple(self, node):
        return tuple(map(self.visit, node.elts))

    def visit_List(self, node):
        return list(map(self.visit, node.elts))

    def visit_Dict(self, node):
        pairs = zip(node.keys, node.values, strict=True)
        return {self.visit(key): self.visit(value) for key, value in pairs}

    def visit_JoinedStr(self, node):
        return "".join(
            str(self.visit(part.value if isinstance(part, ast.FormattedValue) else part))
            for part in node.values
        )

    def visit_BinOp(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        if isinstance(node.op, ast.Pow):
            if isinstance(right, int) and abs(right) > 64:
                raise NotComputedError("a large power")
            return left**right
        if type(node.op) not in OPERATORS:
            raise NotComputedError(type(node.op).__name__)
        return self._bounded(OPERATORS[type(node.op)](left, right))

    def visit_UnaryOp(self, node):
        return OPERATORS[type(node.op)](self.visit(node.operand))

    def visit_Compare(self, node):
        values = [self.visit(one) for one in (node.left, *node.comparators)]
        if len(values) > 2:
            raise NotComputedError("a chain of comparisons")
        return OPERATORS[type(node.ops[0])](*values)

    def visit_BoolOp(self, node):
        value = None
        for part in node.values:
            value = self.visit(part)
            if bool(value) is isinstance(node.op, ast.Or):
                break
        return value

    def visit_IfExp(self, node):
        return self.visit(node.body if self.visit(node.test) else node.orelse)

    def visit_Subscript(self, node):
        return self.visit(node.value)[self.visit(node.slice)]

    def visit_Slice(self, node):
        parts = (node.lower, node.upper, node.step)
        return slice(*(part and self.visit(part) for part in parts))

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id in ("np", "math"):
            if node.attr in ("pi", "e", "inf", "nan", "newaxis"):
                return getattr(np, node.attr)
            raise NotComputedError(node.attr)
        value = self.visit(node.value)
        if node.attr not in ATTRIBUTES or not isinstance(value, np.ndarray):
            raise NotComputedError(node.attr)
        return getattr(value, node.attr)

    def visit_Call(self, node):
        function = self._function(node.func)
        arguments = [self.visit(one) for one in node.args]
        keywords = {one.arg: self.visit(one.value) for one in node.keywords if one.arg}
        if len(keywords) < len(node.keywords):
            raise NotComputedError("**")
        for argument in _all_in(arguments):
            if isinstance(argument, int) and abs(argument) > LARGEST:
                raise NotComputedError("a large number")
        return self._bounded(function(*arguments, **keywords))

    def _function(self, node):
        """Return the function that is called, if it is one that is known."""
        if isinstance(node, ast.Name):
            known = {**BUILTINS, **self.functions}
            if node.id in known and node.id not in self.names:
                return known[node.id]
        elif isinstance(node, ast.Attribute):
            module = ast.unparse(node.value)
            if module == "np" and node.attr in NUMPY.split():
                return getattr(np, node.attr)
            if module == "np.linalg" and node.attr in LINALG:
                return getattr(np.linalg, node.attr)
            if module == "math" and hasattr(math, node.attr):
                return getattr(math, node.attr)
            value = None if module in ("np", "math", "np.linalg") else self.visit(node.value)
            if isinstance(value, np.ndarray) and node.attr in METHODS.split():
                return getattr(value, node.attr)
        raise NotComputedError(ast.unparse(node))

    @staticmethod
    def _bounded(value):
        if isinstance(value, np.ndarray | list | range) and np.size(value) > LARGEST:
            raise NotComputedError("a large array")
        return value


def _all_in(values):
    for value in values:
        if isinstance(value, tuple | list):
            yield from _all_in(value)
        else:
            yield value
