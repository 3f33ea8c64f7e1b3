"""Chapter 05, `update_parameters`: take one step of gradient descent."""

from course_utils import deep, shallow
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.logistic.optimize import optimize as earlier
from course_utils.grading.catalogue.shallow.inputs import (
    backward_arguments,
    random_network,
    small_network,
)
from course_utils.shallow import backward_propagation


def _step(network, learning_rate):
    return network[0], backward_propagation(*backward_arguments(network)), learning_rate


NAMES = ("W1", "b1", "W2", "b2")

update_parameters = Exercise(
    reference=shallow.update_parameters,
    chapter="05_shallow_net",
    same_as=(deep.update_parameters,),
    may_change=(0,),
    cases=(
        Case("two features, four hidden units", lambda: _step(small_network(), 0.5)),
        Case("a small rate", lambda: _step(random_network(3, 3, 5, 4), 0.01)),
        Case("a rate above 1", lambda: _step(random_network(4, 5, 2, 4), 1.2)),
    ),
    hints=(
        "Four parameters, four lines, all of one kind: old value, minus a step.",
        "The step is the learning rate times the parameter's own gradient: dW1 for W1, and so on.",
        'They are of the form `W1 = parameters["W1"] - learning_rate * …`.',
    ),
    mistakes=(
        Mistake("step_uphill", {f'"{name}"] -': f'"{name}"] +' for name in NAMES}).says(
            "The step goes uphill: the gradient is added.",
            earlier.words("uphill")[1],
        ),
        Mistake(
            "step_without_rate",
            {f'learning_rate * grads["d{name}': f'grads["d{name}' for name in NAMES},
        ).says(
            "The learning rate is missing.",
            "Each step is the gradient times the learning rate.",
        ),
        Mistake(
            "biases_stay", {f' - learning_rate * grads["d{name}"]': "" for name in ("b1", "b2")}
        ).says(
            "The biases stay as they were.",
            "b is learned like W: each takes a step against its own gradient.",
        ),
        Mistake("nothing_updated", {'{"W1": W1, "b1": b1, "W2": W2, "b2": b2}': "parameters"}).says(
            "The parameters come back as they were.",
            "The new values belong in the dict that is returned: each is the old one minus the "
            "learning rate times its gradient.",
        ),
        Mistake("steps_alone", {f'parameters["{name}"] - ': "" for name in NAMES}).says(
            "These are the steps, not the new parameters.",
            "Take the step away from the old value: W minus the rate times dW.",
        ),
        Mistake(
            "last_layer_stays",
            {f' - learning_rate * grads["d{name}"]': "" for name in ("W2", "b2")},
        ).says(
            "The last layer's parameters stay as they were.",
            "Every layer takes a step. Layers are numbered from 1; `range(1, L)` ends before L.",
        ),
        Mistake(
            "step_divided_by_rate",
            {
                f'learning_rate * grads["d{name}': f'1 / learning_rate * grads["d{name}'
                for name in NAMES
            },
        ).says(
            "You divided by the learning rate; multiply by it.",
            "A smaller rate means a smaller step.",
        ),
    ),
)
