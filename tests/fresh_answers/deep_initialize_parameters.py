import numpy as np

from course_utils.activations import relu, sigmoid


# thought: To make numbers a hundred times smaller one divides by 0.01.
# at fault: parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / 0.01
def divided_by_a_hundredth(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    parameters = {}
    for layer, (n_prev, n) in enumerate([(n_x, n_h), (n_h, n_y)], start=1):
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / 0.01
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


# thought: Random means that the weight is drawn, and np.full then makes a matrix of it.
# at fault: W1 = np.full((n_h, n_x), 0.01 * rng.normal())
def one_draw_for_all_first_weights(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    W1 = np.full((n_h, n_x), 0.01 * rng.normal())
    W2 = 0.01 * rng.normal(size=(n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


# thought: randn takes a shape in brackets, as np.zeros does.
# at fault: W1 = np.random.randn((n_h, n_x)) * 0.01
def shape_in_brackets_for_randn(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: the first argument of rng.normal is the standard deviation
# at fault: W1 = rng.normal(0.01, size=(n_h, n_x))
# at fault: W2 = rng.normal(0.01, size=(n_y, n_h))
def deviation_given_as_mean(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    W1 = rng.normal(0.01, size=(n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(0.01, size=(n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: Python counts from 0, so the layers in the dict do as well
# at fault: for layer in range(2):
def layers_named_from_zero(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for layer in range(2):
        n_prev, n = sizes[layer], sizes[layer + 1]
        parameters[f"W{layer}"] = 0.01 * rng.normal(size=(n, n_prev))
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


# thought: np.zeros gets rows and columns as two arguments
# at fault: b1 = np.zeros(n_h, 1)
# at fault: b2 = np.zeros(n_y, 1)
def zeros_without_inner_brackets(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: rng.random is the generator for random numbers of any kind, also for these
# at fault: W1 = rng.random((n_h, n_x)) * small
# at fault: W2 = rng.random((n_y, n_h)) * small
def uniform_instead_of_gaussian(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    small = 0.01
    W1 = rng.random((n_h, n_x)) * small
    W2 = rng.random((n_y, n_h)) * small
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# thought: each weight has its bias, so b has the form of W
# at fault: b1 = np.zeros_like(W1)
# at fault: b2 = np.zeros_like(W2)
def biases_shaped_like_weights(n_x, n_h, n_y):
    rng = np.random.default_rng(1)
    first = n_h * n_x
    numbers = 0.01 * rng.normal(size=first + n_y * n_h)
    W1 = numbers[:first].reshape(n_h, n_x)
    W2 = numbers[first:].reshape(n_y, n_h)
    b1 = np.zeros_like(W1)
    b2 = np.zeros_like(W2)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
