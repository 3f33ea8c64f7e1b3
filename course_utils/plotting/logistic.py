"""Figures of chapter 01: one neuron, the sigmoid, two costs, the bowl, weights, a boundary."""

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, course_style, named
from course_utils.plotting.diagrams import arrow, box

PATH_STYLES = (("-", "o"), ("--", "s"), ("-.", "^"))


@course_style()
def neuron(inputs):
    """Draw the smallest network: inputs, one unit that adds and squashes, one output.

    Parameters
    ----------
    inputs : sequence of str
        What to write into the input circles, from the top; "…" stands for those left out.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A diagram without axes.
    """
    figure, ax = plt.subplots(figsize=(6.4, 2.8))
    unit = box(ax, 2.4, 0, "$z = \\sum_j w_j x_j + b$\n$a = \\sigma(z)$")
    heights = np.linspace(1.2, -1.2, len(inputs))
    for j, (text, height) in enumerate(zip(inputs, heights, strict=True), start=1):
        if text == "…":
            ax.text(0, height, "⋮", ha="center", va="center", fontsize=14)
        else:
            weight = "$w_{n_x}$" if j == len(inputs) else f"$w_{j}$"
            arrow(ax, box(ax, 0, height, text), unit, text=weight)
    arrow(ax, box(ax, 2.4, 1.2, "1"), unit)
    ax.text(2.45, 0.75, "$b$", ha="left", va="center")
    arrow(ax, unit, (3.7, 0))
    ax.text(3.75, 0, "$\\hat y = a$", ha="left", va="center")
    ax.set(xlim=(-0.5, 4.3), ylim=(-1.5, 1.5))
    ax.axis("off")
    return figure


@course_style()
def sigmoid_and_slope(z, a, slope):
    """Draw the sigmoid and its slope over one axis.

    Parameters
    ----------
    z, a, slope : ndarray of shape (k,)
        Arguments, values σ(z) and slopes σ'(z).

    Returns
    -------
    figure : matplotlib.figure.Figure
        Two curves, with the greatest slope marked.
    """
    figure, ax = plt.subplots()
    ax.plot(z, a, label="σ(z)")
    ax.plot(z, slope, label="slope of σ at z")
    steepest = np.argmax(slope)
    ax.plot(z[steepest], slope[steepest], "o", color="black")
    ax.set(xlabel="z", ylabel="value", ylim=(-0.03, 1.03))
    ax.legend()
    return figure


@course_style()
def two_costs(weights, squared, crossed, bent_down, stops=(), starts=()):
    """Draw both costs over one weight, and shade where the squared error bends downwards.

    Parameters
    ----------
    weights : ndarray of shape (k,)
        Values of the weight w.
    squared, crossed : ndarray of shape (k,)
        Squared error and cross-entropy of each.
    bent_down : sequence of (start, end)
        Stretches of w where the squared error's second derivative is negative.
    stops : pair of sequences of (w, cost), optional
        Where descents ended, on the first and on the second curve.
    starts : sequence of float, optional
        The weights w at which they began, on both curves.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Two panels over one axis of w.
    """
    figure, axes = plt.subplots(2, 1, sharex=True, figsize=(5.0, 4.2))
    axes[0].plot(weights, squared, color=COLOURS[0], linestyle="-")
    for number, (start, end) in enumerate(bent_down):
        label = "bends downwards" if number == 0 else None
        axes[0].axvspan(
            start, end, facecolor="0.85", edgecolor="0.6", hatch="///", lw=0, label=label
        )
    axes[0].set(ylabel="squared error", ylim=(0, 1.45 * np.max(squared)))
    axes[1].plot(weights, crossed, color=COLOURS[1], linestyle="--")
    axes[1].set(ylabel="cross-entropy", xlabel="weight w", xlim=(weights[0], weights[-1]))
    for ax, costs, places in zip(axes, (squared, crossed), stops, strict=False):
        heights = np.interp(starts, weights, costs)
        ax.plot(starts, heights, "*", color="black", ms=10, label="start of a walk")
        ax.plot(*np.transpose(places), "o", color="black", label="its end")
    handles, _ = axes[0].get_legend_handles_labels()
    look = {"loc": "upper right", "fontsize": 9, "frameon": True, "framealpha": 1}
    axes[0].legend(ncols=len(handles), handles=handles, **look)
    return figure


@course_style()
def bowl(w, b, costs):
    """Draw the cost as a surface over the plane of weight and bias.

    Parameters
    ----------
    w, b : ndarray of shape (k,), ndarray of shape (l,)
        Weights and biases.
    costs : ndarray of shape (l, k)
        The cost of each pair, one row for each bias.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A surface in three dimensions, its lowest point marked.
    """
    figure = plt.figure(figsize=(5.0, 3.8))
    ax = figure.add_subplot(projection="3d")
    ax.plot_surface(*np.meshgrid(w, b), costs, cmap="viridis", alpha=0.8, lw=0)
    row, column = np.unravel_index(np.argmin(costs), costs.shape)
    ax.plot([w[column]], [b[row]], [costs[row, column]], "o", color="black", zorder=9)
    ax.set(xlabel="weight w", ylabel="bias b")
    ax.set_zlabel("cost J", rotation=90, labelpad=2)
    ax.set_box_aspect(None, zoom=0.85)
    ax.view_init(elev=28, azim=-60)
    return figure


@course_style()
def descents(w, b, costs, paths):
    """Draw walks down the bowl: seen from above, and the cost after each step.

    Parameters
    ----------
    w, b : ndarray of shape (k,), ndarray of shape (l,)
        Weights and biases.
    costs : ndarray of shape (l, k)
        The cost of each pair, one row for each bias.
    paths : sequence of at most 3 (name, places, cost of each place)
        Places of shape (steps + 1, 2) with w and b, costs of shape (steps + 1,).

    Returns
    -------
    figure : matplotlib.figure.Figure
        Contour lines with the paths, and the paths' costs on a second panel.
    """
    figure, (above, curve) = plt.subplots(1, 2, figsize=(7.6, 3.4))
    lines = above.contour(w, b, costs, levels=10, colors="0.6", linewidths=0.8)
    above.clabel(lines, fontsize=7)
    for (name, places, heights), colour, style in zip(paths, COLOURS, PATH_STYLES, strict=False):
        line, marker = style
        look = {"color": colour, "linestyle": line, "marker": marker, "ms": 3, "lw": 1}
        above.plot(*places.T, label=name, **look)
        curve.plot(np.arange(len(heights)), heights, label=name, **look)
    start = above.plot(*paths[0][1][0], "*", color="black", ms=11, zorder=9, label="start")
    above.legend(handles=start, loc="lower left", fontsize=9, frameon=True, framealpha=1)
    above.set(xlabel="weight w", ylabel="bias b", xlim=(w[0], w[-1]), ylim=(b[0], b[-1]))
    curve.set(xlabel="step", ylabel="cost J", ylim=(0, np.max(costs)))
    curve.legend(loc="upper right", fontsize=9)
    return figure


@course_style()
def cost_curve(costs):
    """Draw the cost over the steps of a training.

    Parameters
    ----------
    costs : sequence of k float
        The cost before each step.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line.
    """
    figure, ax = plt.subplots()
    ax.plot(np.arange(len(costs)), costs)
    ax.set(xlabel="step of gradient descent", ylabel="cost J", ylim=(0, None))
    return figure


@course_style()
def weights(names, values):
    """Draw weights as bars to either side of zero, in the order given.

    Parameters
    ----------
    names : sequence of k str
        Features.
    values : ndarray of shape (k,)
        Their weights.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Horizontal bars, the first on top.
    """
    figure, ax = plt.subplots(figsize=(5.4, 0.6 + 0.21 * len(names)))
    ax.barh(names, values, color=np.where(np.asarray(values) < 0, COLOURS[1], COLOURS[0]))
    ax.axvline(0, color="black", lw=0.8)
    ax.tick_params(axis="y", labelsize=8)
    ax.set_ylim(len(names) - 0.4, -0.6)
    ax.set_xlabel("weight (towards class 1 on the right)")
    return figure


@course_style()
def boundary(X, Y, w, b, features, classes):
    """Draw examples with two features, and the line on which the model says one half.

    Parameters
    ----------
    X : ndarray of shape (2, m)
        Examples.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    w : ndarray of shape (2, 1)
        Weights; the second is not 0.
    b : float
        Bias.
    features, classes : pair of str
        What the rows of X, and the labels 0 and 1, mean.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Two kinds of dots and a straight line.
    """
    figure, ax = plt.subplots(figsize=(5.0, 3.8))
    for label, marker in ((0, "o"), (1, "x")):
        chosen = X[:, Y[0] == label]
        ax.plot(*chosen, marker, ms=4, linestyle="", alpha=0.6, label=named(label, classes))
    ends = np.array([X[0].min(), X[0].max()])
    ax.plot(ends, -(w[0, 0] * ends + b) / w[1, 0], "-", color="black", label="a = 0.5")
    ax.set(xlabel=features[0], ylabel=features[1], ylim=(X[1].min() - 0.3, X[1].max() + 0.3))
    ax.legend(loc="upper right", fontsize=9, frameon=True)
    return figure
