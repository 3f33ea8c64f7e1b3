"""The course on the web, as it is built: its links, its pictures, and each page in a browser."""

import base64
import contextlib
import functools
import hashlib
import http.server
import importlib.util
import os
import re
import threading
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import nbformat
import pytest
from browser.axe import AXE, CHECK
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted(ROOT.glob("notebooks/*.ipynb"))
CDN = "https://cdn.jsdelivr.net/npm/mathjax@{version}/"
MATHJAX = AXE.parents[1] / "mathjax"
WIDTHS = (1280, 390)
A_FIGURE = 400_000  # bytes of a figure with controls, at most
OF_A_NOTEBOOK = re.compile(r'src="data:image/png;base64,([^"]+)"')

pytestmark = pytest.mark.slow
in_browser = pytest.mark.browser


@pytest.fixture(scope="module")
def build():
    """Import the build, which needs Sphinx."""
    if not importlib.util.find_spec("sphinx"):
        missing = "Sphinx is not there: `make test` installs it, as the extra `site`"
        if os.environ.get("COURSE_REQUIRE_BROWSER"):
            pytest.fail(missing)
        pytest.skip(missing)
    import build

    return build.build


@pytest.fixture(scope="module")
def site(build, tmp_path_factory):
    """Build the site, once for all tests; a warning would end it with another status."""
    folder = tmp_path_factory.mktemp("site")
    assert build(folder) == 0
    return folder / "html"


class Page(HTMLParser):
    """What a page leads to, what it loads, and which anchors it has."""

    def __init__(self, path):
        super().__init__()
        self.links, self.loads, self.anchors = set(), set(), set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        self.anchors.add(given.get("id"))
        if tag == "a" and "href" in given:
            self.links.add(given["href"])
        elif tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload"):
            self.loads.add(given["href"])
        elif given.get("src"):
            self.loads.add(given["src"])


@pytest.fixture(scope="module")
def pages(site):
    """Return all pages by name; what the theme keeps beside its styles is none."""
    names = {path: path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    return {name: Page(path) for path, name in names.items() if not name.startswith("_static/")}


def is_outside(address):
    return bool(urlsplit(address).scheme)


def test_the_site_has_the_pages_that_a_reader_expects(pages):
    names = {path.stem for path in NOTEBOOKS}
    expected = {
        f"{kind}/{name}.html" for kind in ("notebooks", "solutions", "mistakes") for name in names
    }
    expected |= {"index.html", "search.html", "mistakes/index.html", "reference/index.html"}
    expected |= {"docs/teachers.html", "CONTRIBUTING.html", "CHANGELOG.html"}
    assert len(names) == 7
    assert expected <= pages.keys()


def test_every_link_within_the_site_leads_to_a_page_and_an_anchor(site, pages):
    broken, followed = [], 0
    for name, page in pages.items():
        for link in page.links | page.loads:
            if is_outside(link) or link == "#":
                continue
            path, anchor = urldefrag(unquote(urljoin(f"/{name}", link)))
            target = urlsplit(path).path.removeprefix("/") or "index.html"
            followed += 1
            is_there = site.joinpath(target).is_file()
            if not is_there or (anchor and target in pages and anchor not in pages[target].anchors):
                broken.append(f"{name}: {link}")
    assert followed > 1000
    assert broken == []


def test_nothing_but_mathjax_is_loaded_from_elsewhere(pages):
    outside = {load for page in pages.values() for load in page.loads if is_outside(load)}
    assert {load for load in outside if not load.startswith("data:")} == {
        CDN.format(version=mathjax_version()) + "es5/tex-chtml.js"
    }


def mathjax_version():
    text = ROOT.joinpath("website/conf.py").read_text(encoding="utf-8")
    return re.search(r'^MATHJAX = "([\d.]+)"$', text, re.MULTILINE)[1]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_chapters_figures_and_reports_are_the_notebooks(site, notebook):
    page = site.joinpath(f"notebooks/{notebook.stem}.html").read_text(encoding="utf-8")
    cells = nbformat.read(notebook, as_version=4).cells
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    shown = [
        output.data["text/html"] for output in outputs if "text/html" in output.get("data", {})
    ]
    figures = [base64.b64decode(data) for text in shown for data in OF_A_NOTEBOOK.findall(text)]
    assert figures
    for figure in figures:
        name = f"figures/{hashlib.sha256(figure).hexdigest()[:16]}.png"
        assert f'src="../{name}"' in page
        assert site.joinpath(name).read_bytes() == figure
    reports = [text for text in shown if "<strong>" in text and "border-left" in text]
    heads = [re.search(r"<strong>.*?</strong>", text)[0] for text in reports]
    assert heads
    assert [head for head in heads if head not in page] == []


def test_a_figure_with_controls_is_not_large(site):
    sizes = {
        folder.name: sum(path.stat().st_size for path in folder.iterdir())
        for folder in site.joinpath("figures").iterdir()
        if folder.is_dir()
    }
    assert len(sizes) == 6
    assert {name: size for name, size in sizes.items() if size > A_FIGURE} == {}


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".buildinfo"
    }


def test_another_build_elsewhere_is_the_same_to_the_byte(build, site, tmp_path):
    assert build(tmp_path) == 0
    ours, others = contents(site), contents(tmp_path / "html")
    assert ours.keys() == others.keys()
    assert [name for name in ours if ours[name] != others[name]] == []


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def address(site):
    """Serve the site."""
    handler = functools.partial(Quiet, directory=site)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def new_page(browser, address, axe):
    """Return a function that makes a page; MathJax comes from npm, all else from the site."""
    with contextlib.ExitStack() as stack:

        def make(width=WIDTHS[0], **options):
            view = {"width": width, "height": 900}
            context = stack.enter_context(browser.new_context(viewport=view, **options))
            page = context.new_page()
            page.complaints = []

            def answer(route):
                url = route.request.url
                mathjax = CDN.format(version=mathjax_version())
                if url.startswith(address):
                    route.continue_()
                elif url.startswith(mathjax):
                    route.fulfill(path=MATHJAX / url.removeprefix(mathjax).partition("?")[0])
                else:
                    page.complaints.append(f"asked for {url}")
                    route.abort()

            context.route("**/*", answer)
            page.on("pageerror", lambda error: page.complaints.append(str(error)))
            page.on(
                "console",
                lambda said: said.type == "error" and page.complaints.append(said.text),
            )
            return page

        yield make


READY = """async () => {
  if (!window.MathJax) return 0;
  await MathJax.startup.promise;
  return document.querySelectorAll("mjx-container").length;
}"""
ARTICLE = ".bd-article, .bd-search-container"  # the rest is the theme's
BAD_FORMULAS = "mjx-merror, [data-mjx-error]"
TOO_WIDE = "() => document.documentElement.scrollWidth > window.innerWidth"


def complaints_about(page, address, name):
    """Yield what is wrong with a page, wide and narrow, in the light and the dark."""
    for width in WIDTHS:
        page.complaints.clear()
        # Opened anew: only some time after another size does the theme see what can be scrolled.
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{address}/{name}")
        formulas = page.locator(".math").count()
        if formulas and page.evaluate(READY) < formulas:
            yield "formulas are left as they were typed"
        if page.locator(BAD_FORMULAS).count():
            yield "a formula that MathJax cannot read"
        if page.evaluate(TOO_WIDE):
            yield f"wider than {width} px"
        page.evaluate(AXE.read_text(encoding="utf-8"))
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found, passed = page.evaluate(CHECK, {"include": [[ARTICLE]]})
            if passed < 3:
                yield "axe-core has seen too little"
            serious = [line for line in found if line.startswith(("serious", "critical"))]
            yield from (f"{width} px, {scheme}: {line}" for line in serious)
        yield from page.complaints


@in_browser
def test_no_page_has_errors_nor_overflow_nor_bars_anybodys_way(new_page, address, pages, subtests):
    assert f'"version": "{mathjax_version()}"' in MATHJAX.joinpath("package.json").read_text(
        "utf-8"
    )
    page = new_page()
    for name in sorted(pages):
        with subtests.test(name):
            assert list(complaints_about(page, address, name)) == []


CHAPTER = "notebooks/04_norms.html"


@in_browser
def test_a_slider_moves_by_the_keyboard_and_words_follow(new_page, address):
    page = new_page()
    page.goto(f"{address}/{CHAPTER}")
    figure = page.locator(".course-frames").first
    slider, picture = figure.get_by_label("last day"), figure.locator("img")
    own = picture.get_attribute("src")
    assert own.endswith(".png")  # the notebook's
    slider.focus()
    for _ in range(2):
        page.keyboard.press("ArrowLeft")
    expect(figure.locator("output")).to_have_text("80")
    expect(slider).to_have_attribute("aria-valuetext", "80")
    expect(picture).to_have_attribute("alt", re.compile("the last day taking 80 minutes"))
    moved = picture.evaluate("async img => { await img.decode(); return [img.src, img.width]; }")
    assert moved[0].endswith(".webp")
    page.keyboard.press("End")
    expect(picture).to_have_attribute("src", re.compile(re.escape(own.removeprefix(".."))))
    assert picture.evaluate("async img => { await img.decode(); return img.width; }") == moved[1]
    assert page.complaints == []


@in_browser
def test_a_slider_moves_by_a_finger(new_page, address):
    page = new_page(width=390, has_touch=True, is_mobile=True)
    page.goto(f"{address}/{CHAPTER}")
    figure = page.locator(".course-frames").first
    slider = figure.get_by_label("last day")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    page.touchscreen.tap(box["x"] + 2, box["y"] + box["height"] / 2)
    expect(figure.locator("output")).to_have_text("30")
    expect(figure.locator("img")).to_have_attribute("alt", re.compile("taking 30 minutes"))


@in_browser
def test_two_controls_show_the_picture_of_both(new_page, address):
    page = new_page()
    page.goto(f"{address}/notebooks/05_shallow_net.html")
    figure = page.locator(".course-frames").first
    figure.get_by_label("data").select_option("400 points")
    figure.get_by_label("units").press("Home")
    words = "The flower of 400 points with the regions that a network with 1 hidden units"
    expect(figure.locator("img")).to_have_attribute("alt", re.compile(words))


@in_browser
def test_without_javascript_the_picture_stays(new_page, address):
    page = new_page(java_script_enabled=False)
    page.goto(f"{address}/{CHAPTER}")
    figure = page.locator(".course-frames").first
    figure.scroll_into_view_if_needed()
    expect(figure.locator("img")).to_be_visible()
    expect(figure.locator("input")).to_have_count(0)


@in_browser
def test_on_paper_folds_are_open_and_nothing_is_left_to_move(new_page, address):
    page = new_page()
    page.goto(f"{address}/{CHAPTER}")
    fold = page.locator("details:has(> summary:text-is('Answer')) p").first
    controls = page.locator(".course-controls").first
    heights = "element => element.getBoundingClientRect().height"
    assert fold.evaluate(heights) == 0
    page.emulate_media(media="print")
    assert fold.evaluate(heights) > 0
    expect(controls).to_be_hidden()


@in_browser
def test_search_finds_a_word_of_a_chapter_and_one_of_a_mistake(new_page, address):
    page = new_page()
    for word, name in (("broadcasting", "03_broadcasting"), ("Manhattan", "04_norms")):
        page.goto(f"{address}/search.html?q={word}")
        expect(page.locator(f"#search-results a[href*='{name}']").first).to_be_visible()
    assert page.complaints == []


@in_browser
def test_how_the_site_looks(new_page, address, screenshots):
    """Photograph what a reader sees first; look at it after a change of style."""
    views = {
        "landing": "index.html",
        "chapter": "notebooks/04_norms.html#idea-3-an-outlier-pulls-l2-not-l1",
        "solution": "solutions/04_norms.html",
        "mistake": "mistakes/04_norms.html",
    }
    for width in WIDTHS:
        for kind, name in views.items():
            page = new_page(width=width)
            page.goto(f"{address}/{name}")
            page.evaluate(READY)
            expect(page.locator("h1").first).to_be_attached()
            page.screenshot(path=screenshots / f"site_{kind}_{width}.png")
