"""Chapter 06, `two_layer_model`: train a network with one hidden layer, by the blocks above."""

from course_utils import deep
from course_utils.deep import initialize_parameters
from course_utils.grading.catalogue.deep.inputs import cost_reached, random_data
from course_utils.grading.catalogue.exercise import Case, Earlier, Exercise, Mistake
from course_utils.grading.catalogue.shallow.nn_model import nn_model as earlier
from course_utils.grading.comparing.random_numbers import trained

DERIVATIVE = "-(Y / A2 - (1 - Y) / (1 - A2))"

two_layer_model = Exercise(
    reference=deep.two_layer_model,
    chapter="06_deep_net",
    same_as=(deep.L_layer_model,),
    earlier=Earlier(
        "It returns `parameters` alone, as in the course's earlier edition. The cells below need "
        "`costs`, too.",
        first_result_alone=True,
    ),
    sizes=lambda m: (*random_data(5, 3, m), (3, 4, 1), 0.1, 4),
    stand_ins={"initialize_parameters": initialize_parameters},
    trained=trained(cost_reached),
    cases=(
        Case("two steps", lambda: (*random_data(1, 3, 7), (3, 4, 1), 0.1, 2)),
        Case("120 steps, two costs noted", lambda: (*random_data(2, 4, 9), (4, 3, 1), 1.0, 120)),
        Case("a single step", lambda: (*random_data(3, 2, 5), (2, 6, 1), 1.0, 1)),
    ),
    hints=(
        "Forward through two layers, the cost, back through two layers, a step. The names on the "
        "left of the lines tell what each gives.",
        "The hidden layer has the ReLU, the output the sigmoid, forwards and backwards. dA2 is the "
        "derivative of each example's loss with respect to A2.",
        "Forwards it is `linear_activation_forward(X, W1, b1, …)`, then the same with A1, W2 and "
        "b2. Backwards dA2 and cache2 come first, then dA1 and cache1.",
    ),
    mistakes=(
        Mistake(
            "sigmoid_in_the_two_layers",
            {
                '(X, W1, b1, "relu")': '(X, W1, b1, "sigmoid")',
                '(dA1, cache1, "relu")': '(dA1, cache1, "sigmoid")',
            },
        ).says(
            "The hidden layer has the sigmoid; it should have the ReLU.",
            'Hidden layers get "relu", the output "sigmoid", forwards and backwards.',
        ),
        Mistake("back_through_another_activation", {'cache1, "relu': 'cache1, "sigmoid'}).says(
            "The hidden layer has the ReLU forwards and the sigmoid backwards.",
            'The way back needs the slope of the activation that was used: "relu" for layer 1.',
        ),
        Mistake("two_layers_uphill", {DERIVATIVE: "Y / A2 - (1 - Y) / (1 - A2)"}).says(
            "The descent climbs: dA2 has the wrong sign.",
            "The loss's derivative with respect to A2 begins with a minus: "
            "-(Y/A2 - (1 - Y)/(1 - A2)).",
        ),
        Mistake("two_layers_from_the_error", {DERIVATIVE: "A2 - Y"}).says(
            "A2 - Y is the derivative with respect to Z2; dA2 is that with respect to A2.",
            "`linear_activation_backward` multiplies by the sigmoid's slope, so it enters twice.",
        ),
        Mistake("two_layers_never_updated", {"parameters = ": ""}).as_in(
            earlier, "update_thrown_away"
        ),
        Mistake("two_layers_with_a_fixed_rate", {"grads, learning_rate)": "grads, 0.0075)"}).says(
            "The learning rate is always 0.0075, whatever the caller says.",
            "Hand the argument on: `update_parameters(parameters, grads, learning_rate)`.",
        ),
        Mistake("two_layers_one_step_short", {"num_iterations": "num_iterations - 1"}).as_in(
            earlier, "one_step_too_few"
        ),
    ),
)
