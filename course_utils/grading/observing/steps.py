"""Run a function once more and keep what each of its assignments makes, in order, round by round.

The function is compiled again with a call behind each assignment, which notes down the value: its
code, and the names it finds, are the same. The same is done to a reference, whose values can be
exchanged on the way: so it is seen what becomes of a wrong value.
"""

import ast
from collections import Counter, deque
from collections.abc import Callable, Mapping
from types import FunctionType
from typing import Any

import numpy as np

from course_utils.grading.cells.stubs import source_of
from course_utils.grading.observing.records import Step
from course_utils.grading.values.plain_data import plain

MOST_FIRST, MOST_LAST = 300, 60  # steps that are kept of a long loop
MOST_NUMBERS = 1_000_000  # in all arrays together that are kept
KEEP = "__keep__"


class Steps:
    """What is kept while a function runs; called behind each of its assignments.

    Parameters
    ----------
    exchanged : dict of (str, int) to object, optional
        Values to go on with, by name and number of the time that it is assigned.
    """

    def __init__(self, exchanged: Mapping[tuple[str, int], Any] | None = None) -> None:
        self._exchanged = exchanged or {}
        self._first, self._last = [], deque(maxlen=MOST_LAST)
        self._times = Counter()
        self._room = MOST_NUMBERS
        self.parts: list[Any] = []  # values of parts of expressions, where they are kept

    def __call__(
        self,
        lines: tuple[int, int],
        name: str,
        value: Any,
        key: object = None,
        loop: bool = False,
    ) -> Any:
        """Note a value down and return the one to go on with."""
        if isinstance(key, str):
            name, holder, value = key, value, value[key]
        self._times[name] += 1
        time = self._times[name]
        if (name, time) in self._exchanged:
            value = self._exchanged[name, time]
            value = np.array(value) if isinstance(value, np.ndarray) else value
        self._keep(Step(*lines, name, time, self._plain(value), loop))
        if isinstance(key, str):
            holder[key] = value
            return holder
        return value

    def part(self, value: Any) -> Any:
        """Note down the value of a part of an expression."""
        if len(self.parts) < MOST_FIRST:
            self.parts.append(plain(value))
        return value

    def _plain(self, value):
        self._room -= np.size(value) if isinstance(value, np.ndarray) else 1
        return plain(value) if self._room > 0 else None

    def _keep(self, step):
        kept = self._first if len(self._first) < MOST_FIRST else self._last
        kept.append(step)

    @property
    def kept(self) -> tuple[Step, ...]:
        """The steps kept, in the order in which they were made."""
        return (*self._first, *self._last)


def stepping(function: Callable) -> Callable | None:
    """Return a function that takes a Steps, and returns a given one that notes down its steps.

    None where that cannot be done: where its source is not known, or it is no plain function.
    """
    source = source_of(function)
    if not isinstance(function, FunctionType) or function.__closure__ or not source:
        return None
    return compiled_to_step(
        source,
        function.__globals__,
        function.__code__.co_filename,
        function.__code__.co_firstlineno,
    )


def compiled_to_step(
    source: str, namespace: dict, filename: str, first_line: int = 1, parts: bool = False
) -> Callable | None:
    """Do the same for the function that a source defines; its first line has the number given.

    With `parts` the values of the parts of its expressions are kept as well.
    """
    try:
        tree = ast.increment_lineno(ast.parse(source), first_line - 1)
    except SyntaxError:  # such as a lambda cut out of the call around it
        return None
    node = next((node for node in tree.body if isinstance(node, ast.FunctionDef)), None)
    if node is None or _yields(node):
        return None
    node.decorator_list = []
    node.args.kwonlyargs.append(ast.arg(KEEP))
    node.args.kw_defaults.append(ast.Constant(None))
    if parts:
        node.body = [_Parting().visit(statement) for statement in node.body]
    node.body = [part for statement in node.body for part in _Keeping().of(statement)]
    module = ast.Module([node], [])
    ast.fix_missing_locations(module)
    try:
        code = compile(module, filename, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError):
        return None

    def with_steps(steps: Steps) -> Callable:
        made = {}
        exec(code, namespace, made)
        made[node.name].__kwdefaults__[KEEP] = steps
        return made[node.name]

    return with_steps


def _yields(node):
    return any(isinstance(part, ast.Yield | ast.YieldFrom | ast.Await) for part in ast.walk(node))


class _Keeping(ast.NodeTransformer):
    """Puts calls of the Steps behind assignments, at the begin of rounds, around results."""

    def of(self, statement):
        """Return the statements that a statement becomes."""
        made = self.visit(statement)
        return made if isinstance(made, list) else [made]

    def visit_Assign(self, node):
        """Keep each name, or entry of a dict, that is assigned."""
        names = [part for target in node.targets for part in _targets(target)]
        return [node, *(_kept(part, node) for part in names)]

    def visit_AugAssign(self, node):
        """Keep what has become of it."""
        return [node, *(_kept(part, node) for part in _targets(node.target))]

    def visit_AnnAssign(self, node):
        """Keep it where there is a value."""
        parts = _targets(node.target) if node.value else ()
        return [node, *(_kept(part, node) for part in parts)]

    def visit_For(self, node):
        """Keep the loop's own name at the begin of each round."""
        self.generic_visit(node)
        node.body[:0] = [_kept(part, part, loop=True) for part in _targets(node.target)]
        return node

    def visit_If(self, node):
        """Keep which way it goes."""
        self.generic_visit(node)
        node.test = _call(node.test, ast.Constant("if"), node.test)
        return node

    def visit_While(self, node):
        """Keep whether it goes on."""
        self.generic_visit(node)
        node.test = _call(node.test, ast.Constant("while"), node.test)
        return node

    def visit_Expr(self, node):
        """Keep that something was computed whose result has no name."""
        if isinstance(node.value, ast.Constant):
            return node
        return [
            node,
            ast.copy_location(ast.Expr(_call(node, ast.Constant(""), ast.Constant(None))), node),
        ]

    def visit_Return(self, node):
        """Keep the result."""
        if node.value:
            node.value = _call(node, ast.Constant("return"), node.value)
        return node

    def visit_FunctionDef(self, node):
        """Leave functions inside a function alone."""
        return node

    visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_FunctionDef


class _Parting(ast.NodeTransformer):
    """Puts a call around each part of an expression that computes something."""

    def _parted(self, node):
        self.generic_visit(node)
        part = ast.Attribute(ast.Name(KEEP, ast.Load()), "part", ast.Load())
        return ast.copy_location(ast.Call(part, [node], []), node)

    visit_BinOp = visit_UnaryOp = visit_Call = visit_Compare = _parted


def _targets(target):
    """Yield the targets of an assignment that can be looked at again without doing anything."""
    if isinstance(target, ast.Tuple | ast.List):
        for part in target.elts:
            yield from _targets(part)
    elif isinstance(target, ast.Starred):
        yield from _targets(target.value)
    elif isinstance(target, ast.Name) or (
        isinstance(target, ast.Subscript)
        and isinstance(target.value, ast.Name)
        and not any(map(_does_something, ast.walk(target.slice)))
    ):
        yield target


def _does_something(node):
    """Tell whether to compute a part of a key again might do more than compute it."""
    if isinstance(node, ast.Call):
        return not (isinstance(node.func, ast.Name) and node.func.id in ("str", "int", "len"))
    return isinstance(node, ast.NamedExpr | ast.Await)


def _kept(target, node, loop=False):
    """Return the statement that keeps what a target holds now."""
    name = ast.unparse(target.value if isinstance(target, ast.Subscript) else target)
    key = target.slice if isinstance(target, ast.Subscript) else ast.Constant(None)
    if any(isinstance(part, ast.Slice) for part in ast.walk(key)):
        key = ast.Constant(None)
    value = _call(node, ast.Constant(name), ast.Name(name, ast.Load()), key, ast.Constant(loop))
    return ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], value), target)


def _call(node, *arguments):
    lines = ast.Tuple([ast.Constant(node.lineno), ast.Constant(node.end_lineno)], ast.Load())
    call = ast.Call(ast.Name(KEEP, ast.Load()), [lines, *arguments], keywords=[])
    return ast.copy_location(call, node)
