"""Wrong ways to write `logistic.propagate_loop`, and how each should be explained."""

import math

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


def _one(w, b, x):
    """Return the activation of one example."""
    z = b
    for j in range(len(x)):
        z += w[j, 0] * x[j]
    return sigmoid(z)


def _loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


@expect("cost_not_averaged")
def nothing_averaged(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0, 0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i])
        dz = a - Y[0, i]
        for j in range(n_x):
            dw[j] += X[j, i] * dz
        db += dz
    return {"dw": dw, "db": db}, cost


@expect("gradients_not_averaged")
def only_the_cost_averaged(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0, 0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i])
        dz = a - Y[0, i]
        for j in range(n_x):
            dw[j] += X[j, i] * dz
        db += dz
    cost = cost / m
    return {"dw": dw, "db": db}, cost


@expect(relation="factor m")
def bias_gradient_not_averaged(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0, 0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dz = a - Y[0, i]
        dw[:, 0] += X[:, i] * dz / m
        db += dz
    return {"dw": dw, "db": db}, cost


@expect("error_turned_round")
def label_minus_activation(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        y = Y[0, i]
        a = _one(w, b, X[:, i])
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = y - a
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + X[j, i] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


@expect("cost_negative")
def cost_with_plus(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        y = Y[0, i]
        a = _one(w, b, X[:, i])
        cost = cost + (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dw[:, 0] += X[:, i] * (a - y) / m
        db += (a - y) / m
    return {"dw": dw, "db": db}, cost


@expect("bias_left_out")
def z_without_bias(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        z = 0
        for j in range(n_x):
            z = z + w[j, 0] * X[j, i]
        a = sigmoid(z)
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("last_example_only")
def overwritten_each_time(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost = _loss(a, Y[0, i]) / m
        for j in range(n_x):
            dw[j, 0] = X[j, i] * (a - Y[0, i]) / m
        db = (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("last_example_only")
def only_db_overwritten(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        for j in range(n_x):
            dw[j, 0] += X[j, i] * (a - Y[0, i]) / m
        db = (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect(relation="m: first only")
def return_inside_the_loop(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
        return {"dw": dw, "db": db}, cost


@expect("last_feature_only")
def z_overwritten_in_the_inner_loop(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        for j in range(n_x):
            z = w[j, 0] * X[j, i] + b
        a = sigmoid(z)
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("bias_added_for_each_feature")
def bias_added_with_each_feature(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        z = 0
        for j in range(n_x):
            z += w[j, 0] * X[j, i] + b
        a = sigmoid(z)
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("sigmoid_left_out")
def sigmoid_forgotten(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = b + sum(w[j, 0] * X[j, i] for j in range(n_x))
        cost += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("cost_without_second_term")
def second_term_forgotten(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost -= Y[0, i] * math.log(a) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("slope_not_cancelled")
def slope_kept(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        dz = (a - Y[0, i]) * a * (1 - a)
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * dz / m
        db += dz / m
    return {"dw": dw, "db": db}, cost


@expect(relation="sign, factor m")
def sums_and_sign(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (Y[0, i] - a)
        db += Y[0, i] - a
    return {"dw": dw, "db": db}, cost


@expect(relation="m: last left out")
def last_example_left_out(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m - 1):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect("feature_missing_in_dw")
def feature_forgotten_in_dw(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect(relation="exchanged")
def cost_first(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return cost, {"dw": dw, "db": db}


@expect(finding="kind", says="not 2 values")
def only_the_gradients(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}


@expect(relation="missing axis")
def flat_gradient(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros(n_x), 0.0, 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        cost += _loss(a, Y[0, i]) / m
        dw += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


@expect(finding="kind", says="Is there a `return`")
def nothing_returned(w, b, X, Y):
    n_x, m = X.shape
    dw, db = np.zeros((n_x, 1)), 0.0
    for i in range(m):
        a = _one(w, b, X[:, i])
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
