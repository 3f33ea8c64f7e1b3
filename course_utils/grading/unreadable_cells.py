"""Let a chapter run on past an exercise's cell that is no valid Python.

Python reads a whole cell before it runs any of it, so that a decorator never learns of a missing
bracket. IPython hands each cell's source to the transformers first: ours exchanges the source of an
unreadable exercise for one line that shows the report and puts the reference in place.
"""

import ast
import re
import sys

EXERCISE = re.compile(r"^@graded\(([\w.]+)\)[^\n]*\n\s*def\s+(\w+)", re.MULTILINE)


def install():
    """Add the transformer to a running IPython, once; do nothing in plain Python."""
    ipython = sys.modules.get("IPython")
    shell = ipython and ipython.get_ipython()
    if shell and not any(t.__name__ == rescue.__name__ for t in shell.input_transformers_post):
        shell.input_transformers_post.append(rescue)


def rescue(lines):
    """Return a cell's lines unchanged, or one line that reports its syntax error.

    Parameters
    ----------
    lines : list of str
        The cell's lines after IPython's own transformations, line ends included.
    """
    source = "".join(lines)
    exercise = EXERCISE.search(source)
    if not exercise:
        return lines
    try:
        ast.parse(source)
    except SyntaxError as error:
        reference, name = exercise.groups()
        line = (error.text or "").strip()
        return [
            f"{name} = graded.unreadable({reference}, {error.msg!r}, {error.lineno!r}, {line!r})\n"
        ]
    return lines
