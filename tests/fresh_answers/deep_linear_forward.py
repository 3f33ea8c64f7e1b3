import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import initialize_parameters, initialize_parameters_deep


# thought: The data come first and the weights are applied to them.
# at fault: Z = A @ W + b
def factors_in_the_wrong_order(A, W, b):
    Z = A @ W + b
    cache = (A, W, b)
    return Z, cache


# thought: The bias belongs to the weighted sum, so it is added each time a product is added.
# at fault: Z[i, j] += W[i, k] * A[k, j] + b[i, 0]
def bias_in_the_innermost_loop(A, W, b):
    n, n_prev = W.shape
    m = A.shape[1]
    Z = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            for k in range(n_prev):
                Z[i, j] += W[i, k] * A[k, j] + b[i, 0]
    return Z, (A, W, b)


# thought: The bias must be as wide as Z, so it is turned into a row.
# at fault: Z = np.dot(W, A) + b.reshape(1, -1)
def bias_laid_down(A, W, b):
    Z = np.dot(W, A) + b.reshape(1, -1)
    cache = (A, W, b)
    return Z, cache


# thought: A layer with ReLU throws away what is negative.
# at fault: Z = np.maximum(0, W @ A + b)
def bent_already_in_the_linear_part(A, W, b):
    Z = np.maximum(0, W @ A + b)
    cache = (A, W, b)
    return Z, cache
