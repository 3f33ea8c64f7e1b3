"""The small edits of the expressions in a statement, as (kind, span, new text)."""

import ast
import re
from collections.abc import Iterator

from course_utils.grading.diagnosing.spans import Text, Words, is_key

Change = tuple[str, tuple[int, int], str]  # kind, span, new text

OPERATORS = {
    ast.Add: ("+", ("-", "*")),
    ast.Sub: ("-", ("+", "*")),
    ast.Mult: ("*", ("/", "+", "@")),
    ast.Div: ("/", ("*",)),
    ast.MatMult: ("@", ("*",)),
    ast.Pow: ("**", ("*",)),
    ast.FloorDiv: ("//", ("/",)),
    ast.Gt: (">", ("<", ">=")),
    ast.GtE: (">=", (">", "<")),
    ast.Lt: ("<", (">", "<=")),
    ast.LtE: ("<=", ("<", ">")),
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
}
ORDERED = (ast.Sub, ast.Div, ast.MatMult, ast.Pow)  # operators whose operands must not be exchanged
FAMILIES = (  # functions that are taken for one another
    ("sum", "mean", "max", "min", "prod"),
    ("log", "log2", "log10", "log1p"),
    ("exp", "exp2", "expm1"),
    ("abs", "square", "sqrt"),
    ("maximum", "minimum", "max", "min"),
    ("tanh", "sinh", "arctan"),
    ("zeros", "ones"),
    ("normal", "uniform", "random"),
    ("dot", "multiply", "outer"),
    ("sigmoid", "relu", "tanh"),
    ("initialize_parameters", "initialize_parameters_deep"),
)
FACTORS = ("2", "m")


def _own_expressions(node):
    """Yield the expressions of a statement, without those of inner statements and inside texts."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.stmt):
            yield child
            if not isinstance(child, ast.JoinedStr):  # Python 3.11 knows no places in it
                yield from _own_expressions(child)


def of_expressions(statement: ast.stmt, text: Text, words: Words) -> Iterator[Change]:
    """Yield (kind, span, new text) for all edits of a statement's expressions."""
    nodes = list(_own_expressions(statement))
    inside = {id(part): node for node in nodes for part in ast.iter_child_nodes(node)}
    for node in nodes:
        for make in (_operators, _order, _factors, _calls, _keywords, _constants, _transposes):
            yield from make(node, text, words, inside)
        yield from _names(node, text, words, inside)
    value = getattr(statement, "value", None)
    if value is not None and not isinstance(value, ast.Tuple):
        yield from _of_value(value, text, words)


def _of_value(value, text, words):
    """Yield the edits of a whole value: another sign, and a factor too many."""
    old = text.of(value)
    yield "sign", text.span(value), f"-({old})"
    for factor in FACTORS:
        if factor.isdigit() or factor in words.names:
            yield "factor", text.span(value), f"({old}) / {factor}"
            yield "factor", text.span(value), f"({old}) * {factor}"


def _operators(node, text, words, inside):
    operator: ast.operator | ast.cmpop
    if isinstance(node, ast.BinOp):
        left, operator, right = node.left, node.op, node.right
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        left, operator, right = node.left, node.ops[0], node.comparators[0]
    else:
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            yield "sign", text.span(node), text.of(node.operand)
        return
    symbol, others = OPERATORS.get(type(operator), ("", ()))
    between = text.span(left)[1], text.span(right)[0]
    start = text.source.find(symbol, *between)
    for other in others if start >= 0 else ():
        yield "operator", (start, start + len(symbol)), other


def _order(node, text, words, inside):
    """Yield the edits that exchange two operands, arguments or parts of a tuple."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ORDERED):
        yield from _exchanged(node.left, node.right, text)
    elif isinstance(node, ast.IfExp):
        yield from _exchanged(node.body, node.orelse, text)
    parts = getattr(node, "args", None) if isinstance(node, ast.Call) else None
    if parts and ast.unparse(node.func).endswith("where"):
        parts = parts[1:]  # a condition is no value
    parts = node.elts if isinstance(node, ast.Tuple) else parts
    for first, second in zip(parts or (), (parts or ())[1:], strict=False):
        yield from _exchanged(first, second, text)


def _exchanged(first, second, text):
    (start, a), (b, end) = text.span(first), text.span(second)
    brackets = any(isinstance(one, ast.BinOp | ast.UnaryOp) for one in (first, second))
    one, other = (f"({text.of(x)})" if brackets else text.of(x) for x in (second, first))
    yield "order", (start, end), one + text.source[a:b] + other


def _factors(node, text, words, inside):
    """Yield the edits by which a factor or a term is missing, or an outer function."""
    if isinstance(node, ast.BinOp):
        kind = "term" if isinstance(node.op, ast.Add | ast.Sub) else "factor"
        yield kind, text.span(node), text.of(node.left)
        if not isinstance(node.op, ast.Div | ast.Pow):
            yield kind, text.span(node), text.of(node.right)


def _calls(node, text, words, inside):
    """Yield the edits of what is called: another function, or none; a sign before its argument."""
    if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Load):
        name = node.attr if isinstance(node, ast.Attribute) else node.id
        parent = inside.get(id(node))
        if isinstance(parent, ast.Call) and parent.func is node:
            end = text.span(node)[1]
            for family in FAMILIES:
                for other in family if name in family else ():
                    yield "function", (end - len(name), end), other
    if not isinstance(node, ast.Call):
        return
    if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred):
        yield "function", text.span(node), f"({text.of(node.args[0])})"
    if isinstance(node.func, ast.Attribute) and not isinstance(node.func.value, ast.Name):
        yield "function", text.span(node), text.of(node.func.value)
    for first, second in zip(node.args, node.args[1:], strict=False):
        (start, _), (following, end) = text.span(first), text.span(second)
        yield "argument", (start, following), ""
        if second is node.args[-1]:
            yield "argument", (text.span(first)[1], end), ""
    for argument in node.args:
        if isinstance(argument, ast.BinOp | ast.Name | ast.Subscript | ast.Call):
            yield "sign", text.span(argument), f"-({text.of(argument)})"


def _keywords(node, text, words, inside):
    if not isinstance(node, ast.Call):
        return
    for keyword in node.keywords:
        if keyword.arg in ("axis", "keepdims"):
            start = text.source.rfind(",", 0, text.span(keyword)[0])
            if start >= 0:
                yield keyword.arg, (start, text.span(keyword)[1]), ""


def _constants(node, text, words, inside):
    if not isinstance(node, ast.Constant):
        return
    value, parent, span = node.value, inside.get(id(node)), text.span(node)
    kind = parent.arg if isinstance(parent, ast.keyword) else ""
    kind = kind if kind in ("axis", "keepdims") else "constant"
    if isinstance(parent, ast.Subscript):
        kind = "index"
    if isinstance(value, bool):
        yield kind, span, str(not value)
    elif isinstance(value, int):
        for near in {0: (1,), 1: (0, 2)}.get(value, (value - 1, value + 1)):
            yield kind, span, str(near)
    elif isinstance(value, float):
        for other in (10 * value, value / 10, 2 * value, value / 2) if value else (1.0,):
            yield kind, span, repr(other)
    elif value in words.texts and kind == "constant":
        for other in words.texts:
            if other != value:
                yield kind, span, f'"{other}"'


def _transposes(node, text, words, inside):
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield "transpose", text.span(node), text.of(node.value)
    parent = inside.get(id(node))
    if isinstance(parent, ast.BinOp) and isinstance(node, ast.Name | ast.Subscript):
        yield "transpose", text.span(node), f"{text.of(node)}.T"


def _names(node, text, words, inside):
    """Yield the edits by which another name, or another key, stands where one should."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in words.known:
        for other, line in words.names.items():
            if line < node.lineno:
                yield "name", text.span(node), other
    if isinstance(node, ast.Subscript) and is_key(node.slice):
        for other in words.keys:
            yield "key", text.span(node.slice), other.replace("'", '"')
    if isinstance(node, ast.JoinedStr):
        start, end = text.span(node)
        yield from _numbers_in_keys(start, end, text.source)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.BinOp):
        yield "index", text.span(node.slice), text.of(node.slice.left)


def _numbers_in_keys(start, end, source):
    """Yield the edits of the number in a key such as f"W{layer}": one more, or one less."""
    for found in re.finditer(r"\{(\w+)( [+-] 1)?\}", source[start:end]):
        name, step = found.groups()
        for other in ("", " + 1", " - 1"):
            if other != (step or ""):
                yield "key", (start + found.start(), start + found.end()), f"{{{name}{other}}}"
