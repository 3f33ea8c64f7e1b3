"""A child is waited for, but neither for ever nor in vain."""

import pytest

from course_utils.checking.sandbox.process import STOP, Child, EndedError, LateError


def test_a_child_that_says_nothing_is_late_and_one_that_is_not_wanted_ends():
    with Child() as child:
        with pytest.raises(LateError):
            child.receive(0.05)
        STOP.set()
        try:
            with pytest.raises(EndedError, match="stopped"):
                child.receive(60)
        finally:
            STOP.clear()
