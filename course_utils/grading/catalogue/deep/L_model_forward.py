"""Chapter 06: `L_model_forward`."""

from course_utils import deep
from course_utils.grading.catalogue.deep.inputs import random_network
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.values.caches import free_cache

L_model_forward = Exercise(
    reference=deep.L_model_forward,
    chapter="06_deep_net",
    sizes=lambda m: random_network(5, [3, 4, 2, 1], m),
    counts=free_cache(
        lambda X, parameters: {
            "X": X,
            **{name: array for name, array in parameters.items() if name[0] == "W"},
        }
    ),
    cases=(
        Case("three layers, five examples", lambda: random_network(1, [4, 3, 2, 1], 5)),
        Case("two layers, seven examples", lambda: random_network(2, [3, 5, 1], 7)),
        Case("four layers, a single example", lambda: random_network(3, [2, 6, 4, 3, 1], 1)),
        Case("one layer: logistic regression", lambda: random_network(4, [5, 1], 6)),
    ),
    hints=(
        "Each round is one layer: choose its activation, remember what comes in, compute what goes "
        "out.",
        "Only the last layer, number L, has the sigmoid. What went out of one layer comes into the "
        "next.",
        'The weights of this round are `parameters[f"W{layer}"]`, its biases are '
        '`parameters[f"b{layer}"]`.',
    ),
    mistakes=(
        Mistake("sigmoid_in_all_layers", {'"relu" if layer < L else "sigmoid"': '"sigmoid"'}).says(
            "All layers have the sigmoid; only the last one should.",
            "The hidden layers have the ReLU: it does not saturate for positive sums.",
        ),
        Mistake("relu_in_all_layers", {'"relu" if layer < L else "sigmoid"': '"relu"'}).says(
            "The last layer has the ReLU; a probability needs the sigmoid.",
            "The ReLU gives any number from 0 up. Layer L, the last one, has the sigmoid.",
        ),
        Mistake(
            "sigmoid_inside_relu_at_the_end",
            {'"relu" if layer < L else "sigmoid"': '"sigmoid" if layer < L else "relu"'},
        ).says(
            "ReLU and sigmoid are exchanged.",
            "The hidden layers, 1 to L - 1, have the ReLU. The last one, number L, has the "
            "sigmoid.",
        ),
        Mistake("sigmoid_one_layer_early", {"layer < L ": "layer < L - 1 "}).says(
            "The sigmoid begins one layer too early.",
            "`layer` counts from 1 to L here. Only where it equals L, the sigmoid is meant.",
        ),
        Mistake("last_layer_not_computed", {"range(1, L + 1)": "range(1, L)"}).says(
            "The last layer is missing.",
            "`range(1, L)` ends before L. Layer L, with the sigmoid, comes after the others.",
        ),
        Mistake("last_cache_not_kept", {"    return A, caches": "    return A, caches[:-1]"}).says(
            "The cache of the last layer is not kept.",
            "Append a cache for each layer, also for the last one: the way back begins there.",
        ),
        Mistake("last_output_alone", {"return A, caches": "return A"}).says(
            "The caches are missing: two things are returned.",
            "Return the output and the list of caches, in this order.",
        ),
        Mistake("labels_for_output", {"return A": "return (A > 0.5).astype(int)"}).says(
            "These are labels; the output is the probability AL.",
            "To decide is the task of `predict`. The cost and the way back need the probability "
            "itself.",
        ),
    ),
)
