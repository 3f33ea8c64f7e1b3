"""Print what the site weighs, and how soon Chromium shows its heaviest pages, offline.

    .venv/bin/python website/measure.py

Build it first, by `make site`. A page's weight is that of its HTML and of all that it loads at once
when it is opened; MathJax, from another server, is not counted.
"""

import functools
import http.server
import shutil
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright
from staging.project import ROOT

SITE = ROOT / "build" / "site" / "html"
HEAVIEST = 5
PAINT = """() => performance.getEntriesByName("first-contentful-paint")
  .map(entry => entry.startTime)[0]"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_):
        """Say nothing."""


def measure(pages: list[Path]) -> None:
    """Print requests, bytes and time to the first paint of some pages, in an empty cache each."""
    handler = functools.partial(Quiet, directory=SITE)
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        print("\nrequests  kB loaded  first paint  page")
        for path in pages:
            _print_loaded(browser, address, path)
        browser.close()
        server.shutdown()


def _print_loaded(browser, address, path):
    loaded = []
    with browser.new_context() as context:
        page = context.new_page()
        page.route(lambda url: not url.startswith(address), lambda route: route.abort())
        page.on("requestfinished", lambda request: loaded.append(request.sizes()))
        name = path.relative_to(SITE).as_posix()
        page.goto(f"{address}/{name}", wait_until="networkidle")
        weight = sum(sizes["responseBodySize"] for sizes in loaded) / 1000
        print(f"{len(loaded):8}  {weight:9.0f}  {page.evaluate(PAINT):8.0f} ms  {name}")


def main() -> None:
    """Print all pages with their sizes, then how the heaviest and the landing page are loaded."""
    pages = sorted(
        (path for path in SITE.rglob("*.html") if "_static" not in path.parts),
        key=lambda path: path.stat().st_size,
        reverse=True,
    )
    if not pages:
        sys.exit(f"no page in {SITE}: run `make site` first")
    for path in pages:
        print(f"{path.stat().st_size / 1000:7.0f} kB  {path.relative_to(SITE).as_posix()}")
    total = sum(path.stat().st_size for path in SITE.rglob("*") if path.is_file())
    print(f"{total / 1e6:7.1f} MB  all files of the site, {len(pages)} pages")
    measure([SITE / "index.html", *pages[:HEAVIEST]])


if __name__ == "__main__":
    main()
