import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.quiver import Quiver
from scipy.spatial.distance import minkowski

from course_utils.plotting import norms as plots

BATCH = np.array([[4.0, 3.0], [-3.0, 2.0], [4.0, -1.0]])
ERRORS = np.array([0.1, -0.2, -0.1, 0.6, 0.1])


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def labels(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def test_error_shares_are_percentages_of_each_loss():
    ax = plots.error_shares(ERRORS).axes[0]
    for bars, parts in zip(ax.containers, (np.abs(ERRORS), ERRORS**2), strict=True):
        heights = [bar.get_height() for bar in bars]
        np.testing.assert_allclose(heights, 100 * parts / parts.sum())
        assert np.argmax(heights) == 3
    assert labels(ax) == ["absolute errors", "squared errors"]
    hatches = {bars[0].get_hatch() for bars in ax.containers}
    assert len(hatches) == 2, "the two series differ without colour"


def test_loss_curves_mark_median_and_mean():
    values = np.array([21.0, 22.0, 24.0, 27.0, 90.0])
    candidates = np.arange(200, 901) / 10
    gaps = values - candidates[:, np.newaxis]
    figure = plots.loss_curves(values, candidates, np.abs(gaps).sum(axis=1), (gaps**2).sum(axis=1))
    for ax, expected in zip(figure.axes, (np.median(values), np.mean(values)), strict=True):
        curve, lowest, marker_line, ticks = ax.lines
        assert lowest.get_xdata() == pytest.approx([expected])
        assert lowest.get_ydata() == pytest.approx([curve.get_ydata().min()])
        np.testing.assert_array_equal(ticks.get_xdata(), values)
        assert marker_line.get_xdata()[0] == pytest.approx(expected)
        assert ax.get_title() == f"lowest at c = {expected:.1f}"
    assert [ax.get_ylabel() for ax in figure.axes] == ["Σ|y − c|", "Σ(y − c)²"]


def test_loss_curves_keep_their_axes_and_enlarge_the_kinks():
    candidates = np.arange(150, 951) / 10
    limits = []
    for last in (30.0, 90.0):
        values = np.array([21.0, 22.0, 24.0, 27.0, last])
        gaps = values - candidates[:, np.newaxis]
        losses = np.abs(gaps).sum(axis=1)
        figure = plots.loss_curves(values, candidates, losses, (gaps**2).sum(axis=1))
        limits.append([(*ax.get_xlim(), *ax.get_ylim()) for ax in figure.axes])
        assert losses.max() < figure.axes[0].get_ylim()[1]
        (inset,) = figure.axes[0].child_axes
        assert inset.get_xlim() == (20.0, 31.0)
        inside = losses[(candidates >= 21) & (candidates <= 27)]
        low, high = inset.get_ylim()
        assert low < inside.min() < inside.max() < high
    assert limits[0] == limits[1]
    assert limits[0][0][:2] == (15.0, 95.0)


def test_arrows_run_from_the_origin_to_their_vectors():
    ax = plots.arrows(BATCH, ["X", "X2", "X3"]).axes[0]
    (quiver,) = (child for child in ax.collections if isinstance(child, Quiver))
    np.testing.assert_array_equal(quiver.get_offsets(), np.zeros((3, 2)))
    np.testing.assert_array_equal(np.column_stack([quiver.U, quiver.V]), BATCH)
    assert (quiver.scale, quiver.angles, quiver.scale_units) == (1, "xy", "xy")
    assert [text.get_text() for text in ax.texts] == ["X = (4, 3)", "X2 = (−3, 2)", "X3 = (4, −1)"]
    assert ax.get_xlim() == ax.get_ylim() == (-5, 5)


def test_arrows_on_rays_lie_on_the_unit_circle():
    unit = BATCH / np.linalg.norm(BATCH, axis=1, keepdims=True)
    ax = plots.arrows(unit, ["X", "X2", "X3"], limit=1.5, rays=BATCH).axes[0]
    *_, first, second, third, circle = ax.lines
    ends = [line.get_xydata()[-1] for line in (first, second, third)]
    np.testing.assert_array_equal(ends, BATCH)
    np.testing.assert_allclose(np.linalg.norm(circle.get_xydata(), axis=1), 1)


def test_two_routes_have_both_lengths():
    ax = plots.two_routes(np.array([4, 3])).axes[0]
    assert labels(ax) == ["along the streets: 7", "straight: 5"]
    drawn = {line.get_label(): line.get_xydata() for line in ax.lines}
    for label, length in (("along the streets: 7", 7), ("straight: 5", 5)):
        legs = np.diff(drawn[label], axis=0)
        assert np.linalg.norm(legs, axis=1).sum() == pytest.approx(length)
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    assert -1 < left < 0 < 4 < right < 6, "no room for what is not there"
    assert -1 < bottom < 0 < 3 < top < 5


@pytest.mark.parametrize("p", [0.5, 1, 2, 4])
def test_boundary_points_have_p_norm_one(p):
    boundary = plots.ball_boundary(p)
    np.testing.assert_allclose(np.sum(np.abs(boundary) ** p, axis=0), 1)
    np.testing.assert_allclose(minkowski(boundary[:, 7], [0, 0], p), 1)
    np.testing.assert_allclose(boundary[:, 0], boundary[:, -1], atol=1e-12)


def test_boundary_for_infinity_is_the_square():
    np.testing.assert_allclose(np.abs(plots.ball_boundary(np.inf)).max(axis=0), 1)


@pytest.mark.parametrize(
    ("p", "title"),
    [
        (0.5, "p = 0.5, diagonal at 0.25; no norm"),
        (1, "p = 1, diagonal at 0.50"),
        (np.inf, "p = ∞, diagonal at 1.00"),
    ],
)
def test_unit_ball_marks_its_point_on_the_diagonal(p, title):
    ax = plots.unit_ball(p).axes[0]
    assert ax.get_title() == title
    dot = ax.lines[-1].get_xydata()[0]
    assert dot[0] == dot[1]
    assert np.linalg.norm(dot, ord=p) == pytest.approx(1)


def test_unit_balls_have_one_line_style_each():
    orders = [0.5, 1, 2, 4, np.inf]
    ax = plots.unit_balls(orders).axes[0]
    assert labels(ax) == ["p = 0.5", "p = 1", "p = 2", "p = 4", "p = ∞"]
    lines = ax.get_legend().get_lines()
    assert len({str(line._unscaled_dash_pattern) for line in lines}) == len(orders)
    balls = [line for line in ax.lines if line.get_label().startswith("p = ")]
    for p, line in zip(orders, balls, strict=True):
        np.testing.assert_allclose(np.linalg.norm(line.get_xydata(), ord=p, axis=1), 1)


def test_norm_ratios_draws_every_ratio_and_both_bounds():
    sizes = np.array([2, 8, 32])
    plain, peaked = np.full((3, 4), 1.3), np.full((3, 4), 1.1)
    ax = plots.norm_ratios(sizes, plain, peaked).axes[0]
    dots, crosses, upper, lower = ax.lines
    assert dots.get_marker() != crosses.get_marker()
    np.testing.assert_array_equal(dots.get_ydata(), plain.ravel())
    np.testing.assert_array_equal(crosses.get_ydata(), peaked.ravel())
    np.testing.assert_allclose(upper.get_ydata(), np.sqrt(sizes))
    np.testing.assert_array_equal(lower.get_ydata(), [1, 1, 1])
    assert (ax.get_xscale(), ax.get_yscale()) == ("log", "log")
