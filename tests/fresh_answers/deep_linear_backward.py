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
