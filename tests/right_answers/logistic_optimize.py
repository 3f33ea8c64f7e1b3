"""Correct ways to write `logistic.optimize`, each different from the reference."""

import copy
import functools
import itertools

import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import propagate


def _cost_and_gradients(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost


def as_the_course_spells_it(w, b, X, Y, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w = copy.deepcopy(w)
    b = copy.deepcopy(b)
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, cost))  # noqa: UP031
    params = {"w": w, "b": b}
    grads = {"dw": dw, "db": db}
    return params, grads, costs


def in_place_on_a_copy(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = w.copy()
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if not i % 100:
            costs.append(float(cost))
    return {"w": w, "b": b}, grads, costs


def own_propagate_with_costs_of_shape_one_by_one(
    w, b, X, Y, steps=100, rate=0.009, verbose=False, every=100
):
    costs = []
    for step in range(steps):
        grads, cost = _cost_and_gradients(w, b, X, Y)
        w, b = w - rate * grads["dw"], b - rate * grads["db"]
        if step % every == 0:
            costs += [cost]
    return {"w": w, "b": b}, grads, costs


def while_loop(w, b, X, Y, num_iterations, learning_rate, print_cost=False):
    costs, i = [], 0
    params = {"w": w, "b": b}
    while i < num_iterations:
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {name: params[name] - learning_rate * grads["d" + name] for name in params}
        if i % 100 == 0:
            costs.append(cost)
        i += 1
    return params, grads, costs


def bias_as_one_more_weight(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    n_x, m = X.shape
    one_more = np.concatenate([X, np.ones((1, m))])
    theta = np.append(w, b)[:, np.newaxis]
    costs = np.zeros((num_iterations + 99) // 100)
    for i in range(num_iterations):
        A = sigmoid(theta.T @ one_more)
        if i % 100 == 0:
            costs[i // 100] = -np.mean(np.log(np.where(Y, A, 1 - A)))
        gradient = one_more @ (A - Y).T / m
        theta = theta - learning_rate * gradient
    params = {"w": theta[:n_x], "b": theta[n_x, 0]}
    return params, {"dw": gradient[:n_x], "db": gradient[n_x, 0]}, costs


def all_costs_kept_and_thinned(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=0):
    def step(state, _):
        w, b, _, costs = state
        grads, cost = propagate(w, b, X, Y)
        w, b = np.subtract(w, learning_rate * grads["dw"]), b - learning_rate * grads["db"]
        return w, b, grads, [*costs, np.squeeze(cost)]

    w, b, grads, costs = functools.reduce(step, range(num_iterations), (w, b, {}, []))
    return {"w": w, "b": b}, grads, costs[::100]


def recursion(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False, done=0):
    grads, cost = propagate(w, b, X, Y)
    w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    costs = [cost] if done % 100 == 0 else []
    if num_iterations == 1:
        return {"w": w, "b": b}, grads, costs
    params, grads, more = recursion(
        w, b, X, Y, num_iterations - 1, learning_rate, print_cost, done + 1
    )
    return params, grads, costs + more


def counted_to_the_next_cost(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, wait = [], 0
    for i in itertools.count(1):
        grads, cost = propagate(w, b, X, Y)
        if wait == 0:
            costs.append(cost.item())
            wait = 100
        wait -= 1
        w = w + (-learning_rate) * grads["dw"]
        b = b + (-learning_rate) * grads["db"]
        if i == num_iterations:
            break
    return {"b": np.array([[b]]), "w": w}, {**grads, "cost": cost}, costs


def products_computed_once(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    gram = X.T @ X  # (m, m): w only ever moves by multiples of the examples
    z, moved, costs = w.T @ X, np.zeros((1, m)), []
    for i in range(num_iterations):
        score = z + moved @ gram + b
        dZ = (sigmoid(score) - Y) / m
        if i % 100 == 0:
            costs.append(np.mean(np.logaddexp(0, score) - Y * score))
        moved = moved - learning_rate * dZ
        b = b - learning_rate * dZ.sum()
    return {"w": w + X @ moved.T, "b": b}, {"dw": X @ dZ.T, "db": dZ.sum()}, costs
