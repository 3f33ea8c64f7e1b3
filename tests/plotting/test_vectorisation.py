import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest

from course_utils.plotting import vectorisation as plots


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def labels(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def shown(figure):
    """Return the arrays of all images in a figure, in order."""
    return [np.asarray(image.get_array()) for ax in figure.axes for image in ax.images]


def test_ladder_draws_only_what_was_measured_on_logarithmic_axes():
    fast = np.array([10, 100, 1000]), np.array([1e-6, 1e-6, 2e-6])
    slow = np.array([10, 100]), np.array([1e-5, 1e-4])
    ax = plots.ladder({"fast": fast, "slow": slow}).axes[0]
    assert (ax.get_xscale(), ax.get_yscale()) == ("log", "log")
    for line, (sizes, seconds) in zip(ax.lines, (fast, slow), strict=True):
        np.testing.assert_array_equal(line.get_xdata(), sizes)
        np.testing.assert_array_equal(line.get_ydata(), seconds)
    assert labels(ax) == ["fast", "slow"]


def test_ladder_draws_the_hero_on_top():
    measured = np.array([10]), np.array([1e-6])
    hero, other = plots.ladder({"np.dot": measured, "np.dot, float32": measured}).axes[0].lines
    assert hero.get_zorder() > other.get_zorder()
    assert hero.get_linewidth() > other.get_linewidth()


def test_ladder_tells_seven_ways_apart_without_colour():
    measured = np.array([10]), np.array([1e-6])
    ax = plots.ladder({f"way {i}": measured for i in range(7)}).axes[0]
    assert len({line.get_marker() for line in ax.lines}) == 7
    assert len({str(line._unscaled_dash_pattern) for line in ax.lines}) == 7


def test_summation_errors_shows_sizes_of_errors_zero_among_them():
    sizes = np.array([10, 100, 1000])
    errors = {"one": np.array([0.0, -3.0, 200.0]), "two": np.array([0.0, 1.0, -1.0])}
    ax = plots.summation_errors(sizes, errors).axes[0]
    for line, error in zip(ax.lines, errors.values(), strict=True):
        np.testing.assert_array_equal(line.get_ydata(), np.abs(error))
    assert (ax.get_xscale(), ax.get_yscale()) == ("log", "symlog")
    assert ax.get_ylim()[0] < 0, "a marker at 0 is not cut off"
    assert ax.get_ylim()[1] > 300, "nor is the topmost one"
    assert ax.lines[0].get_marker() != ax.lines[1].get_marker()


def test_patches_show_each_image_from_black_to_white_under_its_title():
    images = np.arange(24).reshape(4, 2, 3) / 48
    figure = plots.patches(images, ["a", "b", "c", "d"], columns=3)
    assert len(figure.axes) == 6, "two rows of three, the last two empty"
    np.testing.assert_array_equal(np.stack(shown(figure)), images)
    assert [ax.get_title() for ax in figure.axes] == ["a", "b", "c", "d", "", ""]
    for ax, image in zip(figure.axes, images, strict=False):
        assert ax.images[0].get_clim() == (image.min(), image.max()), "a dark one can be seen"
    assert not any(ax.axison for ax in figure.axes)


def test_signed_images_have_zero_in_the_middle_of_their_scale():
    images = [np.array([[1.0, -3.0]]), np.array([[0.25, 0.5]])]
    figure = plots.signed_images(images, ["weights", "difference"])
    with_images = [ax for ax in figure.axes if ax.get_title()]
    assert [ax.get_title() for ax in with_images] == ["weights", "difference"]
    for ax, image, largest in zip(with_images, images, (3.0, 0.5), strict=True):
        np.testing.assert_array_equal(ax.images[0].get_array(), image)
        assert ax.images[0].get_clim() == (-largest, largest)
    assert len(figure.axes) == 4, "each image has its colour bar"


def test_learning_curves_draw_every_rate_whole_and_from_its_start():
    curves = {0.003: np.linspace(0.7, 0.4, 60), 0.3: np.linspace(0.7, 0.1, 60)}
    whole, start = plots.learning_curves(curves).axes
    assert labels(whole) == ["rate 0.003", "rate 0.3"]
    for line, early, costs in zip(whole.lines, start.lines, curves.values(), strict=True):
        np.testing.assert_array_equal(line.get_ydata(), costs)
        np.testing.assert_array_equal(early.get_xydata()[-1], [39, costs[39]])
    assert whole.lines[0].get_linestyle() != whole.lines[1].get_linestyle()


def test_learning_curves_may_be_shorter_than_their_start():
    _, start = plots.learning_curves({0.1: np.array([0.7, 0.6])}).axes
    np.testing.assert_array_equal(start.lines[0].get_ydata(), [0.7, 0.6])


def test_splits_draw_every_accuracy_and_each_mean():
    accuracies = {"ours": np.array([96.0, 100.0]), "theirs": np.array([94.0, 95.0])}
    ax = plots.splits(accuracies).axes[0]
    assert sorted(labels(ax)) == ["mean 94.5%", "mean 98.0%", "ours", "theirs"]
    drawn = {line.get_label(): line for line in ax.lines}
    for name, values in accuracies.items():
        np.testing.assert_array_equal(drawn[name].get_ydata(), values)
        assert drawn[f"mean {values.mean():.1f}%"].get_ydata()[0] == values.mean()
    assert drawn["ours"].get_marker() != drawn["theirs"].get_marker()
    assert not np.allclose(drawn["ours"].get_xdata(), drawn["theirs"].get_xdata())
