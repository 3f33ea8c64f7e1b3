"""Figures of chapter 00: a network, a bent line, unstructured data, learning curves."""

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, course_style

CURVE_STYLES = (("-", "o"), ("--", "s"), ("-.", "^"))


@course_style()
def network(sizes, inputs, output):
    """Draw a network as circles in layers, with a line for each weight.

    Parameters
    ----------
    sizes : sequence of int
        Numbers of units from the input to the output; the last is 1.
    inputs : sequence of str
        What the input circles stand for, from the top.
    output : str
        What comes out.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A diagram without axes.
    """
    figure, ax = plt.subplots(figsize=(5.6, 2.8))
    layers = [
        np.column_stack([np.full(size, 1.6 * layer), np.linspace(1, -1, size + 2)[1:-1]])
        for layer, size in enumerate(sizes)
    ]
    for left, right in zip(layers, layers[1:], strict=False):
        for start in left:
            for end in right:
                ax.plot(*zip(start, end, strict=True), "-", color="0.6", lw=0.8, zorder=1)
    for layer in layers:
        ax.scatter(layer[:, 0], layer[:, 1], s=340, facecolor="white", edgecolor="black", zorder=2)
    for text, (x, y) in zip(inputs, layers[0], strict=True):
        ax.text(x - 0.2, y, text, ha="right", va="center")
    ax.text(layers[-1][0, 0] + 0.2, layers[-1][0, 1], output, ha="left", va="center")
    ax.set(xlim=(-1.1, layers[-1][0, 0] + 1.1), ylim=(-0.9, 0.9))
    ax.axis("off")
    return figure


@course_style()
def bent_line(x, units, output):
    """Draw what two units say, and what the network makes of them.

    Parameters
    ----------
    x : ndarray of shape (k,)
        Values of the only input.
    units : ndarray of shape (2, k)
        The hidden units' answers.
    output : ndarray of shape (k,)
        The network's answer.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Three curves.
    """
    figure, ax = plt.subplots()
    for unit, line, name in zip(units, (":", "--"), ("first unit", "second unit"), strict=True):
        ax.plot(x, unit, linestyle=line, label=name)
    ax.plot(x, output, "-", color="black", lw=2, label="network")
    ax.set(xlabel="temperature (°C)", ylabel="answer")
    ax.legend()
    return figure


@course_style()
def unstructured(times, samples, image, codes, text):
    """Draw a sound, an image and a text as the numbers that they are.

    Parameters
    ----------
    times : ndarray of shape (k,)
        When the samples were taken, in milliseconds.
    samples : ndarray of shape (k,)
        The sound.
    image : ndarray of shape (height, width)
        Grey values, 0 for empty paper.
    codes : ndarray of shape (l,)
        One number for each character.
    text : str
        The l characters.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Three panels.
    """
    figure, (sound, picture, letters) = plt.subplots(1, 3, figsize=(8.4, 2.8))
    sound.plot(times, samples, "o-", ms=3, lw=0.8)
    sound.set(xlabel="time (ms)", ylabel="air pressure", title="sound")
    picture.imshow(image, cmap="gray_r")
    picture.grid(visible=False)
    picture.set(xlabel="column", ylabel="row", title="image")
    letters.bar(np.arange(len(codes)), codes, color=COLOURS[0])
    letters.set_xticks(np.arange(len(codes)), list(text.replace(" ", "␣")))
    letters.set(xlabel="character", ylabel="code", title="text")
    return figure


@course_style()
def beside(images, titles):
    """Draw small images beside each other.

    Parameters
    ----------
    images : sequence of ndarray of shape (height, width)
        Grey values, 0 for empty paper.
    titles : sequence of str
        One for each.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One panel an image.
    """
    figure, axes = plt.subplots(1, len(images), figsize=(2.4 * len(images), 2.6))
    for ax, image, title in zip(axes, images, titles, strict=True):
        ax.imshow(image, cmap="gray_r")
        ax.grid(visible=False)
        ax.set(title=title, xticks=range(0, 8, 2), yticks=range(0, 8, 2))
    return figure


@course_style()
def learning_curves(sizes, accuracies, marks=None):
    """Draw accuracy against the number of training examples, one curve a model.

    Parameters
    ----------
    sizes : sequence of k int
        Numbers of training examples.
    accuracies : dict of str to ndarray of shape (k,)
        At most three models, each with its accuracy from 0 to 1.
    marks : dict of str to ndarray of shape (k,), optional
        Further accuracies of the same models, drawn as open markers without a line.

    Returns
    -------
    figure : matplotlib.figure.Figure
        The number of examples on a logarithmic axis.
    """
    figure, ax = plt.subplots(figsize=(5.4, 3.6))
    for (name, values), colour, (line, marker) in zip(
        accuracies.items(), COLOURS, CURVE_STYLES, strict=False
    ):
        ax.plot(sizes, values, color=colour, linestyle=line, marker=marker, label=name)
        if marks:
            ax.plot(sizes, marks[name], marker, color=colour, mfc="none", linestyle="", ms=8)
    if marks:
        ax.plot([], [], "o", color="0.3", mfc="none", ms=8, label="open marks: training images")
    ax.set_xscale("log")
    ax.set_xticks(sizes, [f"{size}" for size in sizes])
    ax.minorticks_off()
    ax.set(xlabel="training examples", ylabel="accuracy")
    ax.legend(loc="lower right")
    return figure
