import pytest

from course_utils.places import numbers_of, place, shown


def answer(x):
    y = x + 1
    return y


def test_lines_are_found_by_their_text():
    first = answer.__code__.co_firstlineno
    assert numbers_of(answer, ["return y", "y = x + 1"]) == {first + 1, first + 2}
    assert numbers_of(answer, []) == set()
    assert numbers_of(answer, ["import pytest"]) == {1}
    with pytest.raises(ValueError, match="answer has no line 'y = x'"):
        numbers_of(answer, ["y = x"])


@pytest.mark.parametrize(
    ("line", "numbers", "at_fault", "how"),
    [
        (None, set(), {3}, "no line"),
        (None, set(), set(), "no line, and one is missing"),
        ("line 3: y = x", {3}, {3}, "the line"),
        ("line 3: y = x", {3}, {4}, "another line"),
        ("line 3: y = x", {3}, set(), "a line, though one is missing"),
        ("line 3: y = x\nline 4: z = y", {3, 4}, {4}, "among a few lines"),
        ("lines 3 to 9", {3, 4, 5, 6, 7, 8, 9}, {4}, "among many lines"),
    ],
)
def test_how_well_a_report_points(line, numbers, at_fault, how):
    assert shown(line) == numbers
    assert place(line, at_fault) == how
