"""The chapters: the committed notebooks, with their pictures in files of their own."""

import base64
import functools
import hashlib
import re
import struct

import nbformat
from docutils.nodes import make_id

from course_utils.building import NOTEBOOKS, chapters
from staging.project import Pages

REPORT = "application/vnd.course-utils.report+json"  # for programs; the HTML beside it is shown
IMAGE = re.compile(r'<img alt="([^"]*)" width="(\d+)" src="data:image/png;base64,([^"]+)">')
HINT = re.compile(r'<p class="course-hint">.*?</style>\n', re.DOTALL)
ANCHOR = re.compile(r'href="#([^"]+)"')
FIGURES = "extra/figures"  # Sphinx copies what is in `extra` to the site's root
SHARPER = 2  # pixels of a picture on each pixel of the page


def stage(pages: Pages) -> None:
    """Stage the notebook of each chapter."""
    for name in chapters():
        notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = [_shown(output, pages) for output in cell.outputs if _says(output)]
        #        notebook.cells.append(_way_on(name))
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


def _shown(output, pages):
    """Return an output as the site shows it: of several forms the HTML alone."""
    data = output.get("data", {})
    data.pop(REPORT, None)
    if "text/html" in data:
        text = HINT.sub("", data["text/html"])
        text = ANCHOR.sub(lambda match: f'href="#{make_id(match[1])}"', text)
        data["text/html"] = IMAGE.sub(lambda match: picture(*match.groups(), pages), text)
        data.pop("text/plain", None)
    return output


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
        f'<img class="course-figure" alt="{alt}" width="{width}" height="{rows // SHARPER}" '
        f'loading="lazy" src="../figures/{name}">'
    )


def _way_on(name):
    """Return a last cell that leads to what belongs to the chapter."""
    return nbformat.v4.new_markdown_cell(
        f"## On this site\n\n- [Solutions of this chapter](../solutions/{name}.md)\n"
        f"- [What goes wrong in its exercises, and why](../mistakes/{name}.md)\n",
        id="on-this-site",
    )
