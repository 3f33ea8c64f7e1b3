"""Right results for `logistic.model`, but with a loop over the data."""

import numpy as np

from course_utils.logistic import initialize_with_zeros, optimize, predict, propagate_loop


def _collected(w, b, costs, X_train, X_test, num_iterations, learning_rate):
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


def descent_with_loops(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    (w, b), costs = initialize_with_zeros(len(X_train)), []
    for i in range(num_iterations):
        grads, cost = propagate_loop(w, b, X_train, Y_train)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return _collected(w, b, costs, X_train, X_test, num_iterations, learning_rate)


def predictions_in_a_comprehension(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(len(X_train))
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    d = _collected(w, b, costs, X_train, X_test, num_iterations, learning_rate)
    d["Y_prediction_train"] = np.array([[float(w[:, 0] @ x + b > 0) for x in X_train.T]])
    return d
