import numpy as np

from course_utils.activations import sigmoid, tanh_derivative
from course_utils.shallow import layer_sizes


# thought: Weights lead from the inputs to the units, so the inputs come first in the shape.
# at fault: W1 = rng.normal(size=(n_x, n_h)) * 0.01
def first_weights_lying(n_x, n_h, n_y):
    rng = np.random.default_rng(2)
    W1 = rng.normal(size=(n_x, n_h)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: The first argument of rng.normal says how large the numbers are.
# at fault: return rng.normal(0.01, size=(rows, columns))
def mean_for_scale(n_x, n_h, n_y):
    rng = np.random.default_rng(2)

    def draw(rows, columns):
        return rng.normal(0.01, size=(rows, columns))

    W1, W2 = draw(n_h, n_x), draw(n_y, n_h)
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: One bias for each hidden unit is a list of n_h numbers.
# at fault: b1 = np.zeros(n_h)
def bias_without_second_axis(n_x, n_h, n_y):
    rng = np.random.default_rng(2)
    W1 = 0.01 * rng.normal(size=(n_h, n_x))
    b1 = np.zeros(n_h)
    W2 = 0.01 * rng.normal(size=(n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: The counter of the loop is the number of the layer.
# at fault: layer = str(k)
def layers_named_from_zero(n_x, n_h, n_y):
    rng = np.random.default_rng(2)
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for k in range(2):
        layer = str(k)
        parameters["W" + layer] = 0.01 * rng.normal(size=(sizes[k + 1], sizes[k]))
        parameters["b" + layer] = np.zeros((sizes[k + 1], 1))
    return parameters


# thought: Each input has a bias, and only the first layer has to start small.
# at fault: b1 = np.zeros((n_x, 1))
# at fault: W2 = rng.normal(size=(n_y, n_h))
def bias_for_inputs_and_large_output_weights(n_x, n_h, n_y):
    rng = np.random.default_rng(2)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = np.zeros((n_x, 1))
    W2 = rng.normal(size=(n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: With a single output the last bias is not needed, so its blank may stay.
# at fault: b2 = None
def last_blank_left(n_x, n_h, n_y):
    rng = np.random.default_rng(2)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = None
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
