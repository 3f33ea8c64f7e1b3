import matplotlib.pyplot as plt
import pytest

from course_utils.plotting.diagrams import arrow, box


@pytest.fixture
def ax():
    figure, axes = plt.subplots()
    axes.set(xlim=(0, 10), ylim=(0, 10))
    yield axes
    plt.close(figure)


def ends(ax, number=-1):
    """Return where an arrow begins and ends, in pixels."""
    ax.figure.canvas.draw()
    patch = ax.texts[number].arrow_patch
    path = patch.get_path().vertices
    return patch.get_transform().transform(path)


def test_an_arrow_meets_the_boxes_it_joins(ax):
    first, second = box(ax, 2, 5, "here"), box(ax, 8, 5, "there, further away")
    arrow(ax, first, second)
    path = ends(ax)
    left, right = (one.get_bbox_patch().get_window_extent() for one in (first, second))
    assert path[0, 0] == pytest.approx(left.x1, abs=3)
    assert path[:, 0].max() == pytest.approx(right.x0, abs=3)


def test_an_arrow_may_begin_at_a_point(ax):
    arrow(ax, (1, 1), box(ax, 8, 1, "there"))
    assert ends(ax)[0] == pytest.approx(ax.transData.transform((1, 1)), abs=1)


def test_a_text_stands_above_the_middle(ax):
    arrow(ax, (1, 1), (3, 5), text="w")
    assert (ax.texts[-1].get_text(), ax.texts[-1].xy) == ("w", (2, 3))
