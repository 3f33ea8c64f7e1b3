"""The chapters: the committed notebooks, with their pictures in files of their own."""

import base64
import functools
import hashlib
import html
import json
import re
import struct
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from docutils.nodes import make_id

from course_utils.building import NOTEBOOKS, chapters
from staging.frames import figures
from staging.project import ROOT, Pages

REPORT = "application/vnd.course-utils.report+json"  # for programs; the HTML beside it is shown
IMAGE = re.compile(r'<img alt="([^"]*)" width="(\d+)" src="data:image/png;base64,([^"]+)">')
HINT = re.compile(r'<p class="course-hint">.*?</style>\n', re.DOTALL)
ANCHOR = re.compile(r'href="#([^"]+)"')
FRAMES = ROOT / "build" / "frames"  # drawn once, and kept from build to build
FIGURES = "extra/figures"  # Sphinx copies what is in `extra` to the site's root
WORKERS = 2  # that draw at the same time
NO_CONTROLS = "Its controls need a kernel: open the chapter in JupyterLab, on Binder or on Colab."
SHARPER = 2  # pixels of a picture on each pixel of the page


def stage(pages: Pages) -> None:
    """Stage the notebook of each chapter."""
    notebooks = [nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4) for name in chapters()]
    with ProcessPoolExecutor(WORKERS) as pool:
        explored = list(pool.map(figures, notebooks, [FRAMES] * len(notebooks)))
    for name, notebook, folders in zip(chapters(), notebooks, explored, strict=True):
        left = iter(folders)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                shown = [output for output in cell.outputs if _says(output)]
                cell.outputs = [_shown(output, pages, left) for output in shown]
        notebook.cells.append(_way_on(name))
        pages.write(f"notebooks/{name}.ipynb", nbformat.writes(notebook))


@functools.cache
def title_of(name: str) -> str:
    """Return a chapter's title, the first line of its notebook."""
    notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
    return notebook.cells[0].source.partition("\n")[0].removeprefix("# ")


def _says(output):
    """Tell whether there is anything to see in an output: of controls there is not."""
    return "data" not in output or any(output.data.values())


def _shown(output, pages, folders):
    """Return an output as the site shows it: of several forms the HTML alone."""
    data = output.get("data", {})
    data.pop(REPORT, None)
    if "text/html" in data:
        text, is_explored = HINT.subn("", data["text/html"])
        text = ANCHOR.sub(lambda match: f'href="#{make_id(match[1])}"', text)
        text = IMAGE.sub(lambda match: picture(*match.groups(), pages), text)
        data["text/html"] = explored(text, next(folders), pages) if is_explored else text
        data.pop("text/plain", None)
    return output


def explored(image: str, folder: Path | None, pages: Pages) -> str:
    """Stage the pictures of a figure with controls, and return the HTML that frames.js completes.

    Parameters
    ----------
    image : str
        The notebook's own picture, as HTML: the first position, and all that there is without
        JavaScript.
    folder : Path or None
        Where the pictures are; None if its controls have no positions.
    pages : Pages
    """
    if folder is None:
        return f'{image}<p class="course-note">{NO_CONTROLS}</p>'
    about = json.loads(folder.joinpath("about.json").read_text(encoding="utf-8"))
    contents = [folder.joinpath(f"{i}.webp").read_bytes() for i in range(len(about["alts"]))]
    name = hashlib.sha256(b"".join(contents)).hexdigest()[:16]
    for number, content in enumerate(contents):
        pages.write(f"{FIGURES}/{name}/{number}.webp", content)
    told = html.escape(json.dumps(about | {"folder": f"../figures/{name}"}, ensure_ascii=False))
    return f'<div class="course-frames" data-frames="{told}">{image}</div>'


def picture(alt: str, width: str, data: str, pages: Pages) -> str:
    """Stage a picture as a file, and return the HTML that shows it with room kept free for it.

    Parameters
    ----------
    alt, width : str
        Its words, as HTML, and how many pixels of the page it is wide.
    data : str
        The PNG in base64.
    pages : Pages
    """
    content = base64.b64decode(data)
    name = f"{hashlib.sha256(content).hexdigest()[:16]}.png"
    pages.write(f"{FIGURES}/{name}", content)
    _, rows = struct.unpack(">II", content[16:24])
    return (
        f'<img class="course-figure dark-light" alt="{alt}" width="{width}" '
        f'height="{rows // SHARPER}" loading="lazy" src="../figures/{name}">'
    )


def _way_on(name):
    """Return a last cell that leads to what belongs to the chapter."""
    return nbformat.v4.new_markdown_cell(
        f"## On this site\n\n- [Solutions of this chapter](../solutions/{name}.md)\n"
        f"- [What goes wrong in its exercises, and why](../mistakes/{name}.md)\n",
        id="on-this-site",
    )
