"""Chapter 06: `initialize_parameters_deep`."""

from course_utils import deep
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng
from course_utils.grading.catalogue.shallow.initialize_parameters import (
    initialize_parameters as earlier,
)
from course_utils.grading.comparing.random_numbers import start_of_descent

initialize_parameters_deep = Exercise(
    reference=deep.initialize_parameters_deep,
    chapter="06_deep_net",
    others=lambda: (list(map(int, rng(1).integers(20, 60, size=4))),),
    properties=start_of_descent,
    cases=(
        Case("four sizes: 5, 4, 3, 1", lambda: ([5, 4, 3, 1],)),
        Case("five sizes: 80, 50, 30, 8, 1", lambda: ([80, 50, 30, 8, 1],)),
        Case("three sizes: 40, 60, 20", lambda: ([40, 60, 20],)),
    ),
    hints=(
        "Two lines for each layer: its weights, random, and its biases, zero.",
        "Layer l has as many units as `layer_dims[l]` says, and gets as many values as "
        "`layer_dims[l - 1]`. Both are at hand as n and n_prev.",
        "The weights are `rng.normal(size=(…, …))` times the square root of 2 / n_prev.",
    ),
    mistakes=(
        Mistake(
            "deep_weights_zero",
            {"rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)": "np.zeros((n, n_prev))"},
        ).says(
            "The weights are zero, so that all units of a layer stay alike.",
            earlier.words("weights_zero")[1],
        ),
        Mistake("deep_factor_missing", {" * np.sqrt(2 / n_prev)": ""}).says(
            "The factor is missing: the weights have standard deviation 1.",
            "A unit adds up n_prev products. With weights of size 1 the sums grow from layer to "
            "layer. √(2 / n_prev) keeps them at one size.",
        ),
        Mistake("deep_factor_of_own_layer", {"2 / n_prev": "2 / n"}).says(
            "The factor is made of n; the number of units in the layer before belongs there, "
            "n_prev.",
            "A unit adds up n_prev products, so n_prev decides how large the sum becomes: √(2 / "
            "n_prev).",
        ),
        Mistake("deep_root_missing", {"np.sqrt(2 / n_prev)": "(2 / n_prev)"}).says(
            "The factor lacks its root: √(2 / n_prev) is meant, not 2 / n_prev.",
            "2 / n_prev is the variance of the weights. Multiply by the standard deviation, which "
            "is its square root.",
        ),
        Mistake("deep_root_of_two_alone", {"np.sqrt(2 / n_prev)": "np.sqrt(2) / n_prev"}).says(
            "The root reaches the 2 only: n_prev belongs below it, too.",
            "√2 / n_prev is much smaller than √(2 / n_prev). Look at the brackets of the root.",
        ),
        Mistake("deep_shapes_turned", {"(n, n_prev)": "(n_prev, n)"}).says(
            "The shapes of the weights are the wrong way round.",
            "W has one row for each unit of its own layer and one column for each unit of the "
            "layer before: (n, n_prev).",
        ),
        Mistake("deep_last_layer_missing", {"len(layer_dims)": "len(layer_dims) - 1"}).says(
            "The last layer is missing.",
            "`len(layer_dims)` counts the input too. Layers are numbered from 1 to "
            "`len(layer_dims) - 1`, and `range` leaves its end out.",
        ),
        Mistake("deep_biases_random", {"np.zeros((n, 1))": "rng.normal(size=(n, 1))"}).as_in(
            earlier, "biases_random"
        ),
        Mistake("deep_uniform_weights", {"rng.normal": "rng.uniform"}).as_in(
            earlier, "uniform_weights"
        ),
    ),
)
