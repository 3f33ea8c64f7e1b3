from course_utils import losses
from course_utils.grading import graded
from course_utils.grading.catalogue import find
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


CALLS = []


def endless(yhat, y):
    CALLS.append("here a learner presses the button that stops it")
    raise KeyboardInterrupt


def test_a_function_that_had_to_be_stopped_is_not_run_again_for_its_steps():
    CALLS.clear()
    assert Grader().examine(endless, find(losses.L1))[1].verdict == "interrupted"
    assert len(CALLS) == 1
