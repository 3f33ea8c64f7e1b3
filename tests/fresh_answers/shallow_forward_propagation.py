from course_utils.activations import sigmoid
import numpy as np

from course_utils.activations import relu, sigmoid, tanh_derivative
from course_utils.shallow import initialize_parameters, layer_sizes


# thought: A star between two arrays is the matrix product.
# at fault: Z1 = W1 * X + b1
def star_for_the_matrix_product(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 * X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: The second layer takes the sums of the first layer.
# at fault: z_out = np.dot(parameters["W2"], z_hidden) + parameters["b2"]
def output_fed_with_the_sums(X, parameters):
    z_hidden = np.dot(parameters["W1"], X) + parameters["b1"]
    a_hidden = np.tanh(z_hidden)
    z_out = np.dot(parameters["W2"], z_hidden) + parameters["b2"]
    a_out = sigmoid(z_out)
    return a_out, {"Z1": z_hidden, "A1": a_hidden, "Z2": z_out, "A2": a_out}


# thought: The m examples have the numbers 0 to m - 1, so the range has to end at m - 1.
# at fault: for i in range(m - 1):
def last_example_left_out(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    n_h, m = W1.shape[0], X.shape[1]
    Z1, A1 = np.zeros((n_h, m)), np.zeros((n_h, m))
    Z2 = np.zeros((1, m))
    for i in range(m - 1):
        for j in range(n_h):
            Z1[j, i] = np.sum(W1[j] * X[:, i]) + b1[j, 0]
            A1[j, i] = np.tanh(Z1[j, i])
        Z2[0, i] = np.sum(W2[0] * A1[:, i]) + b2[0, 0]
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: Whoever calls this takes the cache first and the output second.
# at fault: return {"A1": A1, "A2": A2}, A2
def cache_returned_first(X, parameters):
    def layer(number, fed, bend):
        return bend(parameters[f"W{number}"] @ fed + parameters[f"b{number}"])

    A1 = layer(1, X, np.tanh)
    A2 = layer(2, A1, sigmoid)
    return {"A1": A1, "A2": A2}, A2


# thought: The line for layer 2 is the line for layer 1 with other letters.
# at fault: Z2 = W2 @ A1 + b1
def bias_of_layer_one_copied(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b1
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: One over one plus e to the minus z can be typed as it is read.
# at fault: A2 = 1 / 1 + np.exp(-Z2)
def sigmoid_without_brackets(X, parameters):
    W1, W2 = parameters["W1"], parameters["W2"]
    Z1 = np.einsum("hx,xm->hm", W1, X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.einsum("yh,hm->ym", W2, A1) + parameters["b2"]
    A2 = 1 / 1 + np.exp(-Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# thought: Units bend with the sigmoid, and biases that start at zero may be left out at the end.
# at fault: A1 = sigmoid(Z1)
# at fault: Z2 = W2 @ A1
def sigmoid_inside_and_no_output_bias(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: The input of the first layer is called x, as in the cell with the made-up weights.
# at fault: Z1 = W1 @ x + b1
def small_x_of_another_cell(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ x + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: both layers do the same, weighted sum and then sigmoid, so a loop over the layers will do
# at fault: A = sigmoid(Z)
def sigmoid_in_both_layers(X, parameters):
    cache = {}
    A = X
    for layer in ("1", "2"):
        Z = parameters["W" + layer] @ A + parameters["b" + layer]
        A = sigmoid(Z)
        cache["Z" + layer] = Z
        cache["A" + layer] = A
    return A, cache


# thought: examples are easier to handle in rows, and a column of results is what comes out
# at fault: return A2, cache
def leaves_examples_in_rows(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    rows = X.T
    Z1 = rows @ W1.T + b1.T
    A1 = np.tanh(Z1)
    Z2 = A1 @ W2.T + b2.T
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1.T, "A1": A1.T, "Z2": Z2.T, "A2": A2.T}
    return A2, cache


# thought: X[:, i] is a column, so the column b1 can be added to its weighted sums
# at fault: z1 = W1 @ X[:, i] + b1
def flat_example_plus_column(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    m = X.shape[1]
    n_h = W1.shape[0]
    Z1, A1 = np.zeros((n_h, m)), np.zeros((n_h, m))
    Z2, A2 = np.zeros((1, m)), np.zeros((1, m))
    for i in range(m):
        z1 = W1 @ X[:, i] + b1
        a1 = np.tanh(z1)
        z2 = W2 @ a1 + b2
        Z1[:, i] = z1
        A1[:, i] = a1
        Z2[:, i] = z2
        A2[:, i] = sigmoid(z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: the Z of the second layer is made of the Z of the first, the As are for the cache
# at fault: Z2 = np.dot(W2, Z1) + b2
def second_layer_from_the_sums(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, Z1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# thought: the bias shifts the answer of a unit, so it is added to the activation
# at fault: A1 = np.tanh(Z1) + b1
def bias_after_the_tanh(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X
    A1 = np.tanh(Z1) + b1
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
