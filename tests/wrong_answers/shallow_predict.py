"""Wrong ways to write `shallow.predict`, and how each should be explained."""

import numpy as np

from course_utils.shallow import forward_propagation


def probabilities(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2


def less(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 < 0.5, 1, 0)


def zero(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0).astype(int)


def mean(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.mean(A2 > 0.5)


def flat(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int).flatten()


def column(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2.T > 0.5).astype(int)


def if_for_an_array(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return 1 if A2 > 0.5 else 0


def truncated(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2.astype(int)


def both_results_compared(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


def arguments_exchanged(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return A2 > 0.5


def first_alone(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    for a in A2[0]:
        return int(a > 0.5)


def no_return(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)  # noqa: F841


def printed(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    print((A2 > 0.5).astype(int))


def hidden_layer(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["A1"] > 0.5).astype(int)


def minus_one(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.sign(A2 - 0.5)
