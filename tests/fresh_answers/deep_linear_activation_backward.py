import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import linear_activation_forward, linear_backward


# thought: Back through the ReLU means to multiply by the ReLU.
# at fault: dZ = dA * relu(Z)
def value_of_the_relu_for_its_slope(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu(Z)
    else:
        A = sigmoid(Z)
        dZ = dA * A * (1 - A)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# thought: The ReLU lets through what is positive, also on the way back.
# at fault: dZ[dA <= 0] = 0
def negative_blame_stopped(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.array(dA, copy=True)
        dZ[dA <= 0] = 0
    elif activation == "sigmoid":
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)


# thought: The slope of the sigmoid is z times one minus z.
# at fault: dZ = dA * Z * (1 - Z)
def sum_in_the_slope_of_the_sigmoid(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        A = sigmoid(Z)
        dZ = dA * Z * (1 - Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# thought: The function got dA, so dA is handed on.
# at fault: dA_prev, dW, db = linear_backward(dA, linear_cache)
def blame_handed_on_unbent(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.where(Z > 0, 1, 0)
    else:
        A = sigmoid(Z)
        dZ = dA * A * (1 - A)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# thought: relu_derivative was written in the chapter before, so it is there.
# at fault: dZ = dA * relu_derivative(Z)
def name_of_the_chapter_before(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu_derivative(Z)
    else:
        A = sigmoid(Z)
        dZ = dA * A * (1 - A)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# thought: The three formulas can be written here, and the mean is taken at the end.
# at fault: return dA_prev, dW / m, db
def own_linear_part_with_bias_not_averaged(dA, cache, activation):
    (A_prev, W, _), Z = cache
    m = dA.shape[1]
    dZ = dA * (Z > 0) if activation == "relu" else dA * sigmoid(Z) * sigmoid(-Z)
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW / m, db


# thought: The blame has to be multiplied by the answer, and results are named as they come.
# at fault: dZ = dA * A
# at fault: dW, dA_prev, db = linear_backward(dZ, linear_cache)
def half_a_slope_and_results_mixed_up(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        A = sigmoid(Z)
        dZ = dA * A
    dW, dA_prev, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db
