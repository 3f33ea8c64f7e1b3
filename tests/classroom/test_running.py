import multiprocessing
from concurrent.futures import ThreadPoolExecutor

import pytest

from course_utils.classroom.judged import Work
from course_utils.classroom.running import RunningError, run, through

WORK = Work(b"{", "", 10.0, 5)


def test_each_work_comes_back_under_its_key():
    came = dict(run(((n, WORK) for n in range(5)), jobs=2))
    assert came.keys() == set(range(5))
    assert all(one.problem.startswith("It is no notebook") for one in came.values())


def test_only_a_few_works_are_held_at_a_time():
    taken, given = 0, 0

    def works():
        nonlocal taken
        for number in range(20):
            taken += 1
            assert taken - given <= 3
            yield number, WORK

    with ThreadPoolExecutor(1) as pool:
        for _ in through(pool, works(), most=2):
            given += 1
    assert given == 20


def test_what_goes_wrong_in_one_work_is_its_own_result():
    with ThreadPoolExecutor(1) as pool:
        came = dict(through(pool, [("bad", Work("text", "", 1.0, 5)), ("good", WORK)], most=2))
    assert isinstance(came["bad"], TypeError)
    assert came["good"].problem


def test_a_process_that_is_ended_from_outside_is_told_in_words():
    def works():
        yield "first", WORK
        for process in multiprocessing.active_children():
            process.kill()
        yield "second", WORK

    with pytest.raises(RunningError, match="call again to go on"):
        list(run(works(), jobs=1))
