import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest

from course_utils.plotting import logistic as plots

W_AXIS, B_AXIS = np.linspace(-2, 2, 9), np.linspace(-1, 1, 5)
BOWL = (W_AXIS - 1) ** 2 + (B_AXIS[:, np.newaxis] - 0.5) ** 2  # (5, 9)


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def labels(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def test_neuron_names_its_inputs_and_one_weight_for_each():
    ax = plots.neuron(["radius", "texture", "…", "symmetry"]).axes[0]
    texts = [text.get_text() for text in ax.texts]
    assert {"radius", "texture", "⋮", "symmetry", "$b$", "$\\hat y = a$"} <= set(texts)
    assert {"$w_1$", "$w_2$", "$w_{n_x}$"} <= set(texts)
    assert "$w_3$" not in texts, "no arrow leaves the dots"


def test_sigmoid_and_slope_mark_the_steepest_place():
    z = np.linspace(-4, 4, 81)
    a = 1 / (1 + np.exp(-z))
    ax = plots.sigmoid_and_slope(z, a, a * (1 - a)).axes[0]
    value, slope, dot = ax.lines
    np.testing.assert_array_equal(value.get_ydata(), a)
    np.testing.assert_array_equal(slope.get_ydata(), a * (1 - a))
    assert dot.get_xydata()[0] == pytest.approx([0, 0.25], abs=1e-12)
    assert value.get_linestyle() != slope.get_linestyle()
    assert labels(ax) == ["σ(z)", "slope of σ at z"]


def test_two_costs_shade_what_bends_down_and_mark_the_stops():
    weights = np.linspace(-4, 4, 9)
    squared, crossed = np.exp(-weights), weights**2
    stops = ([(-1.0, 2.0), (1.0, 3.0)], [(0.0, 0.0)])
    bent = [(-4.0, -0.7), (1.0, 2.0)]
    figure = plots.two_costs(weights, squared, crossed, bent, stops, starts=(-3, 2))
    above, below = figure.axes
    np.testing.assert_array_equal(above.lines[0].get_ydata(), squared)
    np.testing.assert_array_equal(below.lines[0].get_ydata(), crossed)
    spans = [(p.get_x(), p.get_x() + p.get_width()) for p in above.patches]
    np.testing.assert_allclose(spans, [(-4.0, -0.7), (1.0, 2.0)])
    assert not below.patches
    for ax, curve, ends in ((above, squared, stops[0]), (below, crossed, stops[1])):
        _, stars, dots = ax.lines
        np.testing.assert_array_equal(stars.get_xydata(), [(-3, curve[1]), (2, curve[6])])
        np.testing.assert_array_equal(dots.get_xydata(), ends)
        assert stars.get_marker() != dots.get_marker()
    assert labels(above) == ["bends downwards", "start of a walk", "its end"]
    assert (above.get_ylabel(), below.get_ylabel()) == ("squared error", "cross-entropy")


def test_bowl_marks_the_lowest_point():
    ax = plots.bowl(W_AXIS, B_AXIS, BOWL).axes[0]
    w, b, height = (float(values[0]) for values in ax.lines[0].get_data_3d())
    assert (w, b, height) == (1.0, 0.5, 0.0)
    assert (ax.get_xlabel(), ax.get_ylabel(), ax.get_zlabel()) == ("weight w", "bias b", "cost J")


def test_descents_draw_each_path_and_its_costs():
    places = np.array([[-1.0, 0.0], [0.5, 0.2], [1.0, 0.5]])
    paths = [("rate 1", places, np.array([3.0, 2.0, 1.0])), ("rate 2", -places, np.ones(3))]
    above, curve = plots.descents(W_AXIS, B_AXIS, BOWL, paths).axes
    first, second, star = above.lines
    np.testing.assert_array_equal(first.get_xydata(), places)
    np.testing.assert_array_equal(second.get_xydata(), -places)
    assert star.get_marker() == "*"
    assert tuple(star.get_xydata()[0]) == (-1.0, 0.0)
    np.testing.assert_array_equal(curve.lines[0].get_xydata(), [[0, 3], [1, 2], [2, 1]])
    assert labels(curve) == ["rate 1", "rate 2"]
    assert first.get_marker() != second.get_marker(), "the paths differ without colour"
    assert above.get_xlim() == (-2, 2)


def test_cost_curve_begins_at_step_zero():
    ax = plots.cost_curve([0.7, 0.5, 0.4]).axes[0]
    np.testing.assert_array_equal(ax.lines[0].get_xydata(), [[0, 0.7], [1, 0.5], [2, 0.4]])
    assert ax.get_ylim()[0] == 0


def test_weights_stand_in_the_order_given_with_the_first_on_top():
    ax = plots.weights(["large", "small", "against"], np.array([0.5, 0.1, -0.2])).axes[0]
    assert [bar.get_width() for bar in ax.patches] == [0.5, 0.1, -0.2]
    assert [text.get_text() for text in ax.get_yticklabels()] == ["large", "small", "against"]
    bottom, top = ax.get_ylim()
    assert top < 0 < 2 < bottom


def test_boundary_is_where_the_score_is_zero():
    X = np.array([[-1.0, 0.0, 1.0, 2.0], [0.5, -0.5, 1.0, 0.0]])
    w, b = np.array([[2.0], [-1.0]]), 0.25
    ax = plots.boundary(X, np.array([[0, 0, 1, 1]]), w, b, ("size", "shade"), ("no", "yes")).axes[0]
    zeros, ones, line = ax.lines
    np.testing.assert_array_equal(zeros.get_xydata(), X[:, :2].T)
    np.testing.assert_array_equal(ones.get_xydata(), X[:, 2:].T)
    np.testing.assert_allclose(line.get_xydata() @ w + b, 0, atol=1e-12)
    assert zeros.get_marker() != ones.get_marker()
    assert labels(ax) == ["class 0 (no)", "class 1 (yes)", "a = 0.5"]
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("size", "shade")
