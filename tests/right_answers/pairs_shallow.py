"""Forward and backward steps with caches of other forms, each pair a class.

`quantities` stands for the mathematics of the forward step: a test exchanges it for wrong ones, and
the form of the cache stays.
"""

from collections import OrderedDict, namedtuple
from types import SimpleNamespace

import numpy as np

from course_utils.activations import sigmoid


def quantities(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    return Z1, A1, Z2, sigmoid(Z2)


def _gradients(parameters, A1, A2, X, Y):
    m, dZ2 = X.shape[1], A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1.sum(axis=1, keepdims=True) / m,
        "dW2": dZ2 @ A1.T / m,
        "db2": dZ2.sum(axis=1, keepdims=True) / m,
    }


class TupleOfFour:
    def forward_propagation(X, parameters):
        Z1, A1, Z2, A2 = quantities(X, parameters)
        return A2, (Z1, A1, Z2, A2)

    def backward_propagation(parameters, cache, X, Y):
        (Z1, A1, Z2, A2) = cache
        return _gradients(parameters, A1, A2, X, Y)


class OutputFirst:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        cache = A2, A1
        return A2, cache

    def backward_propagation(parameters, cache, X, Y):
        A2, A1 = cache
        return _gradients(parameters, A1, A2, X, Y)


class DictWithOtherNames:
    def forward_propagation(X, parameters):
        _, hidden, _, output = quantities(X, parameters)
        return output, {"hidden": hidden, "output": output}

    def backward_propagation(parameters, cache, X, Y):
        return _gradients(parameters, cache["hidden"], cache["output"], X, Y)


class DictWithNumbers:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, OrderedDict([(0, X), (1, A1), (2, A2)])

    def backward_propagation(parameters, cache, X, Y):
        return _gradients(parameters, cache[1], cache[2], cache[0], Y)


class ListThatGrows:
    def forward_propagation(X, parameters):
        cache = [X]
        for one in quantities(X, parameters):
            cache.append(one)
        return cache[-1], cache

    def backward_propagation(parameters, cache, X, Y):
        A2 = cache.pop()
        cache.pop()
        return _gradients(parameters, cache.pop(), A2, X, Y)


class DictWithAList:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, {"A": [A1, A2]}

    def backward_propagation(parameters, cache, X, Y):
        A1, A2 = cache["A"]
        return _gradients(parameters, A1, A2, X, Y)


class NestedWithSumsAlone:
    def forward_propagation(X, parameters):
        Z1, A1, Z2, A2 = quantities(X, parameters)
        first = ((X, parameters["W1"], parameters["b1"]), Z1)
        second = ((A1, parameters["W2"], parameters["b2"]), Z2)
        return A2, [first, second]

    def backward_propagation(parameters, cache, X, Y):
        ((X, _, _), Z1), (_, Z2) = cache
        return _gradients(parameters, np.tanh(Z1), sigmoid(Z2), X, Y)


class NothingKept:
    def forward_propagation(X, parameters):
        return quantities(X, parameters)[3], None

    def backward_propagation(parameters, cache, X, Y):
        A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
        return _gradients(parameters, A1, sigmoid(parameters["W2"] @ A1 + parameters["b2"]), X, Y)


class EmptyDict:
    def forward_propagation(X, parameters):
        cache = {}
        return quantities(X, parameters)[3], cache

    def backward_propagation(parameters, cache, X, Y):
        Z1 = parameters["b1"] + parameters["W1"] @ X
        z = parameters["b2"] + parameters["W2"] @ np.tanh(Z1)
        return _gradients(parameters, np.tanh(Z1), 1 / (1 + np.exp(-z)), X, Y)


class Closure:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, lambda: (A1, A2)

    def backward_propagation(parameters, cache, X, Y):
        A1, A2 = cache()
        return _gradients(parameters, A1, A2, X, Y)


class OneStackedArray:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, np.vstack([A1, A2])

    def backward_propagation(parameters, cache, X, Y):
        return _gradients(parameters, cache[:-1], cache[-1:], X, Y)


class ExamplesInRows:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, {"hidden": A1.T, "output": A2.T}

    def backward_propagation(parameters, cache, X, Y):
        return _gradients(parameters, cache["hidden"].T, cache["output"].T, X, Y)


class SlopeAlreadyComputed:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, (A1, 1 - A1**2, A2)

    def backward_propagation(parameters, cache, X, Y):
        A1, slope, A2 = cache
        dZ2 = (A2 - Y) / Y.size
        dZ1 = parameters["W2"].T * dZ2 * slope
        return {
            "dW1": dZ1 @ X.T,
            "db1": dZ1.sum(1, keepdims=True),
            "dW2": dZ2 @ A1.T,
            "db2": dZ2.sum(1, keepdims=True),
        }


class Attributes:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, SimpleNamespace(A1=A1, A2=A2)

    def backward_propagation(parameters, cache, X, Y):
        return _gradients(parameters, cache.A1, cache.A2, X, Y)


Kept = namedtuple("Kept", ["A1", "A2"])


class NamedTuple:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return A2, Kept(A1, A2)

    def backward_propagation(parameters, cache, X, Y):
        return _gradients(parameters, cache.A1, cache.A2, X, Y)


class ListInsteadOfATuple:
    def forward_propagation(X, parameters):
        _, A1, _, A2 = quantities(X, parameters)
        return [A2, [A1]]

    def backward_propagation(parameters, cache, X, Y):
        (A1,) = cache
        z = parameters["W2"] @ A1 + parameters["b2"]
        return _gradients(parameters, A1, sigmoid(z), X, Y)
