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
