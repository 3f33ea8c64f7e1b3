"""Correct ways to write `shallow.layer_sizes`, each different from the reference."""

from typing import NamedTuple

import numpy as np


def as_the_course_spells_it(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return (n_x, n_h, n_y)


def lengths(X, Y):
    return len(X), 4, len(Y)


def shapes_taken_apart(X, Y):
    (n_x, _), (n_y, _) = X.shape, Y.shape
    n_h = 4
    return n_x, n_h, n_y


def hidden_units_as_an_argument(X, Y, n_h=4):
    return np.size(X, 0), n_h, np.size(Y, 0)


def list_of_sizes(examples, labels):
    return [np.shape(examples)[0], 4, np.shape(labels)[0]]


def elements_over_examples(X, Y):
    m = X.shape[1]
    return X.size // m, 4, Y.size // m


def columns_of_the_transpose(X, Y):
    return X.T.shape[1], 4, Y.T.shape[-1]


def loop_that_counts(X, Y):
    sizes = []
    for array in (X, Y):
        rows = 0
        for _ in array:
            rows += 1
        sizes.append(rows)
    return sizes[0], 4, sizes[1]


class _Sizes(NamedTuple):
    n_x: int
    n_h: int
    n_y: int


def named_tuple(X, Y):
    return _Sizes(X.shape[0], 4, Y.shape[0])


def numbers_of_numpy(X, Y):
    return tuple(np.array([X.shape[0], 4, Y.shape[0]]))


def array_of_sizes(X, Y):
    return tuple(int(size) for size in np.array((X.shape[0], 4.0, Y.shape[0])))
