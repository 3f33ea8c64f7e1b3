"""Measure how long something takes: the best of several runs, their spread, and the machine."""

import os
import platform
import time
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Timing:
    """Times of several runs of one thing, in seconds; the best is the least disturbed one."""

    seconds: tuple[float, ...]

    @property
    def best(self):
        """Shortest time, in seconds."""
        return min(self.seconds)

    @property
    def spread(self):
        """How much longer the longest run took than the best, as a share of the best."""
        return max(self.seconds) / self.best - 1

    def __str__(self):
        """Say best and spread, such as "7.85 ms (best of 5, spread 12%)"."""
        return f"{as_time(self.best)} (best of {len(self.seconds)}, spread {self.spread:.0%})"


def best_of(repeats, function, *arguments):
    """Call a function several times and measure each call.

    Parameters
    ----------
    repeats : int
        Number of calls, at least 1. There is no call to warm up: the best of several needs none.
    function : callable
        What to measure.
    *arguments
        What to call it with.

    Returns
    -------
    result : object
        What the last call returned.
    timing : Timing
        The times of all calls.

    Raises
    ------
    ValueError
        If repeats is less than 1.

    Examples
    --------
    >>> result, timing = best_of(3, sum, [1, 2, 3])
    >>> result, len(timing.seconds)
    (6, 3)
    """
    if repeats < 1:
        raise ValueError(f"repeats is {repeats}, expected at least 1")
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = function(*arguments)
        seconds.append(time.perf_counter() - start)
    return result, Timing(tuple(seconds))


def as_time(seconds):
    """Write a time with three digits in the unit that suits it.

    Examples
    --------
    >>> as_time(0.00785), as_time(6.28156), as_time(1.2e-6)
    ('7.85 ms', '6.28 s', '1.20 µs')
    """
    units = {"s": 1, "ms": 1e3, "µs": 1e6}
    unit = next((name for name, factor in units.items() if seconds * factor >= 1), "ns")
    return f"{seconds * units.get(unit, 1e9):#.3g}".rstrip(".") + f" {unit}"


def copy_bandwidth(size=10_000_000, repeats=5):
    """Measure how fast this machine copies an array of float64.

    Parameters
    ----------
    size : int
        Elements of the array; it should not fit into the caches.
    repeats : int
        Number of copies, of which the best counts.

    Returns
    -------
    bandwidth : float
        Bytes read and written per second.
    """
    source = np.ones(size)
    target = np.zeros(size)
    _, timing = best_of(repeats, np.copyto, target, source)
    return 2 * source.nbytes / timing.best


def machine():
    """Describe this machine in one line: processor, cores, system, Python, NumPy."""
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, "
        f"Python {platform.python_version()}, NumPy {np.__version__}"
    )
