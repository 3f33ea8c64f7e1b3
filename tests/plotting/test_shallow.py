import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_rgba

from course_utils.plotting import shallow as plots

X = np.array([[-1.0, 1.0, 2.0], [0.5, -0.5, 1.5]])
Y = np.array([[0, 1, 1]])
CLASSES = ("no", "yes")


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def labels(owner):
    return [text.get_text() for text in owner.get_texts()]


def right_side(points):
    """Hold what is to the right of 0.5 more likely for class 1 than for class 0."""
    return 1 / (1 + np.exp(0.5 - points[:1]))


def marks(ax):
    """Return the marks of each class in a panel, and where they are."""
    return {
        line.get_marker(): line.get_xydata() for line in ax.lines if line.get_linestyle() == "None"
    }


def test_network_joins_each_unit_with_all_of_the_next_layer():
    ax = plots.network(2, 3).axes[0]
    texts = [text.get_text() for text in ax.texts]
    units = ["$x_1$", "$x_2$", "$a^{[1]}_1$", "$a^{[1]}_2$", "$a^{[1]}_3$", "$a^{[2]}$"]
    assert texts[:6] == units
    assert "$W^{[1]}, b^{[1]}$" in texts
    centres = [text.get_position() for text in ax.texts[:6]]
    joined = {(tuple(a), tuple(b)) for a, b in (line.get_xydata() for line in ax.lines)}
    first = {(centres[k], centres[j]) for k in (0, 1) for j in (2, 3, 4)}
    assert joined == first | {(centres[j], centres[5]) for j in (2, 3, 4)}


def test_points_have_a_mark_for_each_class():
    ax = plots.points(X, Y, CLASSES).axes[0]
    np.testing.assert_array_equal(marks(ax)["o"], X[:, :1].T)
    np.testing.assert_array_equal(marks(ax)["x"], X[:, 1:].T)
    assert labels(ax.get_legend()) == ["class 0 (no)", "class 1 (yes)"]


def test_activations_shade_what_is_flat_and_nothing_else():
    z = np.linspace(-4, 4, 81)
    relu = np.maximum(z, 0), (z > 0).astype(float)
    steep = z, np.ones(81)
    figure = plots.activations(z, {"ReLU": relu, "line": steep})
    first, second = figure.axes[:2]
    assert [first.get_title(), second.get_title()] == ["ReLU", "line"]
    np.testing.assert_array_equal(first.lines[0].get_ydata(), relu[0])
    np.testing.assert_array_equal(first.lines[1].get_ydata(), relu[1])
    assert first.lines[0].get_linestyle() != first.lines[1].get_linestyle()
    (shade,) = first.collections[0].get_paths()
    assert (shade.vertices[:, 0].min(), shade.vertices[:, 0].max()) == pytest.approx((-4, 0))
    assert second.collections[0].get_paths() == []
    assert labels(figure.legends[0]) == ["value", "slope", "slope below 0.01"]


def test_products_have_a_marker_for_each_kind():
    layers = np.arange(1, 4)
    ax = plots.products(layers, {"a": 0.5**layers, "b": 0.25**layers}).axes[0]
    np.testing.assert_array_equal(ax.lines[1].get_xydata(), np.stack([layers, 0.25**layers]).T)
    assert ax.lines[0].get_marker() != ax.lines[1].get_marker()
    assert ax.get_yscale() == "log"


def test_boundaries_shade_the_side_of_class_one_and_draw_the_examples():
    figure = plots.boundaries([("right of a half", right_side, X, Y)], CLASSES)
    (ax,) = figure.axes
    filled, line = ax.collections
    white, grey = filled.get_paths()
    assert grey.vertices[:, 0].min() == pytest.approx(0.5, abs=0.01)
    assert white.vertices[:, 0].max() == pytest.approx(0.5, abs=0.01)
    assert tuple(filled.get_facecolor()[1]) == to_rgba("0.85")
    assert line.get_paths()[0].vertices[:, 0] == pytest.approx(0.5, abs=0.01)
    np.testing.assert_array_equal(marks(ax)["x"], X[:, 1:].T)
    assert ax.get_title() == "right of a half"
    assert labels(figure.legends[0]) == ["class 0 (no)", "class 1 (yes)", "predicted: class 1"]
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("$x_1$", "$x_2$")
    assert ax.get_xticks().tolist() == [-2, 0, 2]


def test_boundaries_draw_the_lines_of_hidden_units_where_given():
    panels = [("a", right_side, X, Y), ("b", right_side, X, Y)]
    weights, bias = np.array([[2.0, 0.0], [1.0, -1.0]]), np.array([[-1.0], [0.5]])
    plain, lined = plots.boundaries(panels, CLASSES, lines=[None, (weights, bias)]).axes
    dashed = [line for line in lined.lines if line.get_linestyle() == "--"]
    assert len(dashed) == 2
    assert not any(line.get_linestyle() == "--" for line in plain.lines)
    for line, weight, offset in zip(dashed, weights, bias, strict=True):
        for point in (line.get_xy1(), line.get_xy2()):
            assert weight @ point + offset[0] == pytest.approx(0)


def test_boundaries_fill_rows_and_leave_the_rest_empty():
    panels = [(str(i), right_side, X, Y) for i in range(5)]
    axes = plots.boundaries(panels, CLASSES, columns=4).axes
    assert len(axes) == 8
    assert [ax.get_title() for ax in axes] == ["0", "1", "2", "3", "4", "", "", ""]
    assert [ax.axison for ax in axes] == [True] * 5 + [False] * 3


def test_cost_curves_begin_at_step_one_above_a_floor():
    ax = plots.cost_curves({"a": np.array([0.7, 0.5]), "b": np.array([3.0, 1.0])}, floor=0.6).axes[
        0
    ]
    first, second, floor = ax.lines
    np.testing.assert_array_equal(first.get_xydata(), [[1, 0.7], [2, 0.5]])
    assert first.get_linestyle() != second.get_linestyle()
    assert set(floor.get_ydata()) == {0.6}
    assert (ax.get_xscale(), ax.get_yscale()) == ("log", "log")
    assert len(plots.cost_curves({"a": np.array([0.7, 0.5])}).axes[0].lines) == 1


def test_accuracies_name_every_number_of_units():
    series = {"training": (60, 90, 100), "held out": (60, 85, 70)}
    ax = plots.accuracies([1, 3, 50], series).axes[0]
    for line, values in zip(ax.lines, series.values(), strict=True):
        np.testing.assert_array_equal(line.get_xydata(), np.stack([[1, 3, 50], values]).T)
    assert [text.get_text() for text in ax.get_xticklabels()] == ["1", "3", "50"]
    assert ax.lines[0].get_marker() != ax.lines[1].get_marker()
    assert labels(ax.get_legend()) == ["training", "held out"]
