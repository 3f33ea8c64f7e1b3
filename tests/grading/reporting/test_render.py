import re
from html.parser import HTMLParser

import numpy as np
import pytest

from course_utils import losses, norms
from course_utils.grading.catalogue import find
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.uncompared import unfilled
from course_utils.grading.reporting.opened import close_all_hints
from course_utils.grading.reporting.report import Comparison, Report
from course_utils.grading.reporting.verdict import Verdict

HOSTILE = "</pre></details><script>alert(1)</script>&`<b>`"
EMPTY_TAGS = {"br"}


def report_on(function, reference=losses.L1):
    exercise = find(reference)
    return Grader().examine(function, exercise)[1]


class Outline(HTMLParser):
    """Collect an HTML text's tags, and fail where they are not closed in order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text = [], [], ""
        self.feed(text)
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag not in EMPTY_TAGS:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def hostile_report():
    return Report(
        "L1",
        "04_norms",
        Verdict.FAILED,
        "raised",
        HOSTILE,
        explanation=HOSTILE,
        error=HOSTILE,
        line=HOSTILE,
        comparison=Comparison("a case", (("x", HOSTILE),), HOSTILE, HOSTILE),
        printed=HOSTILE,
        warnings=(HOSTILE,),
        hints=(HOSTILE,) * 3,
        next_step=HOSTILE,
    )


def test_nothing_that_the_learners_code_made_becomes_html():
    outline = Outline(hostile_report().to_html())
    assert not {"script", "b"} & set(outline.tags)
    assert outline.text.count("alert(1)") == 13


def test_text_of_a_misconception():
    report = report_on(lambda yhat, y: np.mean(np.abs(y - yhat)))
    assert (
        report.to_text()
        == """\
✗ L1: This is the mean; the loss here is the sum.
A mean, such as `np.mean` gives, divides by the number of examples m. The formula has no
1/m: add the absolute errors up with `np.sum`.
Explained under “Your turn: the loss L1” in 04_norms.
Hints: print(L1.report.hint(1)), and so on.
Case: the five examples of the text.
  expected: 1.1
  found:    0.22
Inputs:
  yhat = [0.9 0.2 0.1 0.4 0.9]
  y =    [1 0 0 1 1]
The course's own `L1` stands in, so the cells below still run. Your version is kept as
`L1.yours`; try it on this case: `L1.yours(*L1.inputs())`."""
    )


def test_text_of_an_exception_shows_line_and_message_and_what_was_printed():
    def fails(yhat, y):
        print("so far")
        return y @ yhat[:2]

    text = report_on(fails).to_text()
    assert text.startswith("✗ L1: Your function stopped with an error: `ValueError`.\nIn a matrix")
    assert "`yhat` has shape (5,).\n  line " in text
    assert "return y @ yhat[:2]\n  ValueError: matmul" in text
    assert "\nPrinted by your function:\n    so far\n" in text
    assert "found:" not in text


def test_arrays_of_several_lines_are_aligned():
    text = report_on(lambda x: 2 * abs(x).sum(axis=1, keepdims=True), norms.l1_norm).to_text()
    assert "  expected: [[▸7◂]\n             [  5]\n             [  5]]\n" in text


@pytest.mark.parametrize(
    ("report", "sign", "word"),
    [
        (report_on(lambda yhat, y: abs(y - yhat).sum()), "✓", "passed"),
        (report_on(lambda yhat, y: 0.0), "✗", "failed"),
        (unfilled(find(losses.L1)), "○", "open"),
        (Report("L1", "04", Verdict.INTERRUPTED, "interrupted", "Stopped."), "■", "interrupted"),
    ],
)
def test_each_verdict_is_told_by_sign_and_word_not_by_colour_alone(report, sign, word):
    outline = Outline(report.to_html())
    assert outline.text.strip().startswith(f"{sign} {word} · L1 · ")
    assert report.to_text().startswith(f"{sign} L1: ")


def test_hints_and_inputs_are_folded_one_by_one():
    html = report_on(lambda yhat, y: 0.0).to_html()
    assert html.count("<details ") == 4
    for title in ("Inputs of this case", "Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3"):
        assert re.search(f"<summary [^>]*>{title}( for L1)?</summary>", html)


def test_code_in_backticks_is_set_as_code():
    html = report_on(lambda yhat, y: np.mean(np.abs(y - yhat))).to_html()
    assert "such as <code>np.mean</code> gives" in html


def test_a_hint_lies_inside_the_one_before_it():
    html = unfilled(find(losses.L1)).to_html()
    first = html.index("Hint 1 of 3")
    assert first < html.index("Hint 2 of 3") < html.index("Hint 3 of 3") < html.index("</details>")


@pytest.fixture(autouse=True)
def _no_hints_opened():
    close_all_hints()
    yield
    close_all_hints()


def test_hints_asked_for_are_open_in_the_next_report():
    report = unfilled(find(losses.L1))
    assert " open>" not in report.to_html()
    assert "hint(1)), and so on." in report.to_text()
    report.hint(2)
    later = report_on(lambda yhat, y: 0.0)
    assert later.to_html().count(" open>") == 2
    assert f"Hint 2 of 3 for L1: {report.hints[1]}" in later.to_text().replace("\n", " ")
    assert "\nHints: print(L1.report.hint(3)).\n" in later.to_text()


def test_the_report_links_to_the_heading_that_explains_it():
    report = report_on(lambda yhat, y: 0.0)
    assert 'href="#Your-turn:-the-loss-L1"' in report.to_html()
    assert "Explained under “Your turn: the loss L1” in 04_norms" in report.to_text()


def test_the_first_differing_element_is_underlined_and_between_marks():
    html = report_on(lambda x: x * 2, norms.l2_norm).to_html()
    assert "border-bottom: 3px solid" not in html  # another shape: nothing to compare one by one
    html = report_on(lambda x: np.abs(x).sum(axis=1, keepdims=True), norms.l2_norm).to_html()
    assert html.count('<b style="border-bottom: 3px solid') == 2
    assert html.count("▸") == html.count("◂") == 2
    assert "outline" not in html  # the box around would cut it off
