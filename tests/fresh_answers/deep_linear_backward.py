import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import linear_forward


# thought: Everything on the way back is a mean over the m examples.
# at fault: dA_prev = W.T @ dZ / m
def blame_averaged_on_its_way(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ / m
    return dA_prev, dW, db


# thought: axis=1 is enough to sum over the examples.
# at fault: db = np.sum(dZ, axis=1) / m
def second_axis_of_the_bias_lost(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# thought: The results are returned in the order in which they were computed.
# at fault: return dW, db, dA_prev
def results_in_the_order_of_the_lines(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ.mean(axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


# thought: The result's letters follow the order in which the factors stand in the forward step.
# at fault: dW = np.einsum("ni,pi->pn", dZ, A_prev) / dZ.shape[1]
def einsum_with_result_lying(dZ, cache):
    A_prev, W, _ = cache
    dW = np.einsum("ni,pi->pn", dZ, A_prev) / dZ.shape[1]
    db = np.einsum("ni->n", dZ)[:, None] / dZ.shape[1]
    return np.einsum("np,ni->pi", W, dZ), dW, db


# thought: The loop visits each unit of the layer and writes down what it passes on.
# at fault: dA_prev = W[j][:, None] * dZ[j]
def only_the_last_unit_passes_blame(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db = np.zeros(W.shape), np.zeros(b.shape)
    for j in range(W.shape[0]):
        dW[j] = A_prev @ dZ[j] / m
        db[j] = np.sum(dZ[j]) / m
        dA_prev = W[j][:, None] * dZ[j]
    return dA_prev, dW, db


# thought: The bias is averaged for db, and the product for dW already is the mean.
# at fault: dW = dZ @ A_prev.T
# at fault: db = np.sum(b, axis=1, keepdims=True) / m
def bias_for_its_slope_and_no_mean_in_the_weights(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T
    db = np.sum(b, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# thought: Only the weights and biases learn, so the third line can wait.
# at fault: dA_prev = None
def nothing_for_the_layer_before(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = None
    return dA_prev, dW, db


# thought: one adds up the blame of the examples, and only the bias is a mean
# at fault: return dA_prev, dW, db / m
def loop_forgets_to_average_the_weights(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros((W.shape[0], 1))
    dA_prev = np.zeros(A_prev.shape)
    for i in range(m):
        dz = dZ[:, i : i + 1]
        dW += dz @ A_prev[:, i : i + 1].T
        db += dz
        dA_prev[:, i] = (W.T @ dz)[:, 0]
    return dA_prev, dW, db / m


# thought: all three results are means over the examples, so all three get 1/m
# at fault: dA_prev = scale * np.dot(W.T, dZ)
def averages_what_flows_back(dZ, cache):
    A_prev, W, b = cache
    scale = 1 / A_prev.shape[1]
    dW = scale * np.dot(dZ, A_prev.T)
    db = scale * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = scale * np.dot(W.T, dZ)
    return dA_prev, dW, db


# thought: going backwards one works with the derivatives, so it is dW that is transposed
# at fault: dA_prev = dW.T @ dZ
def passes_blame_through_dW(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dW.T @ dZ
    return dA_prev, dW, db


# thought: reshape(1, -1) turns the flat mean back into a column
# at fault: db = dZ.mean(axis=1).reshape(1, -1)
def biases_as_a_row(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ.mean(axis=1).reshape(1, -1)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# thought: the cache holds the weights first, as in W @ A + b
# at fault: W, A_prev, b = cache
def cache_in_the_order_of_the_formula(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
