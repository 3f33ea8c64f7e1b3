"""Chapters 01 and 02: the exercises on logistic regression, with loops and with matrices.

`propagate_loop` and `propagate` compute the same, so a mistake in one is a mistake in the other.
"""

import numpy as np

from course_utils import logistic
from course_utils.activations import sigmoid
from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.logistic import initialize_with_zeros, optimize, predict, propagate

LOOPS = "01_logistic_regression"
MATRICES = "02_vectorisation_benchmark"


def _problem(seed, n_x, m):
    """Return weights, bias, examples and labels, random but the same for each call."""
    rng = np.random.default_rng(seed)
    w, b = rng.normal(size=(n_x, 1)), float(rng.normal())
    return w, b, rng.normal(size=(n_x, m)), rng.integers(0, 2, size=(1, m))


def _descent(m):
    """Return arguments of `optimize` with m examples."""
    return (*_problem(7, 3, m), 4, 0.1)


def _training(m):
    """Return arguments of `model` with m examples to learn from and 5 held out."""
    _, _, X, Y = _problem(8, 3, m + 5)
    return X[:, 5:], Y[:, 5:], X[:, :5], Y[:, :5], 4, 0.3


PROPAGATE_CASES = (
    Case(
        "two features, three examples",
        lambda: (
            np.array([[1.0], [-2.0]]),
            0.5,
            np.array([[1.0, 2.0, -1.0], [0.5, -0.25, 0.75]]),
            np.array([[1, 0, 1]]),
        ),
    ),
    Case("four random features, seven examples", lambda: _problem(0, 4, 7)),
    Case("as many features as examples", lambda: _problem(1, 3, 3)),
    Case("a single example", lambda: _problem(2, 5, 1)),
)

initialize_with_zeros_exercise = Exercise(
    reference=logistic.initialize_with_zeros,
    chapter=LOOPS,
    cases=(
        Case("two weights", lambda: (2,)),
        Case("one weight", lambda: (1,)),
        Case("seven weights", lambda: (7,)),
    ),
    hints=(
        "Two results: a column of zeros, and one number.",
        "`np.zeros` takes the shape as one argument: a tuple in brackets of its own.",
        "The first line is `w = np.zeros((…, 1))`; the bias is the number 0.0.",
    ),
)


@initialize_with_zeros_exercise.misconception(
    "w has one axis only; it should be a column.",
    "`np.zeros(dim)` has the shape (dim,), neither row nor column. Give the shape (dim, 1).",
)
def weights_without_second_axis(dim):
    w = np.zeros(dim)
    b = 0.0
    return w, b


@initialize_with_zeros_exercise.misconception(
    "w is a row; it should be a column.",
    "The weights stand under each other, one a row of X: shape (dim, 1).",
)
def weights_in_a_row(dim):
    w = np.zeros((1, dim))
    b = 0.0
    return w, b


@initialize_with_zeros_exercise.misconception(
    "These are ones, not zeros.",
    "`np.zeros` starts without any opinion: every prediction is a half.",
)
def ones(dim):
    w = np.ones((dim, 1))
    b = 0.0
    return w, b


@initialize_with_zeros_exercise.misconception(
    "The bias is missing.",
    "Return both, in this order: the weights, then the bias.",
)
def weights_only(dim):
    w = np.zeros((dim, 1))
    return w


@initialize_with_zeros_exercise.misconception(
    "The bias should be one number, not a column.",
    "There is one weight for each feature, but a single bias for the unit.",
)
def bias_for_each_weight(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


@initialize_with_zeros_exercise.misconception(
    "The two results are in the wrong order.",
    "First the weights w, then the bias b.",
)
def bias_first(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return b, w


@initialize_with_zeros_exercise.misconception(
    "w is a square matrix; it should be a column.",
    "There is one weight for each feature: shape (dim, 1).",
)
def square_of_weights(dim):
    w = np.zeros((dim, dim))
    b = 0.0
    return w, b


@initialize_with_zeros_exercise.misconception(
    "`np.zeros` takes the shape in brackets of its own.",
    "In `np.zeros(dim, 1)` the 1 is taken for a dtype. Write `np.zeros((dim, 1))`.",
)
def shape_not_in_brackets(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


propagate_loop_exercise = Exercise(
    reference=logistic.propagate_loop,
    chapter=LOOPS,
    cases=PROPAGATE_CASES,
    hints=(
        "Follow one example: its sum z, its activation a, its cost, its dz. Then let it add its "
        "share to each total.",
        "z starts at b and collects one product a feature. Each share is divided by m, so that the "
        "totals become means.",
        "dz is the activation minus the label. `db` grows by dz / m; `dw[j, 0]` grows by "
        "feature j times the same.",
    ),
)

TRANSPOSE_IN_Z = (
    "The transpose of w is missing in z.",
    "w is (n_x, 1) and X is (n_x, m): the inner lengths of w X do not agree. A row of weights "
    "times X gives one sum an example: `w.T @ X`, (1, n_x) @ (n_x, m).",
)
TRANSPOSE_IN_DW = (
    "A transpose is missing in dw.",
    "X is (n_x, m) and dZ is (1, m): the inner lengths of X dZ do not agree. `X @ dZ.T`, "
    "(n_x, m) @ (m, 1), adds over the examples and has the shape of w.",
)

propagate_exercise = Exercise(
    reference=logistic.propagate,
    chapter=MATRICES,
    sizes=lambda m: _problem(3, 4, m),
    loops_refused=True,
    cases=PROPAGATE_CASES,
    hints=(
        "Go through the loop version line by line: what was one number for an example becomes one "
        "row for all of them, shape (1, m).",
        "`w.T @ X` gives all sums at once; `np.mean` replaces adding up and dividing by m; and a "
        "product with a transposed matrix adds over the examples.",
        "With dZ = A - Y, `dw` is `X @ … / m`, of shape (n_x, m) @ (m, 1), and `db` is a mean.",
    ),
)


def _in_both(headline, explanation):
    """Add a misconception to the version with loops and to the one with matrices."""

    def add(function):
        propagate_loop_exercise.misconception(headline, explanation)(function)
        return propagate_exercise.misconception(headline, explanation)(function)

    return add


@_in_both(
    "1/m is missing in the gradients.",
    "The cost is a mean over the m examples, and so are its derivatives: divide dw and db by m.",
)
def gradients_not_averaged(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The gradients have the wrong sign.",
    "The error is activation minus label, a - y. With y - a the descent would climb.",
)
def error_turned_round(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (Y - A).T / m
    db = np.mean(Y - A)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The minus of the cost is missing.",
    "Logarithms of probabilities are negative. A cost is positive; put a minus in front.",
)
def cost_negative(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The cost is a sum; the mean over the examples is wanted.",
    "Divide the cost by m, as you did with the gradients.",
)
def cost_not_averaged(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The bias is missing in z.",
    "z is the weighted sum of the features plus b.",
)
def bias_left_out(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The cost lacks its second term, (1 - y) log(1 - a).",
    "Examples with label 0 have a cost too: the second term is theirs.",
)
def cost_without_second_term(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The sigmoid's slope is one factor too many.",
    "a (1 - a) cancels against the derivative of the cross-entropy: dz is just a - y. With the "
    "squared error it would stay.",
)
def slope_not_cancelled(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * A * (1 - A)
    dw = X @ dZ.T / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


@_in_both(
    "The sigmoid is missing: a is z itself.",
    "z may be any number. a = σ(z) is a probability, between 0 and 1, and only then the logarithms "
    "make sense.",
)
def sigmoid_left_out(w, b, X, Y):
    m = X.shape[1]
    A = w.T @ X + b
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@propagate_loop_exercise.misconception(
    "Only the last example counts: each one overwrites the one before.",
    "A total must keep what it has: `db = db + …`, and the same for dw and the cost.",
)
def last_example_only(w, b, X, Y):
    m = X.shape[1]
    x, y = X[:, -1:], Y[0, -1]
    a = sigmoid((w.T @ x).item() + b)
    cost = -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m
    return {"dw": x * (a - y) / m, "db": (a - y) / m}, cost


@propagate_loop_exercise.misconception(
    "z keeps its last feature only: each one overwrites the one before.",
    "z is a total over the features: `z = z + …` in the inner loop, which starts at b.",
)
def last_feature_only(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w[-1:] * X[-1:] + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@propagate_loop_exercise.misconception(
    "The bias is added once for each feature; once for each example is right.",
    "z starts at b, before the inner loop; in it only the products are added.",
)
def bias_added_for_each_feature(w, b, X, Y):
    n_x, m = X.shape
    A = sigmoid(w.T @ X + n_x * b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@propagate_loop_exercise.misconception(
    "The feature is missing in dw.",
    "Weight j acts on feature j: its derivative is x[j] times dz. Only db is dz alone.",
)
def feature_missing_in_dw(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    db = np.mean(A - Y)
    dw = np.full(w.shape, db)
    return {"dw": dw, "db": db}, cost


@propagate_exercise.misconception(
    "Labels and predictions are exchanged in the cost.",
    "`cross_entropy(yhat, y)` takes the predictions first, then the labels.",
)
def cost_exchanged(w, b, X, Y):
    from course_utils.losses import cross_entropy  # so that this runs in any notebook

    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = cross_entropy(Y, A)
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@propagate_exercise.misconception(
    "dw is a row; it should be a column like w.",
    "dZ @ X.T has the shape (1, n_x). A gradient has the shape of what it is the gradient of: "
    "X @ dZ.T gives (n_x, 1).",
)
def gradient_in_a_row(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = (A - Y) @ X.T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@propagate_exercise.misconception(
    "`*` multiplies element by element; a matrix product is `@`.",
    "In `X * dZ` nothing is added over the examples: the result has the shape of X. The product "
    "`X @ dZ.T` multiplies and adds.",
)
def star_for_product(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X * (A - Y) / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


@propagate_exercise.misconception(*TRANSPOSE_IN_Z)
def transpose_missing_in_z(w, b, X, Y):
    A = sigmoid(w @ X + b)
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, 0.0


@propagate_exercise.misconception(*TRANSPOSE_IN_Z)
def transpose_missing_in_z_with_dot(w, b, X, Y):
    A = sigmoid(np.dot(w, X) + b)
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, 0.0


@propagate_exercise.misconception(*TRANSPOSE_IN_DW)
def transpose_missing_in_dw(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    dw = X @ (A - Y) / X.shape[1]
    return {"dw": dw, "db": np.mean(A - Y)}, -np.mean(np.log(np.abs(1 - Y - A)))


@propagate_exercise.misconception(*TRANSPOSE_IN_DW)
def wrong_factor_transposed_in_dw(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    dw = X.T @ (A - Y) / X.shape[1]
    return {"dw": dw, "db": np.mean(A - Y)}, -np.mean(np.log(np.abs(1 - Y - A)))


@propagate_exercise.misconception(
    "`*` multiplies element by element; z needs the matrix product.",
    "In `w * X` nothing is added over the features: the result has the shape of X. `w.T @ X` "
    "multiplies and adds.",
)
def star_for_product_in_z(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


optimize_exercise = Exercise(
    reference=logistic.optimize,
    chapter=MATRICES,
    sizes=_descent,
    loops_refused=True,
    cases=(
        Case("five steps", lambda: (*PROPAGATE_CASES[0].make(), 5, 0.2)),
        Case("120 steps, two costs noted", lambda: (*_problem(4, 4, 7), 120, 0.05)),
        Case("a single step", lambda: (*_problem(5, 3, 6), 1, 1.0)),
        Case("two steps", lambda: (*_problem(6, 2, 5), 2, 0.3)),
    ),
    hints=(
        "Each round has three lines: the gradient where you are, a step for w, a step for b.",
        "`propagate` gives the gradients and the cost. A step goes against the gradient; the "
        "learning rate says how far.",
        "The first line is `grads, cost = propagate(…)`. The others are of the form "
        '`w = w - … * grads["dw"]`.',
    ),
)


@optimize_exercise.misconception(
    "The steps go uphill: the gradient is added.",
    "The gradient points to where the cost grows fastest. Go the other way: subtract.",
)
def uphill(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The learning rate is missing.",
    "Each step is the gradient times the learning rate; without it the steps are of length one "
    "gradient.",
)
def rate_missing(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"]
        b = b - grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The bias never moves.",
    "b is learned like the weights: it takes a step against its own gradient, db.",
)
def bias_stays(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The weights never move.",
    "w takes a step against its own gradient, dw, in each round.",
)
def weights_stay(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The gradient is computed once, before the loop.",
    "After a step the slope is another one. Call `propagate` in every round, with the new w and b.",
)
def gradient_computed_once(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "You changed the caller's weights: `-=` writes into the array that was handed over.",
    "`w = w - …` makes a new array and leaves the caller's as it was.",
)
def weights_changed_in_place(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "b is moved by dw; its own gradient is db.",
    "dw belongs to the weights and has their shape. b is one number, and so is db.",
)
def bias_moved_by_dw(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "w is moved by db; its own gradient is dw.",
    "db is one number: all weights would take the same step. Each has its own in dw.",
)
def weights_moved_by_db(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["db"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The gradient is divided by the learning rate; multiply it.",
    "A small rate means short steps: the step is the rate times the gradient.",
)
def rate_divides(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"] / learning_rate
        b = b - grads["db"] / learning_rate
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "Each step forgets where it started: w and b themselves are missing.",
    "A step goes from the old value: `w = w - …`. Here w becomes the step itself.",
)
def old_values_forgotten(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = learning_rate * grads["dw"]
        b = learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "Each step forgets where it started: w and b themselves are missing.",
    "A step goes from the old value: `w = w - …`. Here w becomes the step itself.",
)
def old_values_forgotten_with_minus(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = -learning_rate * grads["dw"]
        b = -learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The step is divided by m once more.",
    "The gradients are means already: the 1/m is inside dw and db.",
)
def averaged_once_more(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"] / X.shape[1]
        b = b - learning_rate * grads["db"] / X.shape[1]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The steps of w go uphill: its gradient is added.",
    "The gradient points to where the cost grows fastest. Go the other way: subtract, as for b.",
)
def weights_uphill(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


@optimize_exercise.misconception(
    "The steps of b go uphill: its gradient is added.",
    "The gradient points to where the cost grows fastest. Go the other way: subtract, as for w.",
)
def bias_uphill(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


predict_exercise = Exercise(
    reference=logistic.predict,
    chapter=MATRICES,
    sizes=lambda m: _problem(6, 4, m)[:3],
    loops_refused=True,
    cases=(
        Case(
            "one feature, two examples",
            lambda: (np.array([[1.0]]), -0.5, np.array([[0.2, 3.0]])),
        ),
        Case("four random features, seven examples", lambda: _problem(0, 4, 7)[:3]),
        Case(
            "sums close to 0",
            lambda: (np.array([[1.0]]), 0.0, np.array([[0.3, -0.2, 0.05, 0.45, -0.05]])),
        ),
        Case("a bias that decides", lambda: (np.array([[0.5], [1]]), 0.4, -np.eye(2))),
    ),
    hints=(
        "First the probability of each example, as in `propagate`; then one question to it.",
        "Comparing an array with a number gives True or False for each element. They count as 1 "
        "and 0.",
        "With A = σ(wᵀX + b), ask `A > …` where more likely than not begins.",
    ),
)


@predict_exercise.misconception(
    "These are probabilities; labels are wanted.",
    "Decide: 1 where the probability is more than a half, else 0.",
)
def probabilities_for_labels(w, b, X):
    Y_prediction = sigmoid(w.T @ X + b)
    return Y_prediction


@predict_exercise.misconception(
    "The labels are the wrong way round.",
    "A probability above a half speaks for label 1.",
)
def labels_turned_round(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A < 0.5).astype(int)
    return Y_prediction


@predict_exercise.misconception(
    "Everything is predicted as 1: the threshold is 0.",
    "A probability is always above 0. Compare with a half.",
)
def threshold_zero(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A > 0).astype(int)
    return Y_prediction


@predict_exercise.misconception(
    "You compared z with a half; compare the probability with a half.",
    "z may be any number, and σ(z) is a half where z is 0. Apply the sigmoid first, or compare z "
    "with 0.",
)
def half_for_z(w, b, X):
    Y_prediction = (w.T @ X + b > 0.5).astype(int)
    return Y_prediction


@predict_exercise.misconception(
    "The bias is missing in z.",
    "The probability is σ(wᵀX + b), as in training.",
)
def prediction_without_bias(w, b, X):
    A = sigmoid(w.T @ X)
    Y_prediction = (A > 0.5).astype(int)
    return Y_prediction


@predict_exercise.misconception(
    "The predictions lost an axis: they should have the shape (1, m).",
    "Labels stand in one row, like Y. Leave the row as `w.T @ X` gives it.",
)
def predictions_without_second_axis(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A > 0.5).astype(int).ravel()
    return Y_prediction


@predict_exercise.misconception(
    "`if` asks one question, but A holds the answers of m examples.",
    "One comparison works on all of them: `A > 0.5` gives True or False for each, and "
    "`.astype(int)` makes 1 and 0 of them.",
)
def if_for_many_examples(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = 1 if A > 0.5 else 0
    return Y_prediction


@predict_exercise.misconception(
    "`int(…)` converts one number, but there are m of them.",
    "`.astype(int)` converts each element of an array: `(A > 0.5).astype(int)`.",
)
def int_for_many_examples(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = int(A > 0.5)
    return Y_prediction


@predict_exercise.misconception(
    "Only the first example is predicted.",
    "The others are still 0. A `return` inside a loop ends it in its first round; one comparison "
    "does without a loop.",
)
def first_example_predicted(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = np.zeros(A.shape)
    Y_prediction[:, 0] = A[:, 0] > 0.5
    return Y_prediction


@predict_exercise.misconception(
    "These labels are -1 and 1; the course's are 0 and 1.",
    "`np.sign` gives -1 for negative numbers. Ask `A > 0.5`: False and True count as 0 and 1.",
)
def minus_one_for_zero(w, b, X):
    Y_prediction = np.sign(w.T @ X + b)
    return Y_prediction


@predict_exercise.misconception(*TRANSPOSE_IN_Z)
def transpose_missing(w, b, X):
    A = sigmoid(w @ X + b)
    return (A > 0.5).astype(int)


@predict_exercise.misconception(
    "`*` multiplies element by element; z needs the matrix product.",
    "In `w * X` nothing is added over the features: the result has the shape of X. `w.T @ X` "
    "multiplies and adds.",
)
def star_in_prediction(w, b, X):
    A = sigmoid(w * X + b)
    Y_prediction = (A > 0.5).astype(int)
    return Y_prediction


@predict_exercise.misconception(
    "These are the places of the ones, not the labels.",
    "Each example gets a label, 0 or 1, in a row like Y. `A > 0.5` alone says it for all of them.",
)
def places_of_the_ones(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.argwhere(A > 0.5)


model_exercise = Exercise(
    reference=logistic.model,
    chapter=MATRICES,
    sizes=_training,
    loops_refused=True,
    cases=(
        Case("nine examples, three features", lambda: _training(9)),
        Case("130 steps with a small rate", lambda: (*_training(6)[:4], 130, 0.02)),
        Case("one step with a large rate", lambda: (*_training(8)[:4], 1, 5.0)),
    ),
    hints=(
        "Put your functions in a row: start, descend, predict twice.",
        "`initialize_with_zeros` wants the number of features, which is the number of rows of "
        "X_train. `optimize` returns a dict with the w and b to predict with.",
        "Hand `num_iterations` and `learning_rate` on to `optimize`; predict X_train and X_test "
        'with `params["w"]` and `params["b"]`.',
    ),
)


@model_exercise.misconception(
    "The predictions for training and for test are exchanged.",
    "`Y_prediction_train` belongs to X_train, `Y_prediction_test` to X_test.",
)
def predictions_exchanged(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_train),
        "Y_prediction_train": predict(params["w"], params["b"], X_test),
        "w": params["w"],
        "b": params["b"],
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "You trained on the test examples.",
    "What is held out must not be learned from: else the test says nothing about new examples.",
)
def trained_on_test(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "w": params["w"],
        "b": params["b"],
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "Number of steps and learning rate are not handed on.",
    "Without them `optimize` takes its own defaults, whatever the caller of `model` asked for.",
)
def settings_not_handed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "w": params["w"],
        "b": params["b"],
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "w and b are still those from before the training.",
    '`optimize` returns the learned ones in its first result: `params["w"]`, `params["b"]`.',
)
def untrained_parameters(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    _, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "The learning rate is not handed on.",
    "Without it `optimize` takes its own default, whatever the caller of `model` asked for.",
)
def rate_not_handed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "The number of steps is not handed on.",
    "Without it `optimize` takes its own default, whatever the caller of `model` asked for.",
)
def steps_not_handed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, learning_rate=learning_rate)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "You predicted with w and b from before the training.",
    "`optimize` returns the learned ones in its first result. Predict with those: "
    '`params["w"]` and `params["b"]`.',
)
def predicted_with_the_start(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": params["w"],
        "b": params["b"],
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "You took the gradients for the parameters.",
    "`optimize` returns three things: the parameters, the gradients of the last step, the costs. "
    "The first is what was learned.",
)
def gradients_for_parameters(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    _, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = grads["dw"], grads["db"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "Both predictions are for the test examples.",
    "`Y_prediction_train` belongs to X_train.",
)
def both_predictions_for_test(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_test),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "Both predictions are for the training examples.",
    "`Y_prediction_test` belongs to X_test.",
)
def both_predictions_for_training(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_train),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "w and b are now the names of the parameters, not their values.",
    '`w, b = params` takes a dict apart into its keys, the texts "w" and "b". Ask for the values: '
    '`params["w"]` and `params["b"]`.',
)
def keys_for_values(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "w and b are now the names of the parameters, not their values.",
    '`w, b = params` takes a dict apart into its keys, the texts "w" and "b". Ask for the values: '
    '`params["w"]` and `params["b"]`.',
)
def keys_for_values_transposed(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params
    return {
        "costs": costs,
        "Y_prediction_test": (w.T @ X_test + b > 0) * 1,
        "Y_prediction_train": (w.T @ X_train + b > 0) * 1,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@model_exercise.misconception(
    "There is one weight for each feature, not for each example.",
    "The features are the rows of X_train: `X_train.shape[0]`. `X_train.shape[1]` is m.",
)
def examples_counted_for_features(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
