"""Right results for `logistic.optimize`, but with a loop over the data."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import propagate_loop


def gradient_with_loops(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate_loop(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


def builtin_sums(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m, costs = X.shape[1], []
    for i in range(num_iterations):
        A = sigmoid(w.T @ X + b)
        if i % 100 == 0:
            costs.append(-sum(np.log(np.abs(1 - Y - A))[0]) / m)
        grads = {"dw": X @ (A - Y).T / m, "db": sum((A - Y)[0]) / m}
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
