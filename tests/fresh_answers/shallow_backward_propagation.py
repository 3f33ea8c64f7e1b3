from course_utils.activations import tanh_derivative
import numpy as np

from course_utils.activations import sigmoid, tanh_derivative
from course_utils.shallow import (
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
)


# thought: An error is the truth minus the answer.
# at fault: dZ2 = Y - A2
def truth_minus_answer(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 * A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: The bias is one thing, so its slope is the mean of everything in dZ1.
# at fault: db1 = np.mean(dZ1)
def hidden_biases_in_one_mean(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.mean(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.mean(dZ1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: Axis 0 keeps the rows, so the sum runs along each row.
# at fault: db1 = np.sum(dZ1, axis=0, keepdims=True) / m
def summed_down_the_units(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: The weights of layer 1 belong to the activations of layer 1.
# at fault: grads["dW1"] = blame @ A1.T / m
def hidden_answers_for_inputs(parameters, cache, X, Y):
    A1, m = cache["A1"], Y.shape[1]
    grads = {}
    blame = cache["A2"] - Y
    grads["dW2"] = blame @ A1.T / m
    grads["db2"] = blame.mean(axis=1, keepdims=True)
    blame = parameters["W2"].T @ blame * (1 - A1 * A1)
    grads["dW1"] = blame @ A1.T / m
    grads["db1"] = blame.mean(axis=1, keepdims=True)
    return grads


# thought: The shape of X begins with the number of examples.
# at fault: m, n_x = X.shape
def features_counted_for_m(parameters, cache, X, Y):
    m, n_x = X.shape
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = (W2.T @ dZ2) * (1 - A1**2)
    dW2, dW1 = dZ2 @ A1.T / m, dZ1 @ X.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: The slope of tanh is taken at the hidden answers.
# at fault: dZ1 = W2.T @ dZ2 * tanh_derivative(A1)
def tanh_taken_twice(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * tanh_derivative(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: At the end all four sums become means, and they are typed one after the other.
# at fault: return {"dW1": dW1 / m, "db1": db1 / m, "dW2": dW2 / m, "db2": db2}
def last_sum_not_divided(parameters, cache, X, Y):
    m = X.shape[1]
    dW1, db1 = 0, 0
    dW2, db2 = 0, 0
    for i in range(m):
        x, a = X[:, i : i + 1], cache["A1"][:, i : i + 1]
        dz2 = cache["A2"][:, i : i + 1] - Y[:, i : i + 1]
        dz1 = parameters["W2"].T @ dz2 * (1 - a * a)
        dW1, db1 = dW1 + dz1 @ x.T, db1 + dz1
        dW2, db2 = dW2 + dz2 @ a.T, db2 + dz2
    return {"dW1": dW1 / m, "db1": db1 / m, "dW2": dW2 / m, "db2": db2}


# thought: The blame goes from the output to the hidden units along their weights, and that is all.
# at fault: dZ1 = np.einsum("yh,ym->hm", parameters["W2"], dZ2)
def no_slope_of_the_bend(parameters, cache, X, Y):
    m = Y.size
    dZ2 = cache["A2"] - Y
    dZ1 = np.einsum("yh,ym->hm", parameters["W2"], dZ2)
    return {
        "dW1": np.einsum("hm,xm->hx", dZ1, X) / m,
        "db1": np.mean(dZ1, axis=1, keepdims=True),
        "dW2": np.einsum("ym,hm->yh", dZ2, cache["A1"]) / m,
        "db2": np.mean(dZ2, axis=1, keepdims=True),
    }


# thought: The slope is that of the sigmoid, and the mean was already taken in layer 2.
# at fault: dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
# at fault: dW1 = dZ1 @ X.T
def sigmoid_slope_and_no_mean_in_front(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: The slope of an activation is a (1 - a), as I know from logistic regression.
# at fault: dZ1 = W2.T @ dZ2 * (A1 * (1 - A1))
def slope_of_the_sigmoid_for_tanh(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (A1 * (1 - A1))
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: All products of matrices are written with np.dot, the one with the slope as well.
# at fault: dZ1 = np.dot(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
def matrix_product_with_the_slope(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# thought: I have a function for the slope of tanh, and what I have in hand is A1.
# at fault: slopes = tanh_derivative(A1)
def slope_taken_at_a_instead_of_z(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    slopes = tanh_derivative(A1)
    blame_out = A2 - Y
    blame_hidden = np.matmul(W2.T, blame_out) * slopes
    return {
        "dW1": np.matmul(blame_hidden, X.T) / m,
        "db1": blame_hidden.mean(axis=1, keepdims=True),
        "dW2": np.matmul(blame_out, A1.T) / m,
        "db2": blame_out.mean(axis=1, keepdims=True),
    }


# thought: The example unit by unit can be repeated for each example, adding up what comes out.
# at fault: -
def totals_of_a_loop_never_divided(parameters, cache, X, Y):
    W2 = parameters["W2"]
    grads = {"d" + name: np.zeros(np.shape(parameters[name])) for name in ("W1", "b1", "W2", "b2")}
    for i in range(X.shape[1]):
        x = X[:, i : i + 1]
        a1 = cache["A1"][:, i : i + 1]
        dz2 = cache["A2"][:, i : i + 1] - Y[:, i : i + 1]
        dz1 = W2.T * dz2 * (1 - a1 * a1)
        grads["dW2"] += dz2 * a1.T
        grads["db2"] += dz2
        grads["dW1"] += dz1 @ x.T
        grads["db1"] += dz1
    return grads


# thought: A bias is one number, so its slope is the mean of all dZ.
# at fault: db2 = np.mean(dZ2)
# at fault: db1 = np.mean(dZ1)
def one_bias_slope_for_all_units(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.mean(dZ2)
    dZ1 = (W2.T @ dZ2) * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.mean(dZ1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
