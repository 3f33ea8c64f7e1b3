import pytest
from terminal import attempt, course, keep

from course_utils.grading.catalogue import catalogue


def test_history_lists_the_attempts_by_name_or_key(file):
    keep(attempt(headline="First."), attempt("losses.L2"), attempt(verdict="passed"))
    lines = course("history", "L1").output.splitlines()
    assert [line.split()[0] for line in lines] == ["1", "2"]
    assert lines[0].endswith("failed       First.")
    assert course("history", "losses.L1").output.splitlines() == lines
    assert course("history", "l0_norm").output == "Nothing is kept of l0_norm yet.\n"


def test_a_name_of_several_functions_is_asked_back(file):
    done = course("history", "predict")
    count = sum(exercise.name == "predict" for exercise in catalogue().values())
    assert count > 1
    assert done.exit_code == 1
    assert f"{count} functions have the name predict; say which:" in done.output
    assert "\n  shallow.predict  (05_shallow_net)\n" in done.output
    keep(attempt("shallow.predict"))
    assert course("history", "shallow.predict").exit_code == 0


@pytest.mark.parametrize("command", ["history", "restore"])
def test_an_unknown_name_is_refused_in_words(file, command):
    done = course(command, "L9")
    assert done.exit_code == 1
    assert done.output == f"course {command}: no function 'L9'; `course progress` lists them all\n"
