"""Chapter 05, `relu`: rectified linear unit: keep what is positive, make the rest 0."""

from course_utils import activations
from course_utils.grading.catalogue.activations.inputs import (
    AROUND_ZERO,
    first_of_pair,
    random_column,
)
from course_utils.grading.catalogue.exercise import Exercise, Mistake

relu = Exercise(
    reference=activations.relu,
    chapter="05_shallow_net",
    sizes=random_column,
    counts=first_of_pair,
    cases=AROUND_ZERO,
    hints=(
        "Each number by itself: which is larger, the number or zero?",
        "`np.maximum` compares two things element by element. (`np.max` looks for one largest "
        "element in a whole array.)",
        "The line is `a = np.maximum(…, …)`, with z and the number that nothing may fall below.",
    ),
    mistakes=(
        Mistake("largest_element", {"(z, 0)": "(np.max(z), 0)"}).says(
            "`np.max` gives the one largest element; each element is to be compared with 0.",
            "`np.maximum(a, b)` compares element by element.",
        ),
        Mistake("smaller_one", {"np.maximum": "np.minimum"}).says(
            "The positive numbers are cut off; the negative ones should be.",
            "The larger of z and 0 is wanted, not the smaller.",
        ),
        Mistake("absolute_value", {"np.maximum(z, 0)": "np.abs(z)"}).says(
            "This is the absolute value: negative numbers come back as positive ones.",
            "A ReLU answers 0 to every negative number.",
        ),
        Mistake("flags", {"np.maximum(z, 0)": "np.where(np.asarray(z) > 0, 1.0, 0.0)"}).says(
            "This tells where z is positive; the value of z is lost.",
            "1 and 0 are the slope of the ReLU. Its value is z itself where z is positive.",
        ),
        Mistake("leak", {"np.maximum(z, 0)": "np.maximum(0.01 * z, z)"}).says(
            "This is the leaky ReLU: a hundredth of the negative numbers gets through.",
            "The plain ReLU gives exactly 0 there.",
        ),
        Mistake("limit_one", {"(z, 0)": "(z, 1)"}).says(
            "The result never falls below 1; the limit is 0.",
            "The corner of the ReLU is at 0.",
        ),
    ),
)
