import numpy as np
import pytest
import scipy.optimize
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from course_utils.gradients import central_differences, complex_step, relative_error

METHODS = [central_differences, complex_step]
SHAPES = array_shapes(min_dims=0, max_dims=3, max_side=4)
# Each function with its gradient, both from a formula.
FORMULAS = {
    "sum of squares": (lambda x: np.sum(x**2), lambda x: 2 * x),
    "exponentials": (lambda x: np.sum(np.exp(x)), np.exp),
    "waves": (lambda x: np.sum(np.sin(x) * x), lambda x: np.sin(x) + x * np.cos(x)),
    "rational": (lambda x: np.sum(1 / (1 + x**2)), lambda x: -2 * x / (1 + x**2) ** 2),
    "square of the sum": (lambda x: np.sum(x) ** 2, lambda x: np.full(x.shape, 2 * np.sum(x))),
}


def numbers(size):
    return arrays(float, SHAPES, elements=st.floats(-size, size))


@pytest.mark.parametrize("formula", FORMULAS)
@given(x=numbers(2))
def test_both_methods_against_formulas(formula, x):
    function, gradient = FORMULAS[formula]
    np.testing.assert_allclose(central_differences(function, x), gradient(x), atol=1e-7)
    np.testing.assert_allclose(complex_step(function, x), gradient(x), rtol=1e-13, atol=1e-13)


def test_both_methods_against_scipy():
    x = np.array([-1.2, 1.0, 0.7, 1.4])
    for method in METHODS:
        slopes = method(scipy.optimize.rosen, x)
        np.testing.assert_allclose(slopes, scipy.optimize.rosen_der(x), rtol=1e-6)
        roughly = scipy.optimize.approx_fprime(x, scipy.optimize.rosen)
        np.testing.assert_allclose(slopes, roughly, rtol=1e-4)


def test_central_differences_are_exact_for_parabolas_whatever_the_step():
    slopes = central_differences(lambda x: np.sum(3 * x**2 - x), np.array([1.0, -2.0]), step=0.5)
    np.testing.assert_allclose(slopes, [5, -13], rtol=1e-12)


def test_the_error_of_central_differences_falls_with_the_square_of_the_step():
    x = np.array([0.5])
    errors = [
        abs(central_differences(lambda t: np.sum(np.exp(t)), x, step)[0] - np.exp(0.5))
        for step in (1e-1, 1e-2, 1e-3)
    ]
    np.testing.assert_allclose(np.divide(errors[:-1], errors[1:]), 100, rtol=0.01)


def test_a_step_too_small_costs_central_differences_all_digits_but_not_the_imaginary_one():
    def function(x):
        return np.sum(np.exp(x))

    x = np.array([1.0])
    assert central_differences(function, x, step=1e-30)[0] == 0
    assert complex_step(function, x, step=1e-30)[0] == pytest.approx(np.e, rel=1e-15)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (4, 1), (2, 1, 3)])
def test_a_gradient_has_the_shape_of_its_argument_and_real_numbers(method, shape):
    gradient = method(lambda x: np.sum(x**3), np.full(shape, 2.0))
    assert gradient.shape == shape
    assert gradient.dtype == float
    np.testing.assert_allclose(gradient, 12, rtol=1e-8)


@pytest.mark.parametrize("method", METHODS)
def test_whole_numbers_are_not_rounded_after_the_step(method):
    np.testing.assert_allclose(method(lambda x: np.sum(x**2), np.array([1, -2])), [2, -4])


@pytest.mark.parametrize("method", METHODS)
def test_inputs_stay_unchanged_and_the_function_gets_a_copy(method):
    x = np.array([1, 2], dtype=float if method is central_differences else complex)
    seen = []

    def function(t):
        seen.append(t)
        return np.sum(t)

    method(function, x)
    assert x.tolist() == [1, 2]
    assert all(t is not x for t in seen)


@pytest.mark.parametrize("method", METHODS)
def test_one_element_is_moved_at_a_time(method):
    x, moved = np.array([[1.0, 2.0], [3.0, 4.0]]), []

    def function(t):
        moved.append(np.flatnonzero(t != x).tolist())
        return np.sum(t)

    method(function, x)
    times = 2 if method is central_differences else 1
    assert moved == [[i] for i in range(4) for _ in range(times)]


@given(numbers(1e3), st.floats(0.1, 10))
def test_relative_error_of_a_multiple(x, factor):
    x = np.where(np.abs(x) < 1e-6, 0, x)  # squares of smaller numbers would underflow
    expected = abs(factor - 1) / (factor + 1) if np.any(x) else 0
    assert relative_error(factor * x, x) == pytest.approx(expected, abs=1e-12)


@given(numbers(1e3), st.integers(0, 2**32 - 1))
def test_relative_error_is_symmetric_from_zero_to_one(first, seed):
    second = np.random.default_rng(seed).normal(size=first.shape)
    error = relative_error(first, second)
    assert 0 <= error <= 1 + 1e-15
    assert error == relative_error(second, first)
    assert relative_error(first, first) == 0


def test_relative_error_by_hand():
    assert relative_error(np.array([3.0, 0.0]), np.array([0.0, 4.0])) == pytest.approx(5 / 7)
    assert relative_error(np.array([1.0, 2.0]), np.array([-1.0, -2.0])) == 1
    assert relative_error(np.zeros((2, 1)), np.zeros((2, 1))) == 0
    assert type(relative_error([1.0], [1.5])) is float


def test_gradients_of_different_shapes_are_not_compared():
    with pytest.raises(ValueError, match=r"second has shape \(1, 3\), expected \(3, 1\) like f"):
        relative_error(np.ones((3, 1)), np.ones((1, 3)))
