from course_utils import losses
from course_utils.grading import graded
from course_utils.grading.judging.grader import Grader, in_use, use


def test_another_grader_is_asked_once_it_is_set(monkeypatch, capsys):
    shown = []

    class Silent(Grader):
        def show(self, report):
            shown.append(report.verdict)

    before = in_use()
    use(Silent())
    try:
        graded(losses.L1)(lambda yhat, y: 0.0)
    finally:
        use(before)
    assert shown == ["failed"]
    assert capsys.readouterr().out == ""
    graded(losses.L1)(lambda yhat, y: 0.0)
    assert capsys.readouterr().out.startswith("✗ L1")
