"""Chapter 05: `leaky_relu`."""

from course_utils import activations
from course_utils.grading.catalogue.activations.inputs import (
    AROUND_ZERO,
    first_of_pair,
    random_column,
)
from course_utils.grading.catalogue.exercise import Exercise, Mistake

leaky_relu = Exercise(
    reference=activations.leaky_relu,
    chapter="05_shallow_net",
    sizes=random_column,
    counts=first_of_pair,
    cases=AROUND_ZERO,
    hints=(
        "As the ReLU; but a negative number is not lost, it is made a hundred times smaller.",
        "Compare two numbers for each element: z, and a hundredth of z. Which one is larger "
        "depends on the sign.",
        "The line is `a = np.maximum(…, z)`, with a hundredth of z in the gap.",
    ),
    mistakes=(
        Mistake("leak_missing", {"0.01 * z": "0"}).says(
            "This is the ReLU without a leak.",
            "For negative z the result is 0.01 z, not 0.",
        ),
        Mistake("smaller_of_the_two", {"np.maximum": "np.minimum"}).says(
            "The positive numbers were made small; the negative ones should be.",
            "The larger of z and a hundredth of z is wanted. For negative z that is the "
            "hundredth: it is closer to 0.",
        ),
        Mistake("leak_a_constant", {"0.01 * z": "0.01"}).says(
            "You compared z with 0.01; a hundredth of z is meant.",
            "On the left the result is a straight line through 0 of slope 0.01: the factor times "
            "z.",
        ),
        Mistake("leak_a_tenth", {"0.01": "0.1"}).says(
            "The leak is ten times too large: it is 0.01, not 0.1.",
            "A hundredth of a negative number gets through.",
        ),
        Mistake(
            "leak_turned_upwards", {"np.maximum(0.01 * z, z)": "np.where(z > 0, z, -0.01 * z)"}
        ).says(
            "A negative z should stay negative: 0.01 z, not -0.01 z.",
            "The line goes on downwards on the left, only much less steeply.",
        ),
    ),
)
