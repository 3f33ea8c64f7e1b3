"""Figures of chapter 06 on parity: the tree of XOR gates, and how many units each design needs."""

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, course_style
from course_utils.plotting.diagrams import arrow, box

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
    level = []  # (box, bit) of what goes into the next gates, from the top
    for i, bit in enumerate(map(int, bits)):
        level.append((box(ax, 0, len(bits) - 1 - 2.0 * i, f"$x_{i + 1}$ = {bit}"), bit))
    depth = 0
    while len(level) > 1:
        following, depth = [], depth + 1
        for pair in zip(level[:-1:2], level[1::2], strict=False):
            middle = sum(before.get_position()[1] for before, _ in pair) / 2
            bit = pair[0][1] ^ pair[1][1]
            gate = box(ax, depth, middle, f"xor → {bit}")
            for before, _ in pair:
                arrow(ax, before, gate)
            following.append((gate, bit))
        level = following + level[2 * len(following) :]  # one without a partner is handed on
    ((last, bit),) = level
    arrow(ax, last, (depth + 0.55, last.get_position()[1]))
    ax.text(depth + 0.6, last.get_position()[1], f"parity {bit}", ha="left", va="center")
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
