"""Chapter 05: `backward_propagation`."""

from course_utils import shallow
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.shallow.inputs import (
    backward_arguments,
    forward_arguments,
    random_network,
    small_network,
)


def _case(name, network):
    return Case(name, lambda: backward_arguments(network()), lambda: forward_arguments(network()))


backward_propagation = Exercise(
    reference=shallow.backward_propagation,
    chapter="05_shallow_net",
    sizes=lambda m: backward_arguments(random_network(6, 3, 4, m)),
    forward=shallow.forward_propagation,
    cases=(
        _case("two features, four hidden units, three examples", small_network),
        _case("3 features, 5 units, 8 examples", lambda: random_network(1, 3, 5, 8)),
        _case("4 features, 3 units, 6 examples", lambda: random_network(2, 4, 3, 6)),
    ),
    hints=(
        "Begin at the output, where the error is prediction minus label. Then go back through the "
        "second layer, through tanh, and through the first.",
        "Each dW is the layer's dZ times the transpose of what came into the layer, divided by m; "
        "each db is the mean of dZ over the examples, kept as a column.",
        "dZ1 is `W2.T @ dZ2`, multiplied element by element by the slope of tanh, which is 1 minus "
        "the square of A1.",
    ),
    mistakes=(
        Mistake(
            "gradients_are_sums",
            {
                "dZ2 @ A1.T / m": "dZ2 @ A1.T",
                "(dZ2, axis=1, keepdims=True) / m": "(dZ2, axis=1, keepdims=True)",
                "dZ1 @ X.T / m": "dZ1 @ X.T",
                "(dZ1, axis=1, keepdims=True) / m": "(dZ1, axis=1, keepdims=True)",
            },
        ).says(
            "1/m is missing in the gradients.",
            "The cost is a mean over the m examples, and so are its derivatives: divide each dW "
            "and db by m.",
        ),
        Mistake("error_with_wrong_sign", {"A2 - Y": "Y - A2"}).says(
            "The gradients have the wrong sign.",
            "The error at the output is A2 - Y, prediction minus label. With Y - A2 the descent "
            "would climb.",
        ),
        Mistake("slope_of_tanh_missing", {"W2.T @ dZ2 * (1 - A1**2)": "W2.T @ dZ2"}).says(
            "The slope of tanh is missing in dZ1.",
            "On the way back through the hidden layer the error is multiplied by 1 - A1², the "
            "slope of tanh.",
        ),
        Mistake(
            "slope_of_the_sigmoid_in_the_hidden_layer",
            {"W2.T @ dZ2": "W2.T @ dZ2 * A1", "A1**2": "A1"},
        ).says(
            "The slope in dZ1 is that of the sigmoid: A1 (1 - A1).",
            "The hidden layer has tanh, whose slope is 1 - A1².",
        ),
        Mistake("square_of_a1_missing", {"A1**2": "A1"}).says(
            "The slope of tanh lacks its square: 1 - A1², not 1 - A1.",
            "A1 is the value of tanh; its slope is 1 minus the square of the value.",
        ),
        Mistake("tanh_applied_twice", {"A1**2": "np.tanh(A1) ** 2"}).says(
            "The slope of tanh was taken at A1, so tanh is applied twice.",
            "A1 is tanh(Z1) already. The slope is 1 - A1², without another tanh.",
        ),
        Mistake("slope_at_the_output_not_cancelled", {"A2 - Y": "(A2 - Y) * A2 * (1 - A2)"}).says(
            "The sigmoid's slope is one factor too many in dZ2.",
            "a (1 - a) cancels against the derivative of the cross-entropy: dZ2 is just A2 - Y.",
        ),
        Mistake(
            "bias_gradients_summed_over_units",
            {
                "np.sum(dZ2, axis=1, keepdims=True)": "np.sum(dZ2)",
                "np.sum(dZ1, axis=1, keepdims=True)": "np.sum(dZ1)",
            },
        ).says(
            "The biases' gradients are one number each; db1 has one for each unit.",
            "`np.sum` without `axis` adds up everything. Add over the examples only: `axis=1`, "
            "with `keepdims=True`.",
        ),
        Mistake(
            "bias_gradients_without_second_axis",
            {
                "np.sum(dZ2, axis=1, keepdims=True)": "np.sum(dZ2, axis=1)",
                "np.sum(dZ1, axis=1, keepdims=True)": "np.sum(dZ1, axis=1)",
            },
        ).says(
            "The biases' gradients lost an axis: keepdims is missing.",
            "db1 has the shape of b1, a column (n_h, 1). `keepdims=True` keeps the axis that is "
            "summed over, with length 1.",
        ),
    ),
)
