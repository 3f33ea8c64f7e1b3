"""How Sphinx makes the site of the staged pages; `python website/build.py` calls it."""

from staging.project import BRANCH, PROJECT, REPOSITORY

project = "A course companion in notebooks"
author = PROJECT["authors"][0]["name"]
copyright = author  # a year would be the clock's
release = version = PROJECT["version"]
language = "en-GB"

extensions = ["myst_nb", "sphinx.ext.autodoc", "numpydoc"]
nb_execution_mode = "off"
nb_merge_streams = True
myst_enable_extensions = ["amsmath", "colon_fence", "dollarmath", "smartquotes"]
myst_heading_anchors = 4
numpydoc_show_class_members = False
autodoc_member_order = "bysource"

# MathJax is the one thing that a page asks another server for, and of that it wants these bytes.
MATHJAX = "3.2.2"
mathjax_path = f"https://cdn.jsdelivr.net/npm/mathjax@{MATHJAX}/es5/tex-chtml.js"

html_context = {"default_mode": "auto"}
html_theme = "sphinx_book_theme"
html_title = project
html_favicon = "static/favicon.svg"
html_static_path = ["static"]
html_css_files = ["course.css"]
html_js_files = [("frames.js", {"defer": "defer"})]
html_use_index = html_domain_indices = False  # search finds more
html_copy_source = False
html_show_sourcelink = False
html_permalinks_icon = "#"
html_theme_options = {
    "repository_url": REPOSITORY,
    "repository_branch": BRANCH,
    "use_repository_button": True,
    "use_issues_button": True,
    "use_download_button": False,
    "launch_buttons": {
        "binderhub_url": "https://mybinder.org",
        "colab_url": "https://colab.research.google.com",
        "notebook_interface": "jupyterlab",
    },
    "navbar_persistent": [],  # search stands in the sidebar
    "show_toc_level": 2,
    "navigation_with_keys": False,  # the arrow keys move sliders
}


def bars_are_bars(_app, _what, _name, _object, _options, lines):
    """Let |x| in a docstring be an absolute value, which reStructuredText takes for a name."""
    lines[:] = [line if ">>>" in line else line.replace("|", r"\|") for line in lines]


def setup(app):
    """Say to Sphinx what is particular to our docstrings; numpydoc has had its turn by then."""
    app.connect("autodoc-process-docstring", bars_are_bars, priority=900)
