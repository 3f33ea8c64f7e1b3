"""Chapter 02, `image2vector`: write all numbers of an image under each other, as one column."""

import numpy as np

from course_utils import vectorisation
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng


def _image(height):
    """Return an image with distinct values, width 4 and depth 3."""
    return (np.arange(height * 12.0).reshape(height, 4, 3),)


image2vector = Exercise(
    reference=vectorisation.image2vector,
    chapter="02_vectorisation_benchmark",
    sizes=_image,
    others=lambda: (rng(1).normal(size=(*rng(2).integers(2, 6, size=2), 3)),),
    loops_refused=True,
    cases=(
        Case("a grey image", lambda: (np.arange(6.0).reshape(3, 2, 1),)),
        Case("two rows, four columns, three colours", lambda: _image(2)),
        Case("one pixel", lambda: (np.array([[[7, 8, 9]]]),)),
    ),
    hints=(
        "The numbers stay in the same order; only the shape changes, to one column.",
        "`image.reshape(rows, columns)`. The number of rows is the number of all values, "
        "`image.size`; NumPy also works it out by itself for `-1`.",
        "It is `image.reshape(…, 1)` with the number of all values in the gap.",
    ),
    mistakes=(
        Mistake("row_for_column", {"image.reshape(-1, 1)": "image.reshape(1, -1)"}).says(
            "This is one row; a column is wanted.",
            "In (1, n) all numbers stand beside each other. The course keeps each example in a "
            "column, (n, 1).",
        ),
        Mistake("no_second_axis", {"image.reshape(-1, 1)": "image.flatten()"}).says(
            "The result has one axis only; a column has two.",
            "`flatten` and `ravel` give the shape (n,), which is neither row nor column. Ask for "
            "(n, 1).",
        ),
        Mistake("first_axis_fastest", {", 1)": ', 1, order="F")'}).says(
            "The numbers are in another order: the first axis runs fastest.",
            "`order='F'` or a transpose changes the order. Here the last axis, the colours of one "
            "pixel, stays together.",
        ),
        Mistake("one_column_a_colour", {"reshape(-1, 1)": "reshape(-1, image.shape[2])"}).says(
            "There is still one column for each colour.",
            "All three axes go into one column: height times width times depth rows.",
        ),
        Mistake("length_written_in", {"image.reshape(-1, 1)": "image.reshape(6, 1)"}).says(
            "The new shape has room for another number of values than this image has.",
            "Another image has another number of values: compute it from the image, or let NumPy, "
            "with -1.",
        ),
        Mistake("colours_averaged", {"image.reshape": "image.mean(axis=2).reshape"}).says(
            "The colours of each pixel were averaged.",
            "All numbers of the image are kept: height times width times depth rows.",
        ),
        Mistake("shape_for_values", {"image.reshape": "np.array(image.shape).reshape"}).says(
            "This is the shape of the image, not its numbers.",
            "`image.shape` says how long the axes are. `image.reshape(…)` makes another one.",
        ),
    ),
)
