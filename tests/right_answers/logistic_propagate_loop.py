"""Correct ways to write `logistic.propagate_loop`, each different from the reference."""

import math

import numpy as np

from course_utils.activations import basic_sigmoid, sigmoid


def _squash(z):
    return 1 / (1 + math.exp(-z))


def divided_at_the_end(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0, 0
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = _squash(z)
        cost += -(Y[0, i] * math.log(a) + (1 - Y[0, i]) * math.log(1 - a))
        for j in range(n_x):
            dw[j, 0] += X[j, i] * (a - Y[0, i])
        db += a - Y[0, i]
    return {"dw": dw / m, "db": db / m}, cost / m


def products_of_columns(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), np.zeros((1, 1)), np.zeros((1, 1))
    for i in range(m):
        x = X[:, [i]]  # (n_x, 1)
        y = Y[:, [i]]  # (1, 1)
        a = sigmoid(np.dot(w.T, x) + b)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dw += x @ (a - y) / m
        db += (a - y) / m
    return {"dw": dw, "db": db}, cost


def pairs_of_example_and_label(w, b, X, Y):
    errors, costs = [], []
    for x, y in zip(X.T, Y.ravel(), strict=True):
        a = sigmoid(x @ w[:, 0] + b)
        errors.append(a - y)
        costs.append(-np.log(a if y else 1 - a))
    dw = np.array([[np.mean(feature * errors)] for feature in X])
    return {"db": np.mean(errors), "dw": dw}, np.mean(costs)


def python_lists(weights, bias, examples, labels):
    rows, m = examples.tolist(), examples.shape[1]
    dw, db, cost = [0.0] * len(rows), 0.0, 0.0
    for i, y in enumerate(labels[0].tolist()):
        z = bias + sum(one.item() * row[i] for one, row in zip(weights, rows, strict=True))
        a = basic_sigmoid(z)
        cost -= math.log(a**y * (1 - a) ** (1 - y))
        db += a - y
        for j, row in enumerate(rows):
            dw[j] += row[i] * (a - y)
    grads = {"dw": np.array(dw).reshape(-1, 1) / m, "db": db / m}
    return grads, cost / m


def while_loop(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = 0 * w, 0.0, 0.0
    i = m - 1
    while i >= 0:
        z = float(w[:, 0] @ X[:, i]) + b
        cost += (max(z, 0) - z * Y[0, i] + math.log1p(math.exp(-abs(z)))) / m
        dz = sigmoid(z) - Y[0, i]
        dw = dw + X[:, i : i + 1] * dz / m
        db = db + dz / m
        i -= 1
    return {"dw": dw, "db": np.array(db)}, np.squeeze(cost)


def no_loop_at_all(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost


def helper_for_one_example(w, b, X, Y, verbose=False):
    def one(x, y):
        a = sigmoid(np.sum(w[:, 0] * x) + b)
        return np.r_[x * (a - y), a - y, -np.log(1 - abs(a - y))]

    m = X.shape[1]
    *dw, db, cost = sum(one(X[:, i], Y[0, i]) for i in range(m)) / m
    return {"dw": np.array(dw)[:, None], "db": db}, float(cost)


def running_means(w, b, X, Y):
    dw, db, cost = np.zeros_like(w), 0.0, 0.0
    for count, (x, y) in enumerate(zip(X.T, Y[0], strict=True), start=1):
        a = sigmoid(np.einsum("j,ji->", x, w) + b)
        dw = dw + (x[:, None] * (a - y) - dw) / count
        db = db + (a - y - db) / count
        cost = cost + (-y * np.log(a) - (1 - y) * np.log(1 - a) - cost) / count
    return {"dw": dw, "db": db, "A": None}, cost
