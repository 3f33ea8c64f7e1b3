import numpy as np

from course_utils.deep import L_model_backward, L_model_forward, compute_cost


# thought: The bias line is the weight line with a b at its beginning and end.
# at fault: updated[f"b{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"db{layer}"]
def weights_in_the_line_of_the_biases(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        updated[f"W{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"dW{layer}"]
        updated[f"b{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"db{layer}"]
    return updated


# thought: range goes up to its second number, and that is L.
# at fault: for layer in range(1, len(parameters) // 2):
def last_layer_stays(parameters, grads, learning_rate):
    moved = {name: value.copy() for name, value in parameters.items()}
    for layer in range(1, len(parameters) // 2):
        for letter in "Wb":
            moved[f"{letter}{layer}"] -= learning_rate * grads[f"d{letter}{layer}"]
    return moved


# thought: A name of the dict is put together with braces in quotes.
# at fault: updated["b{layer}"] = parameters["b{layer}"] - learning_rate * grads["db{layer}"]
def f_before_the_quotes_missing(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        updated[f"W{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"dW{layer}"]
        updated["b{layer}"] = parameters["b{layer}"] - learning_rate * grads["db{layer}"]
    return updated


# thought: The number of the layer is all that differs between the gradients.
# at fault: name: value - learning_rate * grads["dW" + name[1:]]
def slope_of_the_weights_for_every_name(parameters, grads, learning_rate):
    return {
        name: value - learning_rate * grads["dW" + name[1:]]
        for name, value in parameters.items()
    }


# thought: W goes down by its gradient, b goes up to balance it.
# at fault: updated[f"W{layer}"] = parameters[f"W{layer}"] - grads[f"dW{layer}"]
# at fault: updated[f"b{layer}"] = parameters[f"b{layer}"] + learning_rate * grads[f"db{layer}"]
def rate_forgotten_and_biases_uphill(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        updated[f"W{layer}"] = parameters[f"W{layer}"] - grads[f"dW{layer}"]
        updated[f"b{layer}"] = parameters[f"b{layer}"] + learning_rate * grads[f"db{layer}"]
    return updated
