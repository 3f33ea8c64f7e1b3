"""Every small edit of a function's source: the error model behind mutants and marks.

Text in, text out: nothing is run, and nothing but the source is known. An edit exchanges one span
of the text, so that all else stays as it was written.
"""

import ast
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from course_utils.grading.diagnosing.edited_expressions import of_expressions
from course_utils.grading.diagnosing.edited_statements import across_the_loop, of_statement
from course_utils.grading.diagnosing.spans import Text, Words


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
    text = Text(source)
    tree = ast.parse(source)
    words = Words(tree)
    last = last or len(text.lines)
    seen = {source}
    for statement, block, loop in _statements(tree.body):
        if not first <= statement.lineno <= last:
            continue
        neighbours = [one for one in block if first <= one.lineno <= last]
        changes = itertools.chain(
            of_expressions(statement, text, words),
            of_statement(statement, neighbours, text),
            across_the_loop(statement, loop, text),
        )
        for kind, (start, end), new in changes:
            made = source[:start] + new + source[end:]
            if made not in seen:
                seen.add(made)
                yield Edit(kind, *text.place(start), *text.place(end), made)


def _statements(block, loop=None):
    """Yield each statement, the block in which it stands, and the loop whose body that is."""
    for statement in block:
        if not isinstance(statement, ast.FunctionDef):
            yield statement, block, loop
        inside = statement if isinstance(statement, ast.For | ast.While) else None
        yield from _statements(getattr(statement, "body", []), inside)
        yield from _statements(getattr(statement, "orelse", []))
