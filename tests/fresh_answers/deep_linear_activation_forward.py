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
