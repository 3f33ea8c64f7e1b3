"""Wrong ways to write `shallow.nn_model`, and how each should be explained."""

from course_utils.banks import expect
from course_utils.shallow import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    update_parameters,
)


@expect("update_thrown_away", line="update_parameters(parameters, grads, learning_rate)")
def update_lost(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters


@expect("returns_after_one_step", line="return parameters")
def return_in_the_loop(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        return parameters


@expect(
    "returns_after_one_step", line="parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])"
)
def start_in_the_loop(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    for _ in range(num_iterations):
        parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@expect(
    "gradients_of_the_first_round",
    line=(
        "_, cache = forward_propagation(X, parameters)",
        "grads = backward_propagation(parameters, cache, X, Y)",
    ),
)
def gradient_before_the_loop(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    _, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@expect("one_step_too_few", line="for _ in range(1, num_iterations):")
def from_one(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(1, num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@expect("hidden_units_from_layer_sizes", line="n_x, n_h, n_y = layer_sizes(X, Y)")
def own_number_of_units(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, n_h, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@expect(finding="kind", says="is missing in the dict", line="return grads")
def gradients_returned(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return grads


@expect(finding="kind", says="Is there a `return`", line=())
def nothing_returned(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)


@expect(relation="num_iterations +1", line="for _ in range(num_iterations + 1):")
def one_round_more(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations + 1):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@expect(finding="kind", says="not a dict", line="return parameters, grads")
def both_returned(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for _ in range(num_iterations):
        _, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, grads


@expect("rate_of_the_default", line="parameters = update_parameters(parameters, grads)")
def rate_forgotten(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


def _trained(cost, X, Y, n_h, num_iterations, print_cost, learning_rate):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost(A2, Y):f}")
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@expect("cost_of_the_labels", line="cost = lambda A2, Y: compute_cost(Y, A2)  # noqa: E731")
def labels_first(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    cost = lambda A2, Y: compute_cost(Y, A2)  # noqa: E731
    return _trained(cost, X, Y, n_h, num_iterations, print_cost, learning_rate)


@expect(
    finding="printed",
    says="the cost that is printed is not",
    line="cost = lambda A2, Y: compute_cost(A2, Y) / 2  # noqa: E731",
)
def cost_of_the_examples(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    cost = lambda A2, Y: compute_cost(A2, Y) / 2  # noqa: E731
    return _trained(cost, X, Y, n_h, num_iterations, print_cost, learning_rate)
