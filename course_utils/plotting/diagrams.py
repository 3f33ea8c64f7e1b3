"""What diagrams are made of: boxes, and arrows that meet them."""

from matplotlib.text import Text


def box(ax, x, y, text, colour="white", line="-"):
    """Write a text into a box.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    x, y : float
        The box's middle.
    text : str
        What stands in it.
    colour, line : str
        The box's colour and line style.

    Returns
    -------
    matplotlib.text.Text
        For arrows to begin or end at.
    """
    frame = {
        "boxstyle": "round,pad=0.35",
        "facecolor": colour,
        "edgecolor": "black",
        "linestyle": line,
    }
    return ax.text(x, y, text, ha="center", va="center", bbox=frame)


def arrow(ax, start, end, line="-", text=""):
    """Draw an arrow from one box or point to another, with a text at its middle.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    start, end : matplotlib.text.Text or (x, y)
        A box, at whose edge the arrow stops; or a point.
    line : str
        Line style.
    text : str
        Written above the arrow's middle.
    """
    places = [one.get_position() if isinstance(one, Text) else one for one in (start, end)]
    look = {"arrowstyle": "->", "color": "0.3", "linestyle": line, "shrinkA": 0, "shrinkB": 0}
    for name, one in (("patchA", start), ("patchB", end)):
        look[name] = one.get_bbox_patch() if isinstance(one, Text) else None
    ax.annotate("", places[1], places[0], arrowprops=look)
    if text:
        (x0, y0), (x1, y1) = places
        ax.annotate(
            text,
            ((x0 + x1) / 2, (y0 + y1) / 2),
            xytext=(0, 3),
            textcoords="offset points",
            ha="center",
            va="bottom",
        )
