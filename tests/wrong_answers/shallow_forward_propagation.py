"""Wrong ways to write `shallow.forward_propagation`, and how each should be explained."""

import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.banks import expect


def _taken_apart(parameters):
    return [parameters[name] for name in ("W1", "b1", "W2", "b2")]


@expect("sigmoid_in_the_hidden_layer")
def sigmoid_hidden(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = sigmoid(np.dot(W1, X) + b1)
    A2 = sigmoid(np.dot(W2, A1) + b2)
    return A2, {"A1": A1, "A2": A2}


@expect("relu_in_the_hidden_layer")
def relu_hidden(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = relu(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    return A2, {"A1": A1, "A2": A2}


@expect("tanh_at_the_output")
def tanh_output(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = np.tanh(W2 @ A1 + b2)
    return A2, {"A1": A1, "A2": A2}


@expect("relu_at_the_output")
def relu_output(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = np.maximum(0, W2 @ A1 + b2)
    return A2, {"A1": A1, "A2": A2}


@expect("activation_left_out")
def no_hidden_activation(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    A2 = sigmoid(W2 @ Z1 + b2)
    return A2, {"A1": A1, "A2": A2}


@expect("biases_left_out")
def no_biases(X, parameters):
    W1, _, W2, _ = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X)
    A2 = sigmoid(W2 @ A1)
    return A2, (A1, A2)


@expect("second_bias_left_out")
def first_bias_alone(X, parameters):
    W1, b1, W2, _ = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1)
    return A2, (A1, A2)


@expect("sigmoid_left_out")
def no_sigmoid(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    Z2 = W2 @ A1 + b2
    return Z2, (A1, Z2)


@expect("output_alone")
def no_cache(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    return sigmoid(W2 @ np.tanh(W1 @ X + b1) + b2)


@expect(finding="kind")
def cache_first(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    return {"A1": A1, "A2": A2}, A2


@expect(finding="shape")
def star(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2.T * A1 + b2)
    return A2, (A1, A2)


@expect("labels_for_probabilities")
def labels(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = (sigmoid(W2 @ A1 + b2) > 0.5).astype(int)
    return A2, (A1, A2)


@expect(relation="missing axis")
def flat(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    return A2.ravel(), (A1, A2)


@expect(finding="kind", says="Is there a `return`")
def nothing_returned(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)


@expect("biases_taken_away")
def biases_subtracted(X, parameters):
    W1, b1, W2, b2 = _taken_apart(parameters)
    A1 = np.tanh(W1 @ X - b1)
    A2 = sigmoid(W2 @ A1 - b2)
    return A2, (A1, A2)
