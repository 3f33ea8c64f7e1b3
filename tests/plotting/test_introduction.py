import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest

from course_utils.plotting import introduction as plots


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def labels(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def test_network_has_a_circle_for_each_unit_and_a_line_for_each_weight():
    ax = plots.network([3, 4, 1], ["size", "bedrooms", "age"], "price").axes[0]
    assert [len(layer.get_offsets()) for layer in ax.collections] == [3, 4, 1]
    assert len(ax.lines) == 3 * 4 + 4 * 1
    assert [text.get_text() for text in ax.texts] == ["size", "bedrooms", "age", "price"]
    centres = {tuple(point) for layer in ax.collections for point in layer.get_offsets().data}
    ends = {tuple(point) for line in ax.lines for point in line.get_xydata()}
    assert ends == centres


def test_bent_line_draws_both_units_and_the_network():
    x = np.linspace(0, 40, 5)
    units, output = np.stack([x, 2 * x]), np.minimum(x, 10)
    ax = plots.bent_line(x, units, output).axes[0]
    for line, values in zip(ax.lines, (*units, output), strict=True):
        np.testing.assert_array_equal(line.get_xydata(), np.column_stack([x, values]))
    assert labels(ax) == ["first unit", "second unit", "network"]
    assert len({line.get_linestyle() for line in ax.lines}) == 3


def test_unstructured_shows_the_very_numbers():
    times, samples = np.array([0.0, 0.5, 1.0]), np.array([0.0, 1.0, 0.0])
    image = np.arange(12.0).reshape(3, 4)
    codes = np.array([97, 32, 98])
    sound, picture, letters = plots.unstructured(times, samples, image, codes, "a b").axes
    np.testing.assert_array_equal(sound.lines[0].get_ydata(), samples)
    np.testing.assert_array_equal(picture.images[0].get_array(), image)
    assert [bar.get_height() for bar in letters.patches] == [97, 32, 98]
    assert [text.get_text() for text in letters.get_xticklabels()] == ["a", "␣", "b"]


def test_images_stand_beside_each_other_with_their_titles():
    images = [np.eye(8), np.zeros((8, 8))]
    figure = plots.beside(images, ["a line", "nothing"])
    for ax, image, title in zip(figure.axes, images, ["a line", "nothing"], strict=True):
        assert ax.get_title() == title
        assert np.array_equal(ax.images[0].get_array(), image)


def test_learning_curves_have_one_marker_a_model():
    sizes = (30, 100, 1000)
    accuracies = {"small": np.array([0.6, 0.8, 0.9]), "large": np.array([0.7, 0.9, 1.0])}
    ax = plots.learning_curves(sizes, accuracies).axes[0]
    for line, values in zip(ax.lines, accuracies.values(), strict=True):
        np.testing.assert_array_equal(line.get_xydata(), np.column_stack([sizes, values]))
    assert labels(ax) == ["small", "large"]
    assert len({line.get_marker() for line in ax.lines}) == 2
    assert ax.get_xscale() == "log"
    assert [text.get_text() for text in ax.get_xticklabels()] == ["30", "100", "1000"]


def test_learning_curves_mark_a_second_accuracy_with_open_markers():
    curves = {"small": np.array([0.6, 0.8])}
    ax = plots.learning_curves((1, 2), curves, {"small": np.ones(2)}).axes[0]
    curve, marks, _ = ax.lines
    assert (curve.get_marker(), curve.get_linestyle()) == ("o", "-")
    assert (marks.get_marker(), marks.get_linestyle()) == ("o", "None")
    assert marks.get_markerfacecolor() == "none"
    np.testing.assert_array_equal(marks.get_ydata(), [1, 1])
    legend = [text.get_text() for text in ax.get_legend().get_texts()]
    assert legend == ["small", "open marks: training images"]
