import numpy as np

from course_utils.deep import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    initialize_parameters_deep,
    two_layer_model,
    update_parameters,
)


# thought: The new parameters need a new name, so that the old ones are not changed.
# at fault: updated = update_parameters(parameters, grads, learning_rate)
def new_parameters_under_a_name_nobody_reads(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        updated = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: The cost is what the step has led to, so it is computed at the end of the round.
# at fault: cost = compute_cost(L_model_forward(X, weights)[0], Y)
def cost_after_the_step(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    weights = initialize_parameters_deep(layers_dims)
    costs = []
    for step in range(num_iterations):
        output, kept = L_model_forward(X, weights)
        weights = update_parameters(weights, L_model_backward(output, Y, kept), learning_rate)
        cost = compute_cost(L_model_forward(X, weights)[0], Y)
        if step % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {step}: {cost:.6f}")
    return weights, costs


# thought: The truth comes first, since the output is compared with it.
# at fault: grads = L_model_backward(Y, AL, caches)
def truth_and_output_exchanged(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(Y, AL, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: The loop runs while the counter has not passed the number of steps.
# at fault: while i <= num_iterations:
def one_step_too_many(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters = initialize_parameters_deep(layers_dims)
    costs, i = [], 0
    while i <= num_iterations:
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs += [compute_cost(AL, Y)]
            if print_cost:
                print(f"Cost after iteration {i}: {costs[-1]:.6f}")
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        i += 1
    return parameters, costs


# thought: What is called costs is what one wants to see first.
# at fault: return costs, parameters
def results_exchanged(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return costs, parameters


# thought: Costs are kept when they are shown, and the number of steps is the 3000 of the text.
# at fault: for i in range(3000):
# at fault: if print_cost and i % 100 == 0:
def steps_fixed_and_costs_kept_only_when_printed(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(3000):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs
