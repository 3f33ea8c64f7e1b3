"""Correct ways to write `deep.linear_backward`, each different from the reference."""

import numpy as np


def as_the_course_spells_it(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    assert dA_prev.shape == A_prev.shape
    return dA_prev, dW, db


def means(dZ, cache):
    A_prev, W, _ = cache
    return W.T @ dZ, (dZ @ A_prev.T) / dZ.shape[1], dZ.mean(1, keepdims=True)


def einstein_sums(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dA_prev = np.einsum("ij,ik->jk", W, dZ)
    dW = np.einsum("ik,jk->ij", dZ, A_prev) / m
    db = np.einsum("ik->i", dZ)[:, None] / m
    return dA_prev, dW, db


def averaged_first(dZ, cache):
    A_prev, W, b = cache
    mean = dZ / A_prev.shape[1]
    db = mean.sum(axis=-1).reshape(b.shape)
    return [np.matmul(W.T, dZ), np.matmul(mean, A_prev.T), db]


def example_by_example(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dA_prev, dW, db = np.zeros_like(A_prev), np.zeros_like(W), np.zeros_like(b)
    for i in range(m):
        dA_prev[:, i] = dZ[:, i] @ W
        dW += np.outer(dZ[:, i], A_prev[:, i]) / m
        db += dZ[:, i : i + 1] / m
    return dA_prev, dW, db


def one_more_row_of_ones(dZ, cache):
    A_prev, W, b = cache
    n_prev, m = A_prev.shape
    both = dZ @ np.vstack([A_prev, np.ones((1, m))]).T / m
    return (dZ.T @ W).T, both[:, :n_prev], both[:, n_prev:]
