"""Chapter 06: `L_model_backward`."""

from course_utils import deep
from course_utils.grading.catalogue.deep.inputs import back_from_the_end, random_network
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake


def _model_case(name, seed, layer_dims, m):
    return Case(
        name,
        lambda: back_from_the_end(seed, random_network(seed, layer_dims, m)),
        lambda: random_network(seed, layer_dims, m),
    )


def gradients_of_parameters(result, arguments):
    """Return the gradients by the parameters: those by the activations may be named at will."""
    if not isinstance(result, dict):
        return result
    return {name: array for name, array in result.items() if name[:2] in ("dW", "db")}


DERIVATIVE = "-(Y / AL - (1 - Y) / (1 - AL))"

L_model_backward = Exercise(
    reference=deep.L_model_backward,
    chapter="06_deep_net",
    sizes=lambda m: back_from_the_end(5, random_network(5, [3, 4, 2, 1], m)),
    forward=deep.L_model_forward,
    counts=gradients_of_parameters,
    cases=(
        _model_case("three layers, five examples", 1, [4, 3, 2, 1], 5),
        _model_case("two layers, seven examples", 2, [3, 5, 1], 7),
        _model_case("four layers, six examples", 3, [2, 7, 4, 3, 1], 6),
        _model_case("one layer: logistic regression", 4, [5, 1], 8),
    ),
    hints=(
        "First the derivative of each example's loss with respect to AL; then one round for each "
        "layer, from the last to the first.",
        "The loss's derivative with respect to a is -(y/a - (1 - y)/(1 - a)). What "
        "`linear_activation_backward` gives as dA_prev is the dA of the layer before.",
        "The last layer, number L, has the sigmoid, all others the ReLU; the cache of layer l is "
        "`caches[l - 1]`.",
    ),
    mistakes=(
        Mistake(
            "derivative_of_cost_without_minus", {DERIVATIVE: "Y / AL - (1 - Y) / (1 - AL)"}
        ).says(
            "The gradients have the wrong sign: the minus in dAL is missing.",
            "The loss is minus the logarithm of the probability, so its derivative with respect "
            "to AL begins with a minus: -(Y/AL - (1 - Y)/(1 - AL)).",
        ),
        Mistake(
            "minus_on_the_first_fraction_only", {DERIVATIVE: "-Y / AL - (1 - Y) / (1 - AL)"}
        ).says(
            "The minus in dAL reaches the first fraction only: brackets are missing.",
            "It stands before the whole difference: -(Y/AL - (1 - Y)/(1 - AL)).",
        ),
        Mistake("error_of_the_last_layer_for_dal", {DERIVATIVE: "AL - Y"}).says(
            "AL - Y is the derivative with respect to ZL, the sigmoid's slope in it already.",
            "`linear_activation_backward` multiplies by that slope, so it enters twice. Begin "
            "with dAL, the derivative with respect to AL itself.",
        ),
        Mistake("back_through_sigmoid_everywhere", {' if layer == L else "relu"': ""}).says(
            "All layers are taken for sigmoid layers.",
            "Only the last layer has the sigmoid. The others have the ReLU, forwards and "
            "backwards.",
        ),
        Mistake("back_through_relu_everywhere", {'"sigmoid" if layer == L else ': ""}).says(
            "The last layer is taken for a ReLU layer.",
            "Layer L has the sigmoid: go back through that one first.",
        ),
        Mistake("averaged_twice", {DERIVATIVE: f"{DERIVATIVE} / AL.shape[1]"}).says(
            "1/m enters twice: dAL is divided by m already.",
            "What flows backwards is not averaged. `linear_backward` takes the mean, in dW and db.",
        ),
        Mistake(
            "layers_numbered_from_zero",
            {
                "range(L, 0, -1)": "range(L - 1, -1, -1)",
                "layer == L": "layer == L - 1",
                "caches[layer - 1]": "caches[layer]",
            },
        ).says(
            "The gradients' numbers are one too small: layers count from 1.",
            'The first layer\'s gradients are "dW1" and "db1"; its cache is number 0 in the list.',
        ),
        Mistake("labels_exchanged_in_dal", {DERIVATIVE: "-((1 - Y) / AL - Y / (1 - AL))"}).says(
            "In dAL the labels are exchanged: Y and 1 - Y.",
            "Y goes with 1/AL, and 1 - Y with 1/(1 - AL), as in the cost itself.",
        ),
        Mistake("second_term_of_dal_missing", {" - (1 - Y) / (1 - AL)": ""}).says(
            "dAL lacks its second term: examples with label 0 send nothing back.",
            "The cost's second term, (1 - y) log(1 - a), has the derivative -(1 - y)/(1 - a).",
        ),
    ),
)
