"""Let a chapter run on past an exercise's cell that is no valid Python.

Python reads a whole cell before it runs any of it, so that a decorator never learns of a missing
bracket. IPython hands each cell's source to the transformers first: ours exchange the source of an
unreadable exercise for one line that shows the report and puts the reference in place.
"""

import ast
import io
import re
import sys
import tokenize
import warnings
from typing import Any

from course_utils.grading.cells.stubs import is_empty

NOTHING_THERE = "nothing stands between the markers"  # in place of an error's text
EXERCISE = re.compile(r"^@[ \t]*graded[ \t]*\(\s*([\w.]+)", re.MULTILINE)


def install_transformers() -> None:
    """Add the transformers to a running IPython, once; do nothing in plain Python."""
    ipython = sys.modules.get("IPython")
    shell = ipython and ipython.get_ipython()
    if not shell:
        return
    for transformers, ours in (
        (shell.input_transformers_cleanup, rescue_indentation),
        (shell.input_transformers_post, rescue),
    ):
        if ours.__name__ not in {getattr(known, "__name__", None) for known in transformers}:
            transformers.append(ours)


def compiled(source: str | ast.Module, filename: str = "<cell>", flags: int = 0) -> Any:
    """Return a cell's code as Jupyter compiles it: `await` may stand outside of functions.

    Parameters
    ----------
    source : str or ast.Module
    filename : str
    flags : int
        More flags of `compile`, such as those of `from __future__` in a cell above.
    """
    flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return compile(source, filename, "exec", flags, dont_inherit=True)


def rescue(lines: list[str]) -> list[str]:
    """Return a cell's lines unchanged, or lines that report its syntax error.

    Parameters
    ----------
    lines : list of str
        The cell's lines after IPython's own transformations, line ends included.
    """
    source = "".join(lines)
    if not EXERCISE.search(source):
        return lines
    try:
        compiled(source)
    except SyntaxError as error:
        return _report(source, error)
    return lines


def rescue_indentation(lines: list[str]) -> list[str]:
    """Do the same for a line that is indented like none above: IPython itself stumbles over it.

    It comes before IPython's own transformations, so magics are still in the source: only what
    they cannot cause is looked for.
    """
    source = "".join(lines)
    if not EXERCISE.search(source):
        return lines
    try:
        list(tokenize.generate_tokens(io.StringIO(source).readline))
    except IndentationError as error:
        return _report(source, error)
    except (SyntaxError, tokenize.TokenError):
        return lines
    return lines


def _report(source, error):
    """Return lines that report an error, and put the references of all exercises in place.

    The error belongs to the last exercise that begins before it; another one in the same cell is
    not to blame.
    """
    exercises = {match.start(): match[1] for match in EXERCISE.finditer(source)}
    lines = source.splitlines()
    number = min(error.lineno or 1, len(lines))
    before = len("\n".join(lines[:number]))
    blamed = max((at for at in exercises if at < before), default=min(exercises))
    following = min((at for at in exercises if at > blamed), default=len(source))
    text = f"{type(error).__name__}: {error.msg}"
    if is_empty(source[blamed:following]):
        text = NOTHING_THERE
    report = (exercises[blamed], text, number, lines[number - 1].strip())
    stand_ins = [
        f"{name.rpartition('.')[2]} = {name}\n" for at, name in exercises.items() if at != blamed
    ]
    reference, *details = report
    arguments = ", ".join([reference, *map(repr, details)])
    return [*stand_ins, f"{reference.rpartition('.')[2]} = graded.unreadable({arguments})\n"]
