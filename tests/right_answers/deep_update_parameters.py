"""Correct ways to write `deep.update_parameters`, each different from the reference."""

import copy

import numpy as np


def as_the_course_spells_it(params, grads, learning_rate):
    parameters = copy.deepcopy(params)
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = (
            params["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        )
        parameters["b" + str(l + 1)] = (
            params["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
        )
    return parameters


def old_values_overwritten(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


def arrays_changed_in_place(parameters, grads, learning_rate):
    for name in parameters:
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters


def comprehension(parameters, grads, learning_rate=0.0075):
    return {name: W - learning_rate * grads[f"d{name}"] for name, W in parameters.items()}


def minus_added(parameters, grads, learning_rate):
    steps = {name[1:]: -learning_rate * one for name, one in grads.items() if name[:2] != "dA"}
    return {name: np.add(steps[name], one) for name, one in parameters.items()}


def all_in_one_vector(parameters, grads, learning_rate):
    names = sorted(parameters)
    theta = np.concatenate([parameters[name].ravel() for name in names])
    theta = theta - learning_rate * np.concatenate([grads["d" + name].ravel() for name in names])
    sizes = np.cumsum([parameters[name].size for name in names])[:-1]
    parts = np.split(theta, sizes)
    pairs = zip(names, parts, strict=True)
    return {name: part.reshape(parameters[name].shape) for name, part in pairs}
