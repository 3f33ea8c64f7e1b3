"""Chapter 06: `linear_activation_forward`."""

from course_utils import deep
from course_utils.grading.catalogue.deep.inputs import random_layer, small_layer
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.values.caches import free_cache

ACTIVATION = 'relu(Z) if activation == "relu" else sigmoid(Z)'

linear_activation_forward = Exercise(
    reference=deep.linear_activation_forward,
    chapter="06_deep_net",
    sizes=lambda m: (*random_layer(5, 3, 4, m), "relu"),
    counts=free_cache(lambda A_prev, W, b, activation: {"A_prev": A_prev, "W": W}),
    cases=(
        Case("a small ReLU layer", lambda: (*small_layer(), "relu")),
        Case("the same with the sigmoid", lambda: (*small_layer(), "sigmoid")),
        Case("4 inputs, 3 units, 6 examples, ReLU", lambda: (*random_layer(1, 4, 3, 6), "relu")),
        Case("a single example, sigmoid", lambda: (*random_layer(2, 5, 2, 1), "sigmoid")),
    ),
    hints=(
        "Two steps: the linear part, which you have, and the activation that is asked for.",
        "`linear_forward` returns Z and its cache. `activation` is a string: compare it with "
        '"relu".',
        'The second line is of the form `relu(…) if activation == "relu" else sigmoid(…)`.',
    ),
    mistakes=(
        Mistake("always_sigmoid", {ACTIVATION: "sigmoid(Z)"}).says(
            "The sigmoid is applied whatever `activation` says.",
            'For "relu" the ReLU is asked for: compare the string.',
        ),
        Mistake("always_relu", {ACTIVATION: "relu(Z)"}).says(
            "The ReLU is applied whatever `activation` says.",
            'For "sigmoid" the sigmoid is asked for: compare the string.',
        ),
        Mistake("activations_exchanged", {'"relu"': '"sigmoid"'}).says(
            "ReLU and sigmoid are exchanged.",
            "Look at the comparison: which activation belongs to which string?",
        ),
        Mistake("layer_without_activation", {ACTIVATION: "Z"}).says(
            "The activation is missing: this is Z.",
            "Z is the linear part. The layer's output is its activation A.",
        ),
        Mistake("linear_cache_not_kept", {"cache = (linear_cache, Z)": "cache = (A, Z)"}).says(
            "The cache lacks what came into the layer: the linear part's cache is not kept.",
            "Keep both: the cache of `linear_forward`, and Z for the slope of the activation.",
        ),
        Mistake("tanh_for_relu", {"relu(Z)": "np.tanh(Z)"}).says(
            "The layer has tanh; in this chapter it is the ReLU.",
            "tanh was chapter 05's. A ReLU keeps what is positive and makes the rest 0.",
        ),
        Mistake(
            "activation_before_the_sum",
            {"A_prev, W": f"{ACTIVATION}, W".replace("Z", "A_prev"), ACTIVATION: "Z"},
        ).says(
            "The activation was applied to what comes in; it belongs to the sum Z.",
            "First the linear part, then the activation of its result.",
        ),
    ),
)
