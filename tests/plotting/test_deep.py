import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest

from course_utils.plotting import deep as plots


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def labels(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def test_layer_blocks_name_all_that_flows_and_both_caches():
    (ax,) = plots.layer_blocks().axes
    texts = "\n".join(text.get_text() for text in ax.texts)
    for quantity in ("$A_{prev}$", "$Z$", "$A$", "$dA$", "$dZ$", "$dA_{prev}$", "$dW, db$"):
        assert quantity in texts
    assert texts.count("cache") == 2
    assert not ax.axison


def test_histograms_show_shares_of_every_layer_on_common_axes():
    signals = {
        "first": [np.array([[0.0, 0.1, 1.1, 9.0]]), np.zeros((2, 5))],
        "second": [np.full((3, 1), 2.9), np.array([0.3, 0.6])],
    }
    figure = plots.activation_histograms(signals)
    assert len(figure.axes) == 4
    heights = [[bar.get_height() for bar in ax.patches] for ax in figure.axes]
    np.testing.assert_allclose(np.sum(heights, axis=1), 1)
    np.testing.assert_allclose(np.array(heights[0])[[0, 4, 11]], [0.5, 0.25, 0.25])
    assert heights[1][0] == 1
    assert [ax.get_title() for ax in figure.axes[:2]] == ["layer 1", "layer 2"]
    assert figure.axes[2].get_ylabel().startswith("second")


def test_the_signal_is_drawn_over_layers_counted_from_one():
    spreads = {"He": [1.0, 0.9, 0.8], "× 0.01": [1e-2, 1e-4, 1e-6]}
    ax = plots.signal_through_layers(spreads).axes[0]
    for line, values in zip(ax.lines, spreads.values(), strict=True):
        np.testing.assert_array_equal(line.get_xydata(), np.stack([[1, 2, 3], values], axis=1))
    assert ax.get_yscale() == "log"
    assert labels(ax) == list(spreads)
    assert ax.lines[0].get_marker() != ax.lines[1].get_marker()


def test_costs_are_drawn_at_their_steps():
    ax = plots.cost_curves({"a": [0.7, 0.5, 0.4], "b": [0.7, 0.6]}, every=100).axes[0]
    np.testing.assert_array_equal(ax.lines[0].get_xdata(), [0, 100, 200])
    np.testing.assert_array_equal(ax.lines[1].get_ydata(), [0.7, 0.6])
    assert labels(ax) == ["a", "b"]
    assert ax.lines[0].get_linestyle() != ax.lines[1].get_linestyle()


def test_a_single_curve_needs_no_legend():
    assert plots.cost_curves({"a": [0.7, 0.5]}).axes[0].get_legend() is None


def test_accuracies_show_every_split_with_mean_and_spread():
    digits = {"64-1": np.array([90.0, 92.0]), "64-16-1": np.array([95.0, 99.0])}
    figure = plots.accuracies({"digits": digits, "faces": {"625-1": np.array([96.0, 98.0])}})
    assert [ax.get_title() for ax in figure.axes] == ["digits", "faces"]
    ax = figure.axes[0]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["64\n1", "64\n16-1"]
    for container, values in zip(ax.containers, digits.values(), strict=True):
        mark, _, (bars,) = container.lines
        assert mark.get_ydata()[0] == values.mean()
        bottom, top = bars.get_segments()[0][:, 1]
        assert (top - bottom) / 2 == pytest.approx(values.std(ddof=1))
    drawn = [line for line in ax.lines if line.get_marker() == "o"]
    for line, values in zip(drawn, digits.values(), strict=True):
        np.testing.assert_array_equal(line.get_ydata(), values)


def test_weight_images_have_zero_in_the_middle_of_their_scale():
    weights, added = np.array([[1.0, -3.0, 0, 0], [0.5, 0.25, 0, 0]]), np.ones((2, 4))
    figure = plots.weight_images({"weights": weights, "added": added}, (2, 2))
    images = [ax.images[0] for ax in figure.axes]
    np.testing.assert_array_equal(images[0].get_array(), [[1, -3], [0, 0]])
    assert [image.get_clim() for image in images] == [(-3, 3), (-0.5, 0.5), (-1, 1), (-1, 1)]
    assert [ax.get_ylabel() for ax in figure.axes] == ["weights", "", "added", ""]
    assert "mid-grey = 0" in figure.get_supxlabel()
