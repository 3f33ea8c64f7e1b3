"""Figures of chapter 02: the ladder, the errors of sums, learning curves, images and weights."""

from typing import Any

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, GREYS, course_style

MARKERS = ("o", "s", "^", "D", "v", "P", "X")
LINES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)), (0, (4, 1)), (0, (1, 1)))


@course_style()
def ladder(times):
    """Draw the measured times of several ways over the size, both axes logarithmic.

    Parameters
    ----------
    times : dict of str to (ndarray of shape (k,), ndarray of shape (k,))
        For each of at most seven ways its sizes and its times in seconds; k may differ.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One line with markers for each way, that of np.dot on top; only what was measured is drawn.
    """
    figure, ax = plt.subplots(figsize=(6.4, 3.8))
    colours = (*COLOURS[:5], "black", COLOURS[5])
    styles = zip(colours, MARKERS, LINES, strict=True)
    for (name, (sizes, seconds)), (colour, marker, line) in zip(
        times.items(), styles, strict=False
    ):
        look: dict[str, Any] = {"color": colour, "marker": marker, "linestyle": line}
        hero: dict[str, Any] = {"ms": 5, "lw": 2.5, "zorder": 3} if name == "np.dot" else {"ms": 4}
        ax.plot(sizes, seconds, label=name, **look, **hero)
    ax.set(xscale="log", yscale="log", xlabel="numbers in each array", ylabel="time (s)")
    ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), fontsize=9)
    return figure


@course_style()
def summation_errors(sizes, errors):
    """Draw the errors of several ways to add, in units of the last digit, over the size.

    Parameters
    ----------
    sizes : ndarray of shape (k,)
        How many numbers were added.
    errors : dict of str to ndarray of shape (k,)
        Errors of either sign, by the name of the way; their sizes are drawn.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Logarithmic across; upwards linear from 0 to 1 and logarithmic above.
    """
    figure, ax = plt.subplots()
    for (name, error), marker in zip(errors.items(), MARKERS, strict=False):
        ax.plot(sizes, np.abs(error), marker=marker, ms=5, label=name)
    ax.set(xscale="log", xlabel="numbers added", ylabel="error (units of the last digit)")
    ax.set_yscale("symlog", linthresh=1, linscale=0.5)
    ax.set_ylim(-0.2, 2 * max(np.max(np.abs(error)) for error in errors.values()))
    ax.yaxis.set_major_formatter("{x:g}")
    ax.legend()
    return figure


@course_style()
def patches(images, titles, columns=6):
    """Draw grey images side by side, each under its title.

    Parameters
    ----------
    images : ndarray of shape (k, height, width)
        Grey values; the darkest of each image is drawn black, its lightest white.
    titles : sequence of k str
        One for each image.
    columns : int
        Images in a row.

    Returns
    -------
    figure : matplotlib.figure.Figure
        As many rows as are needed.
    """
    rows = -(-len(images) // columns)
    figure, axes = plt.subplots(rows, columns, figsize=(1.05 * columns, 1.3 * rows), squeeze=False)
    for ax in axes.ravel():
        ax.axis("off")
    for ax, image, title in zip(axes.ravel(), images, titles, strict=False):
        ax.imshow(image, cmap="gray")
        ax.set_title(title, fontsize=8)
    return figure


@course_style()
def signed_images(images, titles):
    """Draw images of signed numbers: mid-grey is 0, light is positive, dark is negative.

    Parameters
    ----------
    images : sequence of k ndarrays of shape (height, width)
        Numbers of either sign.
    titles : sequence of k str
        One for each image.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Each image has a scale of its own, symmetric about 0.
    """
    figure, axes = plt.subplots(1, len(images), figsize=(3.1 * len(images), 2.6), squeeze=False)
    for ax, image, title in zip(axes[0], images, titles, strict=True):
        largest = np.max(np.abs(image))
        shown = ax.imshow(image, cmap="gray", vmin=-largest, vmax=largest)
        ax.set_title(title, fontsize=10)
        ax.axis("off")
        figure.colorbar(shown, ax=ax, shrink=0.85)
    figure.supxlabel(GREYS, fontsize=9)
    return figure


@course_style()
def learning_curves(curves):
    """Draw the cost over the steps, one line for each learning rate.

    Parameters
    ----------
    curves : dict of float to ndarray of shape (steps,)
        The cost before each step, by the rate.

    Returns
    -------
    figure : matplotlib.figure.Figure
        The whole descent beside its first 40 steps.
    """
    figure, (whole, start) = plt.subplots(1, 2, figsize=(7.0, 3.0), sharey=True)
    for rate, costs in curves.items():
        whole.plot(np.arange(costs.size), costs, label=f"rate {rate:g}")
        start.plot(np.arange(costs[:40].size), costs[:40])
    whole.set(xlabel="step", ylabel="cost", title="all steps")
    start.set(xlabel="step", title="the first 40")
    whole.legend()
    return figure


@course_style()
def splits(accuracies):
    """Draw the held-out accuracy of several models on several splits, with each model's mean.

    Parameters
    ----------
    accuracies : dict of str to ndarray of shape (k,)
        Per cent, one number for each split, by the name of the model.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Markers for the splits, a line for the mean.
    """
    figure, ax = plt.subplots(figsize=(5.6, 3.0))
    styles = zip(COLOURS, MARKERS, ("-", "--", ":"), strict=False)
    for (name, values), (colour, marker, line), shift in zip(
        accuracies.items(), styles, (-0.1, 0.1, 0), strict=False
    ):
        seeds = np.arange(values.size)
        ax.plot(seeds + shift, values, marker, color=colour, ms=6, linestyle="", label=name)
        mean = np.mean(values)
        ax.axhline(mean, color=colour, linestyle=line, lw=1, label=f"mean {mean:.1f}%")
    ax.set(xlabel="seed of the split", ylabel="held-out accuracy (%)", ylim=(88, 101))
    ax.set_xticks(seeds)
    ax.legend(fontsize=9, ncols=2, loc="lower center")
    return figure
