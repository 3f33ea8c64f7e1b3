"""Chapter 05: `relu_derivative`."""

from course_utils import activations
from course_utils.grading.catalogue.activations.inputs import AROUND_ZERO, random_column
from course_utils.grading.catalogue.exercise import Exercise, Mistake


def flag_as_number(result, arguments):
    """Return True and False as 1 and 0, as they count in an array and in arithmetic."""
    return float(result) if isinstance(result, bool) else result


relu_derivative = Exercise(
    reference=activations.relu_derivative,
    chapter="05_shallow_net",
    sizes=random_column,
    counts=flag_as_number,
    cases=AROUND_ZERO,
    hints=(
        "Look at the drawing: which slope has the line on the right, which on the left?",
        "`np.where(condition, a, b)` takes a where the condition holds and b elsewhere. At 0 "
        "itself the lower slope is the convention.",
        "The condition is `z > 0`; the two slopes are 1 and 0.",
    ),
    mistakes=(
        Mistake("corner_taken_in", {"z > 0": "z >= 0"}).says(
            "At z = 0 the convention is 0; yours gives 1 there.",
            "The ReLU has a corner at 0, so there is no slope, and one is agreed on: here the "
            "lower one. `>` leaves 0 out, `>=` takes it in.",
        ),
        Mistake("half_at_the_corner", {"np.where(z > 0, 1.0, 0.0)": "np.heaviside(z, 0.5)"}).says(
            "At z = 0 the convention is 0; yours gives a half there.",
            "The ReLU has a corner at 0, so there is no slope, and one is agreed on: here the "
            "lower one.",
        ),
        Mistake("relu_for_slope", {"np.where(z > 0, 1.0, 0.0)": "np.maximum(z, 0)"}).says(
            "This is the ReLU, not its slope.",
            "The slope of a straight line is the same all along it: 1 on the right, 0 on the left.",
        ),
        Mistake("sign", {"np.where(z > 0, 1.0, 0.0)": "np.sign(z)"}).says(
            "These are signs: on the left the slope is 0, not -1.",
            "The ReLU does not fall on the left; it is flat.",
        ),
        Mistake("sides_exchanged", {"1.0, 0.0": "0.0, 1.0"}).says(
            "The two sides are exchanged.",
            "The ReLU rises on the right, where z is positive, and is flat on the left.",
        ),
        Mistake("slope_one_everywhere", {"np.where(z > 0, 1.0, 0.0)": "np.ones(np.shape(z))"}).says(
            "Your slope is 1 everywhere.",
            "On the left the ReLU is flat, so its slope is 0 there.",
        ),
        Mistake("one_on_the_left", {"z > 0": "z < 0"}).says(
            "The two sides are exchanged.",
            "On the right, where z is positive, the slope is 1; on the left it is 0.",
        ),
    ),
)
