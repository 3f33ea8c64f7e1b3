"""Figures of chapter 03: stretched axes, aligned shapes, shares and probabilities."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle

from course_utils.plotting import COLOURS, course_style
from course_utils.shapes import align_right, clashing_axes, joined_shape

HATCHES = ("", "///", "...", "xxx")
GHOST = "#999999"


@course_style()
def stretched(first, second, sign="+"):
    """Draw two matrices, the smaller one stretched, and their sum or product.

    Cells that NumPy only pretends to copy are dashed and grey.

    Parameters
    ----------
    first, second : ndarray of shapes that broadcast, at most two axes each
        What is added or multiplied.
    sign : {"+", "*"}
        The operation.

    Returns
    -------
    matplotlib.figure.Figure
    """
    first, second = np.atleast_2d(first), np.atleast_2d(second)
    result = first + second if sign == "+" else first * second
    figure, axes = plt.subplots(1, 3, figsize=(6.4, 0.45 * result.shape[0] + 0.9))
    titles = (f"{first.shape}", f"{sign}  {second.shape}", f"=  {result.shape}")
    for ax, matrix, title in zip(axes, (first, second, result), titles, strict=True):
        _grid(ax, np.broadcast_to(matrix, result.shape), matrix.shape)
        ax.set_title(title, fontsize=11)
    return figure


def _grid(axes, matrix, real):
    """Draw a matrix as cells with numbers; those beyond the shape `real` are stretched copies."""
    m, n = matrix.shape
    for (i, j), value in np.ndenumerate(matrix):
        ghost = i >= real[0] or j >= real[1]
        axes.add_patch(
            Rectangle(
                (j, i),
                1,
                1,
                facecolor="none" if ghost else "#DCE9F5",
                edgecolor=GHOST if ghost else "black",
                linestyle="--" if ghost else "-",
                zorder=1 if ghost else 2,
            )
        )
        colour = "#666666" if ghost else "black"
        axes.text(j + 0.5, i + 0.5, f"{value:g}", ha="center", va="center", color=colour, zorder=3)
    axes.set(xlim=(-0.1, n + 0.1), ylim=(m + 0.1, -0.1), aspect="equal")
    axes.axis("off")


@course_style()
def alignment(first, second):
    """Draw two shapes under each other, aligned from the right, and the shape of their sum.

    Parameters
    ----------
    first, second : tuple of int
        Any two shapes.

    Returns
    -------
    matplotlib.figure.Figure
    """
    return alignments([(first, second)])


@course_style()
def alignments(pairs):
    """Draw several pairs of shapes, each aligned from the right, with the result or the clash.

    Parameters
    ----------
    pairs : list of pairs of tuples
        The shapes to align.

    Returns
    -------
    matplotlib.figure.Figure
    """
    columns = min(len(pairs), 2)
    rows = -(-len(pairs) // columns)
    size = (3.4 * columns, 1.9 * rows)
    figure, axes = plt.subplots(rows, columns, figsize=size, squeeze=False)
    for ax in axes.flat:
        ax.axis("off")
    for ax, (first, second) in zip(axes.flat, pairs, strict=False):
        _alignment(ax, tuple(first), tuple(second))
    return figure


def _alignment(axes, first, second):
    clashes = clashing_axes(first, second)
    aligned = [*align_right(first, second)]
    if not clashes:
        aligned.append(joined_shape(first, second))
    width = max(len(aligned[0]), 1)
    for row, shape in enumerate(aligned):
        axes.text(-0.2, row + 0.5, ("first", "second", "result")[row], ha="right", va="center")
        for column, length in enumerate(shape):
            clash = row < 2 and column - width in clashes
            axes.add_patch(
                Rectangle(
                    (column, row),
                    1,
                    1,
                    facecolor="#F5D0C8" if clash else "#DCE9F5" if row == 2 else "white",
                    edgecolor=GHOST if length is None else "black",
                    linestyle=":" if length is None else "-",
                    hatch="///" if clash else None,
                )
            )
            box = {"facecolor": "white", "edgecolor": "none", "pad": 1.5} if clash else None
            text = "" if length is None else str(length)
            axes.text(column + 0.5, row + 0.5, text, ha="center", va="center", bbox=box)
    if clashes:
        text = "clash at axis " + ", ".join(map(str, clashes))
        axes.text(width / 2, 2.5, text, ha="center", va="center", color="#A03010", weight="bold")
    axes.set(xlim=(-1.6, max(width, 2) + 0.3), ylim=(3.1, -0.1), aspect="equal")


@course_style()
def shares(percentages, parts, names):
    """Draw each column of a table as a stacked bar, one hatch for each row.

    Parameters
    ----------
    percentages : ndarray of shape (m, n)
        Per cent; each column sums to 100.
    parts : list of str
        Names of the m rows.
    names : list of str
        Names of the n columns.

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure, axes = plt.subplots()
    bottom = np.zeros(percentages.shape[1])
    for index, (row, part) in enumerate(zip(percentages, parts, strict=True)):
        axes.bar(
            names,
            row,
            bottom=bottom,
            width=0.6,
            label=part,
            color=COLOURS[index],
            hatch=HATCHES[index],
            edgecolor="white",
        )
        bottom += row
    axes.set(ylabel="calories, % of the food's total", ylim=(0, 100))
    figure.legend(loc="outside upper center", ncols=len(parts))
    return figure


@course_style()
def probabilities(scores, chances, names, limits=(-5, 8)):
    """Draw scores and what softmax makes of them, side by side, one bar a class.

    Parameters
    ----------
    scores : ndarray of shape (n,)
        One score a class.
    chances : ndarray of shape (n,)
        Their probabilities.
    names : list of str
        Names of the n classes.
    limits : pair of float
        Between which scores lie, so that the axis stays when one is changed.

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure, (left, right) = plt.subplots(1, 2, figsize=(5.6, 2.6))
    left.bar(names, scores, color=COLOURS[1], hatch="///", edgecolor="white")
    left.axhline(0, color="black", linewidth=0.8, linestyle="-")
    left.set(title="scores", ylim=(limits[0] - 0.5, limits[1] + 0.5))
    bars = right.bar(names, chances, color=COLOURS[0])
    right.bar_label(bars, [f"{chance:.2f}" for chance in chances])
    right.set(title="probabilities", ylim=(0, 1.1))
    return figure


@course_style()
def pairs(matrix, names):
    """Draw a number for each pair of names as a grid; the larger, the darker.

    Parameters
    ----------
    matrix : ndarray of shape (n, n)
        One number a pair.
    names : list of str
        Names of the n rows and columns.

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure, axes = plt.subplots(figsize=(4.2, 3.2))
    axes.imshow(matrix, cmap="Greys")
    for (i, j), value in np.ndenumerate(matrix):
        colour = "white" if value > 0.6 * matrix.max() else "black"
        axes.text(j, i, f"{value:.0f}", ha="center", va="center", color=colour)
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), names)
    axes.grid(visible=False)
    return figure
