"""Chapter 06, `L_layer_model`: train a network of any number of layers, by the blocks above."""

from course_utils import deep
from course_utils.deep import initialize_parameters_deep
from course_utils.grading.catalogue.deep.inputs import cost_reached, random_data
from course_utils.grading.catalogue.deep.two_layer_model import two_layer_model
from course_utils.grading.catalogue.exercise import Case, Earlier, Exercise, Mistake
from course_utils.grading.catalogue.shallow.nn_model import nn_model
from course_utils.grading.comparing.random_numbers import trained

L_layer_model = Exercise(
    reference=deep.L_layer_model,
    chapter="06_deep_net",
    earlier=Earlier(
        "It returns `parameters` alone, as in the course's earlier edition. The cells below need "
        "`costs`, too.",
        first_result_alone=True,
    ),
    sizes=lambda m: (*random_data(5, 3, m), [3, 4, 2, 1], 0.1, 4),
    stand_ins={"initialize_parameters_deep": initialize_parameters_deep},
    trained=trained(cost_reached),
    cases=(
        Case("three layers, two steps", lambda: (*random_data(1, 3, 7), [3, 4, 2, 1], 0.1, 2)),
        Case("two layers, 120 steps", lambda: (*random_data(2, 4, 9), [4, 5, 1], 0.3, 120)),
        Case(
            "four layers, a single step", lambda: (*random_data(3, 2, 5), [2, 5, 4, 3, 1], 1.0, 1)
        ),
    ),
    hints=(
        "Each round calls four of your functions, in the order of the chapter.",
        "Forward, cost, backward, update. What one returns is what the next one takes.",
        "The first is `AL, caches = L_model_forward(…)`; the last puts the new `parameters` in "
        "place of the old ones.",
    ),
    mistakes=(
        Mistake("never_updated", {"parameters = update_parameters(": "update_parameters("}).as_in(
            nn_model, "update_thrown_away"
        ),
        Mistake("output_and_labels_exchanged", {"compute_cost(AL, Y)": "compute_cost(Y, AL)"}).says(
            "AL and Y are exchanged in the cost.",
            "`compute_cost(AL, Y)` takes the logarithm of its first argument: that is the output.",
        ),
        Mistake("first_gradients_for_ever", {"grads ": "if i == 0:\n            grads "}).as_in(
            nn_model, "gradients_of_the_first_round"
        ),
        Mistake("rate_fixed", {"grads, learning_rate)": "grads, 0.0075)"}).as_in(
            two_layer_model, "two_layers_with_a_fixed_rate"
        ),
        Mistake(
            "cost_after_the_step",
            {"append(cost)": "append(compute_cost(L_model_forward(X, parameters)[0], Y))"},
        ).says(
            "The costs noted are those after the step; the cost before it is meant.",
            "Forward and cost come first, then backward and update: so the first cost is that of "
            "the initial parameters.",
        ),
        Mistake(
            "last_cost_for_costs", {"return parameters, costs": "return parameters, cost"}
        ).says(
            "The costs are not noted: the second result is one number.",
            "Return the parameters and the list of costs.",
        ),
        Mistake("one_step_short", {"range(num_iterations)": "range(num_iterations - 1)"}).as_in(
            nn_model, "one_step_too_few"
        ),
    ),
)
