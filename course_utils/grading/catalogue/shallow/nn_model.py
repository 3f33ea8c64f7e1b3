"""Chapter 05, `nn_model`: train a network with one hidden layer by gradient descent."""

import numpy as np

from course_utils import shallow
from course_utils.grading.catalogue.exercise import Case, Earlier, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng
from course_utils.grading.comparing.random_numbers import trained
from course_utils.shallow import compute_cost, forward_propagation, initialize_parameters


def _flower(m):
    """Return m points in the plane, labelled by an arc: no line splits them."""
    random = rng(4)
    X = random.normal(size=(2, m)) + np.array([[0.5], [0.25]])
    return X, (X[:1] ** 2 > X[1:]).astype(int)


nn_model = Exercise(
    reference=shallow.nn_model,
    chapter="05_shallow_net",
    earlier=Earlier(
        "It takes no `learning_rate`, as in the course's earlier edition.",
        first=5,
    ),
    sizes=lambda m: (*_flower(m), 3, 4),
    stand_ins={"initialize_parameters": initialize_parameters},
    trained=trained(
        lambda parameters, arguments: compute_cost(
            forward_propagation(arguments[0], parameters)[0], arguments[1]
        )
    ),
    cases=(
        Case(
            "nine points in the plane, three hidden units, two steps", lambda: (*_flower(9), 3, 2)
        ),
        Case("twelve points, five hidden units, 60 steps", lambda: (*_flower(12), 5, 60)),
        Case("eight points, two hidden units, one step", lambda: (*_flower(8), 2, 1)),
        Case(
            "ten points far apart, three steps at another rate, the cost printed",
            lambda: (30 * _flower(10)[0], _flower(10)[1], 3, 3, True, 0.4),
        ),
    ),
    hints=(
        "Each round of the loop calls four of your functions, in the order of the chapter.",
        "Forward, cost, backward, update. What one returns is what the next one takes.",
        "The first is `A2, cache = forward_propagation(…)`; the last puts the new `parameters` in "
        "place of the old ones.",
    ),
    mistakes=(
        Mistake("update_thrown_away", {"parameters = update_parameters": "update_parameters"}).says(
            "The parameters never change: the updated ones are not kept.",
            "`update_parameters` returns new parameters. Give them the old name: `parameters = …`.",
        ),
        Mistake("returns_after_one_step", {"    return": "        return"}).says(
            "There is only one step, whatever num_iterations says.",
            "Does the function return inside its loop? `return` ends it at once: move it to the "
            "left, below the loop. Or does each round start again from `initialize_parameters`? "
            "Call it once.",
        ),
        Mistake("gradients_of_the_first_round", {"grads ": "if i == 0:\n            grads "}).says(
            "The gradients are those of the first round, in all rounds.",
            "After a step the cost has another slope. Forward and backward step belong in the "
            "loop.",
        ),
        Mistake("rate_of_the_default", {"grads, learning_rate)": "grads)"}).says(
            "The learning rate is not handed on.",
            "Without it `update_parameters` takes its own default, whatever the caller of "
            "`nn_model` asked for.",
        ),
        Mistake("cost_of_the_labels", {"compute_cost(A2, Y)": "compute_cost(Y, A2)"}).says(
            "A2 and Y are exchanged in the cost.",
            "`compute_cost(A2, Y)` takes the logarithm of its first argument: that is the output.",
        ),
        Mistake("one_step_too_few", {"range(num_iterations)": "range(1, num_iterations)"}).says(
            "There is one step too few.",
            "Count the rounds: from 0 to n - 1 there are n; from 1 to n - 1 there is one less.",
        ),
        Mistake("hidden_units_from_layer_sizes", {"n_x, _, n_y": "n_x, n_h, n_y"}).says(
            "The hidden layer has 4 units whatever n_h says.",
            "`layer_sizes` gives 4; here the caller chooses, by the argument n_h.",
        ),
    ),
)
