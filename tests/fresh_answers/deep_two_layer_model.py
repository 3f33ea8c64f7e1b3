from course_utils.deep import (
    compute_cost,
    initialize_parameters,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)
import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    initialize_parameters_deep,
    linear_activation_backward,
    linear_activation_forward,
    linear_backward,
    linear_forward,
    update_parameters,
)


# thought: The names on the right follow the order W1, b1, W2, b2, only the last digit was slipped.
# at fault: grads = {"dW1": dW1, "db1": db2, "dW2": dW2, "db2": db2}
def bias_slope_of_the_wrong_layer(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db2, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: Taking the four arrays out once is enough, they are the same names all the time.
# at fault: W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
def arrays_taken_out_before_the_loop(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
            if print_cost:
                print(f"Cost after iteration {i}: {costs[-1]:.6f}")
    return parameters, costs


# thought: The blame of the output goes into both layers.
# at fault: _, dW1, db1 = linear_activation_backward(dA2, cache1, "relu")
def output_blame_in_the_hidden_layer(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA2, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: Both fractions have the output below the line.
# at fault: dA2 = -np.divide(Y, A2) + np.divide(1 - Y, A2)
def same_divisor_in_both_fractions(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -np.divide(Y, A2) + np.divide(1 - Y, A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: The list of costs gets the cost of every step, and only the printing is rare.
# at fault: costs.append(compute_cost(output, Y))
def every_cost_kept(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    weights = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for step in range(num_iterations):
        output, kept = L_model_forward(X, weights)
        costs.append(compute_cost(output, Y))
        if print_cost and step % 100 == 0:
            print(f"Cost after iteration {step}: {costs[-1]:.6f}")
        weights = update_parameters(weights, L_model_backward(output, Y, kept), learning_rate)
    return weights, costs


# thought: The last blank was to be filled in later, the rest works already.
# at fault: parameters = None
def update_left_blank(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2) + (1 - Y) / (1 - A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = None
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: Every layer has the sigmoid on the way forward, and the rate is the one of the chapter.
# at fault: A1, cache1 = linear_activation_forward(X, W1, b1, "sigmoid")
# at fault: parameters = update_parameters(parameters, grads, 0.0075)
def sigmoid_inside_and_rate_fixed(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "sigmoid")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, 0.0075)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: output minus label is where the way back starts, as in the chapters before
# at fault: dA2 = A2 - Y
def starts_with_output_minus_label(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = A2 - Y
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: in either direction the ReLU comes first and the sigmoid after it
# at fault: dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "relu")
# at fault: _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
def activations_in_forward_order(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "relu")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# thought: the weights need names only once, they are the same dict all the time
# at fault: W1, b1 = parameters["W1"], parameters["b1"]
# at fault: W2, b2 = parameters["W2"], parameters["b2"]
def weights_named_before_the_loop(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters = initialize_parameters(layers_dims[0], layers_dims[1], layers_dims[2])
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        grads = {}
        dA1, grads["dW2"], grads["db2"] = linear_activation_backward(dA2, cache2, "sigmoid")
        _, grads["dW1"], grads["db1"] = linear_activation_backward(dA1, cache1, "relu")
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
            if print_cost:
                print(f"Cost after iteration {i}: {costs[-1]:.6f}")
    return parameters, costs


# thought: I do the step myself, and the slope shows where to go
# at fault: parameters[name] = parameters[name] + learning_rate * slopes[name]
def walks_uphill(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        hidden, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        output, cache2 = linear_activation_forward(
            hidden, parameters["W2"], parameters["b2"], "sigmoid"
        )
        if i % 100 == 0:
            costs.append(compute_cost(output, Y))
            if print_cost:
                print(i, costs[-1])
        blame = (1 - Y) / (1 - output) - Y / output
        blame, dW2, db2 = linear_activation_backward(blame, cache2, "sigmoid")
        blame, dW1, db1 = linear_activation_backward(blame, cache1, "relu")
        slopes = {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
        for name in slopes:
            parameters[name] = parameters[name] + learning_rate * slopes[name]
    return parameters, costs


# thought: the weights are what matters, so their slopes come out first and the blame last
# at fault: dW2, db2, dA1 = linear_activation_backward(dA2, cache2, "sigmoid")
# at fault: dW1, db1, _ = linear_activation_backward(dA1, cache1, "relu")
def results_in_another_order(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -Y / A2 + (1 - Y) / (1 - A2)
        dW2, db2, dA1 = linear_activation_backward(dA2, cache2, "sigmoid")
        dW1, db1, _ = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs
