"""Figures of chapter 06 on parity: the tree of XOR gates, and how many units each design needs."""

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, course_style

MARKERS = ("s", "o", "^", "D")


@course_style()
def xor_tree(bits):
    """Draw a tree of XOR gates over given bits, with the bit that each gate hands on.

    Parameters
    ----------
    bits : sequence of int
        Zeros and ones, at least two; one without a partner is handed on.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Inputs at the left, the parity at the right.
    """
    figure, ax = plt.subplots(figsize=(6.4, 2.9))
    level = [(len(bits) - 1 - 2.0 * i, int(bit)) for i, bit in enumerate(bits)]
    for number, (height, bit) in enumerate(level, start=1):
        ax.text(0, height, f"$x_{number}$ = {bit}", ha="center", va="center")
    depth = 0
    while len(level) > 1:
        following, depth = [], depth + 1
        for pair in zip(level[:-1:2], level[1::2], strict=False):
            middle, bit = (pair[0][0] + pair[1][0]) / 2, pair[0][1] ^ pair[1][1]
            for height, _ in pair:
                _arrow(ax, (depth - 0.78, height), (depth - 0.2, middle))
            box = {"boxstyle": "round,pad=0.3", "facecolor": "white", "edgecolor": "black"}
            ax.text(depth, middle, f"xor → {bit}", ha="center", va="center", bbox=box)
            following.append((middle, bit))
        for height, bit in level[2 * len(following) :]:
            _arrow(ax, (depth - 0.78, height), (depth + 0.2, height))
            following.append((height, bit))
        level = following
    _arrow(ax, (depth + 0.3, level[0][0]), (depth + 0.55, level[0][0]))
    ax.text(depth + 0.6, level[0][0], f"parity {level[0][1]}", ha="left", va="center")
    ax.set(xlim=(-0.3, depth + 1.1), ylim=(-len(bits), len(bits)))
    ax.axis("off")
    return figure


@course_style()
def units(sizes, counts):
    """Draw the number of hidden units over the number of bits, for several designs.

    Parameters
    ----------
    sizes : sequence of k int
        Numbers n of bits.
    counts : dict of str to sequence of k int
        Hidden units, by the name of the design; at most four designs.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A linear axis for the bits, a logarithmic one for the units.
    """
    figure, ax = plt.subplots(figsize=(5.6, 3.4))
    for (name, values), marker, colour in zip(counts.items(), MARKERS, COLOURS, strict=False):
        ax.plot(sizes, values, marker=marker, ms=5, color=colour, label=name)
    ax.set(yscale="log", xlabel="bits n", ylabel="hidden units", xticks=np.asarray(sizes))
    ax.yaxis.set_major_formatter("{x:g}")
    ax.legend(fontsize=9)
    return figure


def _arrow(ax, start, end):
    ax.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": "0.4"})
