"""Correct ways to write `deep.L_model_forward`, each different from the reference."""

import functools

import numpy as np

from course_utils.deep import linear_activation_forward


def as_the_course_spells_it(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    assert AL.shape == (1, X.shape[1])
    return AL, caches


def without_the_layers_function(X, parameters):
    A, Z, caches = X, None, {}
    for l in range(1, len(parameters) // 2 + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        Z = W @ A + b
        caches[l] = (A, W, Z)
        A = np.maximum(Z, 0)
    return 1 / (1 + np.exp(-Z)), caches


def recursion(X, parameters, layer=1):
    W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
    last = f"W{layer + 1}" not in parameters
    A, cache = linear_activation_forward(X, W, b, "sigmoid" if last else "relu")
    if last:
        return A, [cache]
    AL, caches = recursion(A, parameters, layer + 1)
    return AL, [cache, *caches]


def reduced(X, parameters):
    L = len(parameters) // 2

    def through(state, layer):
        A, caches = state
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, ["relu", "sigmoid"][layer == L])
        return A, (*caches, cache)

    return functools.reduce(through, range(1, L + 1), (X, ()))


def everything_in_one_dict(X, parameters):
    L = sum(name.startswith("W") for name in parameters)
    memory = {"A0": X, **parameters}
    for l in range(1, L + 1):
        Z = np.einsum("ij,jk", parameters[f"W{l}"], memory[f"A{l - 1}"]) + parameters[f"b{l}"]
        memory[f"A{l}"] = Z.clip(0) if l < L else np.exp(-np.logaddexp(0, -Z))
    return memory[f"A{L}"], memory


def names_of_activations_first(X, parameters):
    names = ["relu"] * (len(parameters) // 2 - 1) + ["sigmoid"]
    A, caches = X, []
    for number, name in enumerate(names, start=1):
        A, one = linear_activation_forward(
            A, *(parameters[f"{kind}{number}"] for kind in "Wb"), name
        )
        caches += [one]
    return [A, caches]
