import numpy as np
import pytest

from course_utils.grading.reporting.excerpts import side_by_side


def test_the_first_differing_element_is_marked_in_both():
    found, expected = side_by_side(np.array([1.0, 2.0, 9.0]), np.array([1.0, 5.0, 7.0]))
    assert (found, expected) == ("[1 ▸2◂ 9]", "[1 ▸5◂ 7]")


def test_a_large_matrix_is_cut_down_to_what_is_around_the_difference():
    expected = np.arange(2000.0).reshape(40, 50)
    found = expected.copy()
    found[30, 20] = -1
    texts = side_by_side(found, expected)
    assert "▸-1◂" in texts[0]
    assert "▸1520◂" in texts[1]
    assert all("(around element [30, 20] of shape (40, 50))" in text for text in texts)
    assert all(len(text.splitlines()) == 7 for text in texts)
    assert all(max(map(len, text.splitlines())) < 88 for text in texts)


@pytest.mark.parametrize("place", [(0, 0), (39, 49), (0, 49), (3, 2)])
def test_the_corners_can_be_seen_too(place):
    expected = np.zeros((40, 50))
    found = expected.copy()
    found[place] = 3
    assert "▸3◂" in side_by_side(found, expected)[0]


def test_three_axes_are_cut_to_the_matrix_with_the_difference():
    expected = np.zeros((3, 2, 2))
    found = expected.copy()
    found[2, 1, 0] = 4
    assert side_by_side(found, expected)[0] == (
        "[[0 0]\n [▸4◂ 0]]\n(around element [2, 1, 0] of shape (3, 2, 2))".replace(
            "[0 0]", "[  0 0]"
        )
    )


def test_only_the_parts_that_differ_are_written_out():
    found = ({"dw": np.array([[1.0], [2.0]]), "db": 3.0}, 4.0)
    expected = ({"dw": np.array([[1.0], [5.0]]), "db": 3.0}, 4.0)
    assert side_by_side(found, expected)[1] == (
        '1. "dw": [[  1]\n          [▸5◂]]\n   "db": as expected\n2. as expected'
    )


def test_lists_of_numbers_are_marked_like_arrays():
    assert side_by_side([1.0, 2.0], [1.0, 3.0]) == ("[1 ▸2◂]", "[1 ▸3◂]")


def test_a_missing_part_is_called_missing():
    assert side_by_side({}, {"dw": 1.0}) == ('"dw": missing', '"dw": 1')


def test_of_other_kinds_both_are_shown_as_they_are():
    assert side_by_side(None, 1.5) == ("None", "1.5")
    assert side_by_side(np.ones((1, 2)), np.ones((2, 1))) == (
        "[[1 1]]\n(shape (1, 2))",
        "[[1]\n [1]]\n(shape (2, 1))",
    )
    assert side_by_side(2.0, np.ones(2)) == ("2", "[1 1]\n(shape (2,))")
    assert side_by_side(2.0, 3.0) == ("2", "3")


def test_lists_of_arrays_of_different_shapes_are_written_as_they_are():
    found, expected = side_by_side([np.zeros(2), np.zeros((1, 3))], [1.0, 2.0])
    assert expected == "[1, 2]"
    assert found.startswith("[[0. 0.]")
