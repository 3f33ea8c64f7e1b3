"""Wrong ways to write `activations.tanh_derivative`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


@expect("argument_for_value_of_tanh")
def at_the_argument(z):
    return 1 - z**2


@expect("form_of_the_sigmoid")
def like_the_sigmoid(z):
    a = np.tanh(z)
    return a * (1 - a)


@expect("slope_of_the_sigmoid")
def of_the_sigmoid(z):
    a = sigmoid(z)
    return a * (1 - a)


@expect("tanh_for_slope")
def tanh_itself(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


@expect("square_added")
def plus(z):
    return 1 + np.tanh(z) ** 2


@expect("square_missing")
def no_square(z):
    return 1 - np.tanh(z)


@expect(finding="value")
def tanh_of_the_square(z):
    return 1 - np.tanh(z**2)


@expect("tanh_twice")
def tanh_twice(z):
    a = np.tanh(np.tanh(z))
    return 1 - a**2


@expect(relation="sign")
def sign(z):
    a = np.tanh(z)
    return a**2 - 1


@expect("tanh_doubled")
def doubled(z):
    a = np.tanh(z)
    return 1 - 2 * a


@expect(finding="kind", says="Is there a `return`")
def no_return(z):
    dg = 1 - np.tanh(z) ** 2


@expect(finding="kind", says="It printed something")
def printed(z):
    print(1 - np.tanh(z) ** 2)


@expect(relation="memorised")
def example(z):
    return np.array([0.07065082, 0.78644773, 1.0, 0.41997434, 0.00986604])


@expect(relation="another function")
def slope_of_relu(z):
    return (np.asarray(z) > 0) * 1.0
