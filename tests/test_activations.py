import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy.optimize import approx_fprime
from scipy.special import expit

from course_utils.activations import (
    basic_sigmoid,
    leaky_relu,
    leaky_relu_derivative,
    relu,
    relu_derivative,
    sigmoid,
    sigmoid_derivative,
    tanh_derivative,
)
from course_utils.gradients import central_differences, complex_step


def any_shape(size):
    return arrays(
        float, array_shapes(min_dims=0, max_dims=3, max_side=5), elements=st.floats(-size, size)
    )


@given(st.floats(-700, 700))
def test_one_number_against_scipy(x):
    assert basic_sigmoid(x) == pytest.approx(expit(x), rel=1e-12)


@given(any_shape(1e4))
def test_sigmoid_against_scipy(z):
    np.testing.assert_allclose(sigmoid(z), expit(z), rtol=1e-12)


@given(any_shape(20))
def test_sigmoid_is_basic_sigmoid_for_each_element(z):
    a = sigmoid(z)
    assert np.shape(a) == z.shape
    for index in np.ndindex(z.shape):
        assert a[index] == pytest.approx(basic_sigmoid(z[index]), rel=1e-12)


@given(any_shape(1e4))
def test_sigmoid_of_minus_z_is_one_minus_sigmoid_of_z(z):
    np.testing.assert_allclose(sigmoid(-z), 1 - sigmoid(z), rtol=0, atol=1e-15)


@given(any_shape(1e4))
def test_sigmoid_is_in_the_unit_interval_and_rises(z):
    a = sigmoid(np.sort(z.ravel()))
    assert np.all((a >= 0) & (a <= 1))
    assert np.all(np.diff(a) >= -1e-15)


@pytest.mark.parametrize("function", [sigmoid, sigmoid_derivative])
@given(z=any_shape(1e4))
def test_nothing_overflows(function, z):
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        assert np.all(np.isfinite(function(z)))


def test_sigmoid_far_from_zero_is_exactly_zero_or_one():
    assert sigmoid(np.array([-1e4, 1e4])).tolist() == [0, 1]


def test_sigmoid_of_the_logarithm_of_the_odds_is_the_probability():
    p = np.linspace(0.01, 0.99, 99)
    np.testing.assert_allclose(sigmoid(np.log(p / (1 - p))), p, rtol=1e-12)


@pytest.mark.parametrize("number", [0, -3, 2.5, np.float64(0.5), np.array(-1.5)])
def test_all_three_take_a_single_number(number):
    assert basic_sigmoid(number) == pytest.approx(expit(number))
    assert sigmoid(number) == pytest.approx(expit(number))
    assert sigmoid_derivative(number) == pytest.approx(expit(number) * expit(-number))
    assert np.ndim(sigmoid(number)) == np.ndim(sigmoid_derivative(number)) == 0


@given(any_shape(15))
def test_the_slope_against_an_imaginary_step(x):
    slope = complex_step(lambda t: np.sum(1 / (1 + np.exp(-t))), x)
    np.testing.assert_allclose(sigmoid_derivative(x), slope, rtol=1e-8)


def test_the_slope_against_differences():
    x = np.linspace(-8, 8, 33)
    slopes = sigmoid_derivative(x)
    np.testing.assert_allclose(slopes, np.diag(approx_fprime(x, sigmoid)), atol=1e-7)
    differences = central_differences(lambda t: np.sum(sigmoid(t)), x)
    np.testing.assert_allclose(slopes, differences, atol=1e-9)


@given(any_shape(1e4))
def test_the_slope_is_even_and_largest_at_zero(x):
    slopes = sigmoid_derivative(x)
    np.testing.assert_allclose(slopes, sigmoid_derivative(-x), rtol=0, atol=1e-15)
    assert np.all((slopes >= 0) & (slopes <= 0.25))
    assert sigmoid_derivative(0.0) == 0.25


@pytest.mark.parametrize("function", [sigmoid, sigmoid_derivative])
def test_inputs_stay_unchanged(function):
    z = np.array([[-2.0, 0.0, 3.0]])
    function(z)
    assert z.tolist() == [[-2, 0, 3]]


def test_one_number_is_too_far_below_zero_for_the_plain_formula():
    with pytest.raises(OverflowError):
        basic_sigmoid(-1000)
    assert sigmoid(-1000) == 0


@pytest.mark.parametrize("wrong", [np.ones(3), np.ones((1, 1)), [1.0], True, 2j])
def test_basic_sigmoid_wants_one_number(wrong):
    shape = str(np.shape(wrong)).replace("(", r"\(").replace(")", r"\)")
    message = rf"x must be one number, .* type {type(wrong).__name__}, shape {shape}; expected"
    with pytest.raises(TypeError, match=message):
        basic_sigmoid(wrong)


@pytest.mark.parametrize(("function", "name"), [(sigmoid, "z"), (sigmoid_derivative, "x")])
def test_text_is_no_number(function, name):
    for text in ("1.5", np.array(["a", "b"])):
        with pytest.raises(TypeError, match=f"{name} must hold numbers, but its dtype is <U"):
            function(text)


BENT = {relu: 0.0, leaky_relu: 0.01}
SLOPES = {relu_derivative: 0.0, leaky_relu_derivative: 0.01}
OF_CHAPTER_05 = [tanh_derivative, *BENT, *SLOPES]


@given(any_shape(20))
def test_the_slope_of_tanh_against_an_imaginary_step(z):
    slope = complex_step(lambda t: np.sum(np.tanh(t)), z)
    np.testing.assert_allclose(tanh_derivative(z), slope, rtol=1e-8, atol=1e-15)


def test_the_slope_of_tanh_against_differences():
    z = np.linspace(-4, 4, 33)
    differences = central_differences(lambda t: np.sum(np.tanh(t)), z)
    np.testing.assert_allclose(tanh_derivative(z), differences, atol=1e-9)


@given(any_shape(1e4))
def test_both_rectifiers_element_by_element(z):
    for function, leak in BENT.items():
        a = function(z)
        assert np.shape(a) == z.shape
        for index, number in np.ndenumerate(z):
            assert np.asarray(a)[index] == (number if number > 0 else leak * number)


@given(any_shape(1e4))
def test_the_rectifiers_slopes_element_by_element(z):
    for function, leak in SLOPES.items():
        dg = function(z)
        assert np.shape(dg) == z.shape
        for index, number in np.ndenumerate(z):
            assert np.asarray(dg)[index] == (1 if number > 0 else leak)


@pytest.mark.parametrize(
    ("function", "slope"), [(relu, relu_derivative), (leaky_relu, leaky_relu_derivative)]
)
def test_the_rectifiers_slopes_against_differences(function, slope):
    z = np.linspace(-3, 3, 12)  # 0 is not among them
    differences = central_differences(lambda t: np.sum(function(t)), z)
    np.testing.assert_allclose(slope(z), differences, atol=1e-9)


def test_at_the_corner_the_slope_is_the_lower_one_and_zero_has_no_sign():
    for zero in (0, 0.0, -0.0, np.array(0.0)):
        assert relu_derivative(zero) == 0
        assert leaky_relu_derivative(zero) == 0.01


@pytest.mark.parametrize("function", OF_CHAPTER_05)
def test_those_of_chapter_05_leave_their_input_and_take_numbers(function):
    z = np.array([[-2.0, 0.0, 3.0]])
    function(z)
    assert z.tolist() == [[-2, 0, 3]]
    assert np.ndim(function(-0.5)) == np.ndim(function(3)) == 0
    assert function(np.array([-1, 2])).shape == (2,)


@pytest.mark.parametrize("function", OF_CHAPTER_05)
def test_those_of_chapter_05_refuse_text_and_unsigned_numbers(function):
    with pytest.raises(TypeError, match="z must hold numbers, but its dtype is <U"):
        function("1.5")
    with pytest.raises(TypeError, match="z is of dtype uint8, which has no negative numbers"):
        function(np.array([1, 2], dtype=np.uint8))
