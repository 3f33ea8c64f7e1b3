"""Chapter 05: `leaky_relu_derivative`."""

from course_utils import activations
from course_utils.grading.catalogue.activations.inputs import AROUND_ZERO, random_column
from course_utils.grading.catalogue.exercise import Exercise, Mistake

leaky_relu_derivative = Exercise(
    reference=activations.leaky_relu_derivative,
    chapter="05_shallow_net",
    sizes=random_column,
    cases=AROUND_ZERO,
    hints=(
        "Two straight lines again; now the one on the left is not quite flat.",
        "As for the ReLU, with `np.where`; only the second slope is another one. At 0 itself the "
        "lower slope is the convention.",
        "The condition is `z > 0`; the slopes are 1 and the factor of the leak.",
    ),
    mistakes=(
        Mistake("slope_without_leak", {"0.01": "0.0"}).says(
            "This is the slope of the plain ReLU: on the left it is 0.01, not 0.",
            "The leaky ReLU goes on downwards on the left, with slope 0.01.",
        ),
        Mistake("corner_of_the_leak_taken_in", {"z > 0": "z >= 0"}).says(
            "At z = 0 the convention is 0.01; yours gives 1 there.",
            "There is a corner at 0, and the lower slope is agreed on. `>` leaves 0 out, `>=` "
            "takes it in.",
        ),
        Mistake("leaky_relu_for_slope", {"where(z > 0, 1.0, 0.01)": "maximum(0.01 * z, z)"}).says(
            "This is the leaky ReLU, not its slope.",
            "A straight line 0.01 z has the slope 0.01, wherever on it you are: there is no z "
            "left in it.",
        ),
        Mistake("slope_times_z", {"0.01": "0.01 * z"}).says(
            "On the left the slope is 0.01, not 0.01 z.",
            "The slope of a straight line is one number, the same all along it.",
        ),
        Mistake("leak_falls", {"0.01": "-0.01"}).says(
            "The slope on the left is positive: 0.01, not -0.01.",
            "The leaky ReLU rises everywhere: slowly on the left, fast on the right.",
        ),
        Mistake("slope_a_tenth", {"0.01": "0.1"}).says(
            "The leak is ten times too large: it is 0.01, not 0.1.",
            "A hundredth of a negative number gets through, so the slope there is a hundredth.",
        ),
        Mistake("leak_on_the_right", {"1.0, 0.01": "0.01, 1.0"}).says(
            "The two sides are exchanged.",
            "On the right, where z is positive, the slope is 1; on the left it is 0.01.",
        ),
        Mistake("no_leak_at_all", {"np.where(z > 0, 1.0, 0.01)": "np.ones(np.shape(z))"}).says(
            "Your slope is 1 everywhere.",
            "On the left the slope is 0.01. `np.where` chooses between the two.",
        ),
    ),
)
