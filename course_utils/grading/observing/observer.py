"""Run a function on an exercise's cases and write down what it does, without judging it.

What comes back is plain data (arrays, numbers, text), so that it could as well have been observed
in another process. Observing leaves no trace in the notebook: inputs are copies, and settings that
the function changes are put back.
"""

import contextlib
import copy
import inspect
import linecache
import warnings
from dataclasses import dataclass

import numpy as np

from course_utils.grading.cells.stubs import blank_lines, is_stub, source_of
from course_utils.grading.comparing.results import agree
from course_utils.grading.observing.closing import hidden
from course_utils.grading.observing.loops import loops_over_data
from course_utils.grading.observing.side_effects import Printed, random_numbers_repeated
from course_utils.grading.values.caches import rearranged, refills
from course_utils.grading.values.plain_data import plain, same, shapes_in, text_of


@dataclass(frozen=True)
class Raised:
    """An exception that left the function.

    `line_number` and `line` are the learner's own innermost line (numbered from 1 in its cell);
    both are None where the exception arose before any line of theirs ran. `refused` tells that
    Python could not even hand the arguments over. `shapes` are (name, shape) of the arrays that
    this line names.
    """

    type_name: str
    message: str
    line_number: int | None
    line: str | None
    refused: bool = False
    shapes: tuple[tuple[str, tuple[int, ...]], ...] = ()


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
    `blanks` are the stub's lines that still say `… = None`. `loops` tells whether the function
    loops over its data in Python; None where that was not observed.

    Of a backward step, `runs` have the cache of the course's own form. `forward` are the runs of
    the learner's own forward step, if there is one; `own` those of the backward step with its
    caches; `others`, for each case, those with other caches of the learner's form: in another
    order, or if the forward step is wrong, with the right numbers filled in.

    `inlined` tells that none of the exercise's stand-ins was called.
    """

    name: str
    untouched: bool
    blanks: tuple[str, ...]
    runs: tuple[Run, ...]
    loops: bool | None = None
    forward: tuple[Run, ...] = ()
    own: tuple[Run, ...] = ()
    others: tuple[tuple[Run, ...], ...] = ()
    inlined: bool = False


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
    name = text_of(getattr(function, "__name__", exercise.name))
    source = source_of(function)
    if is_stub(source, exercise.reference):
        return Observations(name, True, (), ())
    loops, with_caches, calls = None, {}, []
    names = kept_names(exercise, _parameters(function))
    stand_ins = {key: _counting(one, calls) for key, one in exercise.stand_ins.items()}
    with hidden(exercise.reference), _in_its_namespace(function, stand_ins):
        runs = _runs(function, [case.make() for case in exercise.cases], names)
        if exercise.forward and len(runs) == len(exercise.cases):
            with_caches = _with_caches(function, exercise, names)
        if exercise.sizes and not any(one.raised for one in runs):
            watched = run(lambda: loops_over_data(function, exercise.sizes), (), ())
            loops = watched.result  # None if it raises at another size
    blanks = blank_lines(source, exercise.reference)
    inlined = bool(stand_ins) and not calls
    return Observations(name, False, blanks, runs, loops, inlined=inlined, **with_caches)


def kept_names(exercise, names=()):
    """Return the names of a function's arguments, None for each that it may change."""
    names = names or exercise.arguments
    return [None if i in exercise.may_change else name for i, name in enumerate(names)]


def _runs(function, calls, names):
    """Run a function on some arguments one after the other; a learner's stop ends that."""
    runs = []
    for arguments in calls:
        runs.append(run(function, arguments, names))
        if runs[-1].raised and runs[-1].raised.type_name == "KeyboardInterrupt":
            break
    return tuple(runs)


def _counting(function, calls):
    """Return a function that notes down each call of another one."""

    def counting(*args, **kwargs):
        calls.append(function)
        return function(*args, **kwargs)

    return counting


def cache_of(step, case):
    """Run a forward step on a case; return the Run, and a list with the cache, empty without one.

    The cache is handed on as it is: any object that can be copied.
    """
    made, result = call(step, case.forward(), ())
    if made.raised or not isinstance(result, tuple | list) or len(result) != 2:
        return made, []
    try:
        return made, [copy.deepcopy(result[1])]
    except Exception:  # whatever it is, it is no cache to go on with
        return made, []


def _with_caches(function, exercise, names):
    """Run a backward step with the caches of the learner's own forward step."""
    i, courses = exercise.cache_index, exercise.forward
    step = namespace_of(function).get(courses.__name__)
    step = getattr(step, "yours", step)
    if not callable(step) or step is courses or is_stub(source_of(step), courses):
        return {}
    found = {"forward": [], "own": [], "others": []}
    names = [None if number == i else name for number, name in enumerate(names)]
    for case in exercise.cases:
        made, caches = cache_of(step, case)
        found["forward"].append(made)
        if not caches:
            return {"forward": tuple(found["forward"])}
        given, right = case.make(), courses(*case.forward())
        is_right = agree(made.result[0], plain(right[0]))
        inputs = (given, case.forward())
        caches += rearranged(*caches) if is_right else refills(*caches, right[1], inputs)
        calls = [(*given[:i], one, *given[i + 1 :]) for one in caches]
        first, *others = _runs(function, calls, names)
        found["own"].append(first)
        found["others"].append(tuple(others))
    return {key: tuple(runs) for key, runs in found.items()}


def run(function, arguments, names):
    """Call a function once and return what it did as a Run; nothing it raises gets out."""
    return call(function, arguments, names)[0]


def call(function, arguments, names):
    """Call a function once; return what it did as a Run, and its result as it is."""
    given = copy.deepcopy(arguments)
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
    """Describe an exception by the innermost line that is the learner's own.

    Theirs are the frames that share the function's global names: helpers in other cells count,
    NumPy's insides and ours do not.
    """
    namespace = namespace_of(function)
    number = line = None
    shapes = ()
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_globals is namespace:
            number = traceback.tb_lineno
            line = linecache.getline(frame.f_code.co_filename, number).strip() or None
            shapes = shapes_in(line or "", {**frame.f_globals, **frame.f_locals})
        traceback = traceback.tb_next
    refused = number is None and isinstance(error, TypeError) and not _takes(function, arguments)
    return Raised(type(error).__name__, text_of(error), number, line, refused, shapes)


def namespace_of(function):
    """Return the global names of a function, also of one inside a wrapper; {} if it has none."""
    for _ in range(5):
        namespace = getattr(function, "__globals__", None)
        if isinstance(namespace, dict) and not hasattr(function, "__wrapped__"):
            return namespace
        wrapped = ("__wrapped__", "pyfunc", "func", "__func__")  # of np.vectorize, partial, methods
        inner = next((getattr(function, one) for one in wrapped if hasattr(function, one)), None)
        function = inner or vars(type(function)).get("__call__")
    return {}


def _takes(function, arguments):
    """Tell whether Python can hand these arguments over; True where it cannot be known."""
    try:
        inspect.signature(function).bind(*arguments)
    except TypeError:
        return False
    except ValueError:
        return True
    return True


def _parameters(function):
    """Return the names that the learner gave to the arguments; () where they cannot be known."""
    code = getattr(function, "__code__", None)
    return code.co_varnames[: code.co_argcount] if code else ()


@contextlib.contextmanager
def _in_its_namespace(function, stand_ins):
    """Let a function find itself by its name, and let `exit` raise in place of ending the kernel.

    Other names may be given a stand-in as well.

    A function that calls itself would else find what held its name before. And in a notebook `exit`
    and `quit` raise nothing: they tell the kernel to stop after the cell.
    """
    namespace = namespace_of(function)
    name = getattr(function, "__name__", None)
    ours = {"exit": _exit, "quit": _exit, **stand_ins}
    if isinstance(name, str):
        ours[name] = function
    before = {name: namespace[name] for name in ours if name in namespace}
    namespace.update(ours)
    try:
        yield
    finally:
        for name in ours:
            namespace.pop(name, None)
        namespace.update(before)


def _exit(code=None):
    raise SystemExit(code)
