"""Wrong ways to write `deep.linear_backward`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("layer_gradients_are_sums")
def no_m(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T, dZ.sum(axis=1, keepdims=True)


@expect("bias_gradient_is_a_sum")
def bias_summed(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True)


@expect("error_averaged_too")
def everything_averaged(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dZ = dZ / m
    return W.T @ dZ, dZ @ A_prev.T, dZ.sum(axis=1, keepdims=True)


@expect("layer_bias_without_second_axis")
def no_keepdims(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.mean(axis=1)


@expect(relation="other axis")
def other_axis(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=0, keepdims=True) / m


@expect(relation="mean of all")
def all_added(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.mean(dZ)


@expect("weight_gradient_transposed")
def turned(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, np.dot(A_prev, dZ.T) / m, np.sum(dZ, axis=1, keepdims=True) / m


@expect("results_in_another_order")
def weights_first(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True), W.T @ dZ


@expect(finding="raised", says="are the two in the wrong order")
def no_transpose(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W @ dZ, dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True)


@expect(finding="value", says="`m` is 2, and should be 3")
def units_counted(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[0]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m


@expect(finding="kind", says="not of 3")
def two_results(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True)


@expect(finding="kind", says="Is there a `return`")
def no_return(dZ, cache):
    A_prev, W, b = cache
    dA_prev = W.T @ dZ
    dW = dZ @ A_prev.T / dZ.shape[1]
    db = dZ.mean(axis=1, keepdims=True)
