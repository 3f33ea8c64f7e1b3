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


# thought: When I change value in the loop, it changes in the dict.
# at fault: value = value - learning_rate * grads["d" + key]
def loop_changes_only_its_own_name(parameters, grads, learning_rate=1.2):
    for key, value in parameters.items():
        value = value - learning_rate * grads["d" + key]
    return parameters


# thought: A step of length learning_rate along the gradient is added to where I am.
# at fault: new[name] = np.add(parameters[name], step)
def steps_uphill(parameters, grads, learning_rate=1.2):
    new = {}
    for name in ("W1", "b1", "W2", "b2"):
        step = learning_rate * grads["d" + name]
        new[name] = np.add(parameters[name], step)
    return new


# thought: The dict can be unpacked at once, the two W and then the two b.
# at fault: W1, W2, b1, b2 = parameters.values()
def unpacked_in_another_order(parameters, grads, learning_rate=1.2):
    W1, W2, b1, b2 = parameters.values()
    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: Everything I need lies in parameters.
# at fault: W1 = parameters["W1"] - learning_rate * parameters["dW1"]
# at fault: b1 = parameters["b1"] - learning_rate * parameters["db1"]
# at fault: W2 = parameters["W2"] - learning_rate * parameters["dW2"]
# at fault: b2 = parameters["b2"] - learning_rate * parameters["db2"]
def gradients_looked_up_in_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * parameters["dW1"]
    b1 = parameters["b1"] - learning_rate * parameters["db1"]
    W2 = parameters["W2"] - learning_rate * parameters["dW2"]
    b2 = parameters["b2"] - learning_rate * parameters["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: The head of the function says that the learning rate is 1.2, so I set it.
# at fault: learning_rate = 1.2
def rate_overwritten(parameters, grads, learning_rate=1.2):
    learning_rate = 1.2
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
