"""The documents of the repository, and the site's own few pages, as they are: only links change."""

import re
from pathlib import Path

from staging.project import PROJECT, ROOT, Pages, in_repository

OWN = ROOT / "website" / "pages"
# In the order of the menu. README.md is not among them: the landing page says what it says.
DOCUMENTS = (
    "docs/install.md",
    "docs/learners.md",
    "docs/teachers.md",
    "SECURITY.md",
    "CONTRIBUTING.md",
    "docs/exercises.md",
    "docs/chapters.md",
    "docs/architecture.md",
    "CHANGELOG.md",
)
LINK = re.compile(r"\]\(([^)#:\s]+)((?:#[^)\s]*)?)\)")
URL = re.compile(r"\{\{ *(\w+) *\}\}")  # in our own pages: an entry of [project.urls]


def stage(pages: Pages) -> None:
    """Stage all documents and the site's own pages."""
    for name in DOCUMENTS:
        pages.write(name, _linked(ROOT / name))
    for path in OWN.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        pages.write(path.relative_to(OWN).as_posix(), URL.sub(_address, text))
    pages.write("docs/report.png", ROOT.joinpath("docs/report.png").read_bytes())


def _address(match):
    return PROJECT["urls"][match[1].title()]


def _linked(path: Path) -> str:
    """Return a document whose links to what is no page lead to the repository instead."""

    def lead(match):
        target = path.parent.joinpath(match[1]).resolve()
        name = target.relative_to(ROOT).as_posix()
        if name in DOCUMENTS or (target.parent.name == "notebooks" and target.suffix == ".ipynb"):
            return match[0]
        return f"]({in_repository(target)}{match[2]})"

    return LINK.sub(lead, path.read_text(encoding="utf-8"))
