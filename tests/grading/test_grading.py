"""What `course_utils.grading` offers, and what it loads for it."""

import subprocess
import sys
import textwrap

import pytest


def test_importing_the_grading_loads_neither_database_nor_board():
    code = """
    import sys
    import course_utils.grading
    ours = [f"course_utils.grading.attempts.{name}" for name in ("store", "board")]
    print([name for name in ("sqlite3", "platformdirs", "rich", *ours) if name in sys.modules])
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    assert subprocess.check_output(command, text=True) == "[]\n"


def test_the_grading_has_no_other_names():
    import course_utils.grading

    with pytest.raises(AttributeError, match="no attribute 'progres'"):
        _ = course_utils.grading.progres
