"""What a function prints is kept, and the random numbers it draws are the same each time."""

import random
import sys

import numpy as np

from course_utils.grading.observing.calls import run

VECTORS = (np.array([1.0, 2.0]), np.array([3.0, 4.0]))
NAMES = ("yhat", "y")


def test_much_print_is_cut():
    did = run(lambda yhat, y: print("x" * 10_000), VECTORS, NAMES)
    assert did.printed == "x" * 2_000 + " …"


def test_print_to_the_error_stream_is_captured_too():
    assert run(lambda yhat, y: print("oops", file=sys.stderr), VECTORS, NAMES).printed == "oops\n"


def test_closing_the_output_does_no_harm():
    def close(yhat, y):
        sys.stdout.close()
        print("still here")

    assert run(close, VECTORS, NAMES).printed == "still here\n"


def draw_without_a_seed(yhat, y):
    unseeded = (
        np.random.default_rng(),
        np.random.default_rng(),
        np.random.Generator(np.random.PCG64()),
        np.random.RandomState(),
        np.random,
        random,
    )
    return tuple(source.random() for source in unseeded)


def draw_after_a_seed(yhat, y):
    np.random.seed(7)
    random.seed(7)
    return np.random.random(), random.random(), np.random.default_rng(7).random()


def test_random_numbers_are_the_same_each_time_and_differ_among_each_other():
    first, second = (run(draw_without_a_seed, VECTORS, NAMES).result for _ in range(2))
    assert first == second
    assert len(set(first)) == len(first)
    first, second = draw_without_a_seed(*VECTORS), draw_without_a_seed(*VECTORS)
    assert set(first[:4]).isdisjoint(second[:4])  # chance is chance again


def test_a_seed_that_a_function_sets_itself_counts():
    assert run(draw_after_a_seed, VECTORS, NAMES).result == draw_after_a_seed(*VECTORS)
