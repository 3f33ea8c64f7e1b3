"""Chapter 05: `tanh_derivative`."""

from course_utils import activations
from course_utils.grading.catalogue.activations.inputs import AROUND_ZERO, random_column
from course_utils.grading.catalogue.exercise import Exercise, Mistake

tanh_derivative = Exercise(
    reference=activations.tanh_derivative,
    chapter="05_shallow_net",
    sizes=random_column,
    cases=AROUND_ZERO,
    hints=(
        "As with the sigmoid, the slope can be written with the function's own value.",
        "`np.tanh(z)` gives the value g of each element. The slope is 1 less something.",
        "The first line is `g = np.tanh(…)`. The second takes the square of g away from 1.",
    ),
    mistakes=(
        Mistake("argument_for_value_of_tanh", {"g**2": "z**2"}).says(
            "You used z where tanh(z) belongs.",
            "1 - z² would be right if z were the value already. Here z is the argument: compute "
            "the value first.",
        ),
        Mistake("square_missing", {"g**2": "g"}).says(
            "The square is missing: the slope is 1 - tanh²(z).",
            "At z = 0 both agree, but for negative z yours is above 1, steeper than tanh ever is.",
        ),
        Mistake("form_of_the_sigmoid", {"1 - g**2": "g * (1 - g)"}).says(
            "This is the form of the sigmoid's slope: g (1 - g).",
            "For the sigmoid the slope is g (1 - g); for tanh it is 1 minus the square of g.",
        ),
        Mistake("slope_of_the_sigmoid", {"np.tanh": "sigmoid", "1 - g**2": "g * (1 - g)"}).says(
            "This is the slope of the sigmoid, not of tanh.",
            "tanh is steeper: its slope at 0 is 1, that of the sigmoid is a quarter.",
        ),
        Mistake("tanh_for_slope", {"1 - g**2": "g"}).says(
            "This is tanh, not its slope.",
            "The value is the first step. The slope is 1 minus its square.",
        ),
        Mistake("square_added", {"1 - g**2": "1 + g**2"}).says(
            "A sign is wrong: the square is taken away from 1, not added.",
            "tanh is flat where its value is close to 1 or -1; so the slope must vanish there.",
        ),
        Mistake("tanh_twice", {"np.tanh(z)": "np.tanh(np.tanh(z))"}).says(
            "tanh is applied twice.",
            "In g = tanh(z) one tanh is enough: the slope is 1 - g², with that g.",
        ),
        Mistake("tanh_doubled", {"g**2": "2 * g"}).says(
            "You doubled tanh; square it.",
            "2 g is g + g; g² is g times g, `g ** 2`.",
        ),
    ),
)
