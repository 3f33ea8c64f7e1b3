"""The random numbers in the cases: the same each time, or others of the same kind under a seed."""

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar

import numpy as np

_SEED: ContextVar[tuple[int, ...]] = ContextVar("seed", default=())
OTHERS = 1  # between number and seed: NumPy takes no notice of zeros at the end


def rng(number: int) -> np.random.Generator:
    """Return the random generator of this number: in its first state, each time.

    Inside `seeded` it is another one, which follows from the number and that seed.
    """
    return np.random.default_rng((number, *_SEED.get()))


@contextlib.contextmanager
def seeded(*seed: int) -> Iterator[None]:
    """Let cases that are made inside a `with` block have other random numbers.

    Parameters
    ----------
    *seed : int
        Not negative. The same seed gives the same numbers.
    """
    before = _SEED.set((OTHERS, *seed))
    try:
        yield
    finally:
        _SEED.reset(before)
