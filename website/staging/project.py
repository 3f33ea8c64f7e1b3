"""What all pages share: where the repository is, and a folder of pages in its layout.

The staged pages lie as the files they come from do. So a relative link between two documents leads
to the same place on the site and in the repository.
"""

import os
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
REPOSITORY = PROJECT["urls"]["Repository"]
BRANCH = "main"


def in_repository(path: Path) -> str:
    """Return the address of a file or folder of the clone on the repository's own pages.

    Raises
    ------
    ValueError
        If there is no such file, or it lies outside the clone.
    """
    if not path.exists():
        raise ValueError(f"{path} does not exist, so no page can link to it")
    kind = "tree" if path.is_dir() else "blob"
    return f"{REPOSITORY}/{kind}/{BRANCH}/{path.resolve().relative_to(ROOT).as_posix()}"


class Pages:
    """A folder of staged pages, of which only those are written that have changed.

    Sphinx reads a page again when its file is newer than before, so an unchanged one costs nothing.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self._written = set()

    def write(self, name: str, content: str | bytes) -> None:
        """Write a page, or a picture on one, unless it is there already."""
        data = content.encode("utf-8") if isinstance(content, str) else content
        path = self.folder / name
        self._written.add(path)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def remove_others(self) -> None:
        """Remove what an earlier build has staged and this one has not."""
        for folder, _, names in os.walk(self.folder):
            for path in {Path(folder, name) for name in names} - self._written:
                path.unlink()
