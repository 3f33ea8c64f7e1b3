"""Chapter 06: `linear_activation_backward`."""

import numpy as np

from course_utils import deep
from course_utils.deep import linear_activation_forward
from course_utils.grading.catalogue.deep.inputs import random_error, random_layer, small_layer
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake


def _back_through(dA, layer, activation):
    A_prev, W, b = layer
    return dA, linear_activation_forward(A_prev, W, b, activation)[1], activation


def _activation_case(name, make_dA, make_layer, activation):
    return Case(
        name,
        lambda: _back_through(make_dA(), make_layer(), activation),
        lambda: (*make_layer(), activation),
    )


CHAIN_RULE = "By the chain rule dZ is dA times the slope of the activation."

linear_activation_backward = Exercise(
    reference=deep.linear_activation_backward,
    chapter="06_deep_net",
    sizes=lambda m: _back_through(random_error(6, 4, m), random_layer(5, 3, 4, m), "relu"),
    forward=deep.linear_activation_forward,
    cases=(
        _activation_case(
            "a small ReLU layer; one of its sums is exactly 0",
            lambda: np.array([[1.0, 0.5, -1.0], [0.25, 2.0, 1.0]]),
            small_layer,
            "relu",
        ),
        _activation_case(
            "a small sigmoid layer",
            lambda: np.array([[1.0, 0.5, -1.0], [0.25, 2.0, 1.0]]),
            small_layer,
            "sigmoid",
        ),
        _activation_case(
            "4 inputs, 3 units, 6 examples, ReLU",
            lambda: random_error(1, 3, 6),
            lambda: random_layer(1, 4, 3, 6),
            "relu",
        ),
        _activation_case(
            "5 inputs, 2 units, 4 examples, sigmoid",
            lambda: random_error(2, 2, 4),
            lambda: random_layer(2, 5, 2, 4),
            "sigmoid",
        ),
    ),
    hints=(
        "Against the order of the forward step: first back through the activation, from dA to dZ; "
        "then through the linear part, which you have.",
        "dZ is dA times the slope of the activation at Z, element by element. For the ReLU the "
        "slope is 1 where Z is positive, else 0.",
        "For the sigmoid compute A from Z; its slope is A times what it lacks to 1. The last line "
        "calls `linear_backward` with dZ.",
    ),
    mistakes=(
        Mistake("slope_left_out", {"(dZ,": "(dA,"}).says(
            "The activation's slope is missing: dZ is not dA.",
            "By the chain rule dZ is dA times the slope of the activation at Z.",
        ),
        Mistake("product_compared", {"dA * (Z > 0)": "dA * Z > 0"}).says(
            "`dA * Z > 0` asks whether the product is positive: brackets are missing.",
            "Python multiplies before it compares. Compare first, in brackets: `dA * (Z > 0)`.",
        ),
        Mistake("slope_alone", {"dA * (Z > 0)": "np.where(Z > 0, 1.0, 0.0)", "dA * A": "A"}).says(
            "dA is missing: the slope alone is not dZ.", CHAIN_RULE
        ),
        Mistake("slope_of_sigmoid_alone", {"dA * A * (1 - A)": "A * (1 - A)"}).says(
            "For the sigmoid dA is missing: the slope alone is not dZ.", CHAIN_RULE
        ),
        Mistake("slope_of_relu_alone", {"dA * (Z > 0)": "np.where(Z > 0, 1.0, 0.0)"}).says(
            "For the ReLU dA is missing: the slope alone is not dZ.", CHAIN_RULE
        ),
        Mistake("slopes_exchanged", {'activation == "relu"': 'activation == "sigmoid"'}).says(
            "The two slopes are exchanged.",
            "Look at the comparison: which slope belongs to which string?",
        ),
        Mistake("corner_counted", {"Z > 0": "Z >= 0"}).says(
            "At Z = 0 the ReLU's slope is taken as 1; the convention is 0.",
            "`>=` takes the corner in, `>` leaves it out. The course agrees on the lower slope, 0.",
        ),
        Mistake("slope_of_relu_always", {"A * (1 - A)": "(Z > 0)"}).says(
            "The ReLU's slope is used whatever `activation` says.",
            'For "sigmoid" the slope is σ(Z) (1 - σ(Z)).',
        ),
        Mistake("slope_of_sigmoid_always", {"(Z > 0)": "sigmoid(Z) * (1 - sigmoid(Z))"}).says(
            "The sigmoid's slope is used whatever `activation` says.",
            'For "relu" the slope is 1 where Z is positive, else 0.',
        ),
        Mistake("value_of_relu_for_slope", {"(Z > 0)": "np.maximum(Z, 0)"}).says(
            "dA is multiplied with the ReLU itself, not with its slope.",
            "The slope is 1 or 0: it lets dA through, or not.",
        ),
        Mistake("sum_for_value_of_sigmoid", {"A = sigmoid(Z)": "A = Z"}).says(
            "In the sigmoid's slope Z stands where A = σ(Z) belongs.",
            "The slope is A (1 - A), with A the value of the sigmoid, not its argument.",
        ),
        Mistake("value_of_sigmoid_for_slope", {"dA * A * (1 - A)": "dA * A"}).says(
            "The sigmoid itself stands where its slope belongs.",
            "The slope is A (1 - A): the second factor is missing.",
        ),
    ),
)
