"""Wrong ways to write `deep.linear_activation_backward`, and how each should be explained."""

import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.banks import expect
from course_utils.deep import linear_backward


@expect("slope_left_out")
def no_slope(dA, cache, activation):
    linear_cache, Z = cache
    return linear_backward(dA, linear_cache)


@expect("corner_counted")
def corner(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.array(dA)
    if activation == "relu":
        dZ[Z < 0] = 0
    else:
        dZ = dA * sigmoid(Z) * (1 - sigmoid(Z))
    return linear_backward(dZ, linear_cache)


@expect("value_of_relu_for_slope")
def relu_itself(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * relu(Z) if activation == "relu" else dA * sigmoid(Z) * (1 - sigmoid(Z))
    return linear_backward(dZ, linear_cache)


@expect("value_of_sigmoid_for_slope")
def sigmoid_itself(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else dA * sigmoid(Z)
    return linear_backward(dZ, linear_cache)


@expect("sum_for_value_of_sigmoid")
def slope_at_z(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.where(Z > 0, dA, 0) if activation == "relu" else dA * Z * (1 - Z)
    return linear_backward(dZ, linear_cache)


@expect("slope_of_relu_always")
def always_relu(dA, cache, activation):
    linear_cache, Z = cache
    return linear_backward(np.where(Z > 0, dA, 0), linear_cache)


@expect("slope_of_sigmoid_always")
def always_sigmoid(dA, cache, activation):
    linear_cache, Z = cache
    A = sigmoid(Z)
    return linear_backward(dA * (A - A**2), linear_cache)


@expect("slope_alone")
def slope_alone(dA, cache, activation):
    linear_cache, Z = cache
    dZ = (Z > 0) * 1.0 if activation == "relu" else sigmoid(Z) * (1 - sigmoid(Z))
    return linear_backward(dZ, linear_cache)


@expect(finding="raised")
def matrix_product(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA @ (Z > 0) if activation == "relu" else dA @ (sigmoid(Z) * (1 - sigmoid(Z)))
    return linear_backward(dZ, linear_cache)


@expect(finding="kind", says="not 3 values")
def error_handed_back(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else dA * sigmoid(Z) * (1 - sigmoid(Z))
    return dZ


@expect(finding="raised")
def whole_cache(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else dA * sigmoid(Z) * (1 - sigmoid(Z))
    return linear_backward(dZ, cache)


@expect(finding="value", says="`dZ` is not right")
def tanhs_slope(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else dA * (1 - np.tanh(Z) ** 2)
    return linear_backward(dZ, linear_cache)


@expect(finding="changed input", says="changed its input `dA`")
def input_zeroed(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dA[Z <= 0] = 0
        return linear_backward(dA, linear_cache)
    return linear_backward(dA * sigmoid(Z) * (1 - sigmoid(Z)), linear_cache)
