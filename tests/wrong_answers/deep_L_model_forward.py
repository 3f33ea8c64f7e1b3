"""Wrong ways to write `deep.L_model_forward`, and how each should be explained."""

from course_utils.banks import expect
from course_utils.deep import linear_activation_forward


@expect("relu_in_all_layers")
def relu_to_the_end(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    return A, caches


@expect("sigmoid_in_all_layers")
def sigmoid_all_along(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "sigmoid")
        caches.append(cache)
    return A, caches


@expect(finding="raised")
def always_from_x(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(X, W, b, "relu" if l < L else "sigmoid")
        caches.append(cache)
    return A, caches


@expect("last_layer_not_computed")
def one_layer_short(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    return A, caches


@expect(finding="raised", says="no key 'W0'")
def counted_from_zero(X, parameters):
    caches, A = [], X
    for l in range(len(parameters) // 2):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    return A, caches


@expect(finding="raised", says="no key 'W4'")
def number_of_parameters_for_layers(X, parameters):
    caches, A = [], X
    L = len(parameters)
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if l < L else "sigmoid")
        caches.append(cache)
    return A, caches


@expect("last_cache_not_kept")
def last_cache_lost(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


@expect("last_output_alone")
def output_alone(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if l < L else "sigmoid")
    return A


@expect(finding="shape")
def returns_in_the_loop(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if l < L else "sigmoid")
        caches.append(cache)
        return A, caches


@expect("labels_for_output")
def decided_already(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if l < L else "sigmoid")
        caches.append(cache)
    return (A > 0.5).astype(int), caches


@expect(finding="raised", says="no key 'Wl'")
def key_without_number(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["Wl"], parameters["bl"], "relu")
        caches.append(cache)
    return A, caches
