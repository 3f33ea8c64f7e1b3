import numpy as np

from course_utils.shallow import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    update_parameters,
)


# thought: update_parameters changes the parameters by itself.
# at fault: update_parameters(parameters, grads, learning_rate)
def result_of_the_update_thrown_away(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: The update needs the parameters and their gradients.
# at fault: parameters = update_parameters(parameters, grads)
def learning_rate_not_handed_on(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: Each round begins with fresh parameters.
# at fault: start = initialize_parameters(n_x, n_h, n_y)
def started_again_in_each_step(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, n_y = X.shape[0], Y.shape[0]
    trained = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        start = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, start)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {compute_cost(A2, Y):.6f}")
        slopes = backward_propagation(start, cache, X, Y)
        trained = update_parameters(start, slopes, learning_rate)
    return trained


# thought: The labels come before the inputs, since the way is backwards.
# at fault: grads = backward_propagation(parameters, cache, Y, X)
def data_in_the_wrong_order(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, Y, X)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: Steps are counted from 1, and the loop stops when the number is reached.
# at fault: while step < num_iterations:
def one_step_too_few(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    weights = initialize_parameters(n_x, n_h, n_y)
    step = 1
    while step < num_iterations:
        output, kept = forward_propagation(X, weights)
        if print_cost and step % 1000 == 1:
            print(f"Cost after iteration {step - 1}: {compute_cost(output, Y):.6f}")
        slopes = backward_propagation(weights, kept, X, Y)
        weights = update_parameters(weights, slopes, learning_rate)
        step += 1
    return weights


# thought: To show the parameters at the end is to give them back.
# at fault: print(parameters)
def printed_and_not_returned(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    print(parameters)


# thought: All three sizes come from layer_sizes, and ten thousand steps are always taken.
# at fault: n_x, n_h, n_y = layer_sizes(X, Y)
# at fault: for i in range(10000):
def own_size_and_own_number_of_steps(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, n_h, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(10000):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: update_parameters knows its learning rate already
# at fault: parameters = update_parameters(parameters, grads)
def rate_not_handed_on(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: the data do not change, so once forwards is enough
# at fault: A2, cache = forward_propagation(X, parameters)
def forwards_only_once(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    for i in range(num_iterations):
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        cost = compute_cost(A2, Y)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: the update changes the dict that I give it
# at fault: update_parameters(parameters, grads, learning_rate)
def update_not_kept(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


# thought: counting from 1, the loop goes on while the number is below num_iterations
# at fault: while step < num_iterations:
def one_step_too_few_too(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    sizes = layer_sizes(X, Y)
    weights = initialize_parameters(sizes[0], n_h, sizes[2])
    step = 1
    while step < num_iterations:
        output, kept = forward_propagation(X, weights)
        slopes = backward_propagation(weights, kept, X, Y)
        weights = update_parameters(weights, slopes, learning_rate)
        if print_cost and step % 1000 == 0:
            print("Cost after iteration", step, compute_cost(output, Y))
        step += 1
    return weights


# thought: the gradient needs the output of the network and the labels, A2 against Y
# at fault: grads = backward_propagation(parameters, cache, A2, Y)
def output_given_for_x(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, A2, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters
