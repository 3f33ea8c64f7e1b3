from datetime import UTC, datetime, timedelta

from course_utils.classroom.collecting import Found
from course_utils.classroom.judged import Judged
from course_utils.classroom.placing import Placed, needs_of, newest, submission_of
from course_utils.classroom.results import Answer

DUE = datetime(2026, 3, 1, tzinfo=UTC)


def placed(file, hours=0, key="k", readable=True):
    found = Found(file, DUE + timedelta(hours=hours), bytes)
    return Placed(found, "s1", "Ann", key, "04_norms", readable)


def judged(verdict="passed", problem="", **report):
    return Judged("04_norms", "", (Answer("losses.L1", verdict, report, "", 0.0),), problem)


def test_the_newest_that_can_be_read_counts_and_the_others_are_told():
    old, new = placed("a.ipynb", -3), placed("b.ipynb", -2, "l")
    broken = placed("c.ipynb", -1, "m", readable=False)
    counting, needs = newest([new, broken, old])
    assert counting == [new]
    assert {need.file: need.reason for need in needs} == {
        "a.ipynb": "A double of 04_norms: an older one.",
        "c.ipynb": "A double of 04_norms: it cannot be read.",
    }
    assert all(need.done == "b.ipynb counts." for need in needs)


def test_late_is_told_in_hours():
    late = submission_of(placed("a.ipynb", 1.5), judged(), DUE)
    assert (late.status, late.late) == ("late", 1.5)
    assert [need.reason for need in needs_of(late, judged())] == ["Late: 1.5 hours."]
    assert submission_of(placed("a.ipynb"), judged(), DUE).status == "ok"


def test_canvas_says_what_is_late_for_its_files_have_the_downloads_time():
    ok = submission_of(placed("roeann_1_2_a.ipynb", 99), judged(), DUE)
    assert (ok.status, ok.late, ok.submitted) == ("ok", 0.0, None)
    assert submission_of(placed("roeann_LATE_1_2_a.ipynb"), judged(), DUE).status == "late"


def test_what_cannot_be_compared_or_read_or_was_stopped_needs_a_person():
    other = submission_of(placed("a.ipynb"), judged("not comparable"), None)
    assert other.status == "not comparable"
    nothing = Judged("", "", (), "It is no notebook.")
    unread = submission_of(placed("a.ipynb"), nothing, None)
    assert unread.status == "unreadable"
    assert [need.reason for need in needs_of(unread, nothing)] == ["It is no notebook."]
    stopped = judged("failed", finding="interrupted")
    (need,) = needs_of(submission_of(placed("a.ipynb"), stopped, None), stopped)
    assert need.reason.startswith("losses.L1 was stopped")
