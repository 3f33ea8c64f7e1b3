"""Every small edit of a function's source: the error model behind mutants and marks.

Text in, text out: nothing is run, and nothing but the source is known. An edit exchanges one span
of the text, so that all else stays as it was written.
"""

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

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
    ("sum", "mean", "max", "prod"),
    ("log", "log2", "log10", "log1p"),
    ("exp", "exp2", "expm1"),
    ("abs", "square", "sqrt"),
    ("maximum", "minimum"),
    ("tanh", "sinh", "arctan"),
    ("zeros", "ones"),
    ("normal", "uniform", "random"),
    ("dot", "multiply", "outer"),
    ("sigmoid", "relu", "tanh"),
    ("initialize_parameters", "initialize_parameters_deep"),
)
FACTORS = ("2", "m")


@dataclass(frozen=True)
class Edit:
    """A source with one span of it exchanged.

    Attributes
    ----------
    kind : str
        What is exchanged: "operator", "sign", "axis", "keepdims", "transpose", "order", "argument",
        "name", "key", "index", "constant", "function", "factor", "term" or "statement".
    line, column : int
        Where the span begins, in the source that is edited: lines from 1, columns from 0, in
        characters.
    end_line, end_column : int
        Where it ends.
    source : str
        All of the text, after the edit.
    """

    kind: str
    line: int
    column: int
    end_line: int
    end_column: int
    source: str


def one_edits(source: str, first: int = 1, last: int | None = None) -> Iterator[Edit]:
    """Yield each source that is one small edit away, in a fixed order, none of them twice.

    Parameters
    ----------
    source : str
        A function's source, or several statements.
    first, last : int
        Lines, numbered from 1, between which a statement is edited, both counted; by default all.
    """
    text = _Text(source)
    tree = ast.parse(source)
    words = _Words(tree)
    last = last or len(text.lines)
    seen = {source}
    for statement, block, loop in _statements(tree.body):
        if not first <= statement.lineno <= last:
            continue
        neighbours = [one for one in block if first <= one.lineno <= last]
        changes = itertools.chain(
            _of_expressions(statement, text, words),
            _of_statement(statement, neighbours, text),
            _across_the_loop(statement, loop, text),
        )
        for kind, (start, end), new in changes:
            made = source[:start] + new + source[end:]
            if made not in seen:
                seen.add(made)
                yield Edit(kind, *text.place(start), *text.place(end), made)


class _Text:
    """A source and the positions in it: a syntax tree counts lines and bytes."""

    def __init__(self, source):
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0, *itertools.accumulate(map(len, self.lines))]

    def at(self, line, byte):
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:byte].decode())

    def span(self, node):
        return self.at(node.lineno, node.col_offset), self.at(node.end_lineno, node.end_col_offset)

    def of(self, node):
        start, end = self.span(node)
        return self.source[start:end]

    def place(self, position):
        line = max(i for i, start in enumerate(self.starts) if start <= position)
        return line + 1, position - self.starts[line]

    def whole_lines(self, statement):
        return self.starts[statement.lineno - 1], self.starts[statement.end_lineno]


class _Words:
    """The names, keys and texts of a source: what may stand where another one should."""

    def __init__(self, tree):
        nodes = list(ast.walk(tree))
        called = {node.func.id for node in nodes if _is_call_by_name(node)}
        modules = {node.value.id for node in nodes if _is_attribute_of_a_name(node)}
        self.names = {}  # each with the line from which it has a value
        for node in nodes:
            if isinstance(node, ast.arg):
                self.names.setdefault(node.arg, 0)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                self.names.setdefault(node.id, node.lineno)
        self.known = {*self.names} - called - (modules & {"np", "math"})
        self.keys = [
            *dict.fromkeys(
                ast.unparse(node.slice)
                for node in nodes
                if isinstance(node, ast.Subscript) and _is_key(node.slice)
            )
        ]
        self.texts = [
            *dict.fromkeys(
                node.value
                for node in nodes
                if isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value.isidentifier()
            )
        ]


def _is_call_by_name(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name)


def _is_attribute_of_a_name(node):
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)


def _is_key(node):
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _statements(block, loop=None):
    """Yield each statement, the block in which it stands, and the loop whose body that is."""
    for statement in block:
        if not isinstance(statement, ast.FunctionDef):
            yield statement, block, loop
        inside = statement if isinstance(statement, ast.For | ast.While) else None
        yield from _statements(getattr(statement, "body", []), inside)
        yield from _statements(getattr(statement, "orelse", []))


def _own_expressions(node):
    """Yield the expressions of a statement, without those of inner statements and inside texts."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.stmt):
            yield child
            if not isinstance(child, ast.JoinedStr):  # Python 3.11 knows no places in it
                yield from _own_expressions(child)


def _of_expressions(statement, text, words):
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
        near = {0: (1,), 1: (0, 2)}.get(value, (value - 1, value + 1))
        for other in near:
            yield kind, span, str(other)
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
    if isinstance(node, ast.Subscript) and _is_key(node.slice):
        for other in words.keys:
            yield "key", text.span(node.slice), other.replace("'", '"')
    if isinstance(node, ast.JoinedStr):
        yield from _numbers_in_keys(*text.span(node), text.source)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.BinOp):
        yield "index", text.span(node.slice), text.of(node.slice.left)


def _numbers_in_keys(start, end, source):
    """Yield the edits of the number in a key such as f"W{layer}": one more, or one less."""
    for found in re.finditer(r"\{(\w+)( [+-] 1)?\}", source[start:end]):
        name, step = found.groups()
        for other in ("", " + 1", " - 1"):
            if other != (step or ""):
                yield "key", (start + found.start(), start + found.end()), f"{{{name}{other}}}"


def _of_statement(statement, block, text):
    """Yield the edits of a whole statement: left out, exchanged with the next, put into a loop."""
    lines = text.whole_lines(statement)
    body, margin = text.source[slice(*lines)], " " * statement.col_offset
    if isinstance(statement, ast.Assign | ast.AugAssign | ast.Expr):
        yield "statement", lines, f"{margin}pass\n"
    number = block.index(statement)
    for loop in block[number + 1 : number + 2]:
        after = text.whole_lines(loop)
        between = text.source[lines[1] : after[0]]
        if isinstance(loop, ast.For | ast.While):
            inner = text.whole_lines(loop.body[0])[0]
            moved = _indented(body, loop.body[0].col_offset - statement.col_offset)
            yield "statement", (lines[0], inner), text.source[lines[1] : inner] + moved
        elif _stored(statement) & _loaded(loop) or _stored(loop) & _loaded(statement):
            yield "statement", (lines[0], after[1]), text.source[slice(*after)] + between + body
    for loop in block[number - 1 : number] if number else ():
        if isinstance(loop, ast.For | ast.While):
            end = text.whole_lines(loop)[1]
            moved = _indented(body, loop.body[0].col_offset - statement.col_offset)
            yield "statement", (end, lines[1]), moved + text.source[end : lines[0]]


def _across_the_loop(statement, loop, text):
    """Yield the edits that move a statement out of its loop: before it, and after it."""
    if loop is None or len(loop.body) == 1:
        return
    lines, around = text.whole_lines(statement), text.whole_lines(loop)
    moved = _indented(text.source[slice(*lines)], loop.col_offset - statement.col_offset)
    yield "statement", (around[0], lines[1]), moved + text.source[around[0] : lines[0]]
    yield "statement", (lines[0], around[1]), text.source[lines[1] : around[1]] + moved


def _stored(node):
    return _names_with(node, ast.Store)


def _loaded(node):
    return _names_with(node, ast.Load)


def _names_with(node, context):
    nodes = ast.walk(node)
    return {one.id for one in nodes if isinstance(one, ast.Name) and isinstance(one.ctx, context)}


def _indented(body, by):
    """Return whole lines with more spaces in front of them, or with fewer."""
    lines = body.splitlines(keepends=True)
    return "".join(" " * by + line if by > 0 else line[-by:] for line in lines)
