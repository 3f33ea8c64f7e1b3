"""Correct ways to write `shallow.update_parameters`, each different from the reference."""

import copy

import numpy as np


def as_the_course_spells_it(parameters, grads, learning_rate=1.2):
    W1 = copy.deepcopy(parameters["W1"])
    b1 = parameters["b1"]
    W2 = copy.deepcopy(parameters["W2"])
    b2 = parameters["b2"]
    dW1 = grads["dW1"]
    db1 = grads["db1"]
    dW2 = grads["dW2"]
    db2 = grads["db2"]
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


def new_dict_from_a_loop(parameters, grads, learning_rate=1.2):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}


def deep_copy_changed(parameters, grads, learning_rate=1.2):
    parameters = copy.deepcopy(parameters)
    for name in parameters:
        parameters[name] -= learning_rate * grads[f"d{name}"]
    return parameters


def arrays_changed_in_place(parameters, grads, learning_rate=1.2):
    for name in ("W1", "b1", "W2", "b2"):
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters


def entries_of_the_same_dict_exchanged(parameters, grads, learning_rate=1.2):
    layers = len(parameters) // 2
    for layer in range(1, layers + 1):
        for kind in "Wb":
            name = kind + str(layer)
            parameters[name] = parameters[name] - learning_rate * grads["d" + name]
    return parameters


def shallow_copy_of_the_dict(params, grads, learning_rate=1.2):
    params = params.copy()
    params["W1"] = params["W1"] - learning_rate * grads["dW1"]
    params["W2"] = params["W2"] - learning_rate * grads["dW2"]
    params["b1"] = params["b1"] - learning_rate * grads["db1"]
    params["b2"] = params["b2"] - learning_rate * grads["db2"]
    return params


def numpy_writes_into_the_old_arrays(parameters, grads, alpha=1.2):
    for key, value in parameters.items():
        np.subtract(value, np.multiply(alpha, grads["d" + key]), out=value)
    return dict(parameters)


def all_parameters_as_one_vector(parameters, grads, learning_rate=1.2):
    names = sorted(parameters)
    vector = np.concatenate([parameters[name].ravel() for name in names])
    vector = vector - learning_rate * np.concatenate([grads["d" + n].ravel() for n in names])
    ends = np.cumsum([parameters[name].size for name in names])[:-1]
    parts = zip(names, np.split(vector, ends), strict=True)
    return {name: part.reshape(parameters[name].shape) for name, part in parts}


def _step(value, gradient, rate):
    return value + -rate * gradient


def helper_for_one_step(parameters, grads, learning_rate=1.2, decay=0):
    return {
        name: _step(value, grads["d" + name] + decay * value, learning_rate)
        for name, value in parameters.items()
    }


def loops_over_the_elements(parameters, grads, learning_rate=1.2):
    new = {}
    for name, value in parameters.items():
        new[name] = np.zeros(value.shape)
        for i in range(value.shape[0]):
            for j in range(value.shape[1]):
                new[name][i, j] = value[i, j] - learning_rate * grads["d" + name][i, j]
    return new


def rate_without_default(parameters, grads, learning_rate):
    W1, b1, W2, b2 = map(parameters.get, ["W1", "b1", "W2", "b2"])
    steps = [learning_rate * grads[name] for name in ["dW1", "db1", "dW2", "db2"]]
    return {"W1": W1 - steps[0], "b1": b1 - steps[1], "W2": W2 - steps[2], "b2": b2 - steps[3]}


def union_with_the_gradients_kept(parameters, grads, learning_rate=1.2):
    new = {name[1:]: parameters[name[1:]] - learning_rate * grads[name] for name in grads}
    return parameters | new | grads
