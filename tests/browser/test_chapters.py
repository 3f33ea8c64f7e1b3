"""Each chapter as a reader finds it: figures that stay, and nothing that bars anybody's way.

COURSE_SCREENSHOTS names a folder that keeps what is seen.
"""

from pathlib import Path

import nbconvert
import nbformat
import pytest
from browser.axe import violations
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
CHAPTERS = sorted(path.name for path in NOTEBOOKS.glob("*.ipynb"))
WITH_CONTROLS = [
    name
    for name in CHAPTERS
    if "widgets.explore(" in NOTEBOOKS.joinpath("source", name).with_suffix(".py").read_text()
]
THEMES = ("JupyterLab Light", "JupyterLab Dark")
HINT = "Run this cell to get the controls."
# Of each picture: its words, its pixels, and how many of them the page shows.
SEEN = "images => images.map(i => [i.alt, i.src, i.complete && i.naturalWidth, i.clientWidth])"


def seen(lab):
    """Return what a reader sees of each figure; all of them must be there."""
    figures = lab.pictures.evaluate_all(SEEN)
    for alt, _, pixels, width in figures:
        assert pixels >= 2 * width > 0, alt
    return figures


@pytest.mark.parametrize("name", CHAPTERS)
def test_nothing_in_a_chapter_bars_anybodys_way(open_lab, axe, name):
    lab = open_lab(name)
    assert seen(lab)
    for theme in THEMES:
        lab.choose_theme(theme)
        found = violations(lab.page)
        assert not found, "\n".join(found)
    lab.pictures.first.evaluate("image => image.removeAttribute('alt')")
    assert ["critical image-alt" in line for line in violations(lab.page)] == [True]


@pytest.mark.parametrize("name", WITH_CONTROLS)
def test_figures_are_still_there_when_a_saved_chapter_is_opened_again(open_lab, name, screenshots):
    lab = open_lab(name)
    lab.restart_and_run_all()
    hints = lab.outputs.get_by_text(HINT)
    assert hints.count() > 0
    for hint in hints.all():
        expect(hint).to_be_hidden()  # the controls are there
    cell = lab.cell("widgets.explore(")
    figure = lab.output(cell)
    before = figure.get_by_role("img").get_attribute("src")
    move(lab, figure)
    expect(figure.get_by_role("img")).not_to_have_attribute("src", before)
    last_seen = seen(lab)
    lab.save()

    lab.page.close()
    lab = open_lab(name)
    assert seen(lab) == last_seen
    expect(lab.page.get_by_text("model not found").locator("visible=true")).to_have_count(0)
    for hint in lab.outputs.get_by_text(HINT).all():
        expect(hint).to_be_visible()
    cell = lab.cell("widgets.explore(")
    cell.scroll_into_view_if_needed()
    lab.page.screenshot(path=screenshots / f"reopened_{name.removesuffix('.ipynb')}.png")


@pytest.mark.parametrize("name", WITH_CONTROLS)
def test_a_page_made_of_a_chapter_shows_its_figures_offline(browser, tmp_path, name):
    page_file = tmp_path / "page.html"
    chapter = nbformat.read(NOTEBOOKS / name, as_version=4)
    page_file.write_text(nbconvert.HTMLExporter().from_notebook_node(chapter)[0], encoding="utf-8")
    page = browser.new_page(offline=True)
    page.goto(page_file.as_uri(), wait_until="domcontentloaded")
    hints = page.get_by_text(HINT)
    assert hints.count() > 0
    for hint in hints.all():
        expect(hint).to_be_visible()
    figures = page.locator(".jp-OutputArea-output img").evaluate_all(SEEN)
    assert len(figures) > hints.count()
    for alt, _, pixels, width in figures:
        assert alt
        assert pixels >= 2 * width > 0, alt
    page.close()


def move(lab, figure):
    """Change a figure's first control by the keyboard."""
    field = figure.get_by_role("textbox").or_(figure.get_by_role("slider")).first
    if field.get_attribute("type") == "text":
        field.fill("4, 3")
        field.press("Enter")
    else:
        field.press("Home")
