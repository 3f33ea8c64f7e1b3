import matplotlib.pyplot as plt
import numpy as np
import pytest

from course_utils.plotting import broadcasting as plots


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


def texts(axes):
    return [text.get_text() for text in axes.texts]


def test_the_smaller_matrix_is_drawn_stretched_with_dashed_copies():
    figure = plots.stretched(np.array([[1, 2, 3], [4, 5, 6]]), np.array([[10], [20]]))
    first, second, result = figure.axes
    assert texts(first) == ["1", "2", "3", "4", "5", "6"]
    assert texts(second) == ["10", "10", "10", "20", "20", "20"]
    assert texts(result) == ["11", "12", "13", "24", "25", "26"]
    assert [patch.get_linestyle() for patch in second.patches] == ["-", "--", "--"] * 2
    assert {patch.get_linestyle() for patch in first.patches} == {"-"}
    assert [ax.get_title() for ax in figure.axes] == ["(2, 3)", "+  (2, 1)", "=  (2, 3)"]


def test_a_product_of_a_row_and_a_column_stretches_both():
    first, second, result = plots.stretched(np.ones((1, 2)), np.full((3, 1), 4), sign="*").axes
    assert len(first.patches) == len(second.patches) == len(result.patches) == 6
    assert texts(result) == ["4"] * 6
    assert [patch.get_linestyle() for patch in first.patches] == ["-", "-", *["--"] * 4]


def test_shapes_that_fit_show_their_result():
    (axes,) = plots.alignment((2, 1, 3), (4, 1)).axes
    assert texts(axes) == ["first", "2", "1", "3", "second", "", "4", "1", "result", "2", "4", "3"]
    assert not any(patch.get_hatch() for patch in axes.patches)


def test_shapes_that_clash_name_and_mark_the_axis():
    (axes,) = plots.alignment((3, 4), (3,)).axes
    assert texts(axes)[-1] == "clash at axis -1"
    assert "result" not in texts(axes)
    marked = [patch.get_xy() for patch in axes.patches if patch.get_hatch()]
    assert marked == [(1, 0), (1, 1)]


def test_two_numbers_have_no_axis_to_align():
    (axes,) = plots.alignment((), ()).axes
    assert texts(axes) == ["first", "second", "result"]


def test_several_pairs_each_get_axes_of_their_own():
    figure = plots.alignments([((3,), (3,)), ((2,), (3,)), ((1,), (5,))])
    assert [len(ax.texts) for ax in figure.axes] == [6, 5, 6, 0]


def test_shares_are_stacked_to_a_hundred_and_told_apart_by_hatches():
    percentages = np.array([[20.0, 50.0], [30.0, 25.0], [50.0, 25.0]])
    figure = plots.shares(percentages, ["a", "b", "c"], ["x", "y"])
    (axes,) = figure.axes
    bars = np.array([[bar.get_y(), bar.get_height()] for bar in axes.patches]).reshape(3, 2, 2)
    np.testing.assert_allclose(bars[:, :, 1], percentages)
    np.testing.assert_allclose(bars[:, :, 0], [[0, 0], [20, 50], [50, 75]])
    assert len({bar.get_hatch() for bar in axes.patches}) == 3
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["a", "b", "c"]


def test_probabilities_stand_beside_their_scores():
    scores, chances = np.array([-2.0, 6.0]), np.array([0.1, 0.9])
    left, right = plots.probabilities(scores, chances, ["a", "b"], limits=(-4, 7)).axes
    assert [bar.get_height() for bar in left.patches] == [-2.0, 6.0]
    assert [bar.get_height() for bar in right.patches] == [0.1, 0.9]
    assert texts(right) == ["0.10", "0.90"]
    assert left.get_ylim() == (-4.5, 7.5), "the axis stays when a score is changed"


def test_pairs_are_written_into_their_cells():
    (axes,) = plots.pairs(np.array([[0.0, 12.4], [12.4, 0.0]]), ["a", "b"]).axes
    assert texts(axes) == ["0", "12", "12", "0"]
    assert [text.get_color() for text in axes.texts] == ["black", "white", "white", "black"]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["a", "b"]
