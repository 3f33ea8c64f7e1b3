"""Exchange spots of a reference's solution for others, and run what comes out."""

import linecache
from collections.abc import Callable, Mapping

from course_utils.grading.cells.stubs import after_docstring, solution


def edited(reference: Callable, *edits: Mapping[str, str]) -> str:
    """Return a reference's solution with the changes of some edits in it, all at once.

    Parameters
    ----------
    reference : function
    *edits : dict of str to str
        Old text to new text.

    Raises
    ------
    ValueError
        If an old text does not stand exactly once after the docstring, or if two changes meet in
        one place.
    """
    source = solution(reference)
    start = after_docstring(source)
    spans = []
    for old, new in (change for edit in edits for change in edit.items()):
        if source.count(old, start) != 1:
            raise ValueError(
                f"{old!r} stands {source.count(old, start)} times in the solution of "
                f"{reference.__name__}; an edit needs a text that stands there once"
            )
        at = source.index(old, start)
        spans.append((at, at + len(old), new))
    spans.sort()
    for (_, end, _), (following, _, _) in zip(spans, spans[1:], strict=False):
        if following < end:
            raise ValueError(f"two changes meet in one place of {reference.__name__}")
    for at, end, new in reversed(spans):
        source = source[:at] + new + source[end:]
    return source


def compiled(source: str, reference: Callable, name: str) -> Callable:
    """Return the function that a source defines, with the names that a reference's module has.

    Parameters
    ----------
    source : str
        An edit of the reference's solution.
    reference : function
    name : str
        What is changed, in one word: it stands where another function has its file.
    """
    filename = f"<{name}, an edit of {reference.__module__}.{reference.__name__}>"
    namespace = dict(reference.__globals__)
    exec(compile(source, filename, "exec"), namespace)
    # So that its source can be looked up, as that of a function in a file.
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    return namespace[reference.__name__]
