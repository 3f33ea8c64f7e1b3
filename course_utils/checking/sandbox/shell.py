"""What cells find in the place of IPython's shell: they run one after the other, in one namespace.

Of the magics those that bring code along are followed, `%run` and `%%writefile`. All others do
nothing here.
"""

import __future__

import ast
import asyncio
import builtins
import inspect
import linecache
import sys
import types
from pathlib import Path
from typing import Any

from course_utils.grading.cells.unreadable import compiled

WRITING = ("writefile", "file")


class Shell:
    """The shell of one notebook; its module is `__main__` from now on."""

    def __init__(self) -> None:
        module = types.ModuleType("__main__")
        self._namespace, self._flags = vars(module), 0
        self._namespace.update(
            __builtins__=builtins,
            get_ipython=lambda: self,
            display=lambda *args, **kwargs: None,
        )
        sys.modules["__main__"] = module

    def run(self, source: str, filename: str) -> None:
        """Run a cell; what it raises gets out. A `from __future__` holds for the next ones, too."""
        linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
        tree = compiled(source, filename, ast.PyCF_ONLY_AST)
        for node in filter(_is_future, tree.body):
            for alias in node.names:
                self._flags |= getattr(__future__, alias.name).compiler_flag
        tree.body = [node for node in tree.body if not _is_future(node)]
        code = compiled(tree, filename, self._flags)
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(eval(code, self._namespace))
        else:
            exec(code, self._namespace)

    def run_line_magic(self, name: str, line: str, *args: Any, **kwargs: Any) -> None:
        """Follow `%run FILE`; do nothing else."""
        if name == "run" and line.split():
            path = Path(next(word for word in line.split() if not word.startswith("-")))
            path = path if path.suffix else path.with_suffix(".py")
            self.run(path.read_text(encoding="utf-8"), str(path))

    def run_cell_magic(self, name: str, line: str, cell: str) -> None:
        """Follow `%%writefile [-a] FILE`; do nothing else."""
        if name in WRITING and line.split():
            *options, path = line.split()
            with Path(path).open("a" if "-a" in options else "w", encoding="utf-8") as file:
                file.write(cell)

    def __getattr__(self, name: str) -> Any:
        """Take every other order, and follow none."""
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: None


def _is_future(node):
    known = isinstance(node, ast.ImportFrom) and node.module == "__future__" and not node.level
    return known and all(hasattr(__future__, alias.name) for alias in node.names)
