"""Parts of results that are wrong in a known way."""

import numpy as np

from course_utils.grading.diagnosing.parts import Part, Quantity

RNG = np.random.default_rng(0)
MATRICES = tuple(RNG.normal(size=shape) for shape in ((2, 3), (4, 5), (3, 3)))
NUMBERS = (np.array(1.25), np.array(-0.5), np.array(3.5))
M = Quantity("m", "the number of columns of `X`", (3.0, 5.0, 7.0))
N = Quantity("n", "the number of rows of `X`", (2.0, 4.0, 3.0))
RATE = Quantity("`rate`", "the argument `rate`", (0.5, 0.1, 2.0))


def part(change, expected=MATRICES):
    """Return the Part that results from changing what is expected, case by case."""
    found = [np.asarray(change(right, i)) for i, right in enumerate(expected)]
    return Part("", tuple(found), tuple(expected))
