"""What a function does beside returning a result: caught or put back."""

import contextlib
import io
import sys

from course_utils.grading.values.plain_data import LONGEST_TEXT


class Printed(io.TextIOBase):
    """A stream that keeps the first characters written to it, and cannot be closed."""

    def __init__(self):
        self.kept = ""

    def write(self, text):
        """Keep as much of a text as there is room for."""
        if len(self.kept) <= LONGEST_TEXT:
            self.kept += text[: LONGEST_TEXT + 100]
        return len(text)

    def close(self):
        """Stay open: what is printed later must not fail."""


@contextlib.contextmanager
def random_state_kept():
    """Put NumPy's global random state back, which a function may have seeded."""
    random = sys.modules.get("numpy.random")
    state = random.get_state() if random else None
    try:
        yield
    finally:
        if random:
            random.set_state(state)
