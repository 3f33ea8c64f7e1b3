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
