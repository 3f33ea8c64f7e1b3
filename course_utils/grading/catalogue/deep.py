"""Chapter 06: the exercises on networks of any number of layers."""

import numpy as np

from course_utils import deep
from course_utils.activations import relu, sigmoid
from course_utils.deep import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    initialize_parameters_deep,
    linear_activation_backward,
    linear_activation_forward,
    linear_backward,
    linear_forward,
    update_parameters,
)
from course_utils.grading.catalogue import shallow
from course_utils.grading.catalogue.exercise import Case, Exercise
from course_utils.grading.comparing.random_numbers import start_of_descent, trained
from course_utils.grading.values.caches import free_cache

CHAPTER = "06_deep_net"


def _layer(seed, n_prev, n, m):
    """Return what comes into a layer, its weights and its biases; the same for each call."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n_prev, m)), rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1))


def _small_layer():
    """Return a layer of one input, two units and three examples; one of its sums is exactly 0."""
    return np.array([[1.0, -1.0, 2.0]]), np.array([[1.0], [-2.0]]), np.array([[-1.0], [0.5]])


def _network(seed, layer_dims, m):
    """Return examples and parameters, random but the same for each call."""
    rng = np.random.default_rng(seed)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / np.sqrt(n_prev)
        parameters[f"b{layer}"] = rng.normal(size=(n, 1)) / 2
    return rng.normal(size=(layer_dims[0], m)), parameters


def _labels(seed, m):
    return np.random.default_rng(seed).integers(0, 2, size=(1, m))


def _error(seed, n, m):
    return np.random.default_rng(seed).normal(size=(n, m))


def _data(seed, n_x, m):
    """Return examples and labels that follow from them; the same for each call."""
    X = np.random.default_rng(seed).normal(size=(n_x, m))
    return X, (X[:1] * X[1:2] > 0.1).astype(int)


initialize_parameters_exercise = Exercise(
    reference=deep.initialize_parameters,
    chapter=CHAPTER,
    properties=start_of_descent,
    cases=(
        Case("three features, two hidden units, one output", lambda: (3, 2, 1)),
        Case("50 features, 20 hidden units, 4 outputs", lambda: (50, 20, 4)),
        Case("8 features, 40 hidden units, 3 outputs", lambda: (8, 40, 3)),
    ),
    hints=(
        "As in chapter 05: weights random and small, biases zero.",
        "A layer's W has one row for each of its units, one column for each value that comes in. "
        "`rng.normal(size=(…, …))` draws Gaussian numbers with standard deviation 1.",
        "W1 has the size (n_h, n_x), W2 the size (n_y, n_h), both times 0.01. The biases are "
        "columns: `np.zeros((…, 1))`.",
    ),
)

initialize_parameters_exercise.misconceptions.extend(
    shallow.initialize_parameters_exercise.misconceptions
)


initialize_parameters_deep_exercise = Exercise(
    reference=deep.initialize_parameters_deep,
    chapter=CHAPTER,
    properties=start_of_descent,
    cases=(
        Case("four sizes: 5, 4, 3, 1", lambda: ([5, 4, 3, 1],)),
        Case("five sizes: 60, 30, 20, 8, 1", lambda: ([60, 30, 20, 8, 1],)),
        Case("three sizes: 40, 25, 2", lambda: ([40, 25, 2],)),
    ),
    hints=(
        "Two lines for each layer: its weights, random, and its biases, zero.",
        "Layer l has as many units as `layer_dims[l]` says, and gets as many values as "
        "`layer_dims[l - 1]`. Both are at hand as n and n_prev.",
        "The weights are `rng.normal(size=(…, …))` times the square root of 2 / n_prev.",
    ),
)


@initialize_parameters_deep_exercise.misconception(
    "The weights are zero, so that all units of a layer stay alike.",
    "Units with equal weights compute the same and get the same gradient, for ever. Draw the "
    "weights at random.",
)
def deep_weights_zero(layer_dims):
    parameters = {}
    for layer in range(1, len(layer_dims)):
        parameters[f"W{layer}"] = np.zeros((layer_dims[layer], layer_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layer_dims[layer], 1))
    return parameters


@initialize_parameters_deep_exercise.misconception(
    "The factor is missing: the weights have standard deviation 1.",
    "A unit adds up n_prev products. With weights of size 1 the sums grow from layer to layer. "
    "√(2 / n_prev) keeps them at one size.",
)
def deep_factor_missing(layer_dims):
    rng = np.random.default_rng(3)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        parameters[f"W{layer}"] = rng.normal(size=(layer_dims[layer], layer_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layer_dims[layer], 1))
    return parameters


@initialize_parameters_deep_exercise.misconception(
    "The factor is made of n; the number of units in the layer before belongs there, n_prev.",
    "A unit adds up n_prev products, so n_prev decides how large the sum becomes: √(2 / n_prev).",
)
def deep_factor_of_own_layer(layer_dims):
    rng = np.random.default_rng(1)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


@initialize_parameters_deep_exercise.misconception(
    "The shapes of the weights are the wrong way round.",
    "W has one row for each unit of its own layer and one column for each unit of the layer "
    "before: (n, n_prev).",
)
def deep_shapes_turned(layer_dims):
    rng = np.random.default_rng(3)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n_prev, n)) * np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


@initialize_parameters_deep_exercise.misconception(
    "The last layer is missing.",
    "`len(layer_dims)` counts the input too. Layers are numbered from 1 to "
    "`len(layer_dims) - 1`, and `range` leaves its end out.",
)
def deep_last_layer_missing(layer_dims):
    rng = np.random.default_rng(3)
    parameters = {}
    for layer in range(1, len(layer_dims) - 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


@initialize_parameters_deep_exercise.misconception(
    "The biases are random; they start at zero.",
    "The random weights alone make the units differ. The biases may start at zero.",
)
def deep_biases_random(layer_dims):
    rng = np.random.default_rng(3)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = rng.normal(size=(n, 1))
    return parameters


@initialize_parameters_deep_exercise.misconception(
    "The weights are all positive: uniform numbers from 0 to 1, not Gaussian ones.",
    "They should be positive and negative, with mean 0: `normal` or `randn`, not `random` or "
    "`rand`.",
)
def deep_uniform_weights(layer_dims):
    rng = np.random.default_rng(3)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.uniform(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


linear_forward_exercise = Exercise(
    reference=deep.linear_forward,
    chapter=CHAPTER,
    sizes=lambda m: _layer(5, 3, 4, m),
    counts=free_cache(lambda A, W, b: {"A": A, "W": W}),
    cases=(
        Case("one input, two units, three examples", _small_layer),
        Case("4 inputs, 3 units, 6 examples", lambda: _layer(1, 4, 3, 6)),
        Case("a single example", lambda: _layer(2, 5, 2, 1)),
    ),
    hints=(
        "One line: the weighted sums of all units, for all examples, plus the biases.",
        "A row of W times a column of A gives one sum. The matrix product does that for all rows "
        "and columns.",
        "It is `Z = W @ …` plus the column of biases, which is stretched over the examples.",
    ),
)


@linear_forward_exercise.misconception(
    "The bias is missing in Z.",
    "Z is the weighted sum plus b, one bias for each unit.",
)
def layer_without_bias(A, W, b):
    Z = W @ A
    return Z, (A, W, b)


@linear_forward_exercise.misconception(
    "Z came out transposed: examples in its rows.",
    "`A.T @ W.T` has the shape (m, n). In this course examples stand in columns: `W @ A`.",
)
def sums_transposed(A, W, b):
    Z = A.T @ W.T + b.T
    return Z, (A, W, b)


@linear_forward_exercise.misconception(
    "The cache holds the new Z; the A that came in is needed.",
    "The derivative by W is made of the layer's input. Keep what came in, not what goes out.",
)
def output_cached(A, W, b):
    Z = W @ A + b
    return Z, (Z, W, b)


@linear_forward_exercise.misconception(
    "There is an activation in it: this is the linear part alone.",
    "`linear_activation_forward` will apply it. Here Z stays as it is.",
)
def activation_in_the_linear_part(A, W, b):
    Z = np.maximum(W @ A + b, 0)
    return Z, (A, W, b)


@linear_forward_exercise.misconception(
    "The cache is missing: two things are returned.",
    "Return Z and the cache, in this order. The backward step will need it.",
)
def sums_alone(A, W, b):
    Z = W @ A + b
    return Z


@linear_forward_exercise.misconception(
    "The bias is subtracted; it should be added.",
    "Z is the weighted sum plus b.",
)
def bias_subtracted(A, W, b):
    Z = W @ A - b
    return Z, (A, W, b)


@linear_forward_exercise.misconception(
    "All biases were added up; each unit has its own.",
    "b is a column, one bias a unit. `W @ A + b` stretches it over the examples by itself.",
)
def biases_added_up(A, W, b):
    Z = W @ A + np.sum(b)
    return Z, (A, W, b)


linear_activation_forward_exercise = Exercise(
    reference=deep.linear_activation_forward,
    chapter=CHAPTER,
    sizes=lambda m: (*_layer(5, 3, 4, m), "relu"),
    counts=free_cache(lambda A_prev, W, b, activation: {"A_prev": A_prev, "W": W}),
    cases=(
        Case("a small ReLU layer", lambda: (*_small_layer(), "relu")),
        Case("the same with the sigmoid", lambda: (*_small_layer(), "sigmoid")),
        Case("4 inputs, 3 units, 6 examples, ReLU", lambda: (*_layer(1, 4, 3, 6), "relu")),
        Case("a single example, sigmoid", lambda: (*_layer(2, 5, 2, 1), "sigmoid")),
    ),
    hints=(
        "Two steps: the linear part, which you have, and the activation that is asked for.",
        "`linear_forward` returns Z and its cache. `activation` is a string: compare it with "
        '"relu".',
        'The second line is of the form `relu(…) if activation == "relu" else sigmoid(…)`.',
    ),
)


@linear_activation_forward_exercise.misconception(
    "The sigmoid is applied whatever `activation` says.",
    'For "relu" the ReLU is asked for: compare the string.',
)
def always_sigmoid(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = sigmoid(Z)
    return A, (linear_cache, Z)


@linear_activation_forward_exercise.misconception(
    "The ReLU is applied whatever `activation` says.",
    'For "sigmoid" the sigmoid is asked for: compare the string.',
)
def always_relu(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.maximum(Z, 0)
    return A, (linear_cache, Z)


@linear_activation_forward_exercise.misconception(
    "ReLU and sigmoid are exchanged.",
    "Look at the comparison: which activation belongs to which string?",
)
def activations_exchanged(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.maximum(Z, 0) if activation == "sigmoid" else sigmoid(Z)
    return A, (linear_cache, Z)


@linear_activation_forward_exercise.misconception(
    "The activation is missing: this is Z.",
    "Z is the linear part. The layer's output is its activation A.",
)
def layer_without_activation(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = Z
    return A, (linear_cache, Z)


@linear_activation_forward_exercise.misconception(
    "The cache lacks what came into the layer: the linear part's cache is not kept.",
    "Keep both: the cache of `linear_forward`, and Z for the slope of the activation.",
)
def linear_cache_not_kept(A_prev, W, b, activation):
    Z, _ = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (A, Z)


@linear_activation_forward_exercise.misconception(
    "The layer has tanh; in this chapter it is the ReLU.",
    "tanh was chapter 05's. A ReLU keeps what is positive and makes the rest 0.",
)
def tanh_for_relu(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.tanh(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z)


@linear_activation_forward_exercise.misconception(
    "The activation was applied to what comes in; it belongs to the sum Z.",
    "First the linear part, then the activation of its result.",
)
def activation_before_the_sum(A_prev, W, b, activation):
    bent = relu(A_prev) if activation == "relu" else sigmoid(A_prev)
    Z, linear_cache = linear_forward(bent, W, b)
    return Z, (linear_cache, Z)


L_model_forward_exercise = Exercise(
    reference=deep.L_model_forward,
    chapter=CHAPTER,
    sizes=lambda m: _network(5, [3, 4, 2, 1], m),
    counts=free_cache(
        lambda X, parameters: {
            "X": X,
            **{name: one for name, one in parameters.items() if name[0] == "W"},
        }
    ),
    cases=(
        Case("three layers, five examples", lambda: _network(1, [4, 3, 2, 1], 5)),
        Case("two layers, seven examples", lambda: _network(2, [3, 5, 1], 7)),
        Case("four layers, a single example", lambda: _network(3, [2, 6, 4, 3, 1], 1)),
        Case("one layer: logistic regression", lambda: _network(4, [5, 1], 6)),
    ),
    hints=(
        "Each round is one layer: choose its activation, remember what comes in, compute what goes "
        "out.",
        "Only the last layer, number L, has the sigmoid. What went out of one layer comes into the "
        "next.",
        'The weights of this round are `parameters[f"W{layer}"]`, its biases are '
        '`parameters[f"b{layer}"]`.',
    ),
)


@L_model_forward_exercise.misconception(
    "All layers have the sigmoid; only the last one should.",
    "The hidden layers have the ReLU: it does not saturate for positive sums.",
)
def sigmoid_in_all_layers(X, parameters):
    caches, A = [], X
    for layer in range(1, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "sigmoid")
        caches.append(cache)
    return A, caches


@L_model_forward_exercise.misconception(
    "The last layer has the ReLU; a probability needs the sigmoid.",
    "The ReLU gives any number from 0 up. Layer L, the last one, has the sigmoid.",
)
def relu_in_all_layers(X, parameters):
    caches, A = [], X
    for layer in range(1, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    return A, caches


@L_model_forward_exercise.misconception(
    "ReLU and sigmoid are exchanged.",
    "The hidden layers, 1 to L - 1, have the ReLU. The last one, number L, has the sigmoid.",
)
def sigmoid_inside_relu_at_the_end(X, parameters):
    L = len(parameters) // 2
    caches, A = [], X
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "sigmoid" if layer < L else "relu")
        caches.append(cache)
    return A, caches


@L_model_forward_exercise.misconception(
    "The sigmoid begins one layer too early.",
    "`layer` counts from 1 to L here. Only where it equals L, the sigmoid is meant.",
)
def sigmoid_one_layer_early(X, parameters):
    L = len(parameters) // 2
    caches, A = [], X
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if layer < L - 1 else "sigmoid")
        caches.append(cache)
    return A, caches


@L_model_forward_exercise.misconception(
    "The last layer is missing.",
    "`range(1, L)` ends before L. Layer L, with the sigmoid, comes after the others.",
)
def last_layer_not_computed(X, parameters):
    caches, A = [], X
    for layer in range(1, len(parameters) // 2):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    return A, caches


@L_model_forward_exercise.misconception(
    "The cache of the last layer is not kept.",
    "Append a cache for each layer, also for the last one: the way back begins there.",
)
def last_cache_not_kept(X, parameters):
    L = len(parameters) // 2
    caches, A = [], X
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if layer < L else "sigmoid")
        if layer < L:
            caches.append(cache)
    return A, caches


@L_model_forward_exercise.misconception(
    "The caches are missing: two things are returned.",
    "Return the output and the list of caches, in this order.",
)
def last_output_alone(X, parameters):
    L = len(parameters) // 2
    A = X
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, _ = linear_activation_forward(A, W, b, "relu" if layer < L else "sigmoid")
    return A


@L_model_forward_exercise.misconception(
    "These are labels; the output is the probability AL.",
    "To decide is the task of `predict`. The cost and the way back need the probability itself.",
)
def labels_for_output(X, parameters):
    L = len(parameters) // 2
    caches, A = [], X
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        A, cache = linear_activation_forward(A, W, b, "relu" if layer < L else "sigmoid")
        caches.append(cache)
    return (A > 0.5).astype(int), caches


compute_cost_exercise = Exercise(
    reference=deep.compute_cost,
    chapter=CHAPTER,
    cases=shallow.compute_cost_exercise.cases,
    hints=shallow.compute_cost_exercise.hints,
)

compute_cost_exercise.misconceptions.extend(shallow.compute_cost_exercise.misconceptions)


def _back(dZ, layer):
    return dZ, linear_forward(*layer)[1]


linear_backward_exercise = Exercise(
    reference=deep.linear_backward,
    chapter=CHAPTER,
    sizes=lambda m: _back(_error(6, 4, m), _layer(5, 3, 4, m)),
    forward=deep.linear_forward,
    cases=(
        Case(
            "one input, two units, three examples",
            lambda: _back(np.array([[1.0, 0.5, -1.0], [0.25, 2.0, 1.0]]), _small_layer()),
            _small_layer,
        ),
        Case(
            "4 inputs, 3 units, 6 examples",
            lambda: _back(_error(1, 3, 6), _layer(1, 4, 3, 6)),
            lambda: _layer(1, 4, 3, 6),
        ),
        Case(
            "5 inputs, 2 units, 4 examples",
            lambda: _back(_error(2, 2, 4), _layer(2, 5, 2, 4)),
            lambda: _layer(2, 5, 2, 4),
        ),
    ),
    hints=(
        "Three results from dZ. Look at the shapes: dW is like W, db like b, dA_prev like A_prev. "
        "Which product has which shape?",
        "dW and db are means over the examples; dA_prev keeps its m columns and is not averaged. "
        "`keepdims=True` keeps db a column.",
        "dW is dZ times `A_prev.T`, over m; db sums dZ along `axis=1`, over m; dA_prev is `W.T` "
        "times dZ.",
    ),
)


@linear_backward_exercise.misconception(
    "1/m is missing in dW and db.",
    "The cost is a mean over the m examples, and so are its derivatives by the parameters.",
)
def layer_gradients_are_sums(dZ, cache):
    A_prev, W, b = cache
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@linear_backward_exercise.misconception(
    "1/m is missing in db.",
    "db is averaged over the examples, like dW: divide by m, or take the mean.",
)
def bias_gradient_is_a_sum(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@linear_backward_exercise.misconception(
    "dA_prev is divided by m; only dW and db are averaged.",
    "What flows backwards keeps one column for each example. The mean is taken once, where the "
    "examples meet: in dW and db.",
)
def error_averaged_too(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ / m
    return dA_prev, dW, db


@linear_backward_exercise.misconception(
    "db lost an axis: keepdims is missing.",
    "db has the shape of b, a column (n, 1). `keepdims=True` keeps the axis that is summed over.",
)
def layer_bias_without_second_axis(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@linear_backward_exercise.misconception(
    "db is one number; there is one bias for each unit.",
    "`np.sum` without `axis` adds up everything. Add over the examples only: `axis=1`.",
)
def layer_bias_summed_over_units(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@linear_backward_exercise.misconception(
    "dW is transposed.",
    "dW has the shape of W: one row for each unit. That is dZ times the transpose of A_prev.",
)
def weight_gradient_transposed(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = A_prev @ dZ.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@linear_backward_exercise.misconception(
    "The three results are in another order.",
    "First dA_prev, then dW, then db.",
)
def results_in_another_order(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


def _back_through(dA, layer, activation):
    return dA, linear_activation_forward(*layer, activation)[1], activation


def _activation_case(name, make_dA, make_layer, activation):
    return Case(
        name,
        lambda: _back_through(make_dA(), make_layer(), activation),
        lambda: (*make_layer(), activation),
    )


linear_activation_backward_exercise = Exercise(
    reference=deep.linear_activation_backward,
    chapter=CHAPTER,
    sizes=lambda m: _back_through(_error(6, 4, m), _layer(5, 3, 4, m), "relu"),
    forward=deep.linear_activation_forward,
    cases=(
        _activation_case(
            "a small ReLU layer; one of its sums is exactly 0",
            lambda: np.array([[1.0, 0.5, -1.0], [0.25, 2.0, 1.0]]),
            _small_layer,
            "relu",
        ),
        _activation_case(
            "a small sigmoid layer",
            lambda: np.array([[1.0, 0.5, -1.0], [0.25, 2.0, 1.0]]),
            _small_layer,
            "sigmoid",
        ),
        _activation_case(
            "4 inputs, 3 units, 6 examples, ReLU",
            lambda: _error(1, 3, 6),
            lambda: _layer(1, 4, 3, 6),
            "relu",
        ),
        _activation_case(
            "5 inputs, 2 units, 4 examples, sigmoid",
            lambda: _error(2, 2, 4),
            lambda: _layer(2, 5, 2, 4),
            "sigmoid",
        ),
    ),
    hints=(
        "Against the order of the forward step: first back through the activation, from dA to dZ; "
        "then through the linear part, which you have.",
        "dZ is dA times the slope of the activation at Z, element by element. For the ReLU the "
        "slope is 1 where Z is positive, else 0.",
        "For the sigmoid compute A from Z; its slope is A times what it lacks to 1. The last line "
        "calls `linear_backward` with dZ.",
    ),
)


@linear_activation_backward_exercise.misconception(
    "The activation's slope is missing: dZ is not dA.",
    "By the chain rule dZ is dA times the slope of the activation at Z.",
)
def slope_left_out(dA, cache, activation):
    linear_cache, Z = cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "`dA * Z > 0` asks whether the product is positive: brackets are missing.",
    "Python multiplies before it compares. Compare first, in brackets: `dA * (Z > 0)`.",
)
def product_compared(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * Z > 0 if activation == "relu" else dA * sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "dA is missing: the slope alone is not dZ.",
    "By the chain rule dZ is dA times the slope of the activation.",
)
def slope_alone(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.where(Z > 0, 1.0, 0.0) if activation == "relu" else sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "For the sigmoid dA is missing: the slope alone is not dZ.",
    "By the chain rule dZ is dA times the slope of the activation.",
)
def slope_of_sigmoid_alone(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "For the ReLU dA is missing: the slope alone is not dZ.",
    "By the chain rule dZ is dA times the slope of the activation.",
)
def slope_of_relu_alone(dA, cache, activation):
    linear_cache, Z = cache
    slope = np.where(Z > 0, 1.0, 0.0)
    dZ = slope if activation == "relu" else dA * sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "The two slopes are exchanged.",
    "Look at the comparison: which slope belongs to which string?",
)
def slopes_exchanged(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "sigmoid" else dA * sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "At Z = 0 the ReLU's slope is taken as 1; the convention is 0.",
    "`>=` takes the corner in, `>` leaves it out. The course agrees on the lower slope, 0.",
)
def corner_counted(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z >= 0)
    else:
        dZ = dA * sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "The ReLU's slope is used whatever `activation` says.",
    'For "sigmoid" the slope is σ(Z) (1 - σ(Z)).',
)
def slope_of_relu_always(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "The sigmoid's slope is used whatever `activation` says.",
    'For "relu" the slope is 1 where Z is positive, else 0.',
)
def slope_of_sigmoid_always(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "dA is multiplied with the ReLU itself, not with its slope.",
    "The slope is 1 or 0: it lets dA through, or not.",
)
def value_of_relu_for_slope(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.maximum(Z, 0)
    else:
        dZ = dA * sigmoid(Z) * (1 - sigmoid(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "In the sigmoid's slope Z stands where A = σ(Z) belongs.",
    "The slope is A (1 - A), with A the value of the sigmoid, not its argument.",
)
def sum_for_value_of_sigmoid(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else dA * Z * (1 - Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@linear_activation_backward_exercise.misconception(
    "The sigmoid itself stands where its slope belongs.",
    "The slope is A (1 - A): the second factor is missing.",
)
def value_of_sigmoid_for_slope(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (Z > 0) if activation == "relu" else dA * sigmoid(Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def _back_from_the_end(seed, network):
    AL, caches = L_model_forward(*network)
    return AL, _labels(seed, AL.shape[1]), caches


def _model_case(name, seed, layer_dims, m):
    return Case(
        name,
        lambda: _back_from_the_end(seed, _network(seed, layer_dims, m)),
        lambda: _network(seed, layer_dims, m),
    )


def gradients_of_parameters(result, arguments):
    """Return the gradients by the parameters: those by the activations may be named at will."""
    if not isinstance(result, dict):
        return result
    return {name: one for name, one in result.items() if name[:2] in ("dW", "db")}


L_model_backward_exercise = Exercise(
    reference=deep.L_model_backward,
    chapter=CHAPTER,
    sizes=lambda m: _back_from_the_end(5, _network(5, [3, 4, 2, 1], m)),
    forward=deep.L_model_forward,
    counts=gradients_of_parameters,
    cases=(
        _model_case("three layers, five examples", 1, [4, 3, 2, 1], 5),
        _model_case("two layers, seven examples", 2, [3, 5, 1], 7),
        _model_case("four layers, six examples", 3, [2, 7, 4, 3, 1], 6),
        _model_case("one layer: logistic regression", 4, [5, 1], 8),
    ),
    hints=(
        "First the cost's derivative by AL; then one round for each layer, from the last to the "
        "first.",
        "The cross-entropy's derivative by a is -(y/a - (1 - y)/(1 - a)). What "
        "`linear_activation_backward` gives as dA_prev is the dA of the layer before.",
        "The last layer, number L, has the sigmoid, all others the ReLU; the cache of layer l is "
        "`caches[l - 1]`.",
    ),
)


@L_model_backward_exercise.misconception(
    "The gradients have the wrong sign: the minus in dAL is missing.",
    "The cost is minus the logarithm of the probability, so its derivative by AL begins with a "
    "minus: -(Y/AL - (1 - Y)/(1 - AL)).",
)
def derivative_of_cost_without_minus(AL, Y, caches):
    L = len(caches)
    grads, dA = {}, Y / AL - (1 - Y) / (1 - AL)
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "The minus in dAL reaches the first fraction only: brackets are missing.",
    "It stands before the whole difference: -(Y/AL - (1 - Y)/(1 - AL)).",
)
def minus_on_the_first_fraction_only(AL, Y, caches):
    L = len(caches)
    grads, dA = {}, -Y / AL - (1 - Y) / (1 - AL)
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "AL - Y is the derivative by ZL already, with the sigmoid's slope in it.",
    "`linear_activation_backward` multiplies by that slope, so it enters twice. Begin with dAL, "
    "the derivative by AL itself.",
)
def error_of_the_last_layer_for_dal(AL, Y, caches):
    L = len(caches)
    grads, dA = {}, AL - Y
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "All layers are taken for sigmoid layers.",
    "Only the last layer has the sigmoid. The others have the ReLU, forwards and backwards.",
)
def back_through_sigmoid_everywhere(AL, Y, caches):
    grads, dA = {}, -(Y / AL - (1 - Y) / (1 - AL))
    for layer in range(len(caches), 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], "sigmoid")
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "The last layer is taken for a ReLU layer.",
    "Layer L has the sigmoid: go back through that one first.",
)
def back_through_relu_everywhere(AL, Y, caches):
    grads, dA = {}, -(Y / AL - (1 - Y) / (1 - AL))
    for layer in range(len(caches), 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], "relu")
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "1/m enters twice: dAL is divided by m already.",
    "What flows backwards is not averaged. `linear_backward` takes the mean, in dW and db.",
)
def averaged_twice(AL, Y, caches):
    L, m = len(caches), AL.shape[1]
    grads, dA = {}, -(Y / AL - (1 - Y) / (1 - AL)) / m
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "The gradients' numbers are one too small: layers count from 1.",
    'The first layer\'s gradients are "dW1" and "db1"; its cache is number 0 in the list.',
)
def layers_numbered_from_zero(AL, Y, caches):
    L = len(caches)
    grads, dA = {}, -(Y / AL - (1 - Y) / (1 - AL))
    for layer in range(L - 1, -1, -1):
        activation = "sigmoid" if layer == L - 1 else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "In dAL the labels are exchanged: Y and 1 - Y.",
    "Y goes with 1/AL, and 1 - Y with 1/(1 - AL), as in the cost itself.",
)
def labels_exchanged_in_dal(AL, Y, caches):
    L = len(caches)
    grads, dA = {}, -((1 - Y) / AL - Y / (1 - AL))
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


@L_model_backward_exercise.misconception(
    "dAL lacks its second term: examples with label 0 send nothing back.",
    "The cost's second term, (1 - y) log(1 - a), has the derivative -(1 - y)/(1 - a).",
)
def second_term_of_dal_missing(AL, Y, caches):
    L = len(caches)
    grads, dA = {}, -(Y / AL)
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dW{layer}"], grads[f"db{layer}"] = dW, db
    return grads


def _step(seed, layer_dims, learning_rate):
    network = _network(seed, layer_dims, 6)
    return network[1], L_model_backward(*_back_from_the_end(seed, network)), learning_rate


update_parameters_exercise = Exercise(
    reference=deep.update_parameters,
    chapter=CHAPTER,
    may_change=(0,),
    cases=(
        Case("two layers", lambda: _step(1, [2, 3, 1], 0.5)),
        Case("three layers, a small rate", lambda: _step(2, [4, 3, 2, 1], 0.01)),
        Case("one layer, a rate above 1", lambda: _step(3, [5, 1], 1.2)),
    ),
    hints=(
        "Two lines for each layer, both of one kind: old value, minus a step.",
        "The step is the learning rate times the parameter's own gradient.",
        'The gradient of this round\'s weights is `grads[f"dW{layer}"]`, that of its biases '
        '`grads[f"db{layer}"]`.',
    ),
)

update_parameters_exercise.misconceptions.extend(shallow.update_parameters_exercise.misconceptions)


@update_parameters_exercise.misconception(
    "The biases were moved by the gradients of the weights.",
    "Each parameter has a gradient of its own: db for b, of the same shape.",
)
def biases_moved_by_dw(parameters, grads, learning_rate):
    return {
        name: value - learning_rate * grads["dW" + name[1:]] for name, value in parameters.items()
    }


@update_parameters_exercise.misconception(
    "The learning rate is always 0.0075, whatever the caller says.",
    "Use the argument `learning_rate`; the caller chooses it.",
)
def rate_of_the_course(parameters, grads, learning_rate):
    return {name: value - 0.0075 * grads["d" + name] for name, value in parameters.items()}


def _reached(parameters, arguments):
    X, Y = arguments[:2]
    return compute_cost(L_model_forward(X, parameters)[0], Y)


two_layer_model_exercise = Exercise(
    reference=deep.two_layer_model,
    chapter=CHAPTER,
    sizes=lambda m: (*_data(5, 3, m), (3, 4, 1), 0.1, 4),
    stand_ins={"initialize_parameters": initialize_parameters},
    trained=trained(_reached),
    cases=(
        Case("two steps", lambda: (*_data(1, 3, 7), (3, 4, 1), 0.1, 2)),
        Case("120 steps, two costs noted", lambda: (*_data(2, 4, 9), (4, 3, 1), 1.0, 120)),
        Case("a single step", lambda: (*_data(3, 2, 5), (2, 6, 1), 1.0, 1)),
    ),
    hints=(
        "Forward through two layers, the cost, back through two layers, a step. The names on the "
        "left of the lines tell what each gives.",
        "The hidden layer has the ReLU, the output the sigmoid, forwards and backwards. dA2 is the "
        "cost's derivative by A2.",
        "Forwards it is `linear_activation_forward(X, W1, b1, …)`, then the same with A1, W2 and "
        "b2. Backwards dA2 and cache2 come first, then dA1 and cache1.",
    ),
)


@two_layer_model_exercise.misconception(
    "The hidden layer has the sigmoid; it should have the ReLU.",
    'Hidden layers get "relu", the output "sigmoid", forwards and backwards.',
)
def sigmoid_in_the_two_layers(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "sigmoid")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@two_layer_model_exercise.misconception(
    "The hidden layer has the ReLU forwards and the sigmoid backwards.",
    'The way back needs the slope of the activation that was used: "relu" for layer 1.',
)
def back_through_another_activation(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@two_layer_model_exercise.misconception(
    "The descent climbs: dA2 has the wrong sign.",
    "The cost's derivative by A2 begins with a minus: -(Y/A2 - (1 - Y)/(1 - A2)).",
)
def two_layers_uphill(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = Y / A2 - (1 - Y) / (1 - A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@two_layer_model_exercise.misconception(
    "A2 - Y is the derivative by Z2 already; dA2 is the derivative by A2.",
    "`linear_activation_backward` multiplies by the sigmoid's slope, so it enters twice.",
)
def two_layers_from_the_error(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA1, dW2, db2 = linear_activation_backward(A2 - Y, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@two_layer_model_exercise.misconception(
    "The parameters never change: the updated ones are not kept.",
    "`update_parameters` returns new parameters. Give them the old name: `parameters = …`.",
)
def two_layers_never_updated(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    for i in range(num_iterations):
        A1, _ = linear_activation_forward(X, W1, b1, "relu")
        A2, _ = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@two_layer_model_exercise.misconception(
    "The learning rate is always 0.0075, whatever the caller says.",
    "Hand the argument on: `update_parameters(parameters, grads, learning_rate)`.",
)
def two_layers_with_a_fixed_rate(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, 0.0075)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@two_layer_model_exercise.misconception(
    "There is one step too few.",
    "`range(n)` counts n rounds, from 0 to n - 1; `range(1, n)` counts one less.",
)
def two_layers_one_step_short(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations - 1):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


L_layer_model_exercise = Exercise(
    reference=deep.L_layer_model,
    chapter=CHAPTER,
    sizes=lambda m: (*_data(5, 3, m), [3, 4, 2, 1], 0.1, 4),
    stand_ins={"initialize_parameters_deep": initialize_parameters_deep},
    trained=trained(_reached),
    cases=(
        Case("three layers, two steps", lambda: (*_data(1, 3, 7), [3, 4, 2, 1], 0.1, 2)),
        Case("two layers, 120 steps", lambda: (*_data(2, 4, 9), [4, 5, 1], 0.3, 120)),
        Case("four layers, a single step", lambda: (*_data(3, 2, 5), [2, 5, 4, 3, 1], 1.0, 1)),
    ),
    hints=(
        "Each round calls four of your functions, in the order of the chapter.",
        "Forward, cost, backward, update. What one returns is what the next one takes.",
        "The first is `AL, caches = L_model_forward(…)`; the last puts the new `parameters` in "
        "place of the old ones.",
    ),
)


@L_layer_model_exercise.misconception(
    "The parameters never change: the updated ones are not kept.",
    "`update_parameters` returns new parameters. Give them the old name: `parameters = …`.",
)
def never_updated(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, _ = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@L_layer_model_exercise.misconception(
    "AL and Y are exchanged in the cost.",
    "`compute_cost(AL, Y)` takes the logarithm of its first argument: that is the output.",
)
def output_and_labels_exchanged(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(Y, AL)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@L_layer_model_exercise.misconception(
    "The gradients are those of the first round, in all rounds.",
    "After a step the cost has another slope. Forward and backward step belong into the loop.",
)
def first_gradients_for_ever(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, caches)
    for i in range(num_iterations):
        AL, _ = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@L_layer_model_exercise.misconception(
    "The learning rate is always 0.0075, whatever the caller says.",
    "Hand the argument on: `update_parameters(parameters, grads, learning_rate)`.",
)
def rate_fixed(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.0075)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@L_layer_model_exercise.misconception(
    "The costs noted are those after the step; the cost before it is meant.",
    "Forward and cost come first, then backward and update: so the first cost is that of the "
    "initial parameters.",
)
def cost_after_the_step(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        cost = compute_cost(L_model_forward(X, parameters)[0], Y)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


@L_layer_model_exercise.misconception(
    "The costs are not noted: the second result is one number.",
    "Return the parameters and the list of costs.",
)
def last_cost_for_costs(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters = initialize_parameters_deep(layers_dims)
    for _ in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, cost


@L_layer_model_exercise.misconception(
    "There is one step too few.",
    "`range(n)` counts n rounds, from 0 to n - 1; `range(1, n)` counts one less.",
)
def one_step_short(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations - 1):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def _to_predict(seed, layer_dims, m):
    X, parameters = _network(seed, layer_dims, m)
    return X, _labels(seed, m), parameters


predict_exercise = Exercise(
    reference=deep.predict,
    chapter=CHAPTER,
    sizes=lambda m: _to_predict(7, [3, 4, 2, 1], m),
    cases=(
        Case("three layers, five examples", lambda: _to_predict(11, [4, 3, 2, 1], 5)),
        Case("two layers, nine examples", lambda: _to_predict(12, [3, 5, 1], 9)),
        Case("one layer, eight examples", lambda: _to_predict(14, [5, 1], 8)),
    ),
    hints=(
        "First the probability of each example, then one question to it.",
        "`L_model_forward` returns the probabilities and the caches, which are not needed here.",
        "Ask `AL > …` where more likely than not begins. True and False count as 1 and 0.",
    ),
)


@predict_exercise.misconception(
    "These are probabilities; labels are asked for.",
    "Decide: 1 where the probability is more than a half, else 0.",
)
def deep_probabilities(X, y, parameters):
    p, _ = L_model_forward(X, parameters)
    return p


@predict_exercise.misconception(
    "The labels are the wrong way round: 1 where 0 is more likely.",
    "A probability above a half speaks for label 1.",
)
def deep_labels_exchanged(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL < 0.5).astype(int)
    return p


@predict_exercise.misconception(
    "Every example gets label 1: a probability is always above 0.",
    "Compare with a half, not with 0.",
)
def deep_compared_with_zero(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0).astype(int)
    return p


@predict_exercise.misconception(
    "This is the accuracy; the predicted labels are asked for.",
    "The share of right predictions may be printed. Returned is the row of labels, p.",
)
def accuracy_for_labels(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = AL > 0.5
    return np.mean(p == y)


@predict_exercise.misconception(
    "The labels lost an axis: they should be a row (1, m), like Y.",
    "Leave AL's shape as it is: no `ravel`, `flatten` or `squeeze`.",
)
def deep_labels_without_first_axis(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int).ravel()
    return p
