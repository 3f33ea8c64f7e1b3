"""One JupyterLab and one browser for a file of tests, one copy of the notebooks for each test."""

import os
import shutil
from pathlib import Path

import nbformat
import pytest
from browser.axe import AXE
from browser.lab import Lab
from browser.lab_server import lab_server
from playwright.sync_api import sync_playwright

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
VIEW = {"width": 1180, "height": 900}
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    """Note that a test failed, so that its page is photographed before it closes."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(scope="module")
def executable():
    """Find the system's Chromium; without one there is nothing to test, unless one is required."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        missing = f"no browser found: none of {', '.join(BROWSERS)} is on the PATH"
        if os.environ.get("COURSE_REQUIRE_BROWSER"):
            pytest.fail(f"{missing}, and COURSE_REQUIRE_BROWSER is set")
        pytest.skip(missing)
    return found


@pytest.fixture(scope="module")
def server(executable, tmp_path_factory):
    """Run JupyterLab. It asks for the browser first: where that is missing, none is started."""
    with lab_server(tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture(scope="module")
def browser(executable):
    """Start the browser. It ends with the file: while it runs, no other event loop can."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield running
        running.close()


@pytest.fixture
def open_lab(server, browser, screenshots, request):
    """Return a function that opens a copy of a chapter, with a last cell of the test's own.

    Called again, it opens the saved copy again, in a new page and with a new kernel.
    """
    context = browser.new_context(viewport=VIEW, device_scale_factor=2)

    def open_chapter(name, last_cell=None):
        path = server.root / request.node.name / name
        if path.exists():  # as it was saved; the kernel has ended meanwhile
            server.end_kernels()
            return Lab(context.new_page(), server.address(path), path)
        path.parent.mkdir()
        notebook = nbformat.read(NOTEBOOKS / name, as_version=4)
        if last_cell:
            notebook.cells.append(nbformat.v4.new_code_cell(last_cell))
        nbformat.write(notebook, path)
        return Lab(context.new_page(), server.address(path), path)

    yield open_chapter
    if request.node.stash.get(FAILED, False):
        for page in context.pages:
            page.screenshot(path=screenshots / f"failure_{request.node.name}.png")
    context.close()
    server.reset()


@pytest.fixture(scope="module")
def axe():
    """Find axe-core; without it there is nothing to test, unless the browser is required."""
    if not AXE.is_file():
        missing = "axe-core is not there: `make test` fetches it, if there is npm"
        if os.environ.get("COURSE_REQUIRE_BROWSER"):
            pytest.fail(f"{missing}, and COURSE_REQUIRE_BROWSER is set")
        pytest.skip(missing)


@pytest.fixture
def screenshots(tmp_path):
    """Return the folder for screenshots: COURSE_SCREENSHOTS, or one that pytest cleans up."""
    folder = Path(os.environ.get("COURSE_SCREENSHOTS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
