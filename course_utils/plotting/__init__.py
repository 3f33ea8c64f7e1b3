"""The chapters' figures, one module a chapter; this module holds what they share.

Every figure is small, labelled, and readable without colour: series differ by marker or line
style too. Each function draws on a new pyplot figure and returns it; the chapter shows it by
`plt.show()`.
"""

import contextlib
import io
from typing import Any

import matplotlib.pyplot as plt
from cycler import cycler

# Okabe and Ito's palette: distinct for readers with any common form of colour blindness.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")

STYLE: dict[Any, Any] = {
    "figure.figsize": (5.0, 3.2),
    "figure.dpi": 100,
    "figure.constrained_layout.use": True,
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


def to_png(figure):
    """Return the figure as PNG bytes and close it, so that no cell shows it a second time."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=100)
    plt.close(figure)
    return buffer.getvalue()
