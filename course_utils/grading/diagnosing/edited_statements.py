"""The edits of whole statements: left out, in another order, in or out of a loop."""

import ast
from collections.abc import Iterator, Sequence

from course_utils.grading.diagnosing.edited_expressions import Change
from course_utils.grading.diagnosing.spans import Text


def of_statement(statement: ast.stmt, block: Sequence[ast.stmt], text: Text) -> Iterator[Change]:
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


def across_the_loop(
    statement: ast.stmt, loop: ast.For | ast.While | None, text: Text
) -> Iterator[Change]:
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
