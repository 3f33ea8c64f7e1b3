"""Chapter 05: `forward_propagation`."""

from course_utils import shallow
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.shallow.inputs import (
    forward_arguments,
    random_network,
    small_network,
)
from course_utils.grading.values.caches import free_cache

SUM_AND_BIAS = "Each Z is the weighted sum plus the layer's b."

forward_propagation = Exercise(
    reference=shallow.forward_propagation,
    chapter="05_shallow_net",
    sizes=lambda m: forward_arguments(random_network(5, 3, 4, m)),
    counts=free_cache(),
    cases=(
        Case(
            "two features, four hidden units, three examples",
            lambda: forward_arguments(small_network()),
        ),
        Case(
            "3 features, 5 units, 8 examples", lambda: forward_arguments(random_network(1, 3, 5, 8))
        ),
        Case("a single example", lambda: forward_arguments(random_network(2, 4, 3, 1))),
    ),
    hints=(
        "Two layers, two lines each: first the sums Z, then the activation A.",
        "`W1 @ X` adds up weights times features for all units and all examples. The second layer "
        "does the same with A1 in place of X.",
        "tanh belongs to the hidden layer (`np.tanh`), `sigmoid` to the output. Each Z is of the "
        "form `W @ … + b`.",
    ),
    mistakes=(
        Mistake("sigmoid_in_the_hidden_layer", {"np.tanh": "sigmoid"}).says(
            "The hidden layer has the sigmoid; tanh was asked for.",
            "The sigmoid belongs to the output alone, where a probability is wanted.",
        ),
        Mistake("tanh_at_the_output", {"sigmoid": "np.tanh"}).says(
            "The output has tanh; a probability needs the sigmoid.",
            "tanh lies between -1 and 1. The output layer's activation is the sigmoid, between 0 "
            "and 1.",
        ),
        Mistake("activation_left_out", {"W2 @ A1": "W2 @ Z1"}).says(
            "The hidden layer has no activation.",
            "The second layer got Z1 in place of A1 = tanh(Z1). Without a bend in between, two "
            "layers are no more than one.",
        ),
        Mistake("biases_left_out", {"W1 @ X + b1": "W1 @ X", "W2 @ A1 + b2": "W2 @ A1"}).says(
            "The biases are missing.",
            SUM_AND_BIAS,
        ),
        Mistake("sigmoid_left_out", {"sigmoid(Z2)": "Z2"}).says(
            "You returned Z2; the output is its sigmoid, A2.",
            "Z2 may be any number. The probability is σ(Z2).",
        ),
        Mistake("relu_in_the_hidden_layer", {"np.tanh(Z1)": "np.maximum(Z1, 0)"}).says(
            "The hidden layer has the ReLU; tanh was asked for.",
            "Both would work in a network. This chapter's has tanh, and its backward step expects "
            "that.",
        ),
        Mistake("output_alone", {"return A2, cache": "return A2"}).says(
            "The cache is missing: two things are returned.",
            "Return the output and the cache, in this order. The backward step will need it.",
        ),
        Mistake("relu_at_the_output", {"sigmoid(Z2)": "np.maximum(0, Z2)"}).says(
            "The output has the ReLU; a probability needs the sigmoid.",
            "The ReLU has no upper limit. The sigmoid stays between 0 and 1.",
        ),
        Mistake("second_bias_left_out", {"W2 @ A1 + b2": "W2 @ A1"}).says(
            "The bias of the output layer is missing.",
            "Z2 is W2 A1 plus b2.",
        ),
        Mistake("first_bias_left_out", {"W1 @ X + b1": "W1 @ X"}).says(
            "The bias of the hidden layer is missing.",
            "Z1 is W1 X plus b1.",
        ),
        Mistake("biases_taken_away", {"+ b1": "- b1", "+ b2": "- b2"}).says(
            "The biases are subtracted; add them.",
            SUM_AND_BIAS,
        ),
        Mistake("labels_for_probabilities", {"sigmoid(Z2": "(sigmoid(Z2) > 0.5).astype(int"}).says(
            "These are labels; probabilities are asked for.",
            "The decision comes later, in `predict`. The cost needs the probabilities.",
        ),
    ),
)
