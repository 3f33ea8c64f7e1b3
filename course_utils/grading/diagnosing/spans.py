"""A source as text and as a tree: where its nodes stand, and which names and keys it has."""

import ast
import itertools

Placed = ast.expr | ast.stmt | ast.keyword  # what stands somewhere in a source


class Text:
    """A source and the positions in it: a syntax tree counts lines and bytes."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0, *itertools.accumulate(map(len, self.lines))]

    def at(self, line: int, byte: int) -> int:
        """Return the position of a byte in a line."""
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:byte].decode())

    def span(self, node: Placed) -> tuple[int, int]:
        """Return where a node begins and ends."""
        assert node.end_lineno is not None  # the parser tells both
        assert node.end_col_offset is not None
        return self.at(node.lineno, node.col_offset), self.at(node.end_lineno, node.end_col_offset)

    def of(self, node: Placed) -> str:
        """Return a node's text."""
        start, end = self.span(node)
        return self.source[start:end]

    def place(self, position: int) -> tuple[int, int]:
        """Return line and column of a position."""
        line = max(i for i, start in enumerate(self.starts) if start <= position)
        return line + 1, position - self.starts[line]

    def whole_lines(self, statement: ast.stmt) -> tuple[int, int]:
        """Return where a statement's first line begins and its last one ends."""
        assert statement.end_lineno is not None
        return self.starts[statement.lineno - 1], self.starts[statement.end_lineno]


class Words:
    """The names, keys and texts of a source: what may stand where another one should."""

    def __init__(self, tree: ast.AST) -> None:
        nodes = list(ast.walk(tree))
        called = {
            node.func.id
            for node in nodes
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        modules = {
            node.value.id
            for node in nodes
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        }
        self.names: dict[str, int] = {}  # each with the line from which it has a value
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
                if isinstance(node, ast.Subscript) and is_key(node.slice)
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


def is_key(node: ast.AST) -> bool:
    """Tell whether a node is a text, such as the key of a dict."""
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
