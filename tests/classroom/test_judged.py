import hostile
from hostile import IMPORTS

from course_utils.classroom.judged import Work, judge

L1 = "@graded(losses.L1)\ndef L1(yhat, y):\n    return np.sum(np.abs(y - yhat))"


def judged(tmp_path, cells):
    path = hostile.write(tmp_path / "any.ipynb", cells)
    return judge(Work(path.read_bytes(), "04_norms", 10.0, 5))


def test_a_notebook_comes_back_as_plain_data(tmp_path):
    came = judged(tmp_path, [IMPORTS, L1.replace("sum", "mean"), L1])
    assert (came.chapter, came.problem, len(came.answers)) == ("04_norms", "", 5)
    first = came.answers[0]
    assert (first.exercise, first.verdict, first.code) == ("losses.L1", "passed", L1)
    assert first.report["headline"]
    assert first.seconds > 0
    assert came.answers[1].code == ""


def test_what_is_no_notebook_has_a_problem():
    came = judge(Work(b"{", "", 10.0, 5))
    assert came.answers == ()
    assert came.problem.startswith("It is no notebook")


def test_what_others_handed_in_does_not_stand_beside_it(tmp_path):
    (tmp_path / "other.py").write_text("SOLUTION = 1")
    came = judged(tmp_path, [IMPORTS, "from other import SOLUTION", L1])
    assert any("No module named 'other'" in note for note in came.notes)
