"""Wrong ways to write `deep.L_model_backward`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect
from course_utils.deep import linear_activation_backward


def _back(dA, caches, names=None):
    grads, L = {}, len(caches)
    for l in range(L, 0, -1):
        name = names or ("sigmoid" if l == L else "relu")
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], name)
        grads[f"dW{l}"], grads[f"db{l}"] = dW, db
    return grads


@expect(
    "derivative_of_cost_without_minus",
    line="return _back(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL), caches)",
)
def plus_for_minus(AL, Y, caches):
    return _back(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL), caches)


@expect("error_of_the_last_layer_for_dal", line="return _back(AL - Y, caches)")
def difference_for_derivative(AL, Y, caches):
    return _back(AL - Y, caches)


@expect("labels_exchanged_in_dal", line="return _back(-((1 - Y) / AL - Y / (1 - AL)), caches)")
def labels_exchanged(AL, Y, caches):
    return _back(-((1 - Y) / AL - Y / (1 - AL)), caches)


@expect("second_term_of_dal_missing", line="return _back(-(Y / AL), caches)")
def first_term_alone(AL, Y, caches):
    return _back(-(Y / AL), caches)


@expect(
    "back_through_sigmoid_everywhere",
    line='return _back(-(Y / AL - (1 - Y) / (1 - AL)), caches, "sigmoid")',
)
def sigmoid_all_the_way(AL, Y, caches):
    return _back(-(Y / AL - (1 - Y) / (1 - AL)), caches, "sigmoid")


@expect(
    "back_through_relu_everywhere",
    line='return _back(-(Y / AL - (1 - Y) / (1 - AL)), caches, "relu")',
)
def relu_all_the_way(AL, Y, caches):
    return _back(-(Y / AL - (1 - Y) / (1 - AL)), caches, "relu")


@expect("averaged_twice", line="return _back(-(Y / AL - (1 - Y) / (1 - AL)) / Y.shape[1], caches)")
def divided_by_m_first(AL, Y, caches):
    return _back(-(Y / AL - (1 - Y) / (1 - AL)) / Y.shape[1], caches)


@expect(
    "layers_numbered_from_zero",
    line='dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l], name)',
)
def numbered_from_zero(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(L)):
        name = "sigmoid" if l == L - 1 else "relu"
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l], name)
    return grads


@expect(
    finding="kind",
    says="is missing in the dict",
    line=(
        '_, dW, db = linear_activation_backward(dA, caches[L - 1], "sigmoid")',
        'return {f"dW{L}": dW, f"db{L}": db}',
    ),
)
def last_layer_alone(AL, Y, caches):
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    L = len(caches)
    _, dW, db = linear_activation_backward(dA, caches[L - 1], "sigmoid")
    return {f"dW{L}": dW, f"db{L}": db}


@expect(finding="raised", says="A matrix product is `@`, not `*`", line="for l in range(1, L + 1):")
def forwards(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(1, L + 1):
        name = "sigmoid" if l == L else "relu"
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], name)
    return grads


@expect(
    finding="shape",
    line='dA, grads[f"db{l}"], grads[f"dW{l}"] = linear_activation_backward(dA, caches[l - 1], name)',
)
def weights_and_biases_exchanged(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        name = "sigmoid" if l == L else "relu"
        dA, grads[f"db{l}"], grads[f"dW{l}"] = linear_activation_backward(dA, caches[l - 1], name)
    return grads


@expect(
    finding="kind", says="Its keys should be", line="return [grads[name] for name in sorted(grads)]"
)
def list_of_pairs(AL, Y, caches):
    grads = _back(-(Y / AL - (1 - Y) / (1 - AL)), caches)
    return [grads[name] for name in sorted(grads)]
