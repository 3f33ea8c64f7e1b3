"""Wrong ways to write `logistic.initialize_with_zeros`, and how each should be explained."""

import numpy as np


def flat(dim):
    return np.zeros(dim), 0


def row(dim):
    w = np.zeros(shape=(1, dim))
    b = 0
    return w, b


def all_ones(dim):
    w = np.ones(shape=(dim, 1))
    return w, 0.0


def bias_one(dim):
    w = np.zeros((dim, 1))
    b = 1
    return w, b


def random_weights(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0
    return w, b


def weights_only(dim):
    return np.zeros((dim, 1))


def square_matrix(dim):
    w = np.zeros((dim, dim))
    b = 0.0
    return w, b


def bias_vector(dim):
    w, b = np.zeros((dim, 1)), np.zeros((dim, 1))
    return w, b


def turned_round(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return b, w


def two_hard_coded(dim):
    w = np.zeros((2, 1))
    b = 0.0
    return w, b


def two_arguments_to_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


def no_return(dim):
    w = np.zeros((dim, 1))  # noqa: F841
    b = 0.0  # noqa: F841


def printed(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    print(w, b)


def list_of_lists(dim):
    w = [[0.0]] * dim
    return w, 0.0


def dictionary(dim):
    return {"w": np.zeros((dim, 1)), "b": 0.0}


def one_too_many(dim):
    w = np.zeros((dim + 1, 1))
    b = 0.0
    return w, b


def empty_list_for_the_bias(dim):
    return np.zeros((dim, 1)), [0.0]


def bias_forgotten(dim):
    w = np.zeros((dim, 1))
    b = None
    return w, b
