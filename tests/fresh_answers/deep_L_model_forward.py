from course_utils.activations import sigmoid
from course_utils.deep import linear_activation_forward
import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import (
    initialize_parameters,
    initialize_parameters_deep,
    linear_activation_forward,
    linear_forward,
)


# thought: Python counts from 0, so the last layer has the number L - 1.
# at fault: activation = "sigmoid" if layer == L - 1 else "relu"
def sigmoid_one_layer_early(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        activation = "sigmoid" if layer == L - 1 else "relu"
        A_prev = A
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A_prev, W, b, activation)
        caches.append(cache)
    return A, caches


# thought: The input of a layer is X.
# at fault: A_prev = X
def every_layer_fed_with_the_data(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        activation = "relu" if layer < L else "sigmoid"
        A_prev = X
        A, cache = linear_activation_forward(
            A_prev, parameters[f"W{layer}"], parameters[f"b{layer}"], activation
        )
        caches.append(cache)
    return A, caches


# thought: The caches are collected in the loop, and the output layer stands after it.
# at fault: -
def cache_of_the_output_not_kept(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
    )
    return AL, caches


# thought: Hidden layers have tanh inside, as in the chapter before.
# at fault: A = sigmoid(Z) if layer == depth else np.tanh(Z)
def tanh_in_the_hidden_layers(X, parameters):
    depth = len(parameters) // 2
    A, caches = X, []
    for layer in range(1, depth + 1):
        Z, linear_cache = linear_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"])
        A = sigmoid(Z) if layer == depth else np.tanh(Z)
        caches.append((linear_cache, Z))
    return A, caches


# thought: When the loop has computed its layer, the result is returned.
# at fault: return A, caches
def return_within_the_loop(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        activation = "sigmoid" if layer == L else "relu"
        A_prev = A
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A_prev, W, b, activation)
        caches.append(cache)
        return A, caches


# thought: range includes its end, and each layer gives a probability.
# at fault: for layer in range(1, L):
# at fault: A, cache = linear_activation_forward(A, W, b, "sigmoid")
def sigmoid_everywhere_and_output_never_reached(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "sigmoid")
        caches.append(cache)
    return A, caches


# thought: Python counts from 0, so the last layer has the number L - 1
# at fault: activation = "sigmoid" if layer == L - 1 else "relu"
def sigmoid_one_layer_early_too(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        activation = "sigmoid" if layer == L - 1 else "relu"
        A_prev = A
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A_prev, W, b, activation)
        caches.append(cache)
    return A, caches


# thought: the input of the network is X, so every layer gets X
# at fault: A_prev = X
def each_layer_gets_x(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        if layer < L:
            activation = "relu"
        else:
            activation = "sigmoid"
        A_prev = X
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(layer)], parameters["b" + str(layer)], activation
        )
        caches.append(cache)
    return A, caches


# thought: the last layer is only the output, so nothing of it has to be kept
# at fault: -
def last_cache_not_kept(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L):
        W = parameters[f"W{layer}"]
        b = parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


# thought: the way back begins at the end, so the last layer's cache goes to the front
# at fault: kept.insert(0, layer_cache)
def caches_back_to_front(X, parameters):
    depth = len(parameters) // 2
    names = ["relu"] * (depth - 1) + ["sigmoid"]
    values, kept = X, []
    for number, name in enumerate(names, start=1):
        weights, bias = parameters[f"W{number}"], parameters[f"b{number}"]
        values, layer_cache = linear_activation_forward(values, weights, bias, name)
        kept.insert(0, layer_cache)
    return values, kept


# thought: all layers have the ReLU, and at the very end the sigmoid makes it a probability
# at fault: A, cache = linear_activation_forward(A, W, b, "relu")
# at fault: AL = sigmoid(A)
def sigmoid_on_top_of_relu(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL = sigmoid(A)
    return AL, caches
