"""The documents of the repository, and the site's own few pages, as they are: only links change."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from course_utils.grading.catalogue import catalogue
from staging.project import REPOSITORY, ROOT, Pages, in_repository

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
VALUE = re.compile(r"\{\{ (\w+) \}\}")  # in our own pages


def stage(pages: Pages) -> None:
    """Stage all documents and the site's own pages."""
    for name in DOCUMENTS:
        pages.write(name, _linked(ROOT / name))
    values = _values()
    for path in OWN.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        pages.write(
            path.relative_to(OWN).as_posix(), VALUE.sub(lambda match: values[match[1]], text)
        )
    pages.write("docs/report.png", ROOT.joinpath("docs/report.png").read_bytes())


def _values():
    """Return what our own pages say that is written elsewhere, by the names they have for it."""
    github = urlsplit(REPOSITORY).path.strip("/")
    return {
        "repository": REPOSITORY,
        "github": github,
        "folder": github.rpartition("/")[2],
        "exercises": str(len(catalogue())),
        "mistakes": str(sum(len(exercise.mistakes) for exercise in catalogue().values())),
    }


def _linked(path: Path) -> str:
    """Return a document whose links to what is no page lead to the repository instead."""

    def lead(match):
        target = path.parent.joinpath(match[1]).resolve()
        name = target.relative_to(ROOT).as_posix()
        if name in DOCUMENTS or (target.parent.name == "notebooks" and target.suffix == ".ipynb"):
            return match[0]
        return f"]({in_repository(target)}{match[2]})"

    return LINK.sub(lead, path.read_text(encoding="utf-8"))
