import json

from course_utils.checking.gradescope import results
from course_utils.checking.showing import Checked
from course_utils.grading.catalogue import catalogue
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict

L1 = catalogue()["losses.L1"]


def test_each_exercise_is_a_test_and_an_open_one_is_not_passed():
    reports = (
        Report.on(L1, Verdict.PASSED, "none", "Right."),
        Report.on(L1, Verdict.FAILED, "value", "Wrong \x1b[2J."),
        Report.on(L1, Verdict.OPEN, "untouched", "Open."),
    )
    came = results([Checked("n.ipynb", "04_norms", reports, notes=("code cell 3: no\nluck",))])
    assert json.loads(json.dumps(came)) == came
    assert came["score"] == 1.0
    assert [test["status"] for test in came["tests"]] == ["passed", "failed", "failed"]
    assert [test["score"] for test in came["tests"]] == [1.0, 0.0, 0.0]
    assert came["tests"][0]["name"] == "04_norms: L1"
    assert "\x1b" not in came["tests"][1]["output"]
    assert came["output"] == "Note on code cell 3: no luck"


def test_what_is_no_notebook_fails():
    came = results([Checked("n.ipynb", problem="It is no notebook.")])
    (test,) = came["tests"]
    assert (test["status"], test["output"]) == ("failed", "It is no notebook.")
