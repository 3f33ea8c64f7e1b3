import re

import numpy as np
import pytest

from course_utils.checks import (
    check_arrays,
    check_choice,
    check_count,
    check_layer_dims,
    check_layers,
    check_logistic,
    check_matrix,
    check_number,
    check_same_shape,
    check_vectors,
)

COLUMN, ROW, MATRIX, VECTOR = np.ones((3, 1)), np.ones((1, 4)), np.ones((3, 4)), np.ones(4)


def refused(error, message, check, *args, **kwargs):
    with pytest.raises(error, match=re.escape(message)):
        check(*args, **kwargs)


@pytest.mark.parametrize("dtype", [float, np.float32, int, np.uint8, bool, complex])
def test_arrays_of_numbers_of_any_kind_and_shape_pass(dtype):
    for shape in ((), (0,), (3,), (2, 3, 4)):
        check_arrays(x=np.ones(shape, dtype))


@pytest.mark.parametrize("check", [check_arrays, check_matrix, check_vectors, check_same_shape])
def test_what_is_no_array_of_numbers_is_named_with_its_type(check):
    refused(
        TypeError, "x must be a NumPy array, but it is of type list; wrap", check, x=[1.0], y=VECTOR
    )
    refused(TypeError, "of type float; wrap it: np.array(x)", check, x=1.0)
    refused(TypeError, "of type NoneType", check, x=None)
    refused(TypeError, "x must hold numbers, but its dtype is <U1", check, x=np.array(["a"]))
    refused(TypeError, "x must hold numbers, but its dtype is object", check, x=np.array([None]))


@pytest.mark.parametrize("check", [check_arrays, check_matrix, check_vectors, check_same_shape])
def test_the_second_argument_is_checked_too(check):
    good = VECTOR if check is check_vectors else MATRIX
    check(x=good, y=good)
    refused(TypeError, "y must be a NumPy array", check, x=good, y=[1.0])


def test_a_matrix_has_two_axes_none_of_them_empty():
    check_matrix(x=MATRIX, y=ROW, z=COLUMN)
    for shape in ((), (3,), (2, 3, 4), (0, 3), (3, 0)):
        message = f"y has shape {shape}, expected (m, n): a matrix with m ≥ 1 rows and n ≥ 1 col"
        refused(ValueError, message, check_matrix, x=MATRIX, y=np.ones(shape))


def test_vectors_have_one_axis_and_one_length():
    check_vectors(a=VECTOR, b=VECTOR, c=VECTOR)
    for shape in ((), (0,), (3, 1), (1, 3)):
        message = f"b has shape {shape}, expected (m,) with m ≥ 1"
        refused(ValueError, message, check_vectors, a=VECTOR, b=np.ones(shape))
    message = "c has shape (3,), expected (4,) like a"
    refused(ValueError, message, check_vectors, a=VECTOR, b=VECTOR, c=VECTOR[:3])


def test_one_shape_means_equal_and_not_merely_fit_for_broadcasting():
    check_same_shape(yhat=ROW, y=ROW)
    check_same_shape(yhat=np.array(1.0), y=np.array(2))
    message = "y has shape (4, 1), expected (1, 4) like yhat"
    refused(ValueError, message, check_same_shape, yhat=ROW, y=ROW.T)
    message = "y has shape (4,), expected (1, 4) like yhat"
    refused(ValueError, message, check_same_shape, yhat=ROW, y=VECTOR)
    message = "yhat has shape (1, 0), expected at least one element"
    refused(ValueError, message, check_same_shape, yhat=ROW[:, :0], y=ROW[:, :0])


@pytest.mark.parametrize("number", [0, -1.5, np.float64(2), np.int64(3), np.array(0.5), np.inf])
def test_single_numbers_pass(number):
    check_number(x=number)


@pytest.mark.parametrize(
    ("wrong", "kind", "shape"),
    [
        (VECTOR, "ndarray", "(4,)"),
        ([1.0], "list", "(1,)"),
        (True, "bool", "()"),
        (1 + 2j, "complex", "()"),
    ],
)
def test_what_is_no_single_number_is_named_with_type_and_shape(wrong, kind, shape):
    message = f"b must be one number, but it is of type {kind}, shape {shape}; expected shape ()"
    refused(TypeError, message, check_number, a=1.0, b=wrong)


def test_counts_are_whole_numbers_from_one_up():
    check_count(dim=1, num_iterations=np.int64(7))
    for wrong in (2.0, "3", True, None, np.array([2])):
        message = f"dim must be a whole number, but it is {wrong!r}"
        refused(TypeError, message, check_count, n=1, dim=wrong)
    for wrong in (0, -2):
        refused(ValueError, f"dim is {wrong}, expected at least 1", check_count, n=1, dim=wrong)


def test_a_logistic_regression_that_fits_passes():
    check_logistic(COLUMN, 0.5, MATRIX)
    check_logistic(COLUMN, 0, MATRIX, ROW)
    check_logistic(COLUMN, np.array(1.0), MATRIX, ROW.astype(bool))


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((np.ones((4, 1)), 0.0, MATRIX), ValueError, "w has shape (4, 1), expected (3, 1)"),
        ((np.ones((1, 3)), 0.0, MATRIX), ValueError, "w has shape (1, 3), expected (3, 1)"),
        ((np.ones((3, 2)), 0.0, MATRIX), ValueError, "w has shape (3, 2), expected (3, 1)"),
        ((np.ones(3), 0.0, MATRIX), ValueError, "w has shape (3,), expected (m, n)"),
        ((COLUMN, 0.0, np.ones(3)), ValueError, "X has shape (3,), expected (m, n)"),
        ((COLUMN, 0.0, MATRIX[:, :0]), ValueError, "X has shape (3, 0), expected (m, n)"),
        ((COLUMN, VECTOR, MATRIX), TypeError, "b must be one number"),
        ((COLUMN, 0.0, MATRIX, ROW.T), ValueError, "Y has shape (4, 1), expected (1, 4)"),
        ((COLUMN, 0.0, MATRIX, VECTOR), ValueError, "Y has shape (4,), expected (1, 4)"),
        ((COLUMN, 0.0, MATRIX, [[0, 1, 1, 0]]), TypeError, "Y must be a NumPy array"),
        (([[1.0]], 0.0, MATRIX), TypeError, "w must be a NumPy array"),
    ],
)
def test_a_logistic_regression_names_what_does_not_fit(arguments, error, message):
    refused(error, message, check_logistic, *arguments)


LAYERS = {
    "W1": np.ones((5, 3)),
    "b1": np.ones((5, 1)),
    "W2": np.ones((2, 5)),
    "b2": np.ones((2, 1)),
}


def test_layers_that_fit_one_another_pass():
    check_layers(MATRIX, **LAYERS)
    check_layers(MATRIX, W1=LAYERS["W1"], b1=LAYERS["b1"])
    check_layers(np.ones((1, 1)), W=np.ones((1, 1)), b=np.zeros((1, 1)))


@pytest.mark.parametrize(
    ("name", "shape", "message"),
    [
        ("W1", (3, 5), "W1 has shape (3, 5), expected (n, 3): one column for each of the 3 values"),
        ("b1", (1, 5), "b1 has shape (1, 5), expected (5, 1): one bias a row of W1"),
        ("b1", (5,), "b1 has shape (5,), expected (m, n)"),
        ("W2", (5, 2), "W2 has shape (5, 2), expected (n, 5): one column for each of the 5 values"),
        ("b2", (1, 1), "b2 has shape (1, 1), expected (2, 1): one bias a row of W2"),
    ],
)
def test_the_first_layer_that_does_not_fit_is_named(name, shape, message):
    refused(ValueError, message, check_layers, MATRIX, **{**LAYERS, name: np.ones(shape)})


def test_layers_are_matrices_of_numbers():
    refused(TypeError, "W1 must be a NumPy array", check_layers, MATRIX, W1=[[1.0]], b1=COLUMN)
    refused(ValueError, "A has shape (4,), expected (m, n)", check_layers, VECTOR, **LAYERS)


def test_sizes_of_layers_are_at_least_two_whole_numbers():
    check_layer_dims([3, 1])
    check_layer_dims((12288, 20, 7, 5, 1))
    for few in ([], [3], (4,)):
        message = f"layer_dims has {len(few)} elements, expected at least 2: the number of features"
        refused(ValueError, message, check_layer_dims, few)
    refused(ValueError, "layer_dims[1] is 0, expected at least 1", check_layer_dims, [3, 0, 1])
    refused(TypeError, "layer_dims[2] must be a whole number", check_layer_dims, [3, 2, 1.0])


def test_a_choice_is_one_of_those_offered():
    check_choice(("relu", "sigmoid"), activation="relu")
    message = 'activation is \'tanh\', expected "relu" or "sigmoid"'
    refused(ValueError, message, check_choice, ("relu", "sigmoid"), activation="tanh")
    refused(ValueError, "second is None", check_choice, ("a",), first="a", second=None)
