import dataclasses
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from course_utils import losses, norms
from course_utils.grading.catalogue import find
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.uncompared import unfilled
from course_utils.grading.reporting.comparison import Comparison, Excerpt
from course_utils.grading.reporting.opened import close_all_hints
from course_utils.grading.reporting.report import Report, Spot
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


def hostile_report(mark=None):
    comparison = Comparison(
        HOSTILE,
        ((HOSTILE, HOSTILE),),
        f"{HOSTILE} in full",
        f"{HOSTILE} in full",
        ((HOSTILE, (1, 2), ("1", "2")),),
        ((HOSTILE, HOSTILE),) * 3,
        Excerpt(HOSTILE, HOSTILE, HOSTILE),
    )
    return Report(
        "L1",
        "04_norms",
        Verdict.FAILED,
        "raised",
        HOSTILE,
        explanation=HOSTILE,
        error=HOSTILE,
        line=HOSTILE,
        spot=Spot(HOSTILE, HOSTILE, HOSTILE, HOSTILE, mark),
        comparison=comparison,
        printed=HOSTILE,
        warnings=(HOSTILE,),
        hints=(HOSTILE,) * 3,
        next_step=HOSTILE,
    )


def test_nothing_that_the_learners_code_made_becomes_html():
    outline = Outline(hostile_report().to_html())
    assert not {"script", "b"} & set(outline.tags)
    assert outline.text.count("alert(1)") == 27
    marked_inside = Outline(hostile_report(mark=(3, 30)).to_html())
    assert "script" not in marked_inside.tags
    assert marked_inside.tags.count("b") == 1


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


def marked(line, mark, **more):
    """Return a report whose place is marked from the first column to the one behind the last."""
    spot = Spot("Line 28 makes the first wrong value: `dZ1`.", "dZ1", "[1 2]", "[1 3]", mark)
    names = ("backward_propagation", "05_shallow_net", Verdict.FAILED, "value", "It differs.")
    return Report(*names, line=line, spot=spot, hints=("a", "b", "c"), **more)


CODE = "dZ1 = W2.T @ dZ2 * (1 - A1 < 2)"
MARK = (CODE.index("A1"), CODE.index("A1") + len("A1 < 2"))


def test_the_mark_has_carets_below_it_in_text():
    text = marked(f"line 27: m = 3\nline 28: {CODE}", MARK).to_text()
    assert (
        "  line 27: m = 3\n"
        "  line 28: dZ1 = W2.T @ dZ2 * (1 - A1 < 2)\n"
        "                                   ^^^^^^\n"
        "Line 28 makes"
    ) in text


def test_the_mark_is_underlined_bold_and_has_carets_in_html():
    html = marked(f"line 28: {CODE}", MARK).to_html()
    assert re.search(
        r'\(1 - <b style="border-bottom: [^"]*">A1 &lt; 2</b>\)\n {33}\^{6}</pre>', html
    )
    assert Outline(html).text.count(CODE) == 1


@pytest.mark.parametrize("mark", [None, (0, 0), (3, 2), (-1, 2), (0, 99)])
def test_without_a_mark_that_fits_the_line_stands_alone(mark):
    report = marked(f"line 28: {CODE}", mark)
    assert "^" not in report.to_text() + report.to_html()
    assert f"line 28: {CODE}\n" in report.to_text()


def test_a_range_of_lines_without_their_code_can_be_told():
    assert "\n  lines 26 to 30\nLine 28" in marked("lines 26 to 30", None).to_text()


def in_order(text, *words):
    """Tell whether words stand in a text in this order."""
    places = [text.index(word) for word in words]
    return places == sorted(places)


def full_report():
    """Return a report that has everything."""
    rows = (('"dW1"', "all 8 differ"), ('"db1"', "missing"), ('"dW2"', "as expected"))
    return marked(
        f"line 28: {CODE}",
        MARK,
        explanation="Why it does.",
        comparison=Comparison(
            "a case", (("X", "[7 8]"),), "[1]", "[2]", (), rows, Excerpt('"dW1"', "[4]", "[5]")
        ),
        printed="printed words",
        next_step="The stand-in.",
    )


def test_the_order_is_place_and_help_then_what_differs_then_numbers_then_the_stand_in():
    report = full_report()
    first = ("It differs.", "Why it does.", "line 28", "^^^^^^", "Line 28 makes", "Explained")
    assert in_order(report.to_text(), *first, "Hints:", "Case:", "all 8", "[7 8]", "The stand-in.")
    html = report.to_html()
    numbers = ("Each array of the result", "Inputs of this case", "[7 8]", "Printed", "<small>The")
    assert in_order(html, *first, "Hint 1 of 3", "Case:", "[1 3]", "all 8", *numbers)


def test_a_table_has_one_row_an_array_and_no_second_excerpt_beside_the_place():
    report = full_report()
    assert '  "dW1" all 8 differ\n  "db1" missing\n  "dW2" as expected\n' in report.to_text()
    html = report.to_html()
    assert html.count("<tr>") == 4
    assert "<code>&quot;db1&quot;</code></td>" in html
    assert "[1 2]" in html  # of the place
    assert "[4]" not in html
    assert "[4]" in dataclasses.replace(report, spot=None).to_html()


def test_all_of_the_result_and_the_inputs_are_folded():
    html = full_report().to_html()
    folded = "".join(re.findall(r"<details .*?</details>", html, re.DOTALL))
    assert all(
        text in folded for text in (">[1]</pre>", ">[2]</pre>", "X = [7 8]", "printed words")
    )
    assert "[1 2]" not in folded


def test_after_an_exception_the_expected_result_is_folded():
    def fails(yhat, y):
        raise ValueError("no")

    html = report_on(fails).to_html()
    assert re.search(
        r"<details [^>]*><summary [^>]*>Expected result</summary><pre [^>]*>1.1<", html
    )
    assert html.count("1.1") == 1
    assert "expected" not in report_on(fails).to_text()


def test_a_value_that_is_the_result_is_shown_once():
    spot = Spot("Line 17 makes it.", "loss", "1.1", "0.22")
    report = dataclasses.replace(report_on(lambda yhat, y: np.mean(np.abs(y - yhat))), spot=spot)
    assert report.to_text().count("0.22") == report.to_html().count("0.22") == 1
    other = dataclasses.replace(report, spot=dataclasses.replace(spot, found="0.5"))
    assert "found loss:    0.5\n" in other.to_text()
    assert "found in the end:    0.22\n" in other.to_text()


def test_lines_and_numbers_do_not_break():
    html = full_report().to_html()
    styles = re.findall(r'<pre style="([^"]*)"', html)
    unbroken = "white-space: pre; overflow-x: auto; font-family: monospace"
    assert len(styles) == 7
    assert all(unbroken in style for style in styles)
    error = dataclasses.replace(full_report(), error="ValueError: words").to_html()
    assert "white-space: pre-wrap; word-break: normal" in error


def test_a_summary_looks_foldable_in_every_theme():
    html = full_report().to_html()
    assert html.count("<summary ") == html.count('<summary style="display: list-item;') == 6


def test_hints_say_how_many_there_are_and_for_what():
    assert "Hint 2 of 3 for backward_propagation</summary>" in full_report().to_html()


def test_what_is_said_does_not_need_the_styles():
    """GitHub takes them away: headline, place, marks and shapes are still told."""
    bare = re.sub(r' style="[^"]*"', "", full_report().to_html())
    assert "<strong><span>✗</span> failed · " in bare
    assert "<b>A1 &lt; 2</b>)\n" in bare
    assert "^^^^^^" in bare
    assert "<small>The stand-in.</small>" in bare


def test_many_inputs_are_not_written_out_in_text():
    many = tuple((f"W{i}", "[1 2]") for i in range(17))
    report = marked("line 1: x", None, comparison=Comparison("a case", many, "1", "2"))
    assert "Inputs: backward_propagation.inputs() returns them." in report.to_text()
    assert "W16 = [1 2]" in report.to_html()
