import math
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from course_utils import logistic
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.loops import (
    MOST_LINES,
    UncountedError,
    Watched,
    executed_lines,
    loops_over_data,
)
from course_utils.grading.observing.observer import observe


def arguments(m):
    rng = np.random.default_rng(0)
    return rng.uniform(0.1, 1, size=(3, m)), rng.uniform(0.1, 1, size=(1, m))


SMALL, LARGE = arguments(7), arguments(60)


def for_loop(X, Y):
    total = 0
    for i in range(X.shape[1]):
        total += X[0, i] * Y[0, i]
    return total


def while_loop(X, Y):
    i = total = 0
    while i < X.shape[1]:
        total += X[0, i] * Y[0, i]
        i += 1
    return total


def recursion(X, Y):
    return 0 if X.shape[1] == 0 else X[0, 0] + recursion(X[:, 1:], Y[:, 1:])


def double(x):
    return 2 * x


def loop_in_a_helper(X, Y):
    return for_loop(X, Y)


LOOPS = {
    "for": for_loop,
    "while": while_loop,
    "recursion": recursion,
    "helper": loop_in_a_helper,
    "list comprehension": lambda X, Y: np.sum([x * 2 for x in X[0]]),
    "comprehension by index": lambda X, Y: np.sum([X[0, i] for i in range(X.shape[1])]),
    "dict comprehension": lambda X, Y: len({i: Y[0, i] for i in range(Y.shape[1])}),
    "generator": lambda X, Y: sum(x * y for x, y in zip(X[0], Y[0], strict=True)),
    "map of a Python function": lambda X, Y: list(map(double, X[0])),
    "map of a C function": lambda X, Y: sum(map(math.exp, Y[0])),
    "np.vectorize": lambda X, Y: np.vectorize(lambda x: 2 * x)(Y),
    "np.vectorize of a C function": lambda X, Y: np.vectorize(math.exp)(Y),
    "np.frompyfunc": lambda X, Y: np.frompyfunc(math.exp, 1, 1)(Y),
    "np.apply_along_axis": lambda X, Y: np.apply_along_axis(lambda x: x.sum(), 0, X),
    "np.fromiter": lambda X, Y: np.fromiter((2 * y for y in Y[0]), float),
    "built-in sum": lambda X, Y: sum(Y[0]),
    "built-in sum of a product": lambda X, Y: sum(X[0] * Y[0]),
    "built-in max": lambda X, Y: max(Y[0]),
    "sum of a list": lambda X, Y: sum(Y[0].tolist()),
    "sorted": lambda X, Y: sorted(Y[0]),
}


def loop_over_iterations(X, Y):
    w = np.zeros((3, 1))
    for _ in range(50):
        w = w - 0.1 * X @ (w.T @ X - Y).T
    return w


def loop_over_layers(X, Y):
    A = X
    for layer in range(4):
        A = np.tanh(np.full((3, 3), layer) @ A)
    return A


def loop_of_constant_size(X, Y):
    return sum(X[j] for j in range(3))


VECTORISED = {
    "iterations": loop_over_iterations,
    "layers": loop_over_layers,
    "constant size": loop_of_constant_size,
    "rows of X": lambda X, Y: [row.mean() for row in X],
    "einsum": lambda X, Y: np.einsum("ij,kj->ik", X, Y),
    "einsum optimised": lambda X, Y: np.einsum("ij,kj->ik", X, Y, optimize=True),
    "matmul": lambda X, Y: X @ Y.T,
    "dot": lambda X, Y: np.dot(X, Y.T),
    "linalg.norm": lambda X, Y: np.linalg.norm(X, axis=0, keepdims=True),
    "std, mean, median": lambda X, Y: X.std() + X.mean() + np.median(Y),
    "where, clip, isclose": lambda X, Y: np.where(np.isclose(X, Y), np.clip(X, 0, 1), Y),
    "cov": lambda X, Y: np.cov(X, Y),
    "vstack, roll, pad": lambda X, Y: np.pad(np.roll(np.vstack([X, Y]), 1), 1),
    "in place": lambda X, Y: np.multiply(X, 2, out=X.copy()),
    "reduce": lambda X, Y: np.add.reduce(X, axis=1),
    "tensordot, kron, outer": lambda X, Y: (np.tensordot(X, Y, (1, 1)), np.outer(X[:, 0], Y[:, 0])),
    "stack of rows": lambda X, Y: np.vstack(list(X)),
    "percentile": lambda X, Y: np.percentile(X, 30, axis=1),
}


@pytest.mark.parametrize("function", LOOPS.values(), ids=LOOPS)
def test_loops_over_the_data_are_recognised(function):
    assert loops_over_data(function, arguments)


@pytest.mark.parametrize("function", VECTORISED.values(), ids=VECTORISED)
def test_nothing_else_is_accused(function):
    assert not loops_over_data(function, arguments)


@pytest.mark.parametrize("function", {**LOOPS, **VECTORISED}.values(), ids={**LOOPS, **VECTORISED})
def test_watching_changes_no_result(function):
    X, Y = SMALL
    watched = function(X.copy().view(Watched), Y.copy().view(Watched))
    plain = function(X.copy(), Y.copy())
    np.testing.assert_equal(plain_list(watched), plain_list(plain))


def plain_list(value):
    if isinstance(value, np.ndarray):
        return value.view(np.ndarray).tolist()
    return [plain_list(item) for item in value] if isinstance(value, tuple | list) else value


def test_the_count_is_the_same_each_time():
    assert len({executed_lines(loop_over_iterations, LARGE) for _ in range(3)}) == 1


def test_a_function_that_runs_very_long_is_stopped_and_not_accused():
    def many_iterations(X, Y):
        return [X @ Y.T for _ in range(10**9)]

    assert executed_lines(many_iterations, SMALL) == MOST_LINES
    assert loops_over_data(many_iterations, arguments) is None


def test_a_loop_that_reaches_the_limit_at_the_larger_sizes_only_is_a_loop():
    def cubic(X, Y):
        for _ in range(X.shape[1] ** 3):
            pass

    assert loops_over_data(cubic, arguments) is True


def test_an_outer_tracer_is_put_back():
    before = sys.gettrace()
    executed_lines(for_loop, SMALL)
    assert sys.gettrace() is before


def in_threads(X, Y):
    with ThreadPoolExecutor(1) as pool:
        return list(pool.map(for_loop, [X], [Y]))


def in_a_thread_of_its_own(X, Y):
    thread = threading.Thread(target=for_loop, args=(X, Y))
    thread.start()
    thread.join()


def particular_about_arrays(X, Y):
    if type(X) is not np.ndarray:
        raise TypeError("no array")
    return for_loop(X, Y)


@pytest.mark.parametrize("function", [in_threads, in_a_thread_of_its_own, particular_about_arrays])
def test_no_loop_escapes_elsewhere(function):
    assert loops_over_data(function, arguments)


def test_a_thread_that_does_not_loop_is_not_accused():
    def vectorised(X, Y):
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(np.dot, X, Y.T).result()

    assert loops_over_data(vectorised, arguments) is False


def test_who_switches_the_count_off_is_noticed():
    def switches_off(X, Y):
        sys.settrace(None)
        return for_loop(X, Y)

    with pytest.raises(UncountedError):
        loops_over_data(switches_off, arguments)


def test_an_outer_tracer_of_threads_is_put_back():
    before = threading.gettrace()
    executed_lines(for_loop, SMALL)
    assert threading.gettrace() is before


def test_where_loops_are_refused_a_function_that_raises_meanwhile_is_refused():
    exercise = find(logistic.predict)

    def lengths_written_in(w, b, X):
        if X.shape[1] not in {len(case.make()[2].T) for case in exercise.cases}:
            raise ValueError("another length")
        z = [w.T @ X[:, [i]] + b for i in range(X.shape[1])]
        return (np.hstack(z) > 0).astype(int)

    report = judge(exercise, observe(lengths_written_in, exercise))
    assert (report.verdict, report.finding) == ("failed", "loop")
    assert "cannot be told" in report.headline
    assert report.error == "ValueError: another length"
