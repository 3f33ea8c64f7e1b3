"""No test here looks at the real clock: time passes as the tests say."""

import numpy as np
import pytest

from course_utils import timing


@pytest.fixture
def clock(monkeypatch):
    """Return a list of durations: each pair of looks at the clock is the next one apart."""
    durations = []
    looks = []

    def perf_counter():
        looks.append(len(looks))
        number = len(looks)
        return 100.0 + sum(durations[: number // 2])

    monkeypatch.setattr(timing.time, "perf_counter", perf_counter)
    return durations


def test_best_of_returns_the_last_result_and_all_times(clock):
    clock[:] = [0.5, 0.25, 1.0]
    results = iter("abc")
    result, measured = timing.best_of(3, lambda: next(results))
    assert result == "c"
    assert measured.seconds == (0.5, 0.25, 1.0)
    assert measured.best == 0.25
    assert measured.spread == 3.0


def test_best_of_passes_its_arguments_on_at_each_call(clock):
    clock[:] = [1.0, 1.0]
    calls = []
    timing.best_of(2, lambda *arguments: calls.append(arguments), 1, "two")
    assert calls == [(1, "two"), (1, "two")]


@pytest.mark.parametrize("repeats", [0, -1])
def test_best_of_wants_at_least_one_repeat(repeats):
    with pytest.raises(ValueError, match=f"repeats is {repeats}, expected at least 1"):
        timing.best_of(repeats, print)


def test_best_of_lets_errors_through():
    with pytest.raises(ZeroDivisionError):
        timing.best_of(1, lambda: 1 / 0)


def test_one_run_has_no_spread():
    assert timing.Timing((0.2,)).spread == 0


def test_a_timing_says_its_best_and_its_spread():
    assert str(timing.Timing((0.00785, 0.008792))) == "7.85 ms (best of 2, spread 12%)"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (161.2, "161 s"),
        (6.28156, "6.28 s"),
        (1.0, "1.00 s"),
        (0.0123456, "12.3 ms"),
        (0.00785, "7.85 ms"),
        (1.2e-6, "1.20 µs"),
        (5.04e-8, "50.4 ns"),
        (0.0, "0.00 ns"),
    ],
)
def test_a_time_is_written_with_three_digits_in_the_unit_that_suits_it(seconds, text):
    assert timing.as_time(seconds) == text


def test_copy_bandwidth_counts_what_is_read_and_what_is_written(clock, monkeypatch):
    copied = []
    monkeypatch.setattr(timing.np, "copyto", lambda target, source: copied.append(source.nbytes))
    clock[:] = [0.5, 0.25]
    assert timing.copy_bandwidth(size=1000, repeats=2) == 2 * 8000 / 0.25
    assert copied == [8000, 8000]


def test_copy_bandwidth_really_copies(clock, monkeypatch):
    made = []
    plain_zeros = np.zeros

    def zeros(size):
        made.append(plain_zeros(size))
        return made[-1]

    monkeypatch.setattr(timing.np, "zeros", zeros)
    clock[:] = [1.0]
    timing.copy_bandwidth(size=10, repeats=1)
    np.testing.assert_array_equal(made[0], np.ones(10))


def test_the_machine_is_one_line_with_processor_cores_and_versions(monkeypatch):
    monkeypatch.setattr(timing.platform, "machine", lambda: "abacus")
    monkeypatch.setattr(timing.os, "cpu_count", lambda: 7)
    line = timing.machine()
    assert line.startswith("abacus, 7 cores, ")
    assert line.endswith(f"NumPy {np.__version__}")
    assert "\n" not in line
