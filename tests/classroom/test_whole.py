from course_utils.classroom.judged import Judged
from course_utils.classroom.results import Answer
from course_utils.classroom.store import Store
from course_utils.classroom.whole import Class

ANSWERS = (Answer("losses.L1", "passed", {}, "", 0.0),)


def right(works):
    for key, _ in works:
        yield key, Judged("04_norms", "", ANSWERS)


def graded(store, folder, judging):
    told, everybody = [], Class(store, 5)
    everybody.find([folder])
    everybody.judge(judging, told.append)
    everybody.settle()
    return everybody, told


def test_nothing_is_judged_twice_and_one_file_once(tmp_path):
    folder, judged = tmp_path / "class", []
    for student in ("a", "b", "c"):
        (folder / student).mkdir(parents=True)
        (folder / student / "04_norms.ipynb").write_text("same" if student != "c" else "other")

    def counted(works):
        for key, came in right(works):
            judged.append(key)
            yield key, came

    with Store(tmp_path / "s") as store:
        everybody, told = graded(store, folder, counted)
        assert len(judged) == 2
        assert told == [False] * 3
        assert [one.student for one in everybody.submissions()] == ["a", "b", "c"]
        graded(store, folder, counted)
        assert len(judged) == 2


def test_what_failed_here_is_told_and_tried_again(tmp_path):
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "a_04_norms.ipynb").write_text("x")

    def failing(works):
        for key, _ in works:
            yield key, OSError("no memory")

    with Store(tmp_path / "s") as store:
        everybody, told = graded(store, tmp_path / "class", failing)
        assert told == [True]
        assert everybody.unread == 1
        assert "no memory" in everybody.needs[0].reason
        everybody, told = graded(store, tmp_path / "class", right)
        assert told == [False]
        assert [one.status for one in everybody.submissions()] == ["ok"]
