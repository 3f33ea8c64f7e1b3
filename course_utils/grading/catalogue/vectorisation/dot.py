"""Chapter 02, `dot`: multiply two vectors element by element and add up: a₁b₁ + … + aₙbₙ."""

import numpy as np

from course_utils import vectorisation
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng


def _vectors(m):
    """Return two random vectors of length m."""
    random = rng(3)
    return random.normal(size=m), random.normal(size=m)


DOT_PRODUCT = "The dot product multiplies a₁ by b₁ and so on, and adds the products."

dot = Exercise(
    reference=vectorisation.dot,
    chapter="02_vectorisation_benchmark",
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
    mistakes=(
        Mistake("products_not_added", {"np.dot(a, b)": "a * b"}).says(
            "These are the single products; add them up.",
            "`a * b` multiplies element by element and stays a vector. The dot product is its sum.",
        ),
        Mistake("product_of_sums", {"np.dot(a, b)": "np.sum(a) * np.sum(b)"}).says(
            "You multiplied the sums; sum the products.",
            "Multiply first, element by element, and add up last.",
        ),
        Mistake("sum_of_sums", {"np.dot(a, b)": "np.sum(a + b)"}).says(
            "You added where the vectors are to be multiplied.",
            DOT_PRODUCT,
        ),
        Mistake("outer_product", {"np.dot": "np.outer"}).says(
            "This is the outer product: every element of a with every element of b.",
            "Only elements at the same place are multiplied, and the products added: one number.",
        ),
        Mistake("mean_of_products", {"np.dot(a, b)": "np.mean(a * b)"}).says(
            "This is the mean of the products; their sum is wanted.",
            "`np.mean` divides by the length of the vectors. A dot product does not.",
        ),
        Mistake(
            "divided_by_the_lengths",
            {"np.dot(a, b)": "np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))"},
        ).says(
            "You divided by the lengths: that is the cosine of the angle.",
            "The dot product stops at the sum of the products.",
        ),
        Mistake("product_of_all", {"np.dot(a, b)": "np.prod(a * b)"}).says(
            "You multiplied the products with each other; add them.",
            "A dot product multiplies pairs, and adds what comes out.",
        ),
        Mistake("sum_of_differences", {"np.dot(a, b)": "np.sum(a - b)"}).says(
            "You subtracted where the vectors are to be multiplied.",
            DOT_PRODUCT,
        ),
        Mistake("backwards", {"np.dot(a, b)": "np.dot(a, b[::-1])"}).says(
            "One of the vectors is read backwards.",
            "Elements at the same place are multiplied: the first with the first.",
        ),
    ),
)
