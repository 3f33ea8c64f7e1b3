"""Figures of chapter 04: shares of a loss, the pull of an outlier, arrows, unit balls, ratios."""

import matplotlib.pyplot as plt
import numpy as np

from course_utils.plotting import COLOURS, course_style

BALL_LINES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)))


@course_style()
def error_shares(errors):
    """Draw what part of each loss every example brings, as pairs of bars.

    Parameters
    ----------
    errors : ndarray of shape (m,)
        Truth minus prediction; at least one is not 0.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Per cent of the sum of absolute errors beside per cent of the sum of squared errors.
    """
    figure, ax = plt.subplots()
    examples = np.arange(1, errors.size + 1)
    series = (("absolute errors", np.abs(errors), ""), ("squared errors", errors**2, "///"))
    for side, (label, parts, hatch) in zip((-0.2, 0.2), series, strict=True):
        share = 100 * parts / np.sum(parts)  # (m,)
        bars = ax.bar(examples + side, share, 0.4, label=label, hatch=hatch, edgecolor="white")
        ax.bar_label(bars, fmt="%.0f", fontsize=8)
    ax.set(xlabel="example i", ylabel="share of the loss (%)", xticks=examples, ylim=(0, 100))
    ax.legend()
    return figure


@course_style()
def loss_curves(values, candidates, l1_losses, l2_losses):
    """Draw both losses of one constant prediction c, over c, with the lowest point of each.

    Parameters
    ----------
    values : ndarray of shape (m,)
        The true values in rising order, drawn as ticks under the curves; at least two.
    candidates : ndarray of shape (k,)
        The constants c that were tried.
    l1_losses, l2_losses : ndarray of shape (k,)
        Sum of absolute and of squared errors of each candidate.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Two panels over one axis of c; their axes depend on m and on the candidates alone. A third,
        inside the first, enlarges the kinks.
    """
    heights = {"height_ratios": (3, 2)}
    figure, axes = plt.subplots(2, 1, sharex=True, figsize=(5.4, 4.8), gridspec_kw=heights)
    panels = (("Σ|y − c|", l1_losses, "-"), ("Σ(y − c)²", l2_losses, "--"))
    span = np.ptp(candidates)
    tops = values.size * span, values.size * span**2  # no loss of values in this span is larger
    for ax, colour, (label, losses, line), top in zip(axes, COLOURS, panels, tops, strict=False):
        best = np.argmin(losses)
        ax.plot(candidates, losses, color=colour, linestyle=line)
        ax.plot(candidates[best], losses[best], "o", color=colour, clip_on=False, zorder=3)
        ax.axvline(candidates[best], color="black", linestyle=":", lw=1, zorder=0)
        ax.set_title(f"lowest at c = {candidates[best]:.1f}", fontsize=10)
        ax.plot(values, np.zeros(values.shape), "|", color="black", ms=12, clip_on=False)
        ax.set(ylabel=label, ylim=(0, top))
    axes[-1].set_xlim(candidates[0], candidates[-1])
    axes[-1].set_xlabel("constant prediction c (ticks: the values y)")
    _kinks(axes[0], values, candidates, l1_losses)
    return figure


def _kinks(ax, values, candidates, losses):
    """Enlarge the curve around all values but the last, which may lie far away."""
    near = (candidates >= values[0] - 1) & (candidates <= values[-2] + 4)
    inset = ax.inset_axes((0.16, 0.56, 0.36, 0.42))
    inset.plot(candidates[near], losses[near], color=COLOURS[0], linestyle="-")
    floor = np.min(losses)
    inset.plot(values, np.full(values.shape, floor - 2), "|", color="black", ms=8)
    inset.set(xlim=candidates[near][[0, -1]], ylim=(floor - 2, floor + 12))
    inset.set(xticks=values[:-1], yticks=[])
    inset.tick_params(labelsize=7)
    ax.indicate_inset_zoom(inset, edgecolor="0.4")


@course_style()
def arrows(vectors, names, limit=5, rays=None):
    """Draw plane vectors as arrows from the origin, each with its name and its rounded coordinates.

    Parameters
    ----------
    vectors : ndarray of shape (m, 2)
        One vector in each row.
    names : sequence of m str
        Written at the tips.
    limit : float
        Both axes run from -limit to limit.
    rays : ndarray of shape (m, 2), optional
        Longer vectors for dotted lines behind the arrows; the unit circle is drawn with them.

    Returns
    -------
    figure : matplotlib.figure.Figure
        A square grid with m arrows.
    """
    figure, ax = _plane(limit)
    if rays is not None:
        for x, y in rays:
            ax.plot([0, x], [0, y], ":", color="black", lw=1)
        ax.plot(*ball_boundary(2), "-", color="grey", lw=1)
    start = np.zeros(len(vectors))
    colours = [COLOURS[i % len(COLOURS)] for i in range(len(vectors))]
    ax.quiver(
        start, start, *vectors.T, color=colours, angles="xy", scale_units="xy", scale=1, zorder=3
    )
    for name, (x, y) in zip(names, vectors, strict=True):
        ax.annotate(
            f"{name} = ({x:.2g}, {y:.2g})".replace("-", "−"),
            (x, y),
            xytext=(-9 if x >= 0 else 9, 6 if y >= 0 else -6),
            textcoords="offset points",
            ha="center",
            va="bottom" if y >= 0 else "top",
            fontsize=9,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.5, "alpha": 0.8},
        )
    return figure


@course_style()
def two_routes(x):
    """Draw two ways from the origin to one point: along the streets, and straight.

    Parameters
    ----------
    x : ndarray of shape (2,)
        The point to reach, to the right and above.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Both routes, with their lengths in the legend.
    """
    figure, ax = plt.subplots(figsize=(3.8, 3.2))
    streets, straight = np.sum(np.abs(x)), np.hypot(*x)
    ax.plot([0, x[0], x[0]], [0, 0, x[1]], "--", label=f"along the streets: {streets:g}")
    ax.plot([0, x[0]], [0, x[1]], "-", label=f"straight: {straight:g}")
    ax.plot(*x, "o", color="black")
    ax.set(xlim=(-0.5, x[0] + 1), ylim=(-0.5, x[1] + 1.2), aspect="equal")
    ax.set(xticks=np.arange(x[0] + 2), yticks=np.arange(x[1] + 2), xlabel="x₁", ylabel="x₂")
    ax.legend(loc="upper left", fontsize=9, frameon=True, framealpha=1, edgecolor="none")
    return figure


def ball_boundary(p, points=1601):
    """Return the points of the plane whose p-norm is 1.

    Parameters
    ----------
    p : float
        Order, above 0; ``np.inf`` for the largest absolute entry.
    points : int
        How many, one in each direction of a full turn.

    Returns
    -------
    boundary : ndarray of shape (2, points)
        A closed curve: the last point is the first.
    """
    angles = np.linspace(0, 2 * np.pi, points)
    directions = np.stack([np.cos(angles), np.sin(angles)])  # (2, points)
    return directions / np.linalg.norm(directions, ord=p, axis=0, keepdims=True)


@course_style()
def unit_ball(p):
    """Draw the vectors of p-norm at most 1, and where their boundary meets the diagonal.

    Parameters
    ----------
    p : float
        Order, above 0; below 1 the title says that it is no norm.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One filled shape on a square grid.
    """
    figure, ax = _plane(1.3)
    ax.fill(*ball_boundary(p), facecolor=COLOURS[5], alpha=0.4)
    ax.plot(*ball_boundary(p), "-", color=COLOURS[0])
    corner = 2.0 ** (-1 / p)
    ax.plot([0, 1.3], [0, 1.3], ":", color="black", lw=1)
    ax.plot(corner, corner, "o", color="black")
    ax.set_title(f"p = {_order(p)}, diagonal at {corner:.2f}" + ("; no norm" if p < 1 else ""))
    return figure


@course_style()
def unit_balls(orders):
    """Draw the boundaries of several unit balls in one plane, each with its own line style.

    Parameters
    ----------
    orders : sequence of at most 5 float
        Values of p, above 0.

    Returns
    -------
    figure : matplotlib.figure.Figure
        One closed line for each p, with a legend.
    """
    figure, ax = _plane(1.3, width=5.2)
    for p, colour, line in zip(orders, COLOURS, BALL_LINES, strict=False):
        ax.plot(*ball_boundary(p), color=colour, linestyle=line, label=f"p = {_order(p)}")
    ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
    return figure


@course_style()
def norm_ratios(sizes, plain, peaked):
    """Draw the ratio of the L1 norm to the L2 norm of random vectors between its two bounds.

    Parameters
    ----------
    sizes : ndarray of shape (k,)
        Numbers n of entries of a vector.
    plain, peaked : ndarray of shape (k, trials)
        Ratios, one row for each n: vectors with entries of like size, and with a few large ones.

    Returns
    -------
    figure : matplotlib.figure.Figure
        Both axes logarithmic; dots and crosses between the lines 1 and √n.
    """
    figure, ax = plt.subplots(figsize=(5.0, 3.4))
    for ratios, marker, shift, label in (
        (plain, "o", 0.93, "entries of like size"),
        (peaked, "x", 1.07, "a few large entries"),
    ):
        across = np.repeat(sizes * shift, ratios.shape[1])
        ax.plot(across, ratios.ravel(), marker, ms=4, linestyle="", alpha=0.5, label=label)
    ax.plot(sizes, np.sqrt(sizes), "--", color="black", label="upper bound √n")
    ax.plot(sizes, np.ones(sizes.shape), "-", color="black", label="lower bound 1")
    ax.set_xscale("log", base=2)
    ax.set_yscale("log", base=2)
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter("{x:g}")
    ax.set(xlabel="number of entries n", ylabel="‖x‖₁ / ‖x‖₂")
    ax.legend(fontsize=9)
    return figure


def _plane(limit, width=3.8):
    """Return a figure with one square plane from -limit to limit, its axes through the origin."""
    figure, ax = plt.subplots(figsize=(width, 3.8))
    ax.axhline(0, color="black", lw=0.8)
    ax.axvline(0, color="black", lw=0.8)
    ax.set(xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal", xlabel="x₁", ylabel="x₂")
    if limit == round(limit):
        ax.set(xticks=np.arange(-limit, limit + 1), yticks=np.arange(-limit, limit + 1))
    return figure, ax


def _order(p):
    return "∞" if np.isinf(p) else f"{p:g}"
