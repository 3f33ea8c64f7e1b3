"""Chapter 06, `linear_backward`: go back through the linear part of one layer."""

import numpy as np

from course_utils import deep
from course_utils.deep import linear_forward
from course_utils.grading.catalogue.deep.inputs import random_error, random_layer, small_layer
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake


def _back(dZ, layer):
    return dZ, linear_forward(*layer)[1]


linear_backward = Exercise(
    reference=deep.linear_backward,
    chapter="06_deep_net",
    sizes=lambda m: _back(random_error(6, 4, m), random_layer(5, 3, 4, m)),
    forward=deep.linear_forward,
    cases=(
        Case(
            "one input, two units, three examples",
            lambda: _back(np.array([[1.0, 0.5, -1.0], [0.25, 2.0, 1.0]]), small_layer()),
            small_layer,
        ),
        Case(
            "4 inputs, 3 units, 6 examples",
            lambda: _back(random_error(1, 3, 6), random_layer(1, 4, 3, 6)),
            lambda: random_layer(1, 4, 3, 6),
        ),
        Case(
            "5 inputs, 2 units, 4 examples",
            lambda: _back(random_error(2, 2, 4), random_layer(2, 5, 2, 4)),
            lambda: random_layer(2, 5, 2, 4),
        ),
    ),
    hints=(
        "Three results from dZ. Look at the shapes: dW is like W, db like b, dA_prev like A_prev. "
        "Which product has which shape?",
        "dW and db are means over the examples; dA_prev keeps its m columns and is not averaged. "
        "`keepdims=True` keeps db a column.",
        "dW is dZ times `A_prev.T`, over m; db sums dZ along `axis=1`, over m; dA_prev is `W.T` "
        "times dZ.",
    ),
    mistakes=(
        Mistake("layer_gradients_are_sums", {"A_prev.T / m": "A_prev.T", ") / m": ")"}).says(
            "1/m is missing in dW and db.",
            "The cost is a mean over the m examples, and so are its derivatives by the parameters.",
        ),
        Mistake("bias_gradient_is_a_sum", {") / m": ")"}).says(
            "1/m is missing in db.",
            "db is averaged over the examples, like dW: divide by m, or take the mean.",
        ),
        Mistake("error_averaged_too", {"W.T @ dZ": "W.T @ dZ / m"}).says(
            "dA_prev is divided by m; only dW and db are averaged.",
            "What flows backwards keeps one column for each example. The mean is taken once, "
            "where the examples meet: in dW and db.",
        ),
        Mistake("layer_bias_without_second_axis", {", keepdims=True": ""}).says(
            "db lost an axis: keepdims is missing.",
            "db has the shape of b, a column (n, 1). `keepdims=True` keeps the axis that is "
            "summed over.",
        ),
        Mistake("layer_bias_summed_over_units", {", axis=1, keepdims=True": ""}).says(
            "db is one number; there is one bias for each unit.",
            "`np.sum` without `axis` adds up everything. Add over the examples only: `axis=1`.",
        ),
        Mistake("weight_gradient_transposed", {"dZ @ A_prev.T": "A_prev @ dZ.T"}).says(
            "dW is transposed.",
            "dW has the shape of W: one row for each unit. That is dZ times the transpose of "
            "A_prev.",
        ),
        Mistake("results_in_another_order", {"dA_prev, dW, db": "dW, db, dA_prev"}).says(
            "The three results are in another order.",
            "First dA_prev, then dW, then db.",
        ),
    ),
)
