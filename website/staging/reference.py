"""The API reference: a page for each public module, which autodoc and numpydoc fill in."""

import ast

from course_utils.grading import catalogue
from staging.project import ROOT, Pages

# What a chapter, or somebody's own notebook, imports; in the order of the menu.
MODULES = (
    *catalogue.MODULES,
    "gradients",
    "parity",
    "shapes",
    "training",
    "datasets",
    "timing",
    "printing",
    "widgets",
    "plotting",
    "grading",
)


def stage(pages: Pages) -> None:
    """Stage a page for each module, and the one that lists them."""
    for module in MODULES:
        pages.write(f"reference/{module}.md", _page(module))
    pages.write("reference/index.md", _index())


def _page(module):
    # Of a package the names that it exports count, wherever they are defined.
    exported = "\n   :imported-members:" if module == "grading" else ""
    return (
        f"# `course_utils.{module}`\n\n```{{eval-rst}}\n"
        f".. automodule:: course_utils.{module}\n   :members:{exported}\n```\n"
    )


def _index():
    rows = "\n".join(f"| [`{module}`]({module}.md) | {_summary(module)} |" for module in MODULES)
    menu = "\n".join(MODULES)
    return (
        "# Reference\n\nThe functions that the chapters use, each with the shapes of what goes in "
        "and comes out, the errors it raises, and an example that the tests run.\n\n"
        f"```{{toctree}}\n:hidden:\n\n{menu}\n```\n\n"
        f"| Module | What it is |\n| --- | --- |\n{rows}\n"
    )


def _summary(module):
    """Return the first line of a module's docstring, without importing it."""
    path = ROOT / "course_utils" / module
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0].replace("|", "\\|").replace("*", "\\*")
