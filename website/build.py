"""Build the site: stage its pages, and let Sphinx make HTML of them. Warnings are errors.

    .venv/bin/python website/build.py

writes to build/site/html. What the chapters show is in the committed notebooks, and no cell is
executed for it. Only figures with controls are drawn again, once for each position.
"""

import os
import sys
from pathlib import Path

from sphinx.cmd.build import main as sphinx
from staging import chapters, documents, exercises, reference
from staging.project import ROOT, Pages

HERE = Path(__file__).parent
KINDS = (documents, chapters, exercises, reference)


def stage(folder: Path) -> None:
    """Write all pages that Sphinx reads into a folder, and remove what is no page any more."""
    pages = Pages(folder)
    for kind in KINDS:
        kind.stage(pages)
    pages.remove_others()


def build(folder: Path) -> int:
    """Build the site below a folder, in `html`; return Sphinx's exit status, 0 if all is well."""
    source = folder / "pages"
    stage(source)
    _remove_left_over(source, folder / "html")
    extra = f"html_extra_path={source / 'extra'}"
    options = ["-q", "-W", "--keep-going", "-j", "2", "-c", str(HERE), "-D", extra]
    options += ["-d", str(folder / "doctrees")]
    return sphinx([*options, str(source), str(folder / "html")])


def _remove_left_over(source, html):
    """Remove pages and figures of an earlier build that are none any more: Sphinx leaves them."""
    kept = {path.relative_to(source).with_suffix("") for path in source.rglob("*.*")}
    kept |= {
        path.relative_to(source / "extra").with_suffix("")
        for path in source.rglob("*.*")
        if path.is_relative_to(source / "extra")
    }
    kept.add(Path("search"))  # made by Sphinx
    for path in [*html.rglob("*.html"), *html.glob("figures/**/*.*")]:
        name = path.relative_to(html)
        if name.parts[0] != "_static" and name.with_suffix("") not in kept:
            path.unlink()


if __name__ == "__main__":
    os.environ["MPLBACKEND"] = "Agg"  # no screen is needed
    sys.exit(build(ROOT / "build" / "site"))
