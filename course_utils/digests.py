"""Two digests that tell whether a chapter would show something else if it were built again.

What an exercise knows of mistakes, and how an answer is judged, no chapter shows: its exercises are
not filled in yet. So of `grading` only that counts which a chapter shows, cells and reports as
they are delivered, whatever code makes them, and what the chapter itself calls. Comments and
docstrings of modules count nowhere.
"""

import ast
import hashlib
import io
import json
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.changes import this_version
from course_utils.grading.cells.stubs import cell
from course_utils.grading.judging.judgement import unfilled

ROOT = Path(__file__).parent.parent
GRADING = ROOT / "course_utils" / "grading" / "__init__.py"
EXERCISE = re.compile(r"# exercise: ([\w.]+)")


def code_digest(source: Path) -> str:
    """Return the SHA-256 of our modules that a chapter's source calls, directly or not."""
    return _sha(*map(_code, sorted(imported(source))))


def digest(source: Path) -> str:
    """Return the SHA-256 of all that a chapter's notebook can show.

    That is its source, the modules it calls, and each exercise's cell and report as delivered; the
    report has the hints and the heading it links to. The version of the course is written down in
    it as well.
    """
    text = source.read_text(encoding="utf-8")
    asked = [catalogue()[key] for key in EXERCISE.findall(text) if key in catalogue()]
    delivered = [(cell(exercise), unfilled(exercise)._repr_mimebundle_()) for exercise in asked]
    return _sha(text, json.dumps(delivered), code_digest(source), this_version())


def imported(path: Path, seen: set[Path] | None = None) -> set[Path]:
    """Return the files of course_utils that a file imports, directly or not.

    `grading` itself is left out, since whoever imports `graded` imports all of it.
    """
    seen = set() if seen is None else seen
    for module in _modules(ast.parse(path.read_text(encoding="utf-8"))):
        parts = module.split(".")
        for depth in range(1, len(parts) + 1):  # importing a module imports its packages first
            base = ROOT.joinpath(*parts[:depth])
            for file in (base.with_suffix(".py"), base / "__init__.py"):
                if file.is_file() and file != GRADING and file not in seen:
                    seen.add(file)
                    imported(file, seen)
    return seen


def _modules(tree: ast.Module) -> Iterator[str]:
    """Yield the names under which a file imports from course_utils, modules or not."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("course_utils"))
        elif (
            isinstance(node, ast.ImportFrom)
            and node.module
            and node.module.startswith("course_utils")
        ):
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _code(path: Path) -> str:
    """Return a module's lines without comments, docstrings and empty ones.

    Not as a syntax tree: that is written in another way by every version of Python.
    """
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            continue
        if ast.get_docstring(node, clean=False) is not None:
            docstring = node.body[0]
            for row in range(docstring.lineno, (docstring.end_lineno or docstring.lineno) + 1):
                lines[row - 1] = ""
    return "\n".join(line.rstrip() for line in lines if line.strip())


def _sha(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
