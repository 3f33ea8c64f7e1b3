"""Correct ways to write `shallow.compute_cost`, each different from the reference."""

import math

import numpy as np
import scipy.special


def as_the_course_spells_it(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    cost = -np.sum(logprobs) / m
    cost = float(np.squeeze(cost))
    assert isinstance(cost, float)
    return cost


def parameters_as_in_the_older_course(A2, Y, parameters=None):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return np.squeeze(cost)


def products_of_matrices(A2, Y):
    return -(np.log(A2) @ Y.T + np.log(1 - A2) @ (1 - Y).T) / Y.shape[1]


def dot_products_of_shape_one_by_one(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * (np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T))
    return np.array(cost)


def sum_with_kept_axes(AL, Y):
    losses = -np.log(np.where(Y == 1, AL, 1 - AL))
    return np.sum(losses, axis=1, keepdims=True) / losses.size


def picked_by_their_labels(A2, Y):
    return -(np.log(A2[Y == 1]).sum() + np.log1p(-A2[Y == 0]).sum()) / Y.size


def logarithm_of_the_likelihood(A2, Y):
    return -np.log(np.prod(A2**Y * (1 - A2) ** (1 - Y))) / Y.shape[1]


def from_the_log_odds(A2, Y):
    z = np.log(A2 / (1 - A2))
    return np.mean(np.logaddexp(0, z) - Y * z)


def loop_over_the_examples(A2, Y):
    m, cost = Y.shape[1], 0.0
    for i in range(m):
        a, y = A2[0, i], Y[0, i]
        cost += -math.log(a) if y == 1 else -math.log(1 - a)
    return cost / m


def scipys_guarded_products(A2, Y):
    terms = scipy.special.xlogy(Y, A2) + scipy.special.xlog1py(1 - Y, -A2)
    return -np.average(terms)


def einsum(yhat, y):
    both = np.einsum("ij,ij->", y, np.log(yhat)) + np.einsum("ij,ij->", 1 - y, np.log(1 - yhat))
    return np.asarray(-both / y.size)


def array_with_one_element(A2, Y, epsilon=1e-15):
    A2 = np.clip(A2, epsilon, 1 - epsilon)
    return np.array([-np.log(np.abs(1 - Y - A2)).mean()])


def three_arguments_as_in_the_earlier_edition(A2, Y, parameters):
    m = Y.shape[1]
    W1, W2 = parameters["W1"], parameters["W2"]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    cost = -np.sum(logprobs) / m
    cost = np.squeeze(cost)
    assert W1.ndim == W2.ndim == 2
    return cost
