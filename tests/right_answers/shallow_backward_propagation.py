"""Correct ways to write `shallow.backward_propagation`, each different from the reference.

They take the course's own cache. Other caches, each with its forward step, are in
`pairs_shallow.py`.
"""

import numpy as np

from course_utils.activations import tanh_derivative
from course_utils.gradients import central_differences, complex_step


def as_the_course_spells_it(parameters, cache, X, Y):
    m = X.shape[1]
    W1 = parameters["W1"]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    assert dW1.shape == W1.shape
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


def mean_taken_at_the_output(parameters, cache, X, Y):
    dZ2 = (cache["A2"] - Y) / Y.size
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - cache["A1"] ** 2)
    return {
        "dW2": dZ2 @ cache["A1"].T,
        "db2": dZ2.sum(axis=1, keepdims=True),
        "dW1": dZ1 @ X.T,
        "db1": dZ1.sum(axis=1, keepdims=True),
    }


def slope_at_z(parameters, cache, X, Y):
    m = Y.shape[1]
    error = cache["A2"] - Y
    back = parameters["W2"].T * error * tanh_derivative(cache["Z1"])
    return {
        "dW1": back @ X.T / m,
        "db1": np.mean(back, axis=1).reshape(-1, 1),
        "dW2": error @ cache["A1"].T / m,
        "db2": np.mean(error).reshape(1, 1),
    }


def every_factor_of_the_chain_rule(parameters, cache, X, Y):
    m, A1, A2 = X.shape[1], cache["A1"], cache["A2"]
    dA2 = -(Y / A2) + (1 - Y) / (1 - A2)
    dZ2 = dA2 * A2 * (1 - A2)
    dA1 = parameters["W2"].T @ dZ2
    dZ1 = dA1 / np.cosh(cache["Z1"]) ** 2
    ones = np.ones((m, 1))
    return {
        "dZ2": dZ2,
        "dW2": dZ2 @ A1.T / m,
        "db2": dZ2 @ ones / m,
        "dA1": dA1,
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1 @ ones / m,
    }


def einsum(parameters, cache, X, Y):
    m, dZ2 = X.shape[1], cache["A2"] - Y
    dZ1 = np.einsum("yh,ym,hm->hm", parameters["W2"], dZ2, 1 - cache["A1"] ** 2)
    return {
        "dW1": np.einsum("hm,xm->hx", dZ1, X) / m,
        "db1": np.einsum("hm->h", dZ1)[:, None] / m,
        "dW2": np.einsum("ym,hm->yh", dZ2, cache["A1"]) / m,
        "db2": np.einsum("ym->y", dZ2)[:, np.newaxis] / m,
    }


def loop_over_the_examples(parameters, cache, X, Y):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    dW1, db1, dW2, db2 = (np.zeros(one.shape) for one in (W1, b1, W2, b2))
    m = X.shape[1]
    for i in range(m):
        x, a1 = X[:, [i]], cache["A1"][:, [i]]
        dz2 = cache["A2"][:, [i]] - Y[:, [i]]
        dz1 = W2.T * dz2 * (1 - a1) * (1 + a1)
        dW2 += dz2 * a1.T
        db2 += dz2
        dW1 += dz1 * x.T
        db1 += dz1
    return {"dW1": dW1 / m, "db1": db1 / m, "dW2": dW2 / m, "db2": db2 / m}


def loop_over_the_units(parameters, cache, X, Y):
    m, n_h = X.shape[1], parameters["W1"].shape[0]
    error = (cache["A2"] - Y)[0]
    grads = {"d" + name: np.empty(value.shape) for name, value in parameters.items()}
    for j in range(n_h):
        a = cache["A1"][j]
        dz = parameters["W2"][0, j] * error * (1 - a**2)
        grads["dW1"][j] = X @ dz / m
        grads["db1"][j] = dz.mean()
        grads["dW2"][0, j] = a @ error / m
    grads["db2"][0, 0] = error.mean()
    return grads


def nothing_taken_from_the_cache(parameters, cache, X, Y):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = 1 / (1 + np.exp(-(parameters["W2"] @ A1 + parameters["b2"])))
    m, dZ2 = X.shape[1], A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return {
        "dW1": np.inner(dZ1, X) / m,
        "db1": dZ1.mean(1, keepdims=True),
        "dW2": np.inner(dZ2, A1) / m,
        "db2": dZ2.mean(1, keepdims=True),
    }


def biases_as_one_more_weight(parameters, cache, X, Y):
    ones = np.ones_like(Y, dtype=float)
    dZ2 = (cache["A2"] - Y) / Y.shape[1]
    second = dZ2 @ np.vstack([cache["A1"], ones]).T
    first = (parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)) @ np.vstack([X, ones]).T
    return {
        "dW1": first[:, :-1],
        "db1": first[:, -1:],
        "dW2": second[:, :-1],
        "db2": second[:, -1:],
    }


def examples_in_rows_inside(params, cache, X, Y, eps=0.0):
    A1, error = cache["A1"].T, (cache["A2"] - Y).T
    hidden = error @ params["W2"] * (1 - A1**2 + eps)
    m = len(error)
    return {
        "dW1": (X @ hidden).T / m,
        "db1": hidden.sum(0)[:, None] / m,
        "dW2": (A1.T @ error).T / m,
        "db2": error.sum(0)[:, None] / m,
    }


def _cost(parameters, X, Y):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    z = parameters["W2"] @ np.tanh(Z1) + parameters["b2"]
    return np.mean(np.log(1 + np.exp(z)) - Y * z)


def imaginary_steps(parameters, cache, X, Y):
    return {
        f"d{name}": complex_step(
            lambda one, name=name: _cost({**parameters, name: one}, X, Y), value
        )
        for name, value in parameters.items()
    }


def differences(parameters, cache, X, Y):
    grads = {}
    for name in parameters:

        def cost(one, name=name):
            return _cost({**parameters, name: one}, X, Y)

        near = central_differences(cost, parameters[name], step=2e-3)
        nearer = central_differences(cost, parameters[name], step=1e-3)
        grads["d" + name] = (4 * nearer - near) / 3
    return grads


def input_changed_on_a_copy(parameters, cache, X, Y):
    error, A1, m = cache["A2"].copy(), cache["A1"].copy(), X.shape[1]
    error -= Y
    dW2, db2 = error @ A1.T / m, error.sum(keepdims=True) / m
    A1 *= -A1
    A1 += 1
    A1 *= parameters["W2"].T @ error
    return {"dW1": A1 @ X.T / m, "db1": A1.sum(axis=-1, keepdims=True) / m, "dW2": dW2, "db2": db2}
