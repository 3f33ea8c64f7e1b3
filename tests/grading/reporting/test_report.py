import dataclasses
import inspect
import json
import re

import numpy as np
import pytest

from course_utils import losses, shallow
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe
from course_utils.grading.reporting.comparison import Comparison, Excerpt
from course_utils.grading.reporting.opened import close_all_hints
from course_utils.grading.reporting.report import JSON_MIME, Report, Spot
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


@pytest.mark.parametrize("kind", [Report, Spot, Comparison, Excerpt])
def test_each_key_of_the_json_is_described(kind):
    described = inspect.getdoc(kind).partition("Attributes\n")[2]
    names = {name for line in re.findall(r"^(.*) : ", described, re.M) for name in line.split(", ")}
    assert names == {field.name for field in dataclasses.fields(kind)}


def test_all_of_a_report_is_plain_data():
    exercise = find(shallow.backward_propagation)
    report = judge(exercise, observe(lambda *given: {"dW1": np.ones((4, 2))}, exercise))
    marked = dataclasses.replace(report, spot=Spot("Line 3.", "dW1", "1", "2", (3, 5)))
    stored = marked.to_dict()
    assert stored["spot"]["mark"] == [3, 5]
    assert stored["comparison"]["rows"][1] == ['"db1"', "missing"]
    assert stored["comparison"]["excerpt"]["name"] == '"dW1"'
