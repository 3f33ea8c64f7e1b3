"""Choose what to run of a notebook's cells: all of a learner's, of the chapter's what they need.

A chapter trains and draws a lot; none of that matters to the learner's functions. So of its own
cells, which nobody has changed, only the statements run that bind a name which a learner's cell
uses, directly or not.
"""

import ast
import functools
import hashlib
import json
import symtable
from collections.abc import Sequence
from pathlib import Path

from course_utils.grading.cells.unreadable import EXERCISE, compiled, rescue, rescue_indentation

PLACES = (ast.Attribute, ast.Subscript)  # of an object that an assignment changes
RUNS_ITS_BODY = ("%%time", "%%timeit", "%%capture", "%%prun")  # cell magics around plain Python
WRITES_ITS_BODY = ("%%writefile", "%%file")


def content_id(source: str, count: int = 0) -> str:
    """Return the id that a built cell has: a hash of its source, and a number for equal ones."""
    return hashlib.sha256(f"{count}{source}".encode()).hexdigest()[:12]


@functools.cache
def kept_cells() -> frozenset[str]:
    """Return the ids of the chapters' own code cells, as they were last built."""
    path = Path(__file__).with_name("of_chapters.json")
    return frozenset(json.loads(path.read_text(encoding="utf-8")))


def python_of(source: str) -> str:
    """Return a cell's source as Python that can be compiled: without magics, errors rescued.

    Raises
    ------
    SyntaxError
        If it is no Python, and no exercise whose report could say so.
    """
    source = _without_cell_magics(source)
    if _parses(source):
        return source
    lines = rescue_indentation(source.splitlines(keepends=True))
    if any(line.lstrip().startswith(("%", "!", "?")) or _has_magic(line) for line in lines):
        from IPython.core.inputtransformer2 import TransformerManager

        lines = TransformerManager().transform_cell("".join(lines)).splitlines(keepends=True)
    source = "".join(rescue(lines))
    ast.parse(source)
    return source


def _without_cell_magics(source):
    """Return a cell's source with blank lines for magics around Python.

    What writes its body into a file stays as it is; of others nothing is left.
    """
    above, rest = "", source
    while (line := rest.partition("\n"))[0].startswith("%%") or not line[0].strip():
        if not rest.strip():
            return source
        if line[0].strip() and line[0].split()[0] not in RUNS_ITS_BODY:
            return source if line[0].split()[0] in WRITES_ITS_BODY else ""
        above, rest = above + "\n", line[2]
    return above + rest


def _parses(source):
    try:
        compiled(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _has_magic(line):
    return line.rstrip().endswith("?") or "= !" in line or "= %" in line


def chosen(cells: Sequence[tuple[str, str]], sparing: bool = False) -> list[str]:
    """Return the source to run of each cell; "" for none.

    Parameters
    ----------
    cells : list of (str, str)
        Id and source of each code cell; sources are Python already.
    sparing : bool
        Whether a learner's cells without exercise run as the chapter's do, as far as is needed.
    """

    def is_partial(given, source):
        return _is_the_chapters(given, source) or (sparing and not EXERCISE.search(source))

    parts = [_statements(cell[1]) if is_partial(*cell) else None for cell in cells]
    needed = set()
    for (_, source), statements in zip(cells, parts, strict=True):
        if statements is None:
            needed |= used(source)
    waiting, kept = [statement for statements in parts for statement in statements or ()], set()
    while found := [statement for statement in waiting if statement.binds & needed]:
        kept.update(map(id, found))
        waiting = [statement for statement in waiting if id(statement) not in kept]
        needed = needed.union(*(statement.uses for statement in found))
    return [
        source
        if statements is None
        else "".join(statement.text(needed) for statement in statements if id(statement) in kept)
        for (_, source), statements in zip(cells, parts, strict=True)
    ]


def _is_the_chapters(given, source):
    """Tell whether a cell is as the chapter has it, and holds no exercise.

    Some editors give a notebook's cells other ids, or none: then the text alone has to tell.
    """
    if EXERCISE.search(source):
        return False
    ids = [content_id(source, count) for count in range(4)]
    return given in ids or ids[0] in kept_cells()


def used(source: str) -> set[str]:
    """Return the global names that a piece of code uses."""
    try:
        names, tables = set(), [symtable.symtable(source, "<cell>", "exec")]
    except SyntaxError:  # `await` outside of functions, which only notebooks know
        return {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
    while tables:
        table = tables.pop()
        tables += table.get_children()
        for symbol in table.get_symbols():
            if symbol.is_referenced() and (symbol.is_global() or table.get_type() == "module"):
                names.add(symbol.get_name())
    return names


class _Statement:
    """A statement of a chapter: the names that it binds or changes, and those that it uses."""

    def __init__(self, node, lines):
        self.node = node
        decorators = getattr(node, "decorator_list", [])
        first = min(part.lineno for part in (node, *decorators))
        self.source = "".join(lines[first - 1 : node.end_lineno])
        self.binds = set(_bound(node))
        self.uses = used(ast.unparse(node))

    def text(self, needed):
        """Return its source; of an import only what is needed."""
        if not isinstance(self.node, ast.Import | ast.ImportFrom):
            return self.source + "\n"
        names = [alias for alias in self.node.names if _imported(alias) & needed]
        part = type(self.node)(**{**vars(self.node), "names": names})
        return ast.unparse(part) + "\n"


def _statements(source):
    lines = source.splitlines(keepends=True)
    return [_Statement(node, lines) for node in ast.parse(source).body]


def _bound(node):
    """Yield the names that a statement binds, or whose objects it assigns to."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
        return
    if isinstance(node, ast.Import | ast.ImportFrom):
        for alias in node.names:
            yield from _imported(alias)
        return
    for target in ast.walk(node):
        if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
            yield target.id
        elif isinstance(target, PLACES) and isinstance(target.ctx, ast.Store):
            while isinstance(target, PLACES):
                target = target.value
            if isinstance(target, ast.Name):
                yield target.id


def _imported(alias):
    return {alias.asname or alias.name.partition(".")[0]}
