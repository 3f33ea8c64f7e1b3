"""Run a function on an exercise's cases and write down what it does, without judging it.

What comes back is plain data (arrays, numbers, text), so that it could as well have been observed
in another process.
"""

import contextlib
import copy
import io
import linecache
import warnings
from dataclasses import dataclass

import numpy as np

from course_utils.grading.hiding import hidden
from course_utils.grading.stubs import blank_lines, is_stub, source_of
from course_utils.grading.vectorised import loops_over_data

MOST_PRINTED = 2_000  # characters kept of what a call prints


@dataclass(frozen=True)
class Opaque:
    """A result that is no plain data: only its type's name and its text are kept."""

    type_name: str
    text: str


@dataclass(frozen=True)
class Raised:
    """An exception that left the function.

    `line_number` and `line` are the learner's own innermost line (numbered from 1 in its cell);
    both are None where the exception arose before any line of theirs ran.
    """

    type_name: str
    message: str
    line_number: int | None
    line: str | None


@dataclass(frozen=True)
class Run:
    """What one call did: its result or exception, and its side effects."""

    result: object = None
    raised: Raised | None = None
    printed: str = ""
    warnings: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Observations:
    """What a function did on the cases of an exercise, in their order.

    `runs` is shorter than the cases after an interruption, and empty for an untouched stub.
    `blanks` are the lines that still say `… = None`. `loops` tells whether the function loops over
    its data in Python; None where that was not observed.
    """

    name: str
    untouched: bool
    blanks: tuple[str, ...]
    runs: tuple[Run, ...]
    loops: bool | None = None


def observe(function, exercise):
    """Run a learner's function on every case of an exercise.

    Parameters
    ----------
    function : callable
        The learner's function. It gets copies of the inputs.
    exercise : Exercise
        Its reference is closed meanwhile.

    Returns
    -------
    Observations
    """
    name = getattr(function, "__name__", exercise.name)
    source = source_of(function)
    if is_stub(source, exercise.reference):
        return Observations(name, True, (), ())
    runs = []
    names = exercise.arguments
    with hidden(exercise.reference), _bound_to_its_name(function):
        for case in exercise.cases:
            runs.append(run(function, case.make(), names))
            if runs[-1].raised and runs[-1].raised.type_name == "KeyboardInterrupt":
                break
        loops = None
        if exercise.sizes and not any(one.raised for one in runs):
            watched = run(lambda: loops_over_data(function, exercise.sizes), (), ())
            loops = watched.result  # None if it raises at another size
    return Observations(name, False, blank_lines(source), tuple(runs), loops)


def run(function, arguments, names):
    """Call a function once and return what it did as a Run; nothing it raises gets out."""
    given = copy.deepcopy(arguments)
    result = raised = None
    printed = io.StringIO()
    with (
        contextlib.redirect_stdout(printed),
        warnings.catch_warnings(record=True) as caught,
        np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"),
    ):
        warnings.simplefilter("always")
        try:
            result = plain(function(*given))
        except BaseException as error:  # sys.exit() and the stop button must not end the chapter
            raised = _raised(error, function)
    # Arguments with defaults may be left out: then there are more names than arguments.
    triples = zip(names, arguments, given, strict=False)
    changed = [name for name, before, after in triples if not same(before, after)]
    return Run(
        result,
        raised,
        printed.getvalue()[:MOST_PRINTED],
        tuple(dict.fromkeys(f"{w.category.__name__}: {w.message}" for w in caught)),
        tuple(changed),
    )


def plain(value):
    """Copy a result into plain data: arrays, numbers, text, tuples, lists, dicts, or Opaque."""
    if value is None or type(value) in (bool, int, float, complex, str):
        return value
    if isinstance(value, np.ndarray | np.generic):
        return np.array(value, subok=False)
    if isinstance(value, tuple):
        return tuple(plain(item) for item in value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return Opaque(type(value).__name__, repr(value))


def same(first, second):
    """Tell whether two pieces of plain data are equal to the last bit; nan equals nan."""
    if isinstance(first, np.ndarray) or isinstance(second, np.ndarray):
        if type(first) is not type(second) or first.dtype != second.dtype:
            return False
        nan = first.dtype.kind in "fc"
        return np.array_equal(first, second, equal_nan=nan)
    if type(first) is not type(second):
        return False
    if isinstance(first, tuple | list):
        return len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, dict):
        return first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
    return first == second or (first != first and second != second)


def _raised(error, function):
    """Describe an exception by the innermost line that is the learner's own.

    Theirs are the frames that share the function's global names: helpers in other cells count,
    NumPy's insides and ours do not.
    """
    namespace = getattr(function, "__globals__", None)
    number = line = None
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_globals is namespace:
            number = traceback.tb_lineno
            line = linecache.getline(frame.f_code.co_filename, number).strip() or None
        traceback = traceback.tb_next
    return Raised(type(error).__name__, str(error), number, line)


@contextlib.contextmanager
def _bound_to_its_name(function):
    """Let a function that calls itself by name find itself, not what held its name before."""
    namespace = getattr(function, "__globals__", {})
    name = getattr(function, "__name__", None)
    missing = object()
    before = namespace.get(name, missing)
    namespace[name] = function
    try:
        yield
    finally:
        if before is missing:
            del namespace[name]
        else:
            namespace[name] = before
