"""Wrong ways to write `activations.relu`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


@expect("largest_element")
def largest(z):
    return max(0, np.max(z))


@expect("smaller_one")
def min_for_max(z):
    return np.minimum(0, z)


@expect("absolute_value")
def absolute(z):
    return np.sqrt(z**2)


@expect("flags")
def derivative(z):
    return (np.asarray(z) > 0).astype(float)


@expect("leak")
def leaky(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * z)


@expect("limit_one")
def never_below_one(z):
    return np.maximum(1, z)


@expect(relation="input")
def unchanged(z):
    np.maximum(0, z)
    return z


@expect(relation="another function")
def sigmoid_for_relu(z):
    return sigmoid(z)


@expect(relation="another function")
def tanh_for_relu(z):
    return np.tanh(z)


@expect(finding="raised", says="want a single yes or no")
def built_in_max(z):
    return max(0, z)


@expect(finding="raised", says="want a single yes or no")
def if_for_an_array(z):
    if z > 0:
        return z
    return 0


@expect(finding="changed input", says="changed its input")
def in_place(z):
    z *= z > 0
    return z


@expect(finding="raised")
def only_the_positive_ones(z):
    return z[z > 0]


@expect(finding="kind", says="Is there a `return`")
def no_return(z):
    a = np.maximum(0, z)


@expect(finding="kind", says="It printed something")
def printed(z):
    print(np.maximum(0, z))


@expect(relation="whole numbers")
def whole_numbers(z):
    return np.maximum(0, z).astype(int)


@expect(finding="value")
def turned_round(z):
    return np.maximum(0, -z)
