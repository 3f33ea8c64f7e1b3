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


# thought: In chapter 01 the weights had to be transposed, w.T @ X + b, so also here.
# at fault: Z = W.T @ A + b
def transposes_as_in_logistic_regression(A, W, b):
    Z = W.T @ A + b
    cache = (A, W, b)
    return Z, cache


# thought: The star multiplies matrices as it multiplies numbers.
# at fault: Z = W * A + b
def star_for_the_matrix_product(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# thought: The name of the first argument comes first in the product.
# at fault: product = np.dot(A, W)
def factors_exchanged(A, W, b):
    product = np.dot(A, W)
    Z = np.add(product, b)
    return Z, (A, W, b)


# thought: For each unit I add weight times activation plus bias, one input after the other.
# at fault: Z[unit] += W[unit, k] * A[k] + b[unit]
def bias_added_once_for_each_input(A, W, b):
    Z = np.zeros((W.shape[0], A.shape[1]))
    for unit in range(W.shape[0]):
        for k in range(W.shape[1]):
            Z[unit] += W[unit, k] * A[k] + b[unit]
    cache = (A, W, b)
    return Z, cache


# thought: The bias is a constant that training finds anyway, the linear part is the product.
# at fault: Z = np.matmul(W, A)
def bias_forgotten(A, W, b):
    Z = np.matmul(W, A)
    cache = (A, W, b)
    return Z, cache
