import numpy as np

from course_utils.shallow import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
)


# thought: After copying the line for b1 all numbers were changed to 2.
# at fault: b2 = parameters["b2"] - learning_rate * grads["db1"]
def index_kept_in_a_copied_line(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db1"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: Parameters and gradients have the same names.
# at fault: new[name] = parameters[name] - learning_rate * grads[name]
def gradients_by_the_parameters_names(parameters, grads, learning_rate=1.2):
    new = {}
    for name in parameters:
        new[name] = parameters[name] - learning_rate * grads[name]
    return new


# thought: The learning rate of this chapter is 1.2.
# at fault: return {name: value - 1.2 * grads["d" + name] for name, value in parameters.items()}
def rate_written_as_a_number(parameters, grads, learning_rate=1.2):
    return {name: value - 1.2 * grads["d" + name] for name, value in parameters.items()}


# thought: These are all the names that have a gradient.
# at fault: for name in ("W1", "b1", "W2"):
def output_bias_never_moves(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for name in ("W1", "b1", "W2"):
        step = learning_rate * grads["d" + name]
        new[name] = new[name] - step
    return new


# thought: A step of descent shrinks each parameter by its gradient, and then scales the result.
# at fault: return learning_rate * (value - slope)
def rate_outside_the_bracket(parameters, grads, learning_rate=1.2):
    def step(value, slope):
        return learning_rate * (value - slope)

    W1, b1 = step(parameters["W1"], grads["dW1"]), step(parameters["b1"], grads["db1"])
    W2, b2 = step(parameters["W2"], grads["dW2"]), step(parameters["b2"], grads["db2"])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: All lines look alike, so they are typed quickly from the one above.
# at fault: b1 = parameters["W1"] - learning_rate * grads["db1"]
# at fault: W2 = parameters["W2"] - grads["dW2"]
def weights_in_the_bias_and_rate_lost(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["W1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
