"""Chapter 01, `sigmoid`: squash every number of z into the interval from 0 to 1: 1 / (1 + e⁻ᶻ)."""

import numpy as np

from course_utils import activations
from course_utils.grading.catalogue.activations.basic_sigmoid import basic_sigmoid as earlier
from course_utils.grading.catalogue.activations.inputs import first_of_pair, random_column
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake

SIGMOID = "np.where(z >= 0, 1, e) / (1 + e)"

sigmoid = Exercise(
    reference=activations.sigmoid,
    chapter="01_logistic_regression",
    counts=first_of_pair,
    sizes=random_column,
    cases=(
        Case("a vector", lambda: (np.array([-2.0, -0.5, 0.0, 1.0, 3.0]),)),
        Case("a matrix", lambda: (np.array([[0.5, -1.0, 2.0], [4.0, 0.25, -3.0]]),)),
        Case("one number", lambda: (0.75,)),
        Case("whole numbers", lambda: (np.array([-1, 0, 2]),)),
        Case("very large and very small numbers", lambda: (np.array([[1000.0, -1000.0, 2.0]]),)),
    ),
    hints=(
        "The formula of the warm-up holds for each element. The only new thing is that z is an "
        "array.",
        "`np.exp` works on all elements at once; `math.exp` takes a single number. To be safe from "
        "overflow, let `np.exp` see only numbers that are not positive: `-np.abs(z)`.",
        "`1 / (1 + …)` is enough for z that is not too large. Without overflow: with "
        "`e = np.exp(-np.abs(z))` the result is `1 / (1 + e)` where z ≥ 0, and `e / (1 + e)` else.",
    ),
    mistakes=(
        Mistake("exponent_of_array_not_negated", {SIGMOID: "1 / (1 + np.exp(z))"}).says(
            "The curve runs the wrong way: this is 1 / (1 + eᶻ).",
            "It falls from 1 to 0; with e⁻ᶻ it rises. Look at the sign in the exponent, and, with "
            "two branches, at which of them is for which z.",
        ),
        Mistake("brackets_missing_in_array", {SIGMOID: "1 / 1 + np.exp(-z)"}).as_in(
            earlier, "brackets_missing"
        ),
        Mistake(
            "math_for_numpy", {"a = ": "import math\n\n    a = ", SIGMOID: "1 / (1 + math.exp(-z))"}
        ).says(
            "`math.exp` takes one number; z is an array.",
            "`np.exp` does the same for every element of an array, and for a single number too.",
        ),
        Mistake("tangent_for_sigmoid", {SIGMOID: "np.tanh(z)"}).as_in(
            earlier, "hyperbolic_tangent"
        ),
        Mistake("step", {SIGMOID: "(np.asarray(z) > 0).astype(float)"}).says(
            "This is a step from 0 to 1, not a smooth curve.",
            "A comparison says only which side of 0 an element is on. The sigmoid says how far, "
            "and it has a slope that can be followed.",
        ),
    ),
)
