"""The chapters' figures, one module a chapter; this module holds what they share.

Every figure is small, labelled, and readable without colour: series differ by marker or line
style too. Each function draws on a new pyplot figure and returns it; the chapter shows it by
`show`, with words for readers who cannot see it.
"""

import base64
import contextlib
import html
import io
from typing import Any

import matplotlib.pyplot as plt
from cycler import cycler

# Okabe and Ito's palette: distinct for readers with any common form of colour blindness.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
# What is said under images of signed numbers.
GREYS = "mid-grey = 0, light = positive, dark = negative; each image has its own scale"

SHARPER = 2  # pixels of a picture on each pixel of the page

STYLE: dict[Any, Any] = {
    "figure.figsize": (5.0, 3.2),
    "figure.dpi": 100,
    "figure.constrained_layout.use": True,
    "figure.constrained_layout.h_pad": 0.08,
    "figure.constrained_layout.w_pad": 0.08,
    "axes.prop_cycle": cycler(color=COLOURS[:4]) + cycler(linestyle=["-", "--", "-.", ":"]),
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.alpha": 0.3,
    "font.size": 10,
    "legend.frameon": False,
}


@contextlib.contextmanager
def course_style():
    """Draw in the course's style inside a `with` block, or in a function it decorates."""
    with plt.rc_context(STYLE):
        yield


def named(label, classes):
    """Return what a legend says of a class: its number, and what that means.

    >>> named(1, ("benign", "malignant"))
    'class 1 (malignant)'
    """
    return f"class {label} ({classes[label]})"


def show(figure, *, alt):
    """Show a figure below the cell, sharp on any screen, and close it.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    alt : str
        One sentence or two that say what the figure shows, for readers who cannot see it.

    Raises
    ------
    ValueError
        If these words are missing.
    """
    from IPython.display import display  # takes a while to import, and only kernels need it

    display(picture(figure, alt), raw=True)


def picture(figure, alt):
    """Return a figure as what a cell shows of it, and close it, so that it is not shown twice.

    It has twice the pixels of the place it takes, since screens have. It is HTML: the only form
    that Jupyter shows with alternative text, and that it keeps without a kernel.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    alt : str
        What it shows, in words.

    Returns
    -------
    dict of str to str
        By MIME type: HTML with the PNG inside, and the words.

    Raises
    ------
    ValueError
        If these words are missing.
    """
    if not alt.strip():
        raise ValueError("alt is empty: say in a sentence what the figure shows")
    buffer = io.BytesIO()
    width, _ = figure.get_size_inches() * STYLE["figure.dpi"]
    figure.savefig(buffer, format="png", dpi=SHARPER * STYLE["figure.dpi"])
    plt.close(figure)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    source = f"data:image/png;base64,{data}"
    image = f'<img alt="{html.escape(alt)}" width="{width:.0f}" src="{source}">'
    return {"text/html": image, "text/plain": alt}
