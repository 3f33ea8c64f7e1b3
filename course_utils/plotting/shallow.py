"""Figures of chapter 05: a labelled network, activations, boundaries in the plane, cost curves."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Patch

from course_utils.plotting import COLOURS, course_style, named
from course_utils.plotting.diagrams import arrow, box

LINES = ("-", "--", "-.", ":")
MARKERS = ("o", "s", "^", "D")


@course_style()
def network(n_x, n_h):
    """Draw a network with one hidden layer, every unit with its symbol.

    Parameters
    ----------
    n_x : int
        Number of inputs.
    n_h : int
        Number of hidden units.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A diagram without axes: inputs on the left, one output on the right.
    """
    figure, ax = plt.subplots(figsize=(5.6, 2.9))
    layers = (
        [f"$x_{j}$" for j in range(1, n_x + 1)],
        [f"$a^{{[1]}}_{j}$" for j in range(1, n_h + 1)],
        ["$a^{[2]}$"],
    )
    heights = [np.linspace(1, -1, len(names) + 2)[1:-1] for names in layers]
    for left, right, x in ((0, 1, 0.0), (1, 2, 1.5)):
        for start in heights[left]:
            for end in heights[right]:
                ax.plot([x, x + 1.5], [start, end], "-", color="0.6", lw=1, zorder=0)
    for x, names, places in zip((0.0, 1.5, 3.0), layers, heights, strict=True):
        for name, height in zip(names, places, strict=True):
            box = {"boxstyle": "circle,pad=0.3", "facecolor": "white", "edgecolor": "black"}
            ax.text(x, height, name, ha="center", va="center", bbox=box)
    for x, name in ((0.75, "$W^{[1]}, b^{[1]}$"), (2.25, "$W^{[2]}, b^{[2]}$")):
        ax.text(x, 0.75, name, ha="center", va="bottom")
    for x, name in ((0.0, "layer 0\ninput"), (1.5, "layer 1\nhidden"), (3.0, "layer 2\noutput")):
        ax.text(x, -0.8, name, ha="center", va="top", fontsize=9)
    ax.set(xlim=(-0.4, 3.4), ylim=(-1.25, 1.0))
    ax.axis("off")
    return figure


@course_style()
def points(X, Y, classes):
    """Draw examples in the plane, the classes by different marks.

    Parameters
    ----------
    X : ndarray of shape (2, m)
        Examples.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    classes : pair of str
        What the labels mean.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Circles and crosses.
    """
    figure, ax = plt.subplots(figsize=(5.6, 3.6))
    _scatter(ax, X, Y, classes, size=5)
    ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
    ax.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), fontsize=9)
    return figure


@course_style()
def activations(z, functions, least=0.01):
    """Draw activations with their slopes, and hatch where the slope is nearly 0.

    Parameters
    ----------
    z : ndarray of shape (k,)
        Arguments, in rising order.
    functions : dict of str to (ndarray of shape (k,), ndarray of shape (k,))
        By the name of each of at most four activations: its values and its slopes.
    least : float
        Slopes below this are hatched.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Two by two panels.
    """
    figure, axes = plt.subplots(2, 2, figsize=(7.0, 4.6), sharex=True)
    for ax, (name, (values, slopes)) in zip(axes.flat, functions.items(), strict=False):
        ax.plot(z, values, label="value")
        ax.plot(z, slopes, label="slope")
        ax.set_title(name, fontsize=10)
        low, high = min(values.min(), 0), min(max(values.max(), 1), 3)
        ax.set_ylim(low - 0.2, high + 0.2)
        flat = {"facecolor": "0.92", "edgecolor": "0.7", "hatch": "///", "lw": 0, "zorder": 0}
        ax.fill_between(z, 0, 1, where=slopes < least, transform=ax.get_xaxis_transform(), **flat)
    for ax in axes[1]:
        ax.set_xlabel("z")
    handles, labels = axes[0, 0].get_legend_handles_labels()
    handles.append(Patch(facecolor="0.92", edgecolor="0.7", hatch="///", lw=0))
    labels.append(f"slope below {least:g}")
    figure.legend(handles, labels, loc="outside lower center", ncols=3, fontsize=9)
    return figure


@course_style()
def bend(z, values):
    """Draw one activation, its axes through the origin.

    Parameters
    ----------
    z, values : ndarray of shape (k,)
        Arguments, in rising order, and what the activation makes of them.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line.
    """
    figure, ax = plt.subplots(figsize=(3.6, 2.4))
    ax.axhline(0, color="black", lw=0.8, linestyle="-")
    ax.axvline(0, color="black", lw=0.8, linestyle="-")
    ax.plot(z, values, color=COLOURS[0], lw=2, linestyle="-")
    ax.set(xlabel="z", ylabel="g(z)", aspect="equal")
    return figure


@course_style()
def way_back():
    """Draw the five steps of back-propagation below the steps forwards.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A diagram without axes: forwards above, backwards below, dashed what is kept for it.
    """
    figure, ax = plt.subplots(figsize=(8.4, 2.9))
    above, below = [], []
    for place, (forwards, backwards, kept) in enumerate(
        (
            ("$z^{[1]} = W^{[1]} x + b^{[1]}$", "step 5\n$dW^{[1]}, db^{[1]}$", "$x$"),
            ("$a^{[1]} = g(z^{[1]})$", "step 4\n$da^{[1]} \\ast g'(z^{[1]})$", "$a^{[1]}$"),
            (
                "$z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$",
                "steps 2, 3\n$dW^{[2]}, db^{[2]}$",
                "$a^{[1]}$",
            ),
            ("$a^{[2]} = \\sigma(z^{[2]})$", "step 1\n$a^{[2]} - y$", "$a^{[2]}$"),
        )
    ):
        above.append(box(ax, 2.0 * place, 1.0, forwards))
        below.append(box(ax, 2.0 * place, -0.4, backwards))
        arrow(ax, above[-1], below[-1], "--")
        ax.text(2.0 * place + 0.06, 0.35, kept, ha="left", va="center")
    for left, right in zip(above, above[1:], strict=False):
        arrow(ax, left, right)
    for (left, right), name in zip(
        zip(below, below[1:], strict=False),
        ("$dz^{[1]}$", "$da^{[1]}$", "$dz^{[2]}$"),
        strict=True,
    ):
        arrow(ax, right, left)
        ax.text(left.get_position()[0] + 1.0, -0.32, name, ha="center", va="bottom")
    arrow(ax, (-1.35, 1.0), above[0])
    ax.text(-1.4, 1.0, "$x$", ha="right", va="center")
    arrow(ax, above[-1], (7.25, 1.0))
    ax.text(7.3, 1.0, "$L$", ha="left", va="center")
    ax.text(-1.4, 1.35, "forwards →", ha="left", va="bottom", style="italic")
    ax.text(7.3, -0.85, "← backwards", ha="right", va="top", style="italic")
    ax.set(xlim=(-1.6, 7.6), ylim=(-1.1, 1.6))
    ax.axis("off")
    return figure


@course_style()
def products(layers, series):
    """Draw what is left of a signal after several layers, upwards logarithmic.

    Parameters
    ----------
    layers : ndarray of shape (k,)
        Number of layers passed.
    series : dict of str to ndarray of shape (k,)
        What is left, for each of at most four kinds of layers.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line with markers for each kind.
    """
    figure, ax = plt.subplots()
    for (name, left), marker in zip(series.items(), MARKERS, strict=False):
        ax.plot(layers, left, marker=marker, ms=4, label=name)
    ax.set(xlabel="layers passed", ylabel="what is left", yscale="log", xticks=layers)
    ax.legend(fontsize=9)
    return figure


@course_style()
def boundaries(panels, classes, columns=4, limit=3.0, lines=()):
    """Draw for several models which part of the plane each gives to which class.

    Parameters
    ----------
    panels : sequence of (title, chance, X, Y)
        chance takes points (2, k) and returns the probability of label 1, (1, k); X (2, m) and
        Y (1, m) are the examples to draw.
    classes : pair of str
        What the labels mean.
    columns : int
        Panels in a row.
    limit : float
        Both axes run from -limit to limit.
    lines : sequence of None or (W (n, 2), b (n, 1)), optional
        For each panel the dashed lines W x + b = 0 to draw into it.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Examples on regions, that of label 1 being grey; a line where the probability is ½.
    """
    columns = min(columns, len(panels))
    rows = -(-len(panels) // columns)
    side, dot = (3.6, 4) if columns < 3 else (2.1, 2.5)  # of a panel in inches, of a mark in points
    size = (side * columns, (side + 0.1) * rows + 0.4)
    figure, axes = plt.subplots(rows, columns, figsize=size, squeeze=False)
    ticks = np.linspace(-limit, limit, 121)
    grid = np.stack(np.meshgrid(ticks, ticks))  # (2, 121, 121)
    for ax, (title, chance, X, Y) in zip(axes.flat, panels, strict=False):
        heights = np.reshape(chance(grid.reshape(2, -1)), grid.shape[1:])
        ax.contourf(*grid, heights, levels=[-1, 0.5, 2], colors=["white", "0.85"])
        ax.contour(*grid, heights, levels=[0.5], colors="black", linewidths=1.2)
        _scatter(ax, X, Y, classes, size=dot)
        ax.set_title(title, fontsize=9)
        ax.set(xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal")
        ax.set(xticks=(-2, 0, 2), yticks=(-2, 0, 2))
        ax.tick_params(labelsize=8)
        ax.label_outer()
        ax.grid(visible=False)
    for ax, units in zip(axes.flat, lines, strict=False):
        for weights, bias in zip(*units, strict=True) if units else ():
            near = -bias[0] * weights / (weights @ weights)  # the line's point next to the origin
            ax.axline(near, near + weights[::-1] * (1, -1), color=COLOURS[3], linestyle="--", lw=2)
    for ax in axes.flat[len(panels) :]:
        ax.axis("off")
    for ax in axes[:, 0]:
        ax.set_ylabel("$x_2$", fontsize=8, labelpad=0)
    for ax in axes[-1]:
        ax.set_xlabel("$x_1$", fontsize=8, labelpad=1)
    handles, labels = axes[0, 0].get_legend_handles_labels()
    handles.append(Patch(facecolor="0.85", edgecolor="black"))
    labels.append("predicted: class 1")
    ncols = 2 if len(panels) == 1 else 3
    figure.legend(handles, labels, loc="outside lower center", ncols=ncols, fontsize=8)
    return figure


@course_style()
def cost_curves(curves, floor=None):
    """Draw the cost of several trainings over their steps, both axes logarithmic.

    Parameters
    ----------
    curves : dict of str to sequence of float
        The cost before each step, for each of at most four trainings.
    floor : float, optional
        Height of a dotted line to compare with, such as the cost of a guess.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line for each training; the first step is 1.
    """
    figure, ax = plt.subplots()
    for (name, costs), line in zip(curves.items(), LINES, strict=False):
        ax.plot(np.arange(1, len(costs) + 1), costs, linestyle=line, label=name)
    if floor is not None:
        ax.axhline(floor, color="black", linestyle=(0, (1, 2)), lw=1, zorder=0)
    ax.set(xlabel="step of gradient descent", ylabel="cost J", xscale="log", yscale="log")
    ax.yaxis.set_major_formatter("{x:g}")
    ax.yaxis.set_minor_formatter("")
    ax.legend(fontsize=9)
    return figure


@course_style()
def accuracies(units, series):
    """Draw accuracies over the number of hidden units, which runs logarithmically.

    Parameters
    ----------
    units : sequence of k int
        Numbers of hidden units.
    series : dict of str to sequence of k float
        Accuracies in per cent, for each of at most four sets of examples.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line with markers for each set.
    """
    figure, ax = plt.subplots()
    for (name, values), marker in zip(series.items(), MARKERS, strict=False):
        ax.plot(units, values, marker=marker, ms=5, label=name)
    ax.set(xlabel="hidden units", ylabel="right (%)", xscale="log", ylim=(48, 102))
    ax.set_xticks(units, [str(number) for number in units])
    ax.minorticks_off()
    ax.legend(loc="lower right", fontsize=9)
    return figure


def _scatter(ax, X, Y, classes, size):
    for label, marker in ((0, "o"), (1, "x")):
        chosen = X[:, Y[0] == label]
        ax.plot(
            *chosen,
            marker,
            color=COLOURS[label],
            ms=size,
            mew=0.8,
            alpha=0.9,
            linestyle="",
            label=named(label, classes),
        )
