"""Correct ways to write `logistic.predict`, each different from the reference."""

import numpy as np

from course_utils.activations import sigmoid


def _own_sigmoid(z):
    return 1 / (1 + np.exp(-z))


def bools(w, b, X):
    return sigmoid(w.T @ X + b) > 0.5


def floats(w, b, X):
    A = _own_sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(float)


def where(weights, bias, examples):
    return np.where(sigmoid(weights.T @ examples + bias) > 0.5, 1, 0)


def mask_into_zeros(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction[A > 0.5] = 1
    assert Y_prediction.shape == (1, m)
    return Y_prediction


def side_of_the_line(w, b, X):
    return (w.T @ X + b > 0) * 1


def heaviside(w, b, X):
    return np.heaviside(np.einsum("ji,jk->ik", w, X) + b, 0)


def rounded(w, b, X):
    return np.round(sigmoid(w.T @ X + b))


def rounded_up(w, b, X):
    return np.ceil(sigmoid(w.T @ X + b) - 0.5)


def signs(w, b, X, dtype=np.int8):
    return ((1 + np.sign(w.T.dot(X) + b)) / 2).astype(dtype)


def transposed(w, b, X):
    return np.greater(sigmoid(X.T @ w + b), 1 / 2).T.astype("int64")


def loop_over_the_features(w, b, X):
    z = np.zeros((1, X.shape[1])) + b
    for j, weight in enumerate(w[:, 0]):
        z = z + weight * X[j : j + 1, :]
    A = 1 / (1 + np.exp(-z))
    return np.array(A >= 0.5, dtype=int)


def more_likely_class(w, b, X, threshold=0.5):
    def probability():
        return 0.5 + np.tanh((w.T @ X + b) / 2) / 2

    A = probability()
    return np.argmax(np.vstack([1 - A, A]), axis=0)[np.newaxis, :]
