"""Wrong ways to write `shallow.initialize_parameters`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


def _parameters(W1, b1, W2, b2):
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


@expect("weights_zero", line="W1, W2 = np.zeros((n_h, n_x)), np.zeros((n_y, n_h))")
def zeros(n_x, n_h, n_y):
    W1, W2 = np.zeros((n_h, n_x)), np.zeros((n_y, n_h))
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect("weights_constant", line="W1, W2 = 0.01 * np.ones((n_h, n_x)), 0.01 * np.ones((n_y, n_h))")
def one_constant(n_x, n_h, n_y):
    W1, W2 = 0.01 * np.ones((n_h, n_x)), 0.01 * np.ones((n_y, n_h))
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect("factor_missing", line="W1, W2 = np.random.randn(n_h, n_x), np.random.randn(n_y, n_h)")
def no_factor(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x), np.random.randn(n_y, n_h)
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    "uniform_weights",
    line="W1, W2 = np.random.rand(n_h, n_x) * 0.01, np.random.rand(n_y, n_h) * 0.01",
)
def rand(n_x, n_h, n_y):
    W1, W2 = np.random.rand(n_h, n_x) * 0.01, np.random.rand(n_y, n_h) * 0.01
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    "shapes_turned",
    line="W1, W2 = np.random.randn(n_x, n_h) * 0.01, np.random.randn(n_h, n_y) * 0.01",
)
def shapes_turned_round(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_x, n_h) * 0.01, np.random.randn(n_h, n_y) * 0.01
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    "biases_without_second_axis", line="return _parameters(W1, np.zeros(n_h), W2, np.zeros(n_y))"
)
def flat_biases(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01
    return _parameters(W1, np.zeros(n_h), W2, np.zeros(n_y))


@expect(
    "biases_random",
    line="return _parameters(W1, np.random.randn(n_h, 1), W2, np.random.randn(n_y, 1))",
)
def random_biases(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01
    return _parameters(W1, np.random.randn(n_h, 1), W2, np.random.randn(n_y, 1))


@expect("biases_random", line="return _parameters(W1, np.ones((n_h, 1)), W2, np.ones((n_y, 1)))")
def biases_one(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01
    return _parameters(W1, np.ones((n_h, 1)), W2, np.ones((n_y, 1)))


@expect(
    finding="value",
    says="All rows of",
    line="W1, W2 = np.repeat(row, n_h, axis=0), np.random.randn(n_y, n_h) * 0.01",
)
def equal_rows(n_x, n_h, n_y):
    row = np.random.randn(1, n_x) * 0.01
    W1, W2 = np.repeat(row, n_h, axis=0), np.random.randn(n_y, n_h) * 0.01
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    finding="shape",
    says="axes of length 1 are not where they belong",
    line="return _parameters(W1, np.zeros((1, n_h)), W2, np.zeros((1, n_y)))",
)
def biases_in_rows(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01
    return _parameters(W1, np.zeros((1, n_h)), W2, np.zeros((1, n_y)))


@expect(
    finding="raised",
    line="W1, W2 = np.random.randn((n_h, n_x)) * 0.01, np.random.randn((n_y, n_h)) * 0.01",
)
def shape_in_brackets(n_x, n_h, n_y):
    W1, W2 = np.random.randn((n_h, n_x)) * 0.01, np.random.randn((n_y, n_h)) * 0.01
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    finding="kind",
    says="is missing in the dict",
    line='return {"W1": np.random.randn(n_h, n_x) * 0.01, "W2": np.random.randn(n_y, n_h) * 0.01}',
)
def biases_forgotten(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.01, "W2": np.random.randn(n_y, n_h) * 0.01}


@expect(
    finding="kind", says="not a dict", line="return W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1))"
)
def tuple_for_dict(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01
    return W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1))


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01


@expect(
    finding="value",
    says="is zero.",
    line="W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.zeros((n_y, n_h))",
)
def second_layer_zero(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.zeros((n_y, n_h))
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    finding="value",
    says="have another spread than the usual ones",
    line="W1, W2 = np.random.randn(n_h, n_x) * 0.1, np.random.randn(n_y, n_h) * 0.1",
)
def one_tenth(n_x, n_h, n_y):
    np.random.seed(2)
    W1, W2 = np.random.randn(n_h, n_x) * 0.1, np.random.randn(n_y, n_h) * 0.1
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))


@expect(
    finding="value",
    says="are too small",
    line="W1, W2 = np.random.randn(n_h, n_x) * 0.001, np.random.randn(n_y, n_h) * 0.001",
)
def one_thousandth(n_x, n_h, n_y):
    np.random.seed(2)
    W1, W2 = np.random.randn(n_h, n_x) * 0.001, np.random.randn(n_y, n_h) * 0.001
    return _parameters(W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1)))
