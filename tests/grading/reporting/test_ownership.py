"""Whose function gave a number is printed with it."""

import numpy as np

from course_utils import losses
from course_utils.grading import by_hand, graded, whose


def L1(yhat, y):
    return np.sum(np.abs(y - yhat))


def test_it_is_known_whose_function_goes_on():
    assert whose(graded(losses.L1)(lambda yhat, y: 0.0)) == "the course's L1"
    assert whose(graded(losses.L1)(L1)) == "your L1"


def test_without_the_decorator_it_is_the_learners():
    def mine(x):
        return x

    assert whose(mine) == "your mine"


def test_numbers_are_printed_beside_those_by_hand(capsys):
    stand_in = graded(losses.L1)(lambda yhat, y: 0.0)
    capsys.readouterr()
    by_hand("3", stand_in, stand_in(np.array([2, 5]), np.array([3, 3])))
    by_hand("0 0.50", stand_in, np.array([[-0.0], [0.5]]), ".2f")
    by_hand("1 2 3", stand_in, {"a": np.ones((1, 1)), "b": np.array([2, 3])})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "by hand 3, by the course's L1 3"
    assert lines[1] == "by hand 0 0.50, by the course's L1 0.00 0.50"
    assert lines[2] == "by hand 1 2 3, by the course's L1 1 2 3"
