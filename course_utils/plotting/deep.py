"""Figures of chapter 06: blocks, signals through layers, accuracy and depth, weights as images."""

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, GREYS, course_style
from course_utils.plotting.diagrams import arrow, box

MARKERS = ("o", "s", "^", "D", "v", "P")


@course_style()
def layer_blocks():
    """Draw one layer as blocks: forward above, backward below, the cache between them.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A diagram without axes.
    """
    figure, ax = plt.subplots(figsize=(7.4, 3.6))
    linear = box(ax, 2.2, 2.4, "linear\n$Z = W A_{prev} + b$")
    activation = box(ax, 5.2, 2.4, "activation\n$A = g(Z)$")
    linear_back = box(ax, 2.2, 0.0, "linear, backward\n$dA_{prev} = W^T dZ$")
    activation_back = box(ax, 5.2, 0.0, "activation, backward\n$dZ = dA * g'(Z)$")
    for above, below, kept in (
        (linear, linear_back, "cache\n$A_{prev}, W, b$"),
        (activation, activation_back, "cache\n$Z$"),
    ):
        cache = box(ax, above.get_position()[0], 1.2, kept, "0.88", "--")
        arrow(ax, above, cache, "--")
        arrow(ax, cache, below, "--")
    for start, end, name, x, y in (
        ((0.0, 2.4), linear, "$A_{prev}$", 0.75, 2.4),
        (linear, activation, "$Z$", 3.75, 2.4),
        (activation, (7.3, 2.4), "$A$", 6.7, 2.4),
        ((7.3, 0.0), activation_back, "$dA$", 6.7, 0.0),
        (activation_back, linear_back, "$dZ$", 3.65, 0.0),
        (linear_back, (0.0, 0.0), "$dA_{prev}$", 0.75, 0.0),
    ):
        arrow(ax, start, end)
        ax.text(x, y + 0.1, name, ha="center", va="bottom")
    update = ax.text(2.2, -0.84, "$dW, db$: for the update", ha="center", va="top")
    arrow(ax, linear_back, update.get_position())
    ax.text(-0.15, 2.8, "forward →", ha="left", va="bottom", style="italic")
    ax.text(7.3, -0.84, "← backward", ha="right", va="top", style="italic")
    ax.set(xlim=(-0.2, 7.5), ylim=(-1.2, 3.1))
    ax.axis("off")
    return figure


@course_style()
def activation_histograms(signals):
    """Draw how the activations of each layer are distributed, one row for each way to start.

    Parameters
    ----------
    signals : dict of str to sequence of k ndarrays of any shape
        The activations of layers 1 to k, none of them negative, by the name of the start.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Small histograms on common axes, from 0 to 3; larger values join the last bar.
    """
    rows, columns = len(signals), len(next(iter(signals.values())))
    figure, axes = plt.subplots(
        rows, columns, figsize=(8.0, 1.25 * rows + 0.3), sharex=True, sharey=True, squeeze=False
    )
    edges = np.linspace(0, 3, 13)
    for row, (name, layers) in zip(axes, signals.items(), strict=True):
        for ax, A in zip(row, layers, strict=True):
            counts, _ = np.histogram(np.minimum(A, 3), edges)
            ax.bar(edges[:-1], counts / A.size, np.diff(edges), align="edge", edgecolor="white")
            ax.tick_params(labelsize=8)
        row[0].set_ylabel(f"{name}\nshare", fontsize=9)
    for number, ax in enumerate(axes[0], start=1):
        ax.set_title(f"layer {number}", fontsize=8)
    axes[0, 0].set(xlim=(0, 3), ylim=(0, 1.02), xticks=[0, 2], yticks=[0, 0.5, 1])
    figure.supxlabel("activation", fontsize=9)
    return figure


@course_style()
def signal_through_layers(spreads):
    """Draw the standard deviation of the activations over the layers, on a logarithmic axis.

    Parameters
    ----------
    spreads : dict of str to sequence of k float
        One number above 0 for each layer, by the name of the start.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line with markers for each start.
    """
    figure, ax = plt.subplots(figsize=(5.4, 3.2))
    for (name, values), marker in zip(spreads.items(), MARKERS, strict=False):
        ax.plot(np.arange(1, len(values) + 1), values, marker=marker, ms=5, label=name)
    ax.set(yscale="log", xlabel="layer", ylabel="standard deviation", ylim=(1e-12, 1e6))
    ax.legend(fontsize=9, loc="lower left")
    return figure


@course_style()
def cost_curves(curves, every=1):
    """Draw the cost over the steps of several trainings.

    Parameters
    ----------
    curves : dict of str to sequence of float
        Costs in order, by the name of the training.
    every : int
        Steps from one of these costs to the next.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line for each training; a single one needs no legend.
    """
    figure, ax = plt.subplots()
    for name, costs in curves.items():
        ax.plot(every * np.arange(len(costs)), costs, label=name)
    ax.set(xlabel="step of gradient descent", ylabel="cost J", ylim=(0, None))
    if len(curves) > 1:
        ax.legend(fontsize=9)
    return figure


@course_style()
def accuracies(panels):
    """Draw the held-out accuracy of several networks on several splits: one panel a data set.

    Parameters
    ----------
    panels : dict of str to (dict of str to ndarray of shape (k,))
        For each data set, per cent by the name of the network, one number for each split. A name
        such as "64-16-1" is written in two lines, the input above.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Small circles for the splits; beside them the mean, and one standard deviation each way.
    """
    figure, axes = plt.subplots(
        1, len(panels), figsize=(3.8 * len(panels), 3.4), sharey=True, squeeze=False
    )
    for ax, (title, networks) in zip(axes[0], panels.items(), strict=True):
        for place, (values, colour) in enumerate(zip(networks.values(), COLOURS, strict=False)):
            ax.plot(np.full(len(values), place), values, "o", mfc="none", color="0.4", ms=5)
            spread = np.std(values, ddof=1)
            ax.errorbar(
                place + 0.22, np.mean(values), spread, fmt="s", color=colour, ms=6, capsize=4
            )
        ax.set_title(title, fontsize=10)
        names = [name.replace("-", "\n", 1) for name in networks]
        ax.set_xticks(range(len(networks)), names, fontsize=8)
        ax.set_xlim(-0.5, len(networks) - 0.3)
    axes[0, 0].set_ylabel("held-out accuracy (%)")
    figure.supxlabel("sizes of the layers, the input above", fontsize=9)
    return figure


@course_style()
def weight_images(rows, image_shape):
    """Draw rows of weights as images: mid-grey is 0, light is positive, dark is negative.

    Parameters
    ----------
    rows : dict of str to ndarray of shape (k, n_x)
        One row of images for each name; row i of the array has the weights of unit i.
    image_shape : tuple of int
        Height and width, with n_x pixels.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Each image has a scale of its own, symmetric about 0.
    """
    columns = max(len(weights) for weights in rows.values())
    figure, axes = plt.subplots(
        len(rows), columns, figsize=(0.92 * columns + 0.5, 1.02 * len(rows)), squeeze=False
    )
    for line, (name, weights) in zip(axes, rows.items(), strict=True):
        for ax in line:
            ax.set(xticks=[], yticks=[], frame_on=False)
        for ax, image in zip(line, weights, strict=False):
            largest = np.max(np.abs(image))
            ax.imshow(image.reshape(image_shape), cmap="gray", vmin=-largest, vmax=largest)
        line[0].set_ylabel(name, fontsize=9)
    figure.supxlabel(GREYS, fontsize=9)
    return figure
