"""Which lines a wrong value may come from, and which have nothing to do with it."""

import textwrap

from course_utils.grading.diagnosing.slices import first_line_of, heads_of, is_inside
from course_utils.grading.observing.steps import Steps, compiled_to_step


def sliced(source, *arguments, right=()):
    """Return the first line that the result may come from; some names' values are right."""
    source = textwrap.dedent(source).strip() + "\n"
    steps = Steps()
    compiled_to_step(source, {}, "<it>")(steps)(*arguments)
    lines = dict(enumerate(source.splitlines(), start=1))
    return first_line_of(steps.kept, len(steps.kept) - 1, lines, lambda step: step.name in right)


STRAIGHT = """
def it(x):
    m = len(x)
    other = 3
    total = sum(x)
    mean = total / m
    return mean
"""


def test_a_slice_follows_names_back_to_the_first():
    assert sliced(STRAIGHT, [1, 2]) == 2


def test_what_was_right_ends_it():
    assert sliced(STRAIGHT, [1, 2], right=("m",)) == 4
    assert sliced(STRAIGHT, [1, 2], right=("m", "total")) == 5
    assert sliced(STRAIGHT, [1, 2], right=("mean",)) == 6


LOOP = """
def it(x):
    unrelated = []
    for other in x:
        unrelated.append(other)
    entries = {}
    for number in x:
        entries["a"] = number
        entries["b"] = number
    return entries
"""


def test_a_loop_counts_for_the_lines_inside_it():
    assert sliced(LOOP, [1, 2]) == 5
    assert sliced(LOOP, [1, 2], right=("entries", "a", "b")) == 6
    assert sliced(LOOP, [1, 2], right=("entries", "a", "b", "number")) == 9


def test_an_expression_counts_where_the_name_stands_in_it():
    source = """
    def it(x):
        kept = []
        print
        kept.append(x)
        return kept
    """
    assert sliced(source, 1, right=("kept",)) == 2 + 2


def test_a_function_inside_counts_where_it_is_called():
    source = """
    def it(x):
        def half(number):
            return number / 2
        y = half(x)
        return y
    """
    assert sliced(source, 1) == 2
    assert sliced(source, 1, right=("y",)) == 5


def test_lines_inside_and_their_heads():
    lines = dict(enumerate(["def it(x):", "    if x:", "        y = 1", "    return x"], start=1))
    assert is_inside(3, 2, lines)
    assert not is_inside(4, 2, lines)
    assert heads_of(3, 1, lines) == [2]
    assert heads_of(4, 1, lines) == []
