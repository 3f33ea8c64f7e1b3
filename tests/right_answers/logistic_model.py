"""Correct ways to write `logistic.model`, each different from the reference."""

from collections import OrderedDict

import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import initialize_with_zeros, optimize, predict, propagate


def as_the_course_spells_it(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations, learning_rate, print_cost
    )
    w = params["w"]
    b = params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    print(f"train accuracy: {100 - np.mean(np.abs(Y_prediction_train - Y_train)) * 100} %")
    print(f"test accuracy: {100 - np.mean(np.abs(Y_prediction_test - Y_test)) * 100} %")
    d = {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
    return d


def arguments_by_name(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    start = dict(zip(("w", "b"), initialize_with_zeros(dim=len(X_train)), strict=True))
    params, _, costs = optimize(
        **start,
        X=X_train,
        Y=Y_train,
        print_cost=print_cost,
        learning_rate=learning_rate,
        num_iterations=num_iterations,
    )
    return {
        **params,
        "costs": costs,
        "Y_prediction_train": predict(**params, X=X_train),
        "Y_prediction_test": predict(**params, X=X_test),
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
        "accuracy": None,
    }


def everything_in_one(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    n_x, m = X_train.shape
    w, b, costs = np.zeros((n_x, 1)), np.zeros((1, 1)), []
    for i in range(num_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X_train + b)))
        if i % 100 == 0:
            costs.append(-np.mean(Y_train * np.log(A) + (1 - Y_train) * np.log(1 - A)))
        w -= learning_rate * X_train @ (A - Y_train).T / m
        b -= learning_rate * np.mean(A - Y_train)
    return {
        "costs": costs,
        "Y_prediction_test": w.T @ X_test + b > 0,
        "Y_prediction_train": w.T @ X_train + b > 0,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


def own_descent_with_the_courses_gradient(
    X, Y, X_new, Y_new, steps=2000, rate=0.5, verbose=False, every=100
):
    w, b = np.zeros((X.shape[0], 1)), 0
    costs = np.empty(-(-steps // every))
    for step in range(steps):
        grads, cost = propagate(w, b, X, Y)
        if step % every == 0:
            costs[step // every] = cost
        w, b = w - rate * grads["dw"], b - rate * grads["db"]
    d = OrderedDict(w=w, b=b, costs=costs, num_iterations=steps, learning_rate=rate)
    d["Y_prediction_train"] = np.where(sigmoid(w.T @ X + b) > 0.5, 1.0, 0.0)
    d["Y_prediction_test"] = np.where(sigmoid(w.T @ X_new + b) > 0.5, 1.0, 0.0)
    return d


def both_predicted_together(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = np.zeros((X_train.shape[0], 1)), 0.0
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    together = predict(params["w"], params["b"], np.hstack([X_train, X_test]))
    train, test = np.split(together, [X_train.shape[1]], axis=1)
    d = {"costs": costs, "learning_rate": learning_rate, "num_iterations": num_iterations}
    d["Y_prediction_train"], d["Y_prediction_test"] = train, test
    return d | params


def trained_step_by_step(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    params, costs = {"w": np.zeros((len(X_train), 1)), "b": 0.0}, []
    for _ in range(num_iterations):
        params, grads, cost = optimize(
            params["w"], params["b"], X_train, Y_train, 1, learning_rate, print_cost
        )
        costs += cost
    d = {
        f"Y_prediction_{name}": predict(params["w"], params["b"], X)
        for name, X in (("train", X_train), ("test", X_test))
    }
    d.update(params, costs=costs[::100])
    d.update(learning_rate=learning_rate, num_iterations=num_iterations)
    return d


def helpers_inside(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    def with_ones(X):
        return np.vstack([X, np.ones((1, X.shape[1]))])

    def labels(X):
        return np.rint(sigmoid(theta @ with_ones(X))).astype(bool)

    theta, costs = np.zeros((1, X_train.shape[0] + 1)), []
    for i in range(num_iterations):
        z = theta @ with_ones(X_train)
        if i % 100 == 0:
            costs.append(float(np.mean(np.logaddexp(0, z) - Y_train * z)))
        theta = theta - learning_rate * (sigmoid(z) - Y_train) @ with_ones(X_train).T / z.size
    return {
        "costs": costs,
        "Y_prediction_test": labels(X_test),
        "Y_prediction_train": labels(X_train),
        "w": theta[:, :-1].T,
        "b": theta[0, -1],
        "learning_rate": float(learning_rate),
        "num_iterations": np.int64(num_iterations),
    }
