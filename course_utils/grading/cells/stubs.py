"""From a reference's source to the cells of an exercise: the stub, the solution, a wrong answer."""

import ast
import functools
import inspect
import re
import textwrap
from collections.abc import Callable
from typing import Any, TypeGuard

from course_utils.grading.cells.docstrings import sections

START = "### START CODE HERE ###"
END = "### END CODE HERE ###"
# In another edition of the course the markers are other words.
STARTS = re.compile(r"#.*(START CODE HERE|YOUR CODE STARTS)", re.IGNORECASE)
ENDS = re.compile(r"#.*(END CODE HERE|YOUR CODE ENDS)", re.IGNORECASE)
# A line that computes nothing: no code, a value left open, the head of a loop or branch.
NO_CODE = re.compile(
    r"\s*(pass|\.\.\.|(for|while|if|elif|else|with)\b.*:|([^=]+=\s*)+None(\s*,\s*None)*)?\s*(#.*)?"
)
LEARNERS_SECTIONS = ("Parameters", "Returns")  # of the docstring; the others are for developers


@functools.cache
def stub(reference: Callable) -> str:
    """Return a reference's source as a learner gets it: `None` for each value between the markers.

    The argument checks are left out, and so is what a docstring says to developers only.

    Raises
    ------
    ValueError
        If the markers are missing, or hold simple statements other than assignments.
    """
    return _learners_version(reference, blank=True)


@functools.cache
def solution(reference: Callable) -> str:
    """Return a reference's source in the shape of its stub, with the marked lines filled in."""
    return _learners_version(reference, blank=False)


def after_docstring(source: str) -> int:
    """Return where in a function's source its docstring ends; 0 where it has none."""
    function = _function(source)
    if ast.get_docstring(function) is None:
        return 0
    lines = source.splitlines(keepends=True)
    return len("".join(lines[: function.body[0].end_lineno]))


def wrong_answer(exercise: Any, mistake: Any) -> str:
    """Return the source of a known mistake as the answer of a learner who makes it."""
    source = textwrap.dedent(inspect.getsource(mistake.function))
    function = ast.parse(source).body[0]
    lines = source.splitlines()[function.lineno - 1 :]
    lines[0] = lines[0].replace(f"def {mistake.name}(", f"def {exercise.name}(", 1)
    return "\n".join(lines) + "\n"


def cell(exercise: Any, answer: str | None = None) -> str:
    """Return the source of an exercise's cell: the decorator, then the stub or a given answer."""
    return f"@graded({exercise.key})\n{answer or stub(exercise.reference)}".rstrip("\n")


def source_of(function: Any) -> str | None:
    """Return a function's source, or None where Python does not have it."""
    try:
        return textwrap.dedent(inspect.getsource(function))
    except (OSError, TypeError):
        return None


def is_stub(source: str | None, delivered: str) -> bool:
    """Tell whether a source is a stub as it was delivered; comments and docstring aside."""
    return source is not None and _body(source) == _body(delivered)


def is_empty(source: str | None) -> bool:
    """Tell whether a source has markers, and nothing that computes between any two of them.

    So it is with a stub of any edition of the course, even with one that Python cannot read.
    """
    inside = started = False
    for line in (source or "").splitlines():
        if STARTS.search(line):
            inside = started = True
        elif ENDS.search(line):
            inside = False
        elif inside and not NO_CODE.fullmatch(line):
            return False
    return started


def blank_lines(source: str | None, delivered: str) -> tuple[str, ...]:
    """Return the lines of a source that are still as its stub has them: `… = None`."""
    if source is None or not (function := _function(source)):
        return ()
    lines = source.splitlines()
    open_there = {ast.unparse(n) for n in ast.walk(_function(delivered)) if _is_blank(n)}
    blanks = [node for node in ast.walk(function) if _is_blank(node)]
    return tuple(lines[n.lineno - 1].strip() for n in blanks if ast.unparse(n) in open_there)


def _is_blank(node: ast.AST) -> TypeGuard[ast.Assign]:
    """Tell whether a node assigns None, or nothing but None to several targets."""
    if not isinstance(node, ast.Assign):
        return False
    values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    return bool(values) and all(isinstance(v, ast.Constant) and v.value is None for v in values)


def _function(source):
    """Return the first function of a source as a syntax tree; None where there is none."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # such as a lambda cut out of the call around it
        return None
    return next((node for node in tree.body if isinstance(node, ast.FunctionDef)), None)


def _body(source):
    """Return what a function does as text: no decorators, docstring, comments, positions."""
    function = _function(source)
    if function is None:
        return None
    start = 1 if ast.get_docstring(function) is not None else 0
    return [ast.dump(function.args), *(ast.dump(node) for node in function.body[start:])]


def _learners_version(reference, blank):
    source = textwrap.dedent(inspect.getsource(reference))
    function = _function(source)
    lines = source.splitlines()
    start, end = _marked(lines, reference)
    docstring, *statements = function.body
    kept = {number: lines[number] for number in range(docstring.end_lineno, len(lines))}
    for statement in _simple(statements):
        first = statement.lineno - 1
        if _is_check(statement):
            for number in range(first, statement.end_lineno):
                del kept[number]
        elif blank and start < first < end:
            for number in range(first + 1, statement.end_lineno):
                del kept[number]
            kept[first] = _blanked(statement, lines, reference)
    header = lines[function.lineno - 1 : docstring.lineno - 1]
    text = [*header, *_short_docstring(reference), *kept.values()]
    return "\n".join(text) + "\n"


def _marked(lines, reference):
    stripped = [line.strip() for line in lines]
    start = [i for i, line in enumerate(stripped) if line.startswith(START)]
    end = [i for i, line in enumerate(stripped) if line == END]
    if len(start) != 1 or len(end) != 1 or start > end:
        raise ValueError(
            f"{reference.__name__} needs one line {START!r}… and after it one line {END!r}"
        )
    return start[0], end[0]


def _simple(statements):
    """Yield the simple statements in a block, in order; loops and branches give theirs."""
    for statement in statements:
        if isinstance(statement, ast.For | ast.While | ast.If | ast.With):
            yield from _simple(statement.body)
            yield from _simple(getattr(statement, "orelse", []))
        else:
            yield statement


def _is_check(statement):
    """Tell whether a statement is one of the reference's argument checks."""
    call = getattr(statement, "value", None)
    return (
        isinstance(statement, ast.Expr)
        and isinstance(call, ast.Call)
        and getattr(call.func, "id", "").startswith("check_")
    )


def _blanked(statement, lines, reference):
    """Return an assignment with None for its value, and with the comment at its end."""
    if not isinstance(statement, ast.Assign):
        raise ValueError(
            f"{reference.__name__}: only assignments can be blanked, not "
            f"{lines[statement.lineno - 1].strip()!r}"
        )
    first, *_, last = *statement.targets, statement.targets[-1]
    targets = lines[first.lineno - 1][first.col_offset : last.end_col_offset]
    count = len(getattr(statement.targets[0], "elts", "1"))
    comment = lines[(statement.end_lineno or statement.lineno) - 1][statement.end_col_offset :]
    return " " * statement.col_offset + f"{targets} = {', '.join(['None'] * count)}{comment}"


def _short_docstring(reference):
    """Return the docstring's indented lines without the sections for developers."""
    (_, summary), *others = sections(reference).items()
    wanted = [
        f"{heading}\n{'-' * len(heading)}\n{text}"
        for heading, text in others
        if heading in LEARNERS_SECTIONS
    ]
    text = '"""' + "\n\n".join([summary, *wanted]) + '\n"""'
    if "\n" not in summary and not wanted:
        text = f'"""{summary}"""'
    return textwrap.indent(text, "    ").splitlines()
