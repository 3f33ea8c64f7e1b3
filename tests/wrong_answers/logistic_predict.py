"""Wrong ways to write `logistic.predict`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid


def probabilities(w, b, X):
    return sigmoid(np.dot(w.T, X) + b)


def less_for_greater(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5, 0, 1)


def threshold_of_zero(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0) * 1


def z_compared_with_a_half(w, b, X):
    Z = w.T @ X + b
    return (Z > 0.5).astype(float)


def without_bias(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5).astype(int)


def flat(w, b, X):
    A = sigmoid(w.T @ X + b)[0]
    return (A > 0.5).astype(int)


def if_for_an_array(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = 1 if A > 0.5 else 0
    return Y_prediction


def if_block_for_an_array(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


def int_of_an_array(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = int(A > 0.5)
    return Y_prediction


def column(w, b, X):
    A = sigmoid(X.T @ w + b)
    return (A > 0.5).astype(int)


def truncated(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A.astype(int)


def plus_and_minus_one(w, b, X):
    return np.sign(w.T @ X + b)


def no_sigmoid_but_half(w, b, X):
    return np.where(np.dot(w.T, X) + b >= 0.5, 1, 0)


def transpose_missing(w, b, X):
    A = sigmoid(w @ X + b)
    return (A > 0.5).astype(int)


def transpose_missing_dot(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return (A > 0.5).astype(int)


def star(w, b, X):
    A = sigmoid(w * X + b)
    return (A > 0.5).astype(int)


def one_answer_for_all(w, b, X):
    A = sigmoid(w.T @ X + b)
    return int(np.mean(A) > 0.5)


def indices(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.argwhere(A > 0.5)


def only_zeros(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m):
        A[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction


def returns_in_the_loop(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        Y_prediction[0, i] = A[0, i] > 0.5
        return Y_prediction


def printed(w, b, X):
    print(sigmoid(w.T @ X + b) > 0.5)


def no_return(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A > 0.5).astype(int)  # noqa: F841


def text(w, b, X):
    A = sigmoid(w.T @ X + b)
    return ["cat" if a > 0.5 else "no cat" for a in A[0]]


def list_of_labels(w, b, X):
    A = sigmoid(w.T @ X + b)
    return [1 if a > 0.5 else 0 for a in A[0]]


def half_returned(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.round(A, 1)


def percent(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5) * 100
