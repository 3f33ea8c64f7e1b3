"""Wrong ways to write `deep.linear_activation_forward`, and how each should be explained."""

import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.banks import expect
from course_utils.deep import linear_forward


@expect("always_sigmoid", line="A = sigmoid(Z)")
def only_sigmoid(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = sigmoid(Z)
    return A, (linear_cache, Z)


@expect("always_relu", line="A = relu(Z)")
def only_relu(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z)
    return A, (linear_cache, Z)


@expect(
    "activations_exchanged", line=('if activation == "sigmoid":', "A = relu(Z)", "A = sigmoid(Z)")
)
def names_exchanged(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, (linear_cache, Z)


@expect("layer_without_activation", line="return Z, (linear_cache, Z)")
def no_activation(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    return Z, (linear_cache, Z)


@expect(finding="raised", says="A text can be compared", line="A = activation(Z)")
def activation_called(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = activation(Z)
    return A, (linear_cache, Z)


@expect(
    finding="raised",
    says="Does a tuple stand where one array belongs",
    line=("Z = linear_forward(A_prev, W, b)", "return A, (Z, Z)"),
)
def both_results_in_one_name(A_prev, W, b, activation):
    Z = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (Z, Z)


@expect(
    finding="raised",
    says="before a line has given it a value",
    line=('if activation == "ReLU":', 'elif activation == "Sigmoid":'),
)
def capital_letters(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "ReLU":
        A = relu(Z)
    elif activation == "Sigmoid":
        A = sigmoid(Z)
    return A, (linear_cache, Z)


@expect(
    "activation_before_the_sum",
    line=(
        'A_prev = relu(A_prev) if activation == "relu" else sigmoid(A_prev)',
        "return Z, (linear_cache, Z)",
    ),
)
def before_the_sum(A_prev, W, b, activation):
    A_prev = relu(A_prev) if activation == "relu" else sigmoid(A_prev)
    Z, linear_cache = linear_forward(A_prev, W, b)
    return Z, (linear_cache, Z)


@expect("tanh_for_relu", line='A = sigmoid(Z) if activation == "sigmoid" else np.tanh(Z)')
def tanh_inside(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = sigmoid(Z) if activation == "sigmoid" else np.tanh(Z)
    return A, (linear_cache, Z)


@expect(finding="kind", says="not 2 values", line="return A")
def cache_forgotten(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A


@expect("linear_cache_not_kept", line="return A, ((A, b), Z)")
def new_activation_cached(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, ((A, b), Z)
