"""A source as text and as a tree: where its nodes stand, and which names and keys it has."""

import ast
import itertools


class Text:
    """A source and the positions in it: a syntax tree counts lines and bytes."""

    def __init__(self, source):
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0, *itertools.accumulate(map(len, self.lines))]

    def at(self, line, byte):
        """Return the position of a byte in a line."""
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:byte].decode())

    def span(self, node):
        """Return where a node begins and ends."""
        return self.at(node.lineno, node.col_offset), self.at(node.end_lineno, node.end_col_offset)

    def of(self, node):
        """Return a node's text."""
        start, end = self.span(node)
        return self.source[start:end]

    def place(self, position):
        """Return line and column of a position."""
        line = max(i for i, start in enumerate(self.starts) if start <= position)
        return line + 1, position - self.starts[line]

    def whole_lines(self, statement):
        """Return where a statement's first line begins and its last one ends."""
        return self.starts[statement.lineno - 1], self.starts[statement.end_lineno]


class Words:
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


def _is_call_by_name(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name)


def _is_attribute_of_a_name(node):
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)


def is_key(node):
    """Tell whether a node is a text, such as the key of a dict."""
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
