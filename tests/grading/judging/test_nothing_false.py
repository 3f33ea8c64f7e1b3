"""Reports say nothing that is not so: one answer for each rule, and what it must not be told.

Each stands for a kind of report that misled a reader once.
"""

import textwrap

import pytest
from cells import notebook, run_cell

from course_utils.grading.catalogue import catalogue

IMPORTS = """
import math
import numpy as np
from course_utils import activations, broadcasting, deep, logistic, losses, norms, shallow
from course_utils import vectorisation
from course_utils.activations import relu, sigmoid, tanh_derivative
from course_utils.grading import graded
from course_utils.logistic import propagate
from course_utils.shallow import forward_propagation
from course_utils.deep import linear_forward, linear_activation_forward
"""
FORWARD = """
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[key] for key in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
"""
BACKWARD = """
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
"""
PROPAGATE = """
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
"""
OPTIMIZE = """
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, {"dw": grads["dw"], "db": grads["db"]}, costs
"""


def changed(source, old, new):
    assert source.count(old) == 1, old
    return source.replace(old, new)


# Name: key of the exercise, the answer, what must stand in the report, what must not.
ANSWERS = {
    "a finite result above which nan is told": (
        "broadcasting.softmax",
        """
        def softmax(x):
            shifted = x - np.max(x, axis=1, keepdims=True)
            totals = np.sum(shifted, axis=1, keepdims=True)
            return shifted / totals
        """,
        (),
        ("nan", "inf"),
    ),
    "exchanged branches": (
        "activations.sigmoid",
        """
        def sigmoid(z):
            return np.where(z >= 0, np.exp(z) / (1 + np.exp(z)), 1 / (1 + np.exp(z)))
        """,
        (),
        ("nan", "exponent is missing"),
    ),
    "a square for a cross-entropy": (
        "shallow.compute_cost",
        "def compute_cost(A2, Y):\n    return np.sum((A2 - Y) ** 2) / Y.shape[1]",
        (),
        ("Besides", "Two things"),
    ),
    "a leak that is cut off": (
        "activations.leaky_relu",
        "def leaky_relu(z, slope=0.01):\n    return np.maximum(0, 0.01 * z)",
        (),
        ("Besides", "Two things", "per cent", "Per cent"),
    ),
    "s - s * 2": (
        "activations.sigmoid_derivative",
        "def sigmoid_derivative(x):\n    s = sigmoid(x)\n    return s - s * 2",
        (),
        ("Besides", "Two things"),
    ),
    "another length": (
        "shallow.layer_sizes",
        """
        def layer_sizes(X, Y):
            n_x = X.shape[0]
            n_h = X.shape[1]
            n_y = Y.shape[0]
            return n_x, n_h, n_y
        """,
        ("`n_h` is 5, and should be 4.",),
        ("Besides", "times the expected", "error comes later"),
    ),
    "a sum that begins at 0": (
        "losses.categorical_cross_entropy",
        """
        def categorical_cross_entropy(yhat, t):
            cost = 0
            for k in range(t.shape[0]):
                cost = np.sum(t[k] * np.log(yhat[k]))
            return cost / t.shape[1]
        """,
        (),
        ("makes the first wrong value: `cost`",),
    ),
    "a selection": (
        "shallow.predict",
        """
        def predict(parameters, X):
            A2, cache = forward_propagation(X, parameters)
            return A2[A2 > 0.5]
        """,
        (),
        ("axis=",),
    ),
    "normal for standard_normal": (
        "deep.initialize_parameters",
        """
        def initialize_parameters(n_x, n_h, n_y):
            rng = np.random.default_rng(1)
            W1 = rng.normal(n_h, n_x) * 0.01
            W2 = rng.normal(n_y, n_h) * 0.01
            return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
        """,
        ("one number",),
        ("axis=", "keepdims"),
    ),
    "A1 for X": (
        "shallow.backward_propagation",
        changed(BACKWARD, "dZ1 @ X.T", "dZ1 @ A1.T"),
        ("expected is (4, 2)",),
        ("axis=",),
    ),
    "b1 in layer 2": (
        "shallow.forward_propagation",
        changed(FORWARD, "W2 @ A1 + b2", "W2 @ A1 + b1"),
        (),
        ("axis=", "been reduced"),
    ),
    "whole division": (
        "logistic.propagate",
        changed(PROPAGATE, "-1 / m", "-1 // m"),
        ("`//` divides and drops the decimals.",),
        ("is a sum",),
    ),
    "a logarithm of a product with labels": (
        "losses.categorical_cross_entropy",
        "def categorical_cross_entropy(yhat, t):\n    return -np.sum(np.log(t * yhat))",
        ("logarithm of 0",),
        ("exchanged",),
    ),
    "all numbers for all examples": (
        "logistic.propagate",
        changed(PROPAGATE, "X.shape[1]", "X.size"),
        ("`m` is 6, and should be 3.",),
        ("1/m is missing", "would be wrong too"),
    ),
    "a mean for a total": (
        "broadcasting.column_percentages",
        "def column_percentages(table):\n    return 100 * table / np.mean(table, axis=0)",
        ("Your result is m times the expected.",),
        ("1/m is missing",),
    ),
    "the sigmoid twice": (
        "logistic.predict",
        """
        def predict(w, b, X):
            A = sigmoid(w.T @ X + b)
            return (sigmoid(A) > 0.5).astype(int)
        """,
        ("Every example gets label 1.", "sigmoid of one"),
        ("threshold is 0", "not with 0"),
    ),
    "no square": (
        "losses.L2",
        "def L2(yhat, y):\n    return np.sum(y - yhat)",
        (),
        ("doubled", "Besides"),
    ),
    "a loop that makes a list": (
        "logistic.predict",
        """
        def predict(w, b, X):
            A = sigmoid(w.T @ X + b)
            return [int(A[0, i] > 0.5) for i in range(A.shape[1])]
        """,
        ("loops over the data and makes a list",),
        ("wrap the list",),
    ),
    "z overwritten in an inner loop": (
        "logistic.propagate_loop",
        """
        def propagate_loop(w, b, X, Y):
            n_x, m = X.shape
            cost, dw, db = 0.0, np.zeros((n_x, 1)), 0.0
            for i in range(m):
                z = b
                for j in range(n_x):
                    z = w[j, 0] * X[j, i]
                a = 1 / (1 + math.exp(-z))
                cost -= Y[0, i] * math.log(a) + (1 - Y[0, i]) * math.log(1 - a)
                dz = a - Y[0, i]
                for j in range(n_x):
                    dw[j, 0] += X[j, i] * dz
                db += dz
            return {"dw": dw / m, "db": db / m}, cost / m
        """,
        ("z = w[j, 0] * X[j, i]",),
        ("bias is missing",),
    ),
    "a dict unpacked": (
        "shallow.forward_propagation",
        changed(FORWARD, '(parameters[key] for key in ("W1", "b1", "W2", "b2"))', "parameters"),
        ("gives its keys",),
        ("x /= …", "rest of your function"),
    ),
    "a small letter": (
        "shallow.forward_propagation",
        changed(FORWARD, "np.tanh(Z1)", "np.tanh(z1)"),
        ("Is `Z1` meant?",),
        (),
    ),
    "its own name for an entry": (
        "shallow.update_parameters",
        """
        def update_parameters(parameters, grads, learning_rate=1.2):
            W1 = W1 - learning_rate * grads["dW1"]
            return {**parameters, "W1": W1}
        """,
        ('Is `parameters["W1"]` meant',),
        (),
    ),
    "a key without its dict": (
        "logistic.optimize",
        changed(OPTIMIZE, 'learning_rate * grads["dw"]', "learning_rate * dw"),
        ('Is `grads["dw"]` meant?',),
        ("Is `w` meant?",),
    ),
    "alpha": (
        "logistic.optimize",
        changed(OPTIMIZE, 'learning_rate * grads["dw"]', 'α * grads["dw"]'),
        ("called `learning_rate`",),
        (),
    ),
    "a power as on paper": (
        "losses.squared_error",
        "def squared_error(yhat, y):\n    return np.mean((yhat - y) ^ 2) / 2",
        ("A power is `**`",),
        (),
    ),
    "itself": (
        "vectorisation.dot",
        "def dot(a, b):\n    return dot(a, b)",
        ("Is NumPy's own meant, `np.dot`?",),
        ("Is `dot` meant?",),
    ),
    "max for maximum": (
        "activations.relu",
        "def relu(z):\n    return np.max(z, 0)",
        ("Which function belongs where it is marked",),
        (),
    ),
    "an assignment for a comparison": (
        "norms.l0_norm",
        "def l0_norm(x):\n    return np.sum(x=0)",
        ("To compare is `==`",),
        (),
    ),
    "an axis lost that does not matter, then a name": (
        "broadcasting.column_percentages",
        """
        def column_percentages(table):
            totals = np.sum(table, axis=0)
            return 100 * table / total
        """,
        ("Is `totals` meant?",),
        ("axis was lost", "first wrong value"),
    ),
    "right up to there, of the learner's own wrong values": (
        "shallow.forward_propagation",
        changed(changed(FORWARD, "np.tanh(Z1)", "sigmoid(Z1)"), "W2 @ A1 + b2", "W2 @ A1"),
        ("What is wrong lies in lines", "A1 = sigmoid(Z1)", "expected Z2: [[▸0.966776◂"),
        ("`A1`", "the first wrong value"),
    ),
    "expected, of the learner's own wrong values": (
        "shallow.compute_cost",
        """
        def compute_cost(A2, Y):
            losses = -Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
            cost = np.sum(losses) / Y.shape[0]
            return cost
        """,
        ("should be 0.498703", "losses = -Y"),
        ("-0.349941", "m times", "Right up to there: `losses`"),
    ),
    "as expected, where nothing was compared": (
        "shallow.forward_propagation",
        changed(FORWARD, "W2 @ A1 + b2", "W2 @ A1"),
        ("cache: not compared",),
        ("cache: as expected",),
    ),
    "a mistake that shows in other cases only": (
        "broadcasting.softmax",
        """
        def softmax(x):
            exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))
            totals = np.sum(np.exp(x), axis=1, keepdims=True)
            return exponentials / totals
        """,
        ("`totals` is not right. It differs in both places.",),
        ("Large scores",),
    ),
    "a loop's own name for the rows of the input": (
        "broadcasting.softmax",
        """
        def softmax(x):
            rows = []
            for row in x:
                row -= row.max()
                rows.append(np.exp(row) / np.exp(row).sum())
            return np.stack(rows)
        """,
        ("changed its input `x`", "row -= row.max()"),
        (),
    ),
    "a length, told as if it were left out": (
        "shallow.layer_sizes",
        """
        def layer_sizes(X, Y):
            n_x = X.shape[0]
            n_h = 4
            n_y = len(np.unique(Y))
            return n_x, n_h, n_y
        """,
        ("`n_y` is 1, and should be 2",),
        ("counts",),
    ),
    "a change that would spoil the cases that are right": (
        "deep.linear_activation_forward",
        """
        def linear_activation_forward(A_prev, W, b, activation):
            Z, linear_cache = linear_forward(A_prev, W, b)
            if activation == relu:
                A = relu(Z)
            else:
                A = sigmoid(Z)
            return A, (linear_cache, Z)
        """,
        ("The sigmoid is applied whatever",),
        ("Which function belongs",),
    ),
    "an input taken for a newer value, as if it were returned": (
        "deep.L_model_forward",
        """
        def L_model_forward(X, parameters):
            caches, A = [], X
            L = len(parameters) // 2
            for layer in range(1, L + 1):
                A_prev = X
                W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
                name = "relu" if layer < L else "sigmoid"
                A, cache = linear_activation_forward(A_prev, W, b, name)
                caches.append(cache)
            return A, caches
        """,
        ("`A_prev` is the input `X`",),
        ("the one that is returned",),
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_a_report_says_nothing_that_is_not_so(name):
    key, source, said, never = ANSWERS[name]
    namespace = notebook(IMPORTS)
    run_cell(namespace, f"@graded({key})\n{textwrap.dedent(source).strip()}")
    report = namespace[catalogue()[key].name].report
    assert report.verdict == "failed"
    text = " ".join(report.to_text().split("Inputs:")[0].split())
    assert [words for words in said if words not in text] == [], text
    assert [words for words in never if words in text] == [], text


def test_an_error_in_an_earlier_function_shows_the_line_that_called_it():
    """The better learner, whose earlier functions passed, gets no worse report for it."""
    namespace = notebook(IMPORTS)
    run_cell(
        namespace,
        """
        @graded(deep.linear_forward)
        def linear_forward(A, W, b):
            Z = W @ A + b
            return Z, (A, W, b)
        """,
    )
    run_cell(
        namespace,
        """
        @graded(deep.linear_activation_forward)
        def linear_activation_forward(A_prev, W, b, activation):
            Z, linear_cache = linear_forward(A_prev.T, W, b)
            A = sigmoid(Z) if activation == "sigmoid" else relu(Z)
            return A, (linear_cache, Z)
        """,
    )
    assert namespace["linear_forward"].report.verdict == "passed"
    report = namespace["linear_activation_forward"].report
    assert "linear_forward(A_prev.T, W, b)" in report.line
    assert "called your `linear_forward`" in report.explanation
    assert "`A_prev.T` has shape" in report.explanation
