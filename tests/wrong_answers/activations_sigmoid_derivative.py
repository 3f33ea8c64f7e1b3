"""Wrong ways to write `activations.sigmoid_derivative`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


@expect("argument_for_value", line="return x - x**2")
def at_the_argument(x):
    return x - x**2


@expect("value_for_slope", line="return 1 / (1 + np.exp(-x))")
def sigmoid_itself(x):
    return 1 / (1 + np.exp(-x))


@expect("form_of_tanh", line="return 1 - np.square(s)")
def derivative_of_tanh(x):
    s = sigmoid(x)
    return 1 - np.square(s)


@expect(relation="another function", line="return 1 - np.tanh(x) ** 2")
def derivative_of_tanh_at_tanh(x):
    return 1 - np.tanh(x) ** 2


@expect("plus_for_minus", line="return s + s * s")
def plus(x):
    s = sigmoid(x)
    return s + s * s


@expect("negative_slope", line="ds = s * (s - 1)")
def order_of_the_difference(x):
    s = sigmoid(x)
    ds = s * (s - 1)
    return ds


@expect("sigmoid_twice", line="s = sigmoid(sigmoid(x))")
def sigmoid_twice(x):
    s = sigmoid(sigmoid(x))
    return s * (1 - s)


@expect("sum_of_the_factors", line="return s + (1 - s)")
def sum_for_product(x):
    s = sigmoid(x)
    return s + (1 - s)


@expect("brackets_missing_around_factor", line="return s * 1 - s")
def brackets(x):
    s = sigmoid(x)
    return s * 1 - s


@expect("second_factor_only", line="ds = 1 - s")
def only_the_second_factor(x):
    s = sigmoid(x)
    ds = 1 - s
    return ds


@expect("value_squared", line="return s**2")
def squared_value(x):
    s = sigmoid(x)
    return s**2


@expect(finding="kind", says="Is there a `return`", line=())
def forgot_to_return(x):
    s = sigmoid(x)
    ds = s * (1 - s)


@expect(finding="kind", says="It printed something", line="print(s * (1 - s))")
def printed(x):
    s = sigmoid(x)
    print(s * (1 - s))


@expect(finding="kind", says="Return one result alone", line="return s, ds")
def returns_both(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return s, ds


@expect(relation="another function", line="return np.where(np.asarray(x) > 0, 1.0, 0.0)")
def derivative_of_relu(x):
    return np.where(np.asarray(x) > 0, 1.0, 0.0)


@expect(finding="value", line=("h = 0.1", "return (sigmoid(x + h) - sigmoid(x)) / h"))
def difference_quotient_with_a_large_step(x):
    h = 0.1
    return (sigmoid(x + h) - sigmoid(x)) / h


@expect(finding="kind", line="return np.dot(s, (1 - s).T)")
def product_of_matrices(x):
    s = sigmoid(x)
    return np.dot(s, (1 - s).T)
