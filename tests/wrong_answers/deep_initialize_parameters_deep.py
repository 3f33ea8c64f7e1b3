"""Wrong ways to write `deep.initialize_parameters_deep`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect(
    "deep_weights_zero",
    line='parameters["W" + str(l)] = np.zeros((layer_dims[l], layer_dims[l - 1])) * 0.01',
)
def zeros(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.zeros((layer_dims[l], layer_dims[l - 1])) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    "deep_factor_missing",
    line='parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1])',
)
def not_scaled(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    "deep_shapes_turned",
    line='parameters["W" + str(l)] = np.random.randn(layer_dims[l - 1], layer_dims[l]) * 0.01',
)
def transposed(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l - 1], layer_dims[l]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    "deep_last_layer_missing",
    line=(
        "for l in range(1, L):",
        'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01',
    ),
)
def stops_early(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    finding="kind",
    says="is missing in the dict",
    line=(
        'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01',
        "return parameters",
    ),
)
def returns_in_the_loop(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters


@expect(
    finding="shape",
    line=(
        'parameters["W" + str(l)] = np.random.randn(layer_dims[l + 1], layer_dims[l]) * 0.01',
        'parameters["b" + str(l)] = np.zeros((layer_dims[l + 1], 1))',
    ),
)
def from_zero(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(len(layer_dims) - 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l + 1], layer_dims[l]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l + 1], 1))
    return parameters


@expect(
    finding="shape",
    line=(
        'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01',
        'parameters["b" + str(l)] = np.zeros((layer_dims[l - 1], 1))',
    ),
)
def biases_of_the_layer_before(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l - 1], 1))
    return parameters


@expect(
    finding="shape",
    says="axis was lost",
    line=(
        'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01',
        'parameters["b" + str(l)] = np.zeros(layer_dims[l])',
    ),
)
def flat_biases(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros(layer_dims[l])
    return parameters


@expect(
    "deep_uniform_weights",
    line='parameters["W" + str(l)] = np.random.rand(layer_dims[l], layer_dims[l - 1]) * 0.01',
)
def uniform(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.rand(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    finding="raised",
    says="fewer elements than that",
    line=(
        "for l in range(1, len(layer_dims) + 1):",
        'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01',
    ),
)
def one_too_far(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims) + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    finding="kind",
    says="is missing in the dict",
    line=(
        'parameters["Wl"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01',
        'parameters["bl"] = np.zeros((layer_dims[l], 1))',
    ),
)
def same_name_for_all(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["Wl"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["bl"] = np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    "deep_root_missing",
    line="W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * (2 / layer_dims[l - 1])",
)
def variance_for_deviation(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * (2 / layer_dims[l - 1])
        parameters["W" + str(l)], parameters["b" + str(l)] = W, np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    "deep_root_of_two_alone",
    line="W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(2) / layer_dims[l - 1]",
)
def root_closed_early(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(2) / layer_dims[l - 1]
        parameters["W" + str(l)], parameters["b" + str(l)] = W, np.zeros((layer_dims[l], 1))
    return parameters


@expect(
    finding="value",
    says="have another spread than the usual ones",
    line='parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.1',
)
def one_tenth(layer_dims):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.1
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
