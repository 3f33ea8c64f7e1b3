"""What a learner finds who starts JupyterLab by `course lab`."""

import shutil
from pathlib import Path

import pytest
from browser.lab import PATIENCE
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def test_the_first_chapter_is_open_unchanged_and_nothing_is_in_the_way(
    server, browser, screenshots
):
    shutil.copytree(NOTEBOOKS, server.root, dirs_exist_ok=True)
    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.door)
        expect(page.locator(".jp-NotebookPanel h1").first).to_contain_text("Meet the network")
        expect(page.locator("#jp-main-statusbar").get_by_text("| Idle")).to_be_visible()
        listed = page.locator(".jp-DirListing-itemText")
        expect(listed.first).to_have_text("00_introduction.ipynb")
        page.wait_for_timeout(2000)  # a mark, or a question, would come now
        page.screenshot(path=screenshots / "door.png")
        assert "source" not in listed.all_inner_texts()
        expect(page.locator(".jp-mod-dirty")).to_have_count(0)
        expect(page.get_by_text("Jupyter news")).to_have_count(0)
