"""What a function does beside returning a result: caught or put back."""

import contextlib
import io
import random
from collections.abc import Iterator
from typing import Any

import numpy as np

from course_utils.grading.values.plain_data import LONGEST_TEXT

SEED = 1


class Printed(io.TextIOBase):
    """A stream that keeps the first characters written to it, and cannot be closed."""

    def __init__(self) -> None:
        self.kept = ""

    def write(self, text: str) -> int:
        """Keep as much of a text as there is room for."""
        if len(self.kept) <= LONGEST_TEXT:
            self.kept += text[: LONGEST_TEXT + 100]
        return len(text)

    def close(self) -> None:
        """Stay open: what is printed later must not fail."""


@contextlib.contextmanager
def random_numbers_repeated() -> Iterator[None]:
    """Let random numbers be the same each time, and put the global generators back afterwards.

    The global generators of NumPy and of Python start from a fixed state. What NumPy would ask the
    system for, as `default_rng()` without a seed does, comes from a fixed sequence. A seed that a
    function sets itself counts as ever.
    """
    of_numpy, of_python = np.random.get_state(), random.getstate()
    system: Any = np.random.bit_generator
    entropy = system.randbits
    np.random.seed(SEED)
    random.seed(SEED)
    system.randbits = random.Random(SEED).getrandbits
    try:
        yield
    finally:
        system.randbits = entropy
        random.setstate(of_python)
        np.random.set_state(of_numpy)
