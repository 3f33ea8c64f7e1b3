import numpy as np

from course_utils.activations import relu, sigmoid


# thought: The weights have to become smaller, so they are divided by the root.
# at fault: parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / np.sqrt(2 / n_prev)
def divided_by_the_root(layer_dims):
    rng = np.random.default_rng(1)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


# thought: n_prev is a whole number, so the division is one of whole numbers.
# at fault: scale = np.sqrt(2 // n_prev)
def whole_number_division(layer_dims):
    rng = np.random.default_rng(1)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        scale = np.sqrt(2 // n_prev)
        parameters[f"W{layer}"] = scale * rng.normal(size=(n, n_prev))
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


# thought: enumerate counts the layers.
# at fault: for layer, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:])):
def layers_counted_from_zero(layer_dims):
    rng = np.random.default_rng(1)
    parameters = {}
    for layer, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:])):
        parameters[f"W{layer}"] = np.sqrt(2 / n_prev) * rng.normal(size=(n, n_prev))
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


# thought: len counts from 0 so one has to be taken off, and the biases fit to what comes in.
# at fault: for layer in range(1, len(layer_dims) - 1):
# at fault: parameters["b" + str(layer)] = np.zeros((layer_dims[layer - 1], 1))
def last_layer_missing_and_biases_of_the_layer_before(layer_dims):
    rng = np.random.default_rng(1)
    parameters = {}
    for layer in range(1, len(layer_dims) - 1):
        shape = (layer_dims[layer], layer_dims[layer - 1])
        parameters["W" + str(layer)] = rng.normal(0, np.sqrt(2 / shape[1]), shape)
        parameters["b" + str(layer)] = np.zeros((layer_dims[layer - 1], 1))
    return parameters
