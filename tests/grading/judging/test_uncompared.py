import pytest

from course_utils import losses, shallow
from course_utils.grading.catalogue import find
from course_utils.grading.judging.uncompared import (
    forward_first,
    refused_loop,
    two_caches,
    unjudged,
    unreadable,
)

L1, BACKWARD = find(losses.L1), find(shallow.backward_propagation)


def test_unreadable_cells_are_reported():
    report = unreadable(L1, "SyntaxError: '(' was never closed", 4, "loss = np.sum(")
    assert (report.verdict, report.finding) == ("failed", "syntax")
    assert report.error == "SyntaxError: '(' was never closed"
    assert report.line == "line 4: loss = np.sum("


def test_a_typographic_character_is_named_as_what_it_is():
    report = unreadable(L1, "SyntaxError: invalid character '−' (U+2212)", 4, "y − yhat")
    assert "looks right but is another one" in report.explanation


def test_a_fault_of_ours_is_admitted():
    report = unjudged(L1, ZeroDivisionError("division by zero"))
    assert (report.verdict, report.finding) == ("failed", "unjudged")
    assert report.error == "ZeroDivisionError: division by zero"


@pytest.mark.parametrize("report", [two_caches(BACKWARD), forward_first(BACKWARD)])
def test_a_report_on_a_pair_names_the_forward_step(report):
    assert report.verdict == "failed"
    assert "your `forward_propagation`" in report.headline
    assert report.comparison is None


def test_a_function_that_loops_is_kept():
    report = refused_loop(L1)
    assert report.finding == "loop"
    assert "The course's own `L1` stands in" in report.next_step
    assert "`L1.yours(*L1.inputs())`" in report.next_step
