import json

import numpy as np
import pytest

from course_utils import losses
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe
from course_utils.grading.reporting.opened import close_all_hints
from course_utils.grading.reporting.report import JSON_MIME, Report
from course_utils.grading.reporting.verdict import Verdict

L1 = find(losses.L1)


def test_a_report_on_an_exercise_takes_its_names_and_hints():
    report = Report.on(L1, Verdict.OPEN, "untouched", "Not yet.", next_step="`{name}` stands in.")
    assert (report.exercise, report.chapter, report.hints) == ("L1", "04_norms", L1.hints)
    assert report.next_step == "`L1` stands in."


def test_the_bundle_for_notebooks_holds_text_html_and_json():
    report = judge(L1, observe(lambda yhat, y: np.mean(np.abs(y - yhat)), L1))
    bundle = report._repr_mimebundle_()
    assert bundle["text/plain"] == report.to_text()
    assert bundle["text/html"] == report.to_html()
    stored = json.loads(json.dumps(bundle[JSON_MIME]))
    assert stored == report.to_dict() == json.loads(report.to_json())
    assert stored["verdict"] == "failed"
    assert stored["misconception"] == "mean_for_sum"
    assert stored["comparison"]["found"] == "0.22"


def test_hints_are_numbered_from_one():
    report = Report.on(L1, Verdict.OPEN, "untouched", "Not filled in yet.")
    assert report.hint(1) == L1.hints[0]
    with pytest.raises(ValueError, match="there are hints 1 to 3, not 4"):
        report.hint(4)
    close_all_hints()
