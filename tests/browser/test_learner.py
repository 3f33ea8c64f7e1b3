"""A learner fills in L1 in a real JupyterLab: what they see, and that the chapter runs on.

COURSE_SCREENSHOTS names a folder that keeps what they see; report.png among it is the README's
picture. COURSE_REQUIRE_BROWSER makes a missing browser a failure.
"""

import re

import pytest
from browser.contrast import DISTINCT, LEGIBLE, contrasts
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
CHAPTER = "04_norms.ipynb"
L1_CELL = "@graded(losses.L1)"
L2_CELL = "@graded(losses.L2)"
L0_CELL = "@graded(norms.l0_norm)"
BLANK = "loss = None"
RIGHT = "loss = np.sum(np.abs(y - yhat))"
WRONG = "loss = np.mean(np.abs(y - yhat))"
SIGNS = "✓✗○■"
# Marks the learner's function. Judging calls it a few times, the curves below L1 a thousand times.
COUNT_CALLS = "L1.calls = getattr(L1, 'calls', 0) + 1"
# Stands last in the test's copy: shows which function has the name L1, and what the learner's does.
LAST_CELL = """\
endless = L1.report.verdict == "interrupted"
mine = None if endless else getattr(L1, "yours", L1)
print(f"L1 is {L1.report.verdict}; mine gives", mine and mine(np.array([3.0, 0.0]), np.ones(2)))
print("mine is used below:", getattr(mine, "calls", 0) > 100)
"""


@pytest.fixture
def chapter(open_lab):
    """Open the chapter and run the cells above L1."""
    lab = open_lab(CHAPTER, LAST_CELL)
    lab.run_above(lab.cell(L1_CELL), BLANK)
    return lab


def answer(lab, *lines, key=L1_CELL):
    """Type an answer into an exercise's cell, run it, and return the cell."""
    cell = lab.cell(key)
    lab.replace_line(cell, BLANK, *lines)
    lab.run()
    return cell


def check_report(lab, cell, *words, bar):
    """Check that a report under a cell has these words and a bar of this colour beside it."""
    report = lab.output(cell)
    for text in words:
        expect(report).to_contain_text(text)
    assert bar_colour(report) == bar


def bar_colour(report):
    """Return which of red, green and blue is strongest in the bar beside a report."""
    bar = report.locator(".jp-RenderedHTML > div")
    colour = bar.evaluate("element => getComputedStyle(element).borderLeftColor")
    strengths = [int(number) for number in re.findall(r"\d+", colour)[:3]]
    return ("red", "green", "blue")[strengths.index(max(strengths))]


def check_run_all(lab, last_output):
    """Restart, run all; check that all cells ran and that those below L1 had a right L1."""
    lab.restart_and_run_all()
    expect(lab.outputs.last).to_contain_text(last_output)
    expect(lab.errors).to_have_count(0)
    expect(lab.outputs.filter(has_text="L1 = 1.1")).to_have_count(1)


def check_readable(report):
    """Check the contrast of all words of a report; the coloured verdict only repeats its sign."""
    measured = contrasts(report)
    assert any(text[0] in SIGNS for text, _ in measured)
    for text, contrast in measured:
        assert contrast >= (DISTINCT if text[0] in SIGNS else LEGIBLE), text


def test_first_view_shows_the_stored_report(open_lab, screenshots):
    lab = open_lab(CHAPTER)
    expect(lab.page.get_by_title("Notebook not trusted")).to_be_visible()  # so it is sanitised
    cell = lab.cell(L1_CELL)
    cell.scroll_into_view_if_needed()
    check_report(lab, cell, "○ open", "stands in", bar="blue")
    check_readable(lab.output(cell))
    lab.page.screenshot(path=screenshots / "first_view.png")


def test_delivered_cell_is_neutral_and_folds_its_hints(chapter, screenshots):
    cell = chapter.cell(L1_CELL)
    chapter.clear()  # the stored report, which looks the same
    chapter.put_cursor(cell, BLANK)
    chapter.run()
    check_report(chapter, cell, "○ open", "the course's own L1 stands in", bar="blue")
    first, second = (cell.locator("summary", has_text=f"Hint {i} of 3") for i in (1, 2))
    expect(second).to_be_hidden()
    chapter.photograph(cell, screenshots / "open.png")
    first.click()
    expect(second).to_be_visible()
    expect(cell.get_by_text("Three steps")).to_be_visible()
    expect(cell.get_by_text("Arrays subtract element by element")).to_be_hidden()
    second.click()
    expect(cell.get_by_text("Arrays subtract element by element")).to_be_visible()
    chapter.photograph(cell, screenshots / "hint.png")
    check_run_all(chapter, "L1 is open; mine gives None")


def test_right_answer_is_green_and_is_what_runs_below(chapter, screenshots):
    cell = answer(chapter, RIGHT)
    check_report(chapter, cell, "✓ passed", "use your L1", bar="green")
    chapter.photograph(cell, screenshots / "passed.png")
    chapter.replace_line(cell, RIGHT, COUNT_CALLS, RIGHT)
    check_run_all(chapter, "L1 is passed; mine gives 3.0")
    expect(chapter.outputs.last).to_contain_text("mine is used below: True")


def test_mean_for_sum_is_red_and_named(chapter, screenshots):
    cell = answer(chapter, WRONG)
    check_report(chapter, cell, "✗ failed", "This is the mean", "np.sum", bar="red")
    chapter.photograph(cell, screenshots / "report.png")
    check_run_all(chapter, "L1 is failed; mine gives 1.5")


def test_the_report_leads_back_to_the_explanation(chapter, screenshots):
    cell = answer(chapter, WRONG)
    heading = chapter.page.get_by_role("heading", name="Your turn: the loss L1")
    cell.get_by_role("link", name="Your turn: the loss L1").click()
    expect(heading).to_be_in_viewport()
    chapter.page.screenshot(path=screenshots / "explained.png")


def test_missing_bracket_is_reported_and_the_rest_runs(chapter, screenshots):
    cell = answer(chapter, RIGHT.removesuffix(")"))
    check_report(chapter, cell, "✗ failed", "SyntaxError", "bracket", bar="red")
    chapter.photograph(cell, screenshots / "syntax.png")
    check_run_all(chapter, "L1 is failed; mine gives None")


def test_endless_loop_ends_with_the_stop_button(chapter, screenshots):
    cell = answer(chapter, "display('round and round')", "while True: pass")
    expect(chapter.output(cell)).to_contain_text("round and round")
    chapter.stop()
    check_report(chapter, cell, "■ interrupted", "while True: pass", bar="red")
    chapter.photograph(cell, screenshots / "light_interrupted.png")
    chapter.choose("Run", "Run Selected Cell and All Below")
    expect(chapter.outputs.last).to_contain_text("L1 is interrupted")
    expect(chapter.errors).to_have_count(0)
    chapter.choose_theme("JupyterLab Dark")
    check_readable(chapter.output(cell))
    chapter.photograph(cell, screenshots / "dark_interrupted.png")


def test_reports_are_readable_in_both_themes(chapter, screenshots):
    failed = answer(chapter, WRONG)
    passed = answer(chapter, "loss = np.sum((y - yhat) ** 2)", key=L2_CELL)
    chapter.restart_and_run_all()
    for theme in ("JupyterLab Light", "JupyterLab Dark"):
        chapter.choose_theme(theme)
        for name, cell in (("failed", failed), ("passed", passed), ("open", chapter.cell(L0_CELL))):
            expect(chapter.output(cell)).to_contain_text(name)
            check_readable(chapter.output(cell))
            chapter.photograph(cell, screenshots / f"{theme.split()[1].lower()}_{name}.png")


def test_sliders_redraw_their_figures(open_lab, screenshots):
    lab = open_lab(CHAPTER)
    lab.restart_and_run_all()
    for number, cell in enumerate(map(lab.cell, ("last_day=", "plots.unit_ball,"))):
        figure = lab.output(cell)
        before = figure.get_by_role("img").get_attribute("src")
        figure.get_by_role("slider").press("Home")
        expect(figure.get_by_role("img")).not_to_have_attribute("src", before)
        figure.screenshot(path=screenshots / f"slider_{number}.png")
