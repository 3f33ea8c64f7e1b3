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


# thought: The curly brackets put the number into the name by themselves.
# at fault: updated["W{layer}"] = parameters["W{layer}"] - learning_rate * grads["dW{layer}"]
# at fault: updated["b{layer}"] = parameters["b{layer}"] - learning_rate * grads["db{layer}"]
def strings_without_f(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        updated["W{layer}"] = parameters["W{layer}"] - learning_rate * grads["dW{layer}"]
        updated["b{layer}"] = parameters["b{layer}"] - learning_rate * grads["db{layer}"]
    return updated


# thought: The range from 1 to L goes through all layers.
# at fault: for i in range(1, L):
def last_layer_left_out(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = dict(parameters)
    for i in range(1, L):
        for letter in "Wb":
            name = letter + str(i)
            updated[name] = updated[name] - learning_rate * grads["d" + name]
    return updated


# thought: With -= the parameters are changed where they are, so nothing is left to do.
# at fault: parameters[f"W{layer}"] -= learning_rate * grads[f"dW{layer}"]
# at fault: parameters[f"b{layer}"] -= learning_rate * grads[f"db{layer}"]
def empty_dict_returned(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        parameters[f"W{layer}"] -= learning_rate * grads[f"dW{layer}"]
        parameters[f"b{layer}"] -= learning_rate * grads[f"db{layer}"]
    return updated


# thought: The new value is the old one minus its gradient, for every name of the dict.
# at fault: return {name: value - grads["d" + name] for name, value in parameters.items()}
def rate_forgotten(parameters, grads, learning_rate):
    return {name: value - grads["d" + name] for name, value in parameters.items()}


# thought: In the example the weight goes down and the bias goes up, so the bias gets a plus.
# at fault: updated[f"b{layer}"] = parameters[f"b{layer}"] + learning_rate * grads[f"db{layer}"]
def plus_for_the_biases(parameters, grads, learning_rate):
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        updated[f"W{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"dW{layer}"]
        updated[f"b{layer}"] = parameters[f"b{layer}"] + learning_rate * grads[f"db{layer}"]
    return updated
