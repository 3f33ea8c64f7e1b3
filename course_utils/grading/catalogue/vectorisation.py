"""Chapter 02: the exercises on arrays in place of loops; a loop over the data is refused."""

import numpy as np

from course_utils import vectorisation
from course_utils.grading.catalogue.exercise import Case, Exercise

CHAPTER = "02_vectorisation_benchmark"


def _vectors(m):
    """Return two random vectors of length m."""
    rng = np.random.default_rng(3)
    return rng.normal(size=m), rng.normal(size=m)


def _image(height):
    """Return an image with distinct values, width 4 and depth 3."""
    return (np.arange(height * 12.0).reshape(height, 4, 3),)


dot_exercise = Exercise(
    reference=vectorisation.dot,
    chapter=CHAPTER,
    sizes=_vectors,
    loops_refused=True,
    cases=(
        Case("three numbers each", lambda: (np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0]))),
        Case("eight random numbers each", lambda: _vectors(8)),
        Case("whole numbers", lambda: (np.array([2, -1]), np.array([5, 7]))),
        Case("one number each", lambda: (np.array([1.5]), np.array([-2.0]))),
    ),
    hints=(
        "Two steps in one: multiply element by element, add everything up.",
        "NumPy has one function for both, named like this one. `np.sum` of a product works too.",
        "It is `np.…(a, b)`, or `np.sum(…)` around the product.",
    ),
)


@dot_exercise.misconception(
    "These are the single products; add them up.",
    "`a * b` multiplies element by element and stays a vector. The dot product is its sum.",
)
def products_not_added(a, b):
    product = a * b
    return product


@dot_exercise.misconception(
    "You multiplied the sums; sum the products.",
    "Multiply first, element by element, and add up last.",
)
def product_of_sums(a, b):
    product = np.sum(a) * np.sum(b)
    return product


@dot_exercise.misconception(
    "You added where the vectors are to be multiplied.",
    "The dot product multiplies a₁ by b₁ and so on, and adds the products.",
)
def sum_of_sums(a, b):
    product = np.sum(a + b)
    return product


@dot_exercise.misconception(
    "This is the outer product: every element of a with every element of b.",
    "Only elements at the same place are multiplied, and the products added: one number.",
)
def outer_product(a, b):
    product = np.outer(a, b)
    return product


@dot_exercise.misconception(
    "This is the mean of the products; their sum is wanted.",
    "`np.mean` divides by the length of the vectors. A dot product does not.",
)
def mean_of_products(a, b):
    product = np.mean(a * b)
    return product


@dot_exercise.misconception(
    "You divided by the lengths: that is the cosine of the angle.",
    "The dot product stops at the sum of the products.",
)
def divided_by_the_lengths(a, b):
    product = np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))
    return product


@dot_exercise.misconception(
    "You multiplied the products with each other; add them.",
    "A dot product multiplies pairs, and adds what comes out.",
)
def product_of_all(a, b):
    product = np.prod(a * b)
    return product


@dot_exercise.misconception(
    "You subtracted where the vectors are to be multiplied.",
    "The dot product multiplies a₁ by b₁ and so on, and adds the products.",
)
def sum_of_differences(a, b):
    product = np.sum(a - b)
    return product


@dot_exercise.misconception(
    "One of the vectors is read backwards.",
    "Elements at the same place are multiplied: the first with the first.",
)
def backwards(a, b):
    product = np.dot(a, b[::-1])
    return product


image2vector_exercise = Exercise(
    reference=vectorisation.image2vector,
    chapter=CHAPTER,
    sizes=_image,
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
)


@image2vector_exercise.misconception(
    "This is one row; a column is wanted.",
    "In (1, n) all numbers stand beside each other. The course keeps each example in a column, "
    "(n, 1).",
)
def row_for_column(image):
    v = image.reshape(1, -1)
    return v


@image2vector_exercise.misconception(
    "The result has one axis only; a column has two.",
    "`flatten` and `ravel` give the shape (n,), which is neither row nor column. Ask for (n, 1).",
)
def no_second_axis(image):
    v = image.flatten()
    return v


@image2vector_exercise.misconception(
    "The numbers are in another order: the first axis runs fastest.",
    "`order='F'` or a transpose changes the order. Here the last axis, the colours of one pixel, "
    "stays together.",
)
def first_axis_fastest(image):
    v = image.reshape(-1, 1, order="F")
    return v


@image2vector_exercise.misconception(
    "There is still one column for each colour.",
    "All three axes go into one column: height times width times depth rows.",
)
def one_column_a_colour(image):
    v = image.reshape(-1, image.shape[2])
    return v


@image2vector_exercise.misconception(
    "The length of the text's example is written in.",
    "Another image has another number of values: compute it from the image, or let NumPy, with -1.",
)
def length_written_in(image):
    v = image.reshape(6, 1)
    return v


@image2vector_exercise.misconception(
    "The colours of each pixel were averaged.",
    "All numbers of the image are kept: height times width times depth rows.",
)
def colours_averaged(image):
    v = image.mean(axis=2).reshape(-1, 1)
    return v


@image2vector_exercise.misconception(
    "This is the shape of the image, not its numbers.",
    "`image.shape` says how long the axes are. `image.reshape(…)` makes another one.",
)
def shape_for_values(image):
    v = np.array(image.shape).reshape(-1, 1)
    return v
