"""Run a function on an exercise's cases and write down what it does, without judging it.

Observing leaves no trace in the notebook: inputs are copies, and settings that the function changes
are put back.
"""

import contextlib
import dataclasses
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from course_utils.grading.catalogue import find
from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.cells.stubs import blank_lines, is_empty, is_stub, source_of
from course_utils.grading.observing.calls import call, namespace_of, run, takes
from course_utils.grading.observing.closing import hidden
from course_utils.grading.observing.loops import loops_over_data
from course_utils.grading.observing.records import Observations, Run
from course_utils.grading.observing.steps import Steps, stepping
from course_utils.grading.values.caches import rearranged, refills
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.plain_data import plain, same, text_of

MOST_LINES, MOST_OF_A_LINE = 500, 200  # lines of a function, and characters of one, that are kept


def observe(function: Callable, exercise: Exercise) -> Observations:
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
    if is_stub(source, exercise.stub):
        return Observations(name, True, (), ())
    earlier = has_earlier_arguments(function, exercise)
    if earlier:
        exercise = exercise.in_earlier_form
    loops, unwatched, with_caches, calls = None, "", {}, []
    names = kept_names(exercise, _parameters(function))
    stand_ins = {key: _counting(function, calls) for key, function in exercise.stand_ins.items()}
    with hidden(exercise.reference, *exercise.same_as), _in_its_namespace(function, stand_ins):
        runs = _runs(function, [case.make() for case in exercise.cases], names)
        if exercise.forward and len(runs) == len(exercise.cases):
            with_caches = _with_caches(function, exercise, names)
        sizes = exercise.sizes
        if sizes and not any(did.raised for did in runs):
            watched = run(lambda: loops_over_data(function, sizes), (), ())
            loops, unwatched = watched.result, _words(watched)
    blanks = blank_lines(source, exercise.stub)
    inlined = bool(stand_ins) and not calls
    return Observations(
        name,
        False,
        blanks,
        runs,
        loops,
        unwatched=unwatched,
        inlined=inlined,
        earlier=earlier,
        empty=is_empty(source),
        **with_caches,
    )


def _words(run):
    """Return a Run's exception in one line; "" for none, and where the learner stopped it."""
    if run.raised is None or run.interrupted:
        return ""
    return f"{run.raised.type_name}: {run.raised.message}".rstrip(": ")


def has_earlier_arguments(function: Callable, exercise: Exercise) -> bool:
    """Tell whether a function takes the arguments of the course's earlier edition, not today's."""
    if not exercise.earlier or not exercise.earlier.has_other_arguments:
        return False
    calls = [case.make() for case in exercise.cases]
    today = all(takes(function, arguments) for arguments in calls)
    return not today and all(takes(function, exercise.earlier.arguments(one)) for one in calls)


def observe_steps(
    function: Callable, exercise: Exercise, observations: Observations
) -> Observations:
    """Return observations of a function that is not right, with the steps it takes in each case.

    Where its steps cannot be kept, or end in something else than its runs did, there are none.
    """
    with_steps, source = stepping(function), source_of(function)
    if with_steps is None or source is None or not observations.runs:
        return observations
    stand_ins = dict(exercise.stand_ins)
    kept = []
    with hidden(exercise.reference, *exercise.same_as), _in_its_namespace(function, stand_ins):
        for case, seen in zip(exercise.cases, observations.own or observations.runs, strict=False):
            steps = Steps()
            arguments = case.make()
            if observations.own and exercise.forward:
                step = namespace_of(function)[exercise.forward.__name__]
                _, caches = cache_of(getattr(step, "yours", step), case)
                arguments = _with_cache(exercise, case, *caches)
            done = run(with_steps(steps), arguments, ())
            alike = same(done.result, seen.result) and _type(done) == _type(seen)
            kept.append(steps.kept if alike else ())
    first = function.__code__.co_firstlineno
    texts = [text[:MOST_OF_A_LINE] for text in source.splitlines()[:MOST_LINES]]
    lines = dict(enumerate(texts, start=first))
    return dataclasses.replace(observations, steps=tuple(kept), lines=lines)


def _type(run):
    return run.raised and run.raised.type_name


def kept_names(exercise: Exercise, names: Sequence[str] = ()) -> list[str | None]:
    """Return the names of a function's arguments, None for each that it may change."""
    names = names or exercise.arguments
    return [None if i in exercise.may_change else name for i, name in enumerate(names)]


def _runs(function, calls, names):
    """Run a function on some arguments one after the other; a learner's stop ends that."""
    runs = []
    for arguments in calls:
        runs.append(run(function, arguments, names))
        if runs[-1].interrupted:
            break
    return tuple(runs)


def _counting(function, calls):
    """Return a function that notes down each call of another one."""

    def counting(*args, **kwargs):
        calls.append(function)
        return function(*args, **kwargs)

    return counting


def cache_of(step: Callable, case: Case) -> tuple[Run, list[Any]]:
    """Run a forward step on a case; return the Run, and a list with the cache, empty without one.

    The cache is handed on as it is: any object that can be copied.
    """
    assert case.forward  # as each case of a backward step has
    made, result = call(step, case.forward(), ())
    if made.raised or not isinstance(result, tuple | list) or len(result) != 2:
        return made, []
    try:
        return made, [deepcopy(result[1])]
    except Exception:  # whatever it is, it is no cache to go on with
        return made, []


def runs_together(
    exercise: Exercise, forward: Callable, backward: Callable
) -> tuple[Run, ...] | None:
    """Return the Runs of a backward step with the caches of a forward step, one for each case.

    None where the forward step makes no cache.
    """
    runs = []
    for case in exercise.cases:
        _, caches = cache_of(forward, case)
        if not caches:
            return None
        runs.append(run(backward, _with_cache(exercise, case, caches[0]), ()))
    return tuple(runs)


def _with_cache(exercise, case, cache):
    """Return the arguments of a backward step in a case, with another cache."""
    given, i = case.make(), exercise.cache_index
    return (*given[:i], cache, *given[i + 1 :])


def _with_caches(function, exercise, names):
    """Run a backward step with the caches of the learner's own forward step."""
    courses = exercise.forward
    step = namespace_of(function).get(courses.__name__)
    step = getattr(step, "yours", step)
    if not callable(step) or step is courses or is_stub(source_of(step), find(courses).stub):
        return {}
    found = {"forward": [], "own": [], "others": []}
    i = exercise.cache_index
    names = [*names[:i], None, *names[i + 1 :]]
    for case in exercise.cases:
        made, caches = cache_of(step, case)
        found["forward"].append(made)
        if not caches:
            return {"forward": tuple(found["forward"])}
        right = courses(*case.forward())
        is_right = agree(made.result[0], plain(right[0]))
        inputs = (case.make(), case.forward())
        caches += rearranged(caches[0]) if is_right else refills(caches[0], right[1], inputs)
        calls = [_with_cache(exercise, case, cache) for cache in caches]
        first, *others = _runs(function, calls, names)
        found["own"].append(first)
        found["others"].append(tuple(others))
    return {key: tuple(runs) for key, runs in found.items()}


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
