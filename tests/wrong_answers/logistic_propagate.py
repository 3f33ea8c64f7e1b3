"""Wrong ways to write `logistic.propagate`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect
from course_utils.losses import cross_entropy


def _cost(A, Y):
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


@expect("gradients_not_averaged", line=("dw = np.dot(X, (A - Y).T)", "db = np.sum(A - Y)"))
def gradients_are_sums(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, np.squeeze(cost)


@expect(relation="factor m", line="db = np.sum(A - Y)")
def only_db_is_a_sum(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = cross_entropy(A, Y)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


@expect(relation="factor m", line="dw = X @ dZ.T")
def only_dw_is_a_sum(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = cross_entropy(A, Y)
    dZ = A - Y
    dw = X @ dZ.T
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


@expect("error_turned_round", line="dZ = Y - A")
def labels_minus_activations(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dZ = Y - A
    return {"dw": X @ dZ.T / m, "db": np.sum(dZ) / m}, cross_entropy(A, Y)


@expect("cost_negative", line="cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))")
def minus_of_the_cost(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * X @ (A - Y).T
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


@expect("cost_not_averaged", line="cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))")
def cost_is_a_sum(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m, "A": A}, cost


@expect(relation="sign, factor m", line="cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))")
def sign_and_sum_of_the_cost(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost


@expect(
    relation="sign, factor m",
    line='return {"dw": X @ (Y - A).T, "db": np.sum(Y - A)}, cross_entropy(A, Y)',
)
def gradients_summed_and_negative(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    return {"dw": X @ (Y - A).T, "db": np.sum(Y - A)}, cross_entropy(A, Y)


@expect(
    "error_turned_round",
    line=(
        "cost = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))",
        'return {"dw": X @ (Y - A).T / m, "db": np.mean(Y - A)}, cost',
    ),
)
def gradient_sign_and_cost_sign(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (Y - A).T / m, "db": np.mean(Y - A)}, cost


@expect(
    "bias_left_out",
    line=("A = sigmoid(np.dot(w.T, X))", "dw = np.dot(X, (A - Y).T)", "db = np.sum(A - Y)"),
)
def no_bias_and_sums(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X))
    dw = np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cross_entropy(A, Y)


@expect("transpose_missing_in_z_with_dot", line="A = sigmoid(np.dot(w, X) + b)")
def transpose_missing_in_z(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cross_entropy(A, Y)


@expect("transpose_missing_in_z", line="A = sigmoid(w @ X + b)")
def transpose_missing_in_z_at(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w @ X + b)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cross_entropy(A, Y)


@expect("transpose_missing_in_dw", line="dw = 1 / m * np.dot(X, A - Y)")
def transpose_missing_in_dw(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = _cost(A, Y)
    dw = 1 / m * np.dot(X, A - Y)
    return {"dw": dw, "db": np.mean(A - Y)}, cost


@expect("transpose_missing_in_dw", line="dw = X @ (A - Y) / m")
def transpose_missing_in_dw_at(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dw = X @ (A - Y) / m
    return {"dw": dw, "db": np.mean(A - Y)}, _cost(A, Y)


@expect("wrong_factor_transposed_in_dw", line="dw = X.T @ (A - Y) / m")
def transpose_of_the_wrong_factor(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dw = X.T @ (A - Y) / m
    return {"dw": dw, "db": np.mean(A - Y)}, _cost(A, Y)


@expect("bias_left_out", line="A = sigmoid(np.matmul(w.T, X))")
def bias_left_out(w, b, X, Y):
    A = sigmoid(np.matmul(w.T, X))
    error = A - Y
    return {"dw": X @ error.T / Y.size, "db": error.mean()}, _cost(A, Y)


@expect("gradient_in_a_row", line="dw = np.dot(A - Y, X.T) / m")
def row_of_gradients(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dw = np.dot(A - Y, X.T) / m
    return {"dw": dw, "db": np.mean(A - Y)}, _cost(A, Y)


@expect("star_for_product", line="dw = 1 / m * X * (A - Y)")
def star(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dw = 1 / m * X * (A - Y)
    return {"dw": dw, "db": np.mean(A - Y)}, _cost(A, Y)


@expect("star_for_product_in_z", line="A = sigmoid(w * X + b)")
def star_in_z(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, _cost(A, Y)


@expect("sigmoid_left_out", line="A = w.T @ X + b")
def activation_forgotten(w, b, X, Y):
    m = X.shape[1]
    A = w.T @ X + b
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost


@expect(relation="factor m/n_x", line="m = X.shape[0]")
def divided_by_features(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost


@expect(
    finding="kind",
    says="is missing in the dict",
    line='return {"dW": X @ (A - Y).T / m, "db": np.mean(A - Y)}, _cost(A, Y)',
)
def keys_in_capitals(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return {"dW": X @ (A - Y).T / m, "db": np.mean(A - Y)}, _cost(A, Y)


@expect(
    "cost_exchanged",
    line='return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cross_entropy(Y, A)',
)
def arguments_of_the_cost_exchanged(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cross_entropy(Y, A)


@expect(
    relation="exchanged", line='return _cost(A, Y), {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}'
)
def exchanged_results(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return _cost(A, Y), {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}


@expect("slope_not_cancelled", line="dZ = (A - Y) * A * (1 - A)")
def slope_too_much(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dZ = (A - Y) * A * (1 - A)
    return {"dw": X @ dZ.T / m, "db": np.mean(dZ)}, _cost(A, Y)


@expect(relation="factor 1/m", line="dZ = (A - Y) / m")
def averaged_twice(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dZ = (A - Y) / m
    return {"dw": X @ dZ.T / m, "db": np.mean(dZ)}, _cost(A, Y)


@expect(finding="changed input", says="changed its input", line="w -= 0.009 * dw")
def updates_the_weights(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dw = X @ (A - Y).T / m
    w -= 0.009 * dw
    return {"dw": dw, "db": np.mean(A - Y)}, _cost(A, Y)


@expect(finding="kind", says="Is there a `return`", line=())
def forgot_to_return(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    grads = {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}


@expect(finding="kind", says="not 2 values", line="return grads")
def cost_forgotten(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    grads = {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}
    return grads


@expect(
    finding="kind", says="not of 2", line="return X @ (A - Y).T / m, np.mean(A - Y), _cost(A, Y)"
)
def gradients_not_in_a_dict(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return X @ (A - Y).T / m, np.mean(A - Y), _cost(A, Y)


@expect(relation="sum missing", line='return {"dw": X @ dZ.T / m, "db": dZ / m}, _cost(A, Y)')
def db_for_each_example(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dZ = A - Y
    return {"dw": X @ dZ.T / m, "db": dZ / m}, _cost(A, Y)


@expect(relation="missing axis", line="dw = np.mean(X * (A - Y), axis=1)")
def rows_averaged(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    dw = np.mean(X * (A - Y), axis=1)
    return {"dw": dw, "db": np.mean(A - Y)}, _cost(A, Y)
