"""Chapter 05: the exercises on the network with one hidden layer."""

import numpy as np

from course_utils import shallow
from course_utils.activations import sigmoid
from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.comparing.random_numbers import start_of_descent, trained
from course_utils.grading.values.caches import free_cache
from course_utils.shallow import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    update_parameters,
)

CHAPTER = "05_shallow_net"


def _network(seed, n_x, n_h, m):
    """Return parameters, examples and labels, random but the same for each call."""
    rng = np.random.default_rng(seed)
    parameters = {
        "W1": rng.normal(size=(n_h, n_x)),
        "b1": rng.normal(size=(n_h, 1)),
        "W2": rng.normal(size=(1, n_h)),
        "b2": rng.normal(size=(1, 1)),
    }
    return parameters, rng.normal(size=(n_x, m)), rng.integers(0, 2, size=(1, m))


def _small():
    """Return a network of two features and four hidden units, with three examples."""
    parameters = {
        "W1": np.array([[1.0, -0.5], [0.25, 2.0], [-1.5, 0.75], [0.5, 1.0]]),
        "b1": np.array([[0.5], [-1.0], [0.25], [-0.5]]),
        "W2": np.array([[1.5, -2.0, 0.75, 1.0]]),
        "b2": np.array([[0.25]]),
    }
    return parameters, np.array([[1.0, -1.0, 0.5], [0.5, 2.0, -0.25]]), np.array([[1, 0, 1]])


def _forward(network):
    parameters, X, _ = network
    return X, parameters


def _backward(network):
    parameters, X, Y = network
    return parameters, forward_propagation(X, parameters)[1], X, Y


def _probabilities(seed, m):
    rng = np.random.default_rng(seed)
    return rng.uniform(0.05, 0.95, size=(1, m)), rng.integers(0, 2, size=(1, m))


def _flower(m):
    """Return m points in the plane, labelled by an arc: no line splits them."""
    rng = np.random.default_rng(4)
    X = rng.normal(size=(2, m)) + np.array([[0.5], [0.25]])
    return X, (X[:1] ** 2 > X[1:]).astype(int)


layer_sizes_exercise = Exercise(
    reference=shallow.layer_sizes,
    chapter=CHAPTER,
    cases=(
        Case("two features, five examples", lambda: (np.zeros((2, 5)), np.zeros((1, 5)))),
        Case("more features than examples", lambda: (np.zeros((7, 3)), np.zeros((1, 3)))),
        Case("two outputs", lambda: (np.zeros((5, 6)), np.zeros((2, 6)))),
    ),
    hints=(
        "Examples stand in columns. So what is the number of rows of X, and of Y?",
        "`X.shape` is a tuple: the number of rows first, then the number of columns.",
        "`X.shape[…]` and `Y.shape[…]`, with the same index; n_h is 4 in this chapter.",
    ),
)


@layer_sizes_exercise.misconception(
    "You counted the examples; the features are asked for.",
    "One column is one example. The number of features is the number of rows: `shape[0]`.",
)
def columns_counted(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


@layer_sizes_exercise.misconception(
    "The hidden layer should have 4 units.",
    "Its size is our own choice, it does not follow from the data. In this chapter it is 4.",
)
def hidden_layer_as_wide_as_the_input(X, Y):
    n_x = X.shape[0]
    n_h = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_h, n_y


@layer_sizes_exercise.misconception(
    "The sizes are in the wrong order.",
    "From input to output: n_x, then n_h, then n_y.",
)
def sizes_in_another_order(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_y, n_h


@layer_sizes_exercise.misconception(
    "The number of outputs is that of Y's rows, not of X's.",
    "Y has one row for each output.",
)
def outputs_from_x(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = X.shape[0]
    return n_x, n_h, n_y


@layer_sizes_exercise.misconception(
    "These are shapes; one number for each layer is wanted.",
    "`X.shape` is a tuple of two. `X.shape[0]` is its first number.",
)
def whole_shapes(X, Y):
    n_x = X.shape
    n_h = 4
    n_y = Y.shape
    return n_x, n_h, n_y


initialize_parameters_exercise = Exercise(
    reference=shallow.initialize_parameters,
    chapter=CHAPTER,
    properties=start_of_descent,
    cases=(
        Case("two features, three hidden units, one output", lambda: (2, 3, 1)),
        Case("40 features, 30 hidden units, 5 outputs", lambda: (40, 30, 5)),
        Case("6 features, 50 hidden units, 2 outputs", lambda: (6, 50, 2)),
    ),
    hints=(
        "Weights random and small, biases zero. A layer's W has one row for each of its units, and "
        "one column for each value that comes in.",
        "`rng.normal(size=(…, …))` draws Gaussian numbers with standard deviation 1; multiply "
        "them. `np.zeros((…, 1))` makes the biases.",
        "W1 has the size (n_h, n_x), W2 the size (n_y, n_h). Both are multiplied by 0.01.",
    ),
)


@initialize_parameters_exercise.misconception(
    "The weights are zero, so that all hidden units stay alike.",
    "Units with equal weights compute the same and get the same gradient, for ever. Draw the "
    "weights at random.",
)
def weights_zero(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@initialize_parameters_exercise.misconception(
    "All weights are the same number, so that all hidden units stay alike.",
    "Small is not enough: units with equal weights compute the same and get the same gradient, "
    "for ever. Draw the weights at random.",
)
def weights_constant(n_x, n_h, n_y):
    W1 = np.full((n_h, n_x), 0.01)
    b1 = np.zeros((n_h, 1))
    W2 = np.full((n_y, n_h), 0.01)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@initialize_parameters_exercise.misconception(
    "The small factor 0.01 is missing.",
    "With large weights the sums z are large, where the curve is flat: learning hardly starts. "
    "Multiply the random numbers by 0.01.",
)
def factor_missing(n_x, n_h, n_y):
    rng = np.random.default_rng(3)
    W1 = rng.normal(size=(n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@initialize_parameters_exercise.misconception(
    "The weights are all positive: uniform numbers from 0 to 1, not Gaussian ones.",
    "They should be positive and negative, with mean 0: `normal` or `randn`, not `random` or "
    "`rand`.",
)
def uniform_weights(n_x, n_h, n_y):
    rng = np.random.default_rng(3)
    W1 = rng.uniform(size=(n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.uniform(size=(n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@initialize_parameters_exercise.misconception(
    "The shapes of the weights are the wrong way round.",
    "A row of W1 belongs to one hidden unit, and it has one weight for each feature: "
    "(n_h, n_x). Likewise W2: (n_y, n_h).",
)
def shapes_turned(n_x, n_h, n_y):
    rng = np.random.default_rng(3)
    W1 = rng.normal(size=(n_x, n_h)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_h, n_y)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@initialize_parameters_exercise.misconception(
    "The biases have one axis only; they should be columns.",
    "`np.zeros(n_h)` has the shape (n_h,). Give both lengths: (n_h, 1).",
)
def biases_without_second_axis(n_x, n_h, n_y):
    rng = np.random.default_rng(3)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = np.zeros(n_h)
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@initialize_parameters_exercise.misconception(
    "The biases are random; they start at zero.",
    "The random weights alone make the units differ. The biases may start at zero.",
)
def biases_random(n_x, n_h, n_y):
    rng = np.random.default_rng(3)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = rng.normal(size=(n_h, 1)) * 0.01
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = rng.normal(size=(n_y, 1)) * 0.01
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


forward_propagation_exercise = Exercise(
    reference=shallow.forward_propagation,
    chapter=CHAPTER,
    sizes=lambda m: _forward(_network(5, 3, 4, m)),
    counts=free_cache(),
    cases=(
        Case("two features, four hidden units, three examples", lambda: _forward(_small())),
        Case("3 features, 5 units, 8 examples", lambda: _forward(_network(1, 3, 5, 8))),
        Case("a single example", lambda: _forward(_network(2, 4, 3, 1))),
    ),
    hints=(
        "Two layers, two lines each: first the sums Z, then the activation A.",
        "`W1 @ X` adds up weights times features for all units and all examples. The second layer "
        "does the same with A1 in place of X.",
        "tanh belongs to the hidden layer (`np.tanh`), `sigmoid` to the output. Each Z is of the "
        "form `W @ … + b`.",
    ),
)


@forward_propagation_exercise.misconception(
    "The hidden layer has the sigmoid; tanh was asked for.",
    "The sigmoid belongs to the output alone, where a probability is wanted.",
)
def sigmoid_in_the_hidden_layer(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


@forward_propagation_exercise.misconception(
    "The output has tanh; a probability needs the sigmoid.",
    "tanh lies between -1 and 1. The output layer's activation is the sigmoid, between 0 and 1.",
)
def tanh_at_the_output(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


@forward_propagation_exercise.misconception(
    "The hidden layer has no activation.",
    "The second layer got Z1 in place of A1 = tanh(Z1). Without a bend in between, two layers are "
    "no more than one.",
)
def activation_left_out(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ Z1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


@forward_propagation_exercise.misconception(
    "The biases are missing.",
    "Each Z is the weighted sum plus the layer's b.",
)
def biases_left_out(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


@forward_propagation_exercise.misconception(
    "You returned Z2; the output is its sigmoid, A2.",
    "Z2 may be any number. The probability is σ(Z2).",
)
def sigmoid_left_out(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = Z2
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


@forward_propagation_exercise.misconception(
    "The hidden layer has the ReLU; tanh was asked for.",
    "Both would work in a network. This chapter's has tanh, and its backward step expects that.",
)
def relu_in_the_hidden_layer(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.maximum(Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


@forward_propagation_exercise.misconception(
    "The cache is missing: two things are returned.",
    "Return the output and the cache, in this order. The backward step will need it.",
)
def output_alone(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    return A2


@forward_propagation_exercise.misconception(
    "The output has the ReLU; a probability needs the sigmoid.",
    "The ReLU has no upper limit. The sigmoid stays between 0 and 1.",
)
def relu_at_the_output(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(W1 @ X + b1)
    A2 = np.maximum(0, W2 @ A1 + b2)
    return A2, {"A1": A1, "A2": A2}


@forward_propagation_exercise.misconception(
    "The bias of the output layer is missing.",
    "Z2 is W2 A1 plus b2.",
)
def second_bias_left_out(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1)
    return A2, {"A1": A1, "A2": A2}


@forward_propagation_exercise.misconception(
    "The bias of the hidden layer is missing.",
    "Z1 is W1 X plus b1.",
)
def first_bias_left_out(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(W1 @ X)
    A2 = sigmoid(W2 @ A1 + b2)
    return A2, {"A1": A1, "A2": A2}


@forward_propagation_exercise.misconception(
    "The biases are subtracted; add them.",
    "Each Z is the weighted sum plus the layer's b.",
)
def biases_taken_away(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(W1 @ X - b1)
    A2 = sigmoid(W2 @ A1 - b2)
    return A2, {"A1": A1, "A2": A2}


@forward_propagation_exercise.misconception(
    "These are labels; probabilities are asked for.",
    "The decision comes later, in `predict`. The cost needs the probabilities.",
)
def labels_for_probabilities(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(W1 @ X + b1)
    A2 = (sigmoid(W2 @ A1 + b2) > 0.5).astype(int)
    return A2, {"A1": A1, "A2": A2}


compute_cost_exercise = Exercise(
    reference=shallow.compute_cost,
    chapter=CHAPTER,
    sizes=lambda m: _probabilities(3, m),
    cases=(
        Case("three examples", lambda: (np.array([[0.8, 0.3, 0.6]]), np.array([[1, 0, 0]]))),
        Case("seven random examples", lambda: _probabilities(0, 7)),
        Case("a single example", lambda: (np.array([[0.25]]), np.array([[1]]))),
    ),
    hints=(
        "First what each example costs, then one number for all of them.",
        "Multiply the labels with `np.log` of the probabilities; for label 0 the same with 1 minus "
        "each. Logarithms of probabilities are negative.",
        "One example costs minus (y log a + (1 - y) log(1 - a)). The cost of all is the mean.",
    ),
)


@compute_cost_exercise.misconception(
    "This is the sum; the mean over the examples is wanted.",
    "Divide by the number of examples m, so that the cost does not grow with it.",
)
def sum_of_costs(A2, Y):
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


@compute_cost_exercise.misconception(
    "The minus is missing: the cost comes out negative.",
    "Logarithms of probabilities are negative. A cost is positive; put a minus in front.",
)
def cost_below_zero(A2, Y):
    cost = np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


@compute_cost_exercise.misconception(
    "The second term is missing: examples with label 0 cost nothing.",
    "For label 0 the cost is minus log(1 - a); the factor (1 - y) picks those examples.",
)
def second_term_missing(A2, Y):
    cost = -np.mean(Y * np.log(A2))
    return cost


@compute_cost_exercise.misconception(
    "The labels are exchanged: label 1 is treated as 0, and 0 as 1.",
    "y goes with log(a), and (1 - y) with log(1 - a).",
)
def terms_exchanged(A2, Y):
    cost = -np.mean((1 - Y) * np.log(A2) + Y * np.log(1 - A2))
    return cost


@compute_cost_exercise.misconception(
    "This is the squared error; the cross-entropy is asked for.",
    "The cross-entropy takes logarithms: a wrong answer given with certainty costs far more.",
)
def squared_error_for_cross_entropy(A2, Y):
    cost = np.mean((A2 - Y) ** 2) / 2
    return cost


@compute_cost_exercise.misconception(
    "The logarithm is to another base; the natural one is meant.",
    "`np.log` is the natural logarithm; `np.log2` and `np.log10` give other units.",
)
def logarithm_to_base_two(A2, Y):
    cost = -np.mean(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))
    return cost


@compute_cost_exercise.misconception(
    "The first term is missing: examples with label 1 cost nothing.",
    "For label 1 the cost is minus log(a); the factor y picks those examples.",
)
def first_term_missing(A2, Y):
    cost = -np.mean((1 - Y) * np.log(1 - A2))
    return cost


backward_propagation_exercise = Exercise(
    reference=shallow.backward_propagation,
    chapter=CHAPTER,
    sizes=lambda m: _backward(_network(6, 3, 4, m)),
    forward=shallow.forward_propagation,
    cases=(
        Case(
            "two features, four hidden units, three examples",
            lambda: _backward(_small()),
            lambda: _forward(_small()),
        ),
        Case(
            "3 features, 5 units, 8 examples",
            lambda: _backward(_network(1, 3, 5, 8)),
            lambda: _forward(_network(1, 3, 5, 8)),
        ),
        Case(
            "4 features, 3 units, 6 examples",
            lambda: _backward(_network(2, 4, 3, 6)),
            lambda: _forward(_network(2, 4, 3, 6)),
        ),
    ),
    hints=(
        "Begin at the output, where the error is prediction minus label. Then go back through the "
        "second layer, through tanh, and through the first.",
        "Each dW is the layer's dZ times the transpose of what came into the layer, divided by m; "
        "each db is the mean of dZ over the examples, kept as a column.",
        "dZ1 is `W2.T @ dZ2`, multiplied element by element by the slope of tanh, which is 1 minus "
        "the square of A1.",
    ),
)


@backward_propagation_exercise.misconception(
    "1/m is missing in the gradients.",
    "The cost is a mean over the m examples, and so are its derivatives: divide each dW and db by "
    "m.",
)
def gradients_are_sums(parameters, cache, X, Y):
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The gradients have the wrong sign.",
    "The error at the output is A2 - Y, prediction minus label. With Y - A2 the descent would "
    "climb.",
)
def error_with_wrong_sign(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The slope of tanh is missing in dZ1.",
    "On the way back through the hidden layer the error is multiplied by 1 - A1², the slope of "
    "tanh.",
)
def slope_of_tanh_missing(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The slope in dZ1 is that of the sigmoid: A1 (1 - A1).",
    "The hidden layer has tanh, whose slope is 1 - A1².",
)
def slope_of_the_sigmoid_in_the_hidden_layer(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The slope of tanh lacks its square: 1 - A1², not 1 - A1.",
    "A1 is the value of tanh; its slope is 1 minus the square of the value.",
)
def square_of_a1_missing(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The slope of tanh was taken at A1, so tanh is applied twice.",
    "A1 is tanh(Z1) already. The slope is 1 - A1², without another tanh.",
)
def tanh_applied_twice(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - np.tanh(A1) ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The sigmoid's slope is one factor too many in dZ2.",
    "a (1 - a) cancels against the derivative of the cross-entropy: dZ2 is just A2 - Y.",
)
def slope_at_the_output_not_cancelled(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The biases' gradients are one number each; db1 has one for each unit.",
    "`np.sum` without `axis` adds up everything. Add over the examples only: `axis=1`, with "
    "`keepdims=True`.",
)
def bias_gradients_summed_over_units(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


@backward_propagation_exercise.misconception(
    "The biases' gradients lost an axis: keepdims is missing.",
    "db1 has the shape of b1, a column (n_h, 1). `keepdims=True` keeps the axis that is summed "
    "over, with length 1.",
)
def bias_gradients_without_second_axis(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def _step(network, learning_rate):
    return network[0], backward_propagation(*_backward(network)), learning_rate


update_parameters_exercise = Exercise(
    reference=shallow.update_parameters,
    chapter=CHAPTER,
    may_change=(0,),
    cases=(
        Case("two features, four hidden units", lambda: _step(_small(), 0.5)),
        Case("a small rate", lambda: _step(_network(3, 3, 5, 4), 0.01)),
        Case("a rate above 1", lambda: _step(_network(4, 5, 2, 4), 1.2)),
    ),
    hints=(
        "Four parameters, four lines, all of one kind: old value, minus a step.",
        "The step is the learning rate times the parameter's own gradient: dW1 for W1, and so on.",
        'They are of the form `W1 = parameters["W1"] - learning_rate * …`.',
    ),
)


@update_parameters_exercise.misconception(
    "The step goes uphill: the gradient is added.",
    "The gradient points to where the cost grows fastest. Go the other way: subtract.",
)
def step_uphill(parameters, grads, learning_rate=1.2):
    return {name: value + learning_rate * grads["d" + name] for name, value in parameters.items()}


@update_parameters_exercise.misconception(
    "The learning rate is missing.",
    "Each step is the gradient times the learning rate.",
)
def step_without_rate(parameters, grads, learning_rate=1.2):
    return {name: value - grads["d" + name] for name, value in parameters.items()}


@update_parameters_exercise.misconception(
    "The biases stay as they were.",
    "b is learned like W: each takes a step against its own gradient.",
)
def biases_stay(parameters, grads, learning_rate=1.2):
    return {
        name: value - learning_rate * grads["d" + name] if name[0] == "W" else value
        for name, value in parameters.items()
    }


@update_parameters_exercise.misconception(
    "These are the steps, not the new parameters.",
    "Take the step away from the old value: W minus the rate times dW.",
)
def steps_alone(parameters, grads, learning_rate=1.2):
    return {name: learning_rate * grads["d" + name] for name in parameters}


@update_parameters_exercise.misconception(
    "The last layer's parameters stay as they were.",
    "Every layer takes a step. Layers are numbered from 1; `range(1, L)` ends before L.",
)
def last_layer_stays(parameters, grads, learning_rate=1.2):
    last = len(parameters) // 2
    return {
        name: value if name[1:] == str(last) else value - learning_rate * grads["d" + name]
        for name, value in parameters.items()
    }


@update_parameters_exercise.misconception(
    "You divided by the learning rate; multiply by it.",
    "A smaller rate means a smaller step.",
)
def step_divided_by_rate(parameters, grads, learning_rate=1.2):
    return {name: value - grads["d" + name] / learning_rate for name, value in parameters.items()}


nn_model_exercise = Exercise(
    reference=shallow.nn_model,
    chapter=CHAPTER,
    sizes=lambda m: (*_flower(m), 3, 4),
    stand_ins={"initialize_parameters": initialize_parameters},
    trained=trained(
        lambda parameters, arguments: compute_cost(
            forward_propagation(arguments[0], parameters)[0], arguments[1]
        )
    ),
    cases=(
        Case(
            "nine points in the plane, three hidden units, two steps", lambda: (*_flower(9), 3, 2)
        ),
        Case("twelve points, five hidden units, 60 steps", lambda: (*_flower(12), 5, 60)),
        Case("eight points, two hidden units, one step", lambda: (*_flower(8), 2, 1)),
    ),
    hints=(
        "Each round of the loop calls four of your functions, in the order of the chapter.",
        "Forward, cost, backward, update. What one returns is what the next one takes.",
        "The first is `A2, cache = forward_propagation(…)`; the last puts the new `parameters` in "
        "place of the old ones.",
    ),
)


@nn_model_exercise.misconception(
    "The parameters never change: the updated ones are not kept.",
    "`update_parameters` returns new parameters. Give them the old name: `parameters = …`.",
)
def update_thrown_away(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters


@nn_model_exercise.misconception(
    "There is only one step, whatever num_iterations says.",
    "Does the function return inside its loop? `return` ends it at once: move it to the left, "
    "below the loop. Or does each round start again from `initialize_parameters`? Call it once.",
)
def returns_after_one_step(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        return parameters


@nn_model_exercise.misconception(
    "The gradients are those of the first round, in all rounds.",
    "After a step the cost has another slope. Forward and backward step belong into the loop.",
)
def gradients_of_the_first_round(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    for _ in range(num_iterations):
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@nn_model_exercise.misconception(
    "There is one step too few.",
    "`range(n)` counts n rounds, from 0 to n - 1; `range(1, n)` counts one less.",
)
def one_step_too_few(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


@nn_model_exercise.misconception(
    "The hidden layer has 4 units whatever n_h says.",
    "`layer_sizes` gives 4; here the caller chooses, by the argument n_h.",
)
def hidden_units_from_layer_sizes(
    X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2
):
    n_x, n_h, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


predict_exercise = Exercise(
    reference=shallow.predict,
    chapter=CHAPTER,
    sizes=lambda m: _network(7, 3, 4, m)[:2],
    cases=(
        Case("two features, four hidden units, three examples", lambda: _small()[:2]),
        Case("3 features, 5 units, 8 examples", lambda: _network(1, 3, 5, 8)[:2]),
        Case("4 features, 3 units, 9 examples", lambda: _network(8, 4, 3, 9)[:2]),
    ),
    hints=(
        "First the probability of each example, then one question to it.",
        "`forward_propagation` returns the probabilities and a cache, which is not needed here.",
        "Ask `A2 > …` where more likely than not begins. True and False count as 1 and 0.",
    ),
)


@predict_exercise.misconception(
    "These are probabilities; labels are asked for.",
    "Decide: 1 where the probability is more than a half, else 0.",
)
def probabilities_not_labels(parameters, X):
    predictions, _ = forward_propagation(X, parameters)
    return predictions


@predict_exercise.misconception(
    "The labels are the wrong way round: 1 where 0 is more likely.",
    "A probability above a half speaks for label 1.",
)
def labels_exchanged(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = (A2 < 0.5).astype(int)
    return predictions


@predict_exercise.misconception(
    "Every example gets label 1: a probability is always above 0.",
    "Compare with a half, not with 0.",
)
def compared_with_zero(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = (A2 > 0).astype(int)
    return predictions


@predict_exercise.misconception(
    "This is the share of label 1, one number; one label for each example is asked for.",
    "No mean here: keep the row (1, m).",
)
def mean_of_labels(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = np.mean(A2 > 0.5)
    return predictions


@predict_exercise.misconception(
    "The labels lost an axis: they should be a row (1, m), like Y.",
    "Leave A2's shape as it is: no `ravel`, `flatten` or `squeeze`.",
)
def labels_without_first_axis(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int).ravel()
    return predictions


@predict_exercise.misconception(
    "`forward_propagation` returns two things: the output and the cache.",
    "One name for both holds a tuple, which cannot be compared with a number. Take it apart: "
    "`A2, cache = …`.",
)
def tuple_compared(parameters, X):
    A2 = forward_propagation(X, parameters)
    predictions = A2 > 0.5
    return predictions


@predict_exercise.misconception(
    "These labels are -1 and 1; the course's are 0 and 1.",
    "`np.sign` gives -1 for negative numbers. Ask `A2 > 0.5`.",
)
def minus_one_for_label_zero(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = np.sign(A2 - 0.5)
    return predictions
