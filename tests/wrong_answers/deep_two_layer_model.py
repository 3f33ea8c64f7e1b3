"""Wrong ways to write `deep.two_layer_model`, and how each should be explained."""

from course_utils.banks import expect
from course_utils.deep import (
    compute_cost,
    initialize_parameters,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)


def _train(X, Y, dims, rate, steps, names=("relu", "sigmoid"), sign=-1, update=update_parameters):
    parameters, costs = initialize_parameters(*dims), []
    for i in range(steps):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], names[0])
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], names[1])
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = sign * (Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, names[1])
        _, dW1, db1 = linear_activation_backward(dA1, cache1, names[0])
        parameters = update(parameters, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, rate)
    return parameters, costs


@expect("sigmoid_in_the_two_layers")
def sigmoid_inside(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations, ("sigmoid", "sigmoid"))


@expect("two_layers_uphill")
def uphill(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations, sign=1)


@expect("two_layers_never_updated")
def not_kept(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(
        X, Y, layers_dims, learning_rate, num_iterations, update=lambda old, grads, rate: old
    )


@expect("two_layers_with_a_fixed_rate")
def default_rate(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, 0.0075, num_iterations)


@expect("two_layers_one_step_short")
def one_step_short(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations - 1)


@expect(relation="num_iterations +1")
def one_step_more(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations + 1)


@expect(finding="kind", says="not of 2")
def costs_alone(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    return _train(X, Y, layers_dims, learning_rate, num_iterations)[1]


@expect(relation="exchanged")
def exchanged(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = _train(X, Y, layers_dims, learning_rate, num_iterations)
    return costs, parameters


@expect(finding="raised", says="without 'n_h' and 'n_y'")
def dims_in_one(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    parameters = initialize_parameters(layers_dims)
    return parameters, []


@expect(finding="kind", says="Is there a `return`")
def nothing_returned(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    _train(X, Y, layers_dims, learning_rate, num_iterations)


@expect(relation="zeros")
def output_layer_alone(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=0):
    def last(old, grads, rate):
        new = update_parameters(old, grads, rate)
        return {**old, "W2": new["W2"], "b2": new["b2"]}

    return _train(X, Y, layers_dims, learning_rate, num_iterations, update=last)
