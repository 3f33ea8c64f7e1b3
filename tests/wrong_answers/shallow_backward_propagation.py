"""Wrong ways to write `shallow.backward_propagation`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


def _grads(dW1, db1, dW2, db2):
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def _rows(dZ):
    return np.sum(dZ, axis=1, keepdims=True)


@expect("gradients_are_sums")
def sums(parameters, cache, X, Y):
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1**2)
    return _grads(np.dot(dZ1, X.T), _rows(dZ1), np.dot(dZ2, A1.T), _rows(dZ2))


@expect("error_with_wrong_sign")
def wrong_sign(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = Y - cache["A2"]
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect(relation="sign, factor m")
def sums_with_wrong_sign(parameters, cache, X, Y):
    A1 = cache["A1"]
    dZ2 = Y - cache["A2"]
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T, _rows(dZ1), dZ2 @ A1.T, _rows(dZ2))


@expect("slope_of_tanh_missing")
def no_slope(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect("slope_of_the_sigmoid_in_the_hidden_layer")
def slope_of_sigmoid(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (A1 - A1**2)
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect("square_of_a1_missing")
def no_square(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1)
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect("tanh_applied_twice")
def tanh_of_a1(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - np.power(np.tanh(A1), 2))
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect("slope_at_the_output_not_cancelled")
def slope_at_the_output(parameters, cache, X, Y):
    m, A1, A2 = X.shape[1], cache["A1"], cache["A2"]
    dZ2 = (A2 - Y) * (A2 - A2**2)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect("bias_gradients_summed_over_units")
def no_axis(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T / m, dZ1.sum() / m, dZ2 @ A1.T / m, dZ2.sum() / m)


@expect("bias_gradients_without_second_axis")
def no_keepdims(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T / m, dZ1.sum(axis=1) / m, dZ2 @ A1.T / m, dZ2.sum(axis=1) / m)


@expect(relation="factor m")
def only_dw1_is_a_sum(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect(relation="factor m")
def biases_are_sums(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T / m, _rows(dZ1), dZ2 @ A1.T / m, _rows(dZ2))


@expect(relation="transpose; row for column")
def transposed_products(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(X @ dZ1.T / m, _rows(dZ1) / m, A1 @ dZ2.T / m, _rows(dZ2) / m)


@expect(relation="exchanged")
def layers_exchanged(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ2 @ A1.T / m, _rows(dZ1) / m, dZ1 @ X.T / m, _rows(dZ2) / m)


@expect(finding="value", says="`m` is 2, and should be 3")
def divided_by_rows(parameters, cache, X, Y):
    m, A1 = X.shape[0], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return _grads(dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m)


@expect(finding="kind", says="Is there a `return`")
def no_return(parameters, cache, X, Y):
    dZ2 = cache["A2"] - Y
    dW2 = dZ2 @ cache["A1"].T / X.shape[1]


@expect(finding="kind", says="not a dict")
def tuple_for_dict(parameters, cache, X, Y):
    m, A1 = X.shape[1], cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return dZ1 @ X.T / m, _rows(dZ1) / m, dZ2 @ A1.T / m, _rows(dZ2) / m
