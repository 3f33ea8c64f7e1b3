"""Call a function once and write down what it does: its result, what it raises, side effects."""

import contextlib
import inspect
import linecache
import warnings
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from course_utils.grading.observing.records import Raised, Run
from course_utils.grading.observing.side_effects import Printed, random_numbers_repeated
from course_utils.grading.values.numpy_as_it_was import np
from course_utils.grading.values.plain_data import plain, same, shapes_in, text_of


def run(function: Callable, arguments: tuple, names: Sequence[str | None]) -> Run:
    """Call a function once and return what it did as a Run; nothing it raises gets out."""
    return call(function, arguments, names)[0]


def call(function: Callable, arguments: tuple, names: Sequence[str | None]) -> tuple[Run, Any]:
    """Call a function once; return what it did as a Run, and its result as it is."""
    given = deepcopy(arguments)
    result = raised = None
    printed = Printed()
    with (
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
        warnings.catch_warnings(record=True) as caught,
        np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"),
        np.printoptions(),
        random_numbers_repeated(),
    ):
        warnings.simplefilter("always")
        try:
            result = function(*given)
        except BaseException as error:  # sys.exit() and the stop button must not end the chapter
            raised = _raised(error, function, given)
        kept = plain(result)
    # Arguments with defaults may be left out: then there are more names than arguments.
    triples = zip(names, arguments, given, strict=False)
    changed = [
        name for name, before, after in triples if name is not None and not same(before, after)
    ]
    warned = dict.fromkeys(f"{w.category.__name__}: {text_of(w.message)}" for w in caught)
    did = Run(kept, raised, text_of(printed.kept), tuple(warned), tuple(changed))
    return did, result


def _raised(error, function, arguments):
    """Describe an exception by the learner's own line: that of the function, in its own cell.

    Theirs are the frames that share the function's global names: helpers in other cells count,
    NumPy's insides and ours do not. Of the names in the line only the function's own have shapes.
    """
    namespace = namespace_of(function)
    number = line = inside = cell = None
    shapes: tuple[tuple[str, tuple[int, ...]], ...] = ()
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_globals is namespace:
            at, code = traceback.tb_lineno, frame.f_code
            text, cell = _text_of_line(code.co_filename, at), cell or code.co_filename
            if code.co_filename == cell and not inside and not _is_another(code, function):
                number, line = at, text
                shapes = shapes_in(line or "", frame.f_locals)
            else:
                inside = (code.co_name, at, text or "")
        traceback = traceback.tb_next
    refused = number is None and isinstance(error, TypeError) and not takes(function, arguments)
    return Raised(type(error).__name__, text_of(error), number, line, refused, shapes, inside)


def _is_another(code, function):
    """Tell whether code in the same file is not part of a function."""
    own = getattr(inspect.unwrap(function), "__code__", None)
    if own is None:
        return False
    lines = [line for _, _, line in own.co_lines() if line]
    return not own.co_firstlineno <= code.co_firstlineno <= max(lines, default=0)


def _text_of_line(filename, number):
    """Return a line of a file without its indentation; None where it is blank, or not to be had."""
    try:
        return linecache.getline(filename, number).strip() or None
    except Exception:  # such as a file that may not be opened now
        return None


def takes(function: Callable, arguments: tuple) -> bool:
    """Tell whether Python can hand these arguments over; True where it cannot be known."""
    try:
        inspect.signature(function).bind(*arguments)
    except TypeError:
        return False
    except ValueError:
        return True
    return True


def namespace_of(function: Any) -> dict[str, Any]:
    """Return the global names of a function, also of one inside a wrapper; {} if it has none."""
    for _ in range(5):
        namespace = getattr(function, "__globals__", None)
        if isinstance(namespace, dict) and not hasattr(function, "__wrapped__"):
            return namespace
        wrapped = ("__wrapped__", "pyfunc", "func", "__func__")  # of np.vectorize, partial, methods
        inner = next((getattr(function, name) for name in wrapped if hasattr(function, name)), None)
        function = inner or vars(type(function)).get("__call__")
    return {}
