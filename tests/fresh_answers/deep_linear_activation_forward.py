from course_utils.deep import linear_forward
import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import (
    initialize_parameters,
    initialize_parameters_deep,
    linear_forward,
)


# thought: With "or" both spellings of the name are accepted.
# at fault: if activation == "relu" or "ReLU":
def condition_that_always_holds(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu" or "ReLU":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    cache = (linear_cache, Z)
    return A, cache


# thought: activation holds the function relu or another one.
# at fault: return (relu(Z) if activation is relu else sigmoid(Z)), (linear_cache, Z)
def function_compared_with_its_name(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    return (relu(Z) if activation is relu else sigmoid(Z)), (linear_cache, Z)


# thought: The activation bends what comes from the layer before.
# at fault: A = bends[activation](A_prev)
def input_bent_and_not_the_sum(A_prev, W, b, activation):
    bends = {"relu": relu, "sigmoid": sigmoid}
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = bends[activation](A_prev)
    return A, (linear_cache, Z)


# thought: Without a bias the call is simpler, and it is the sigmoid that comes first in the list.
# at fault: Z, linear_cache = linear_forward(A_prev, W, 0 * b)
# at fault: A = np.where(activation == "sigmoid", relu(Z), sigmoid(Z))
def no_bias_and_branches_swapped(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, 0 * b)
    A = np.where(activation == "sigmoid", relu(Z), sigmoid(Z))
    cache = (linear_cache, Z)
    return A, cache


# thought: activation is the function that I have to call.
# at fault: A = activation(Z)
def name_called_as_a_function(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = activation(Z)
    cache = (linear_cache, Z)
    return A, cache


# thought: There are two None, so I put the call in the place of each.
# at fault: Z, linear_cache = linear_forward(A_prev, W, b), linear_forward(A_prev, W, b)
def one_call_for_each_none(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b), linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    cache = (linear_cache, Z)
    return A, cache


# thought: The linear cache is (A, W, b), so it holds my A.
# at fault: linear_cache = (A, W, b)
def new_activations_in_the_cache(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    if activation == "relu":
        A = np.maximum(0, Z)
    else:
        A = sigmoid(Z)
    linear_cache = (A, W, b)
    cache = (linear_cache, Z)
    return A, cache


# thought: I ask whether the activation is relu, and relu is imported.
# at fault: if activation == relu:
def text_compared_with_the_function(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == relu:
        A = relu(Z)
    else:
        A = sigmoid(Z)
    cache = (linear_cache, Z)
    return A, cache


# thought: The activation changes Z, and what comes out of it is A.
# at fault: Z = functions[activation](Z)
def linear_part_overwritten(A_prev, W, b, activation):
    functions = {"relu": relu, "sigmoid": sigmoid}
    Z, linear_cache = linear_forward(A_prev, W, b)
    Z = functions[activation](Z)
    A = Z
    cache = (linear_cache, Z)
    return A, cache
