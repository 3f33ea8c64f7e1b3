"""Correct ways to write `deep.L_model_backward`, each different from the reference."""

import numpy as np

from course_utils.deep import linear_activation_backward, linear_backward


def as_the_course_spells_it(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = (
        linear_activation_backward(dAL, current_cache, "sigmoid")
    )
    for l in reversed(range(L - 1)):
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(
            grads["dA" + str(l + 1)], caches[l], "relu"
        )
        grads["dA" + str(l)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    return grads


def old_names_of_activations_gradients(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = (AL - Y) / (AL * (1 - AL))
    for l in range(L, 0, -1):
        name = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], name)
        grads["dA" + str(l)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads


def error_of_the_last_layer_at_once(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(AL - Y, caches[-1][0])
    for l in range(L - 1, 0, -1):
        one = linear_activation_backward(dA, caches[l - 1], "relu")
        dA, grads[f"dW{l}"], grads[f"db{l}"] = one
    return grads


def recursion(AL, Y, caches):
    def back(dA, caches, activation):
        if not caches:
            return {}
        *before, cache = caches
        dA, dW, db = linear_activation_backward(dA, cache, activation)
        return {**back(dA, before, "relu"), f"dW{len(caches)}": dW, f"db{len(caches)}": db}

    return back((1 - Y) / (1 - AL) - Y / AL, caches, "sigmoid")


def layers_taken_apart(AL, Y, caches):
    m, grads = AL.shape[1], {}
    dZ = AL - Y
    for number in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[number - 1]
        grads[f"dW{number}"] = dZ.dot(A_prev.T) / m
        grads[f"db{number}"] = dZ.mean(axis=1, keepdims=True)
        if number > 1:
            dZ = W.T.dot(dZ) * (caches[number - 2][1] > 0)
    return grads


def caches_from_the_end(AL, Y, caches):
    grads = {}
    number, activation = len(caches), "sigmoid"
    dA = np.where(Y == 1, -1 / AL, 1 / (1 - AL))
    for cache in reversed(caches):
        dA, grads[f"dW{number}"], grads[f"db{number}"] = linear_activation_backward(
            dA, cache, activation
        )
        number, activation = number - 1, "relu"
    return grads
