from course_utils.grading.reporting.opened import close_all_hints, hints_opened, open_hint


def test_a_hint_opens_those_before_it_and_closes_none():
    close_all_hints()
    assert hints_opened("04_norms", "L1") == 0
    open_hint("04_norms", "L1", 2)
    open_hint("04_norms", "L1", 1)
    assert hints_opened("04_norms", "L1") == 2
    assert hints_opened("04_norms", "L2") == 0
    close_all_hints()
    assert hints_opened("04_norms", "L1") == 0
