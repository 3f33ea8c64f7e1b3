"""Chapter 06, `update_parameters`: take one step of gradient descent in all layers."""

from course_utils import deep
from course_utils.deep import L_model_backward
from course_utils.grading.catalogue.deep.inputs import back_from_the_end, random_network
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.shallow.update_parameters import update_parameters as earlier


def _step(seed, layer_dims, learning_rate):
    network = random_network(seed, layer_dims, 6)
    return network[1], L_model_backward(*back_from_the_end(seed, network)), learning_rate


update_parameters = Exercise(
    reference=deep.update_parameters,
    chapter="06_deep_net",
    may_change=(0,),
    cases=(
        Case("two layers", lambda: _step(1, [2, 3, 1], 0.5)),
        Case("three layers, a small rate", lambda: _step(2, [4, 3, 2, 1], 0.01)),
        Case("one layer, a rate above 1", lambda: _step(3, [5, 1], 1.2)),
    ),
    hints=(
        "Two lines for each layer, both of one kind: old value, minus a step.",
        "The step is the learning rate times the parameter's own gradient.",
        'The gradient of this round\'s weights is `grads[f"dW{layer}"]`, that of its biases '
        '`grads[f"db{layer}"]`.',
    ),
    mistakes=(
        Mistake(
            "step_uphill", {f'"{name}{{layer}}"] -': f'"{name}{{layer}}"] +' for name in "Wb"}
        ).as_in(earlier),
        Mistake(
            "step_without_rate",
            {f'learning_rate * grads[f"d{name}': f'grads[f"d{name}' for name in "Wb"},
        ).as_in(earlier),
        Mistake("biases_stay", {' - learning_rate * grads[f"db{layer}"]': ""}).as_in(earlier),
        Mistake("nothing_updated", {"return updated": "return parameters"}).as_in(earlier),
        Mistake("steps_alone", {f'parameters[f"{name}{{layer}}"] - ': "" for name in "Wb"}).as_in(
            earlier
        ),
        Mistake("last_layer_stays", {"= {}": "= dict(parameters)", "L + 1": "L"}).as_in(earlier),
        Mistake(
            "step_divided_by_rate",
            {
                f'learning_rate * grads[f"d{name}': f'1 / learning_rate * grads[f"d{name}'
                for name in "Wb"
            },
        ).as_in(earlier),
        Mistake("biases_moved_by_dw", {'grads[f"db{layer}"]': 'grads[f"dW{layer}"]'}).says(
            "The biases were moved by the gradients of the weights.",
            "Each parameter has a gradient of its own: db for b, of the same shape.",
        ),
        Mistake(
            "rate_of_the_course",
            {f'learning_rate * grads[f"d{name}': f'0.0075 * grads[f"d{name}' for name in "Wb"},
        ).says(
            "The learning rate is always 0.0075, whatever the caller says.",
            "Use the argument `learning_rate`; the caller chooses it.",
        ),
    ),
)
