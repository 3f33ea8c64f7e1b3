"""Wrong ways to write `deep.initialize_parameters`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("weights_zero")
def all_zero(n_x, n_h, n_y):
    return {name: np.zeros(shape) for name, shape in _shapes(n_x, n_h, n_y)}


@expect("weights_constant")
def ones(n_x, n_h, n_y):
    W1, W2 = np.ones((n_h, n_x)) * 0.01, np.ones((n_y, n_h)) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


@expect("factor_missing")
def not_scaled(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x)
    W2 = np.random.randn(n_y, n_h)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


@expect("uniform_weights")
def rand_for_randn(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.rand(n_h, n_x) * 0.01
    W2 = np.random.rand(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


@expect("shapes_turned")
def inputs_first(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_x, n_h) * 0.01
    W2 = np.random.randn(n_h, n_y) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


@expect("biases_without_second_axis")
def flat_biases(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros(n_h), "W2": W2, "b2": np.zeros(n_y)}


@expect(finding="value", says="All rows of")
def one_row_for_all(n_x, n_h, n_y):
    np.random.seed(1)
    row = np.random.randn(1, n_x) * 0.01
    W1 = np.repeat(row, n_h, axis=0)
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


@expect(finding="kind", says="Its keys should be")
def tuple_for_dict(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1))


@expect(finding="kind", says="is missing in the dict")
def small_letters(n_x, n_h, n_y):
    np.random.seed(1)
    w1 = np.random.randn(n_h, n_x) * 0.01
    w2 = np.random.randn(n_y, n_h) * 0.01
    return {"w1": w1, "b1": np.zeros((n_h, 1)), "w2": w2, "b2": np.zeros((n_y, 1))}


@expect(finding="shape")
def one_output_written_in(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(1, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((1, 1))}


@expect(finding="raised", says="take the shape as one argument")
def brackets_of_the_shape_missing(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def _shapes(n_x, n_h, n_y):
    return [("W1", (n_h, n_x)), ("b1", (n_h, 1)), ("W2", (n_y, n_h)), ("b2", (n_y, 1))]
