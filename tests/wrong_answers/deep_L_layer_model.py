"""Wrong ways to write `deep.L_layer_model`, and how each should be explained."""

from course_utils.banks import expect
from course_utils.deep import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters_deep,
    update_parameters,
)


def _train(X, Y, dims, rate, steps, update=update_parameters):
    parameters, costs = initialize_parameters_deep(dims), []
    for i in range(steps):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update(parameters, L_model_backward(AL, Y, caches), rate)
    return parameters, costs


@expect("never_updated", line="update_parameters(parameters, grads, learning_rate)")
def not_kept(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@expect("rate_fixed", line="return _train(X, Y, layers_dims, 0.0075, num_iterations)")
def rate_not_handed_on(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    return _train(X, Y, layers_dims, 0.0075, num_iterations)


@expect(
    "one_step_short", line="return _train(X, Y, layers_dims, learning_rate, num_iterations - 1)"
)
def one_step_short(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations - 1)


@expect(
    relation="num_iterations +1",
    line="return _train(X, Y, layers_dims, learning_rate, num_iterations + 1)",
)
def one_step_more(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations + 1)


@expect(
    finding="kind", says="How often is a number appended", line="costs.append(compute_cost(AL, Y))"
)
def cost_of_every_step(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for _ in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@expect(relation="num_iterations = 1", line="return parameters, costs")
def returns_in_the_loop(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        return parameters, costs


@expect(
    relation="exchanged",
    line="return _train(X, Y, layers_dims, learning_rate, num_iterations)[::-1]",
)
def costs_first(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations)[::-1]


@expect(
    relation="negative learning_rate",
    line="return _train(X, Y, layers_dims, -learning_rate, num_iterations)",
)
def uphill(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, -learning_rate, num_iterations)


@expect("output_and_labels_exchanged", line="cost = compute_cost(Y, AL)")
def cost_with_arguments_exchanged(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(Y, AL)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@expect("first_gradients_for_ever", line="if grads is None:")
def first_gradient_for_all(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    grads = None
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if grads is None:
            grads = L_model_backward(AL, Y, caches)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


@expect(
    finding="kind",
    says="Is there a `return`",
    line="_train(X, Y, layers_dims, learning_rate, num_iterations)",
)
def nothing_returned(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    _train(X, Y, layers_dims, learning_rate, num_iterations)
