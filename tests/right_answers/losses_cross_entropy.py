"""Correct ways to write `losses.cross_entropy`, each different from the reference."""

import math

import numpy as np
from scipy.special import rel_entr, xlogy
from sklearn.metrics import log_loss


def loop(yhat, y):
    m = y.shape[1]
    cost = 0.0
    for i in range(m):
        cost -= math.log(yhat[0, i]) if y[0, i] else math.log(1 - yhat[0, i])
    return cost / m


def products_of_shape_one_by_one(yhat, y):
    m = y.shape[1]
    return -(np.dot(y, np.log(yhat).T) + np.dot(1 - y, np.log(1 - yhat).T)) / m


def squeezed(AL, Y):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL)))
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost


def where_of_the_label(yhat, y):
    return np.mean(np.where(y == 1, -np.log(yhat), -np.log(1 - yhat)))


def masks(yhat, y):
    yhat = np.clip(yhat, 1e-15, 1 - 1e-15)
    return -(np.log(yhat[y == 1]).sum() + np.log1p(-yhat[y == 0]).sum()) / y.size


def logarithm_of_the_likelihood(yhat, y):
    return -np.log(np.prod(yhat**y * (1 - yhat) ** (1 - y))) / y.shape[1]


def probability_of_the_truth(yhat, y):
    return float(-np.log(np.abs(1 - y - yhat)).mean())


def logit_and_softplus(yhat, y):
    z = np.log(yhat / (1 - yhat))
    return np.mean(np.logaddexp(0, z) - y * z)


def einsum(yhat, y):
    total = np.einsum("ij,ij", y, np.log(yhat)) + np.einsum("ij,ij", 1 - y, np.log(1 - yhat))
    return -total / y.shape[1]


def two_classes_stacked(yhat, y, epsilon=1e-15):
    t, p = np.vstack([y, 1 - y]), np.vstack([yhat, 1 - yhat])
    return -np.sum(xlogy(t, np.maximum(p, epsilon))) / y.shape[1]


def relative_entropy(yhat, y):
    return np.average(rel_entr(y, yhat) + rel_entr(1 - y, 1 - yhat))


def scikit_learns(yhat, y):
    return log_loss(y.ravel(), yhat.ravel(), labels=[0, 1])
