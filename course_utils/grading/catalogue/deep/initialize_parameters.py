"""Chapter 06: `initialize_parameters`."""

from course_utils import deep, shallow
from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.catalogue.seeds import rng
from course_utils.grading.catalogue.shallow.initialize_parameters import (
    initialize_parameters as earlier,
)
from course_utils.grading.comparing.random_numbers import start_of_descent

initialize_parameters = Exercise(
    reference=deep.initialize_parameters,
    chapter="06_deep_net",
    same_as=(shallow.initialize_parameters,),
    others=lambda: tuple(map(int, rng(1).integers(20, 60, size=3))),
    properties=start_of_descent,
    cases=(
        Case("three features, two hidden units, one output", lambda: (3, 2, 1)),
        Case("60 features, 50 hidden units, 20 outputs", lambda: (60, 50, 20)),
        Case("8 features, 40 hidden units, 30 outputs", lambda: (8, 40, 30)),
    ),
    hints=(
        "As in chapter 05: weights random and small, biases zero.",
        "A layer's W has one row for each of its units, one column for each value that comes in. "
        "`rng.normal(size=(…, …))` draws Gaussian numbers with standard deviation 1.",
        "W1 has the size (n_h, n_x), W2 the size (n_y, n_h), both times 0.01. The biases are "
        "columns: `np.zeros((…, 1))`.",
    ),
    mistakes=earlier.mistakes,
)
