"""Chapter 06, `linear_forward`: compute the linear part of one layer for all examples."""

from course_utils import deep
from course_utils.grading.catalogue.deep.inputs import random_layer, small_layer
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.values.caches import free_cache

linear_forward = Exercise(
    reference=deep.linear_forward,
    chapter="06_deep_net",
    sizes=lambda m: random_layer(5, 3, 4, m),
    counts=free_cache(lambda A, W, b: {"A": A, "W": W}),
    cases=(
        Case("one input, two units, three examples", small_layer),
        Case("4 inputs, 3 units, 6 examples", lambda: random_layer(1, 4, 3, 6)),
        Case("a single example", lambda: random_layer(2, 5, 2, 1)),
    ),
    hints=(
        "One line: the weighted sums of all units, for all examples, plus the biases.",
        "A row of W times a column of A gives one sum. The matrix product does that for all rows "
        "and columns.",
        "It is `Z = W @ …` plus the column of biases, which is stretched over the examples.",
    ),
    mistakes=(
        Mistake("layer_without_bias", {"W @ A + b": "W @ A"}).says(
            "The bias is missing in Z.",
            "Z is the weighted sum plus b, one bias for each unit.",
        ),
        Mistake("sums_transposed", {"W @ A + b": "A.T @ W.T + b.T"}).says(
            "Z came out transposed: examples in its rows.",
            "`A.T @ W.T` has the shape (m, n). In this course examples stand in columns: `W @ A`.",
        ),
        Mistake("output_cached", {"cache = (A, W, b)": "cache = (Z, W, b)"}).says(
            "The cache holds the new Z; the A that came in is needed.",
            "The derivative with respect to W is made of the layer's input. Keep what came in, not "
            "what goes out.",
        ),
        Mistake("activation_in_the_linear_part", {"W @ A + b": "np.maximum(W @ A + b, 0)"}).says(
            "There is an activation in it: this is the linear part alone.",
            "`linear_activation_forward` will apply it. Here Z stays as it is.",
        ),
        Mistake("sums_alone", {"return Z, cache": "return Z"}).says(
            "The cache is missing: two things are returned.",
            "Return Z and the cache, in this order. The backward step will need it.",
        ),
        Mistake("bias_subtracted", {"W @ A + b": "W @ A - b"}).says(
            "The bias is subtracted; it should be added.",
            "Z is the weighted sum plus b.",
        ),
        Mistake("biases_added_up", {"W @ A + b": "W @ A + np.sum(b)"}).says(
            "All biases were added up; each unit has its own.",
            "b is a column, one bias a unit. `W @ A + b` stretches it over the examples by itself.",
        ),
    ),
)
