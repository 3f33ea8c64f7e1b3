"""Wrong ways to write `activations.relu`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


@expect("largest_element", line="return max(0, np.max(z))")
def largest(z):
    return max(0, np.max(z))


@expect("smaller_one", line="return np.minimum(0, z)")
def min_for_max(z):
    return np.minimum(0, z)


@expect("absolute_value", line="return np.sqrt(z**2)")
def absolute(z):
    return np.sqrt(z**2)


@expect("flags", line="return (np.asarray(z) > 0).astype(float)")
def derivative(z):
    return (np.asarray(z) > 0).astype(float)


@expect("leak", line="return np.where(np.asarray(z) > 0, z, 0.01 * z)")
def leaky(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * z)


@expect("limit_one", line="return np.maximum(1, z)")
def never_below_one(z):
    return np.maximum(1, z)


@expect(relation="input", line="np.maximum(0, z)")
def unchanged(z):
    np.maximum(0, z)
    return z


@expect(relation="another function", line="return sigmoid(z)")
def sigmoid_for_relu(z):
    return sigmoid(z)


@expect(relation="another function", line="return np.tanh(z)")
def tanh_for_relu(z):
    return np.tanh(z)


@expect(finding="raised", says="want a single yes or no", line="return max(0, z)")
def built_in_max(z):
    return max(0, z)


@expect(finding="raised", says="want a single yes or no", line="if z > 0:")
def if_for_an_array(z):
    if z > 0:
        return z
    return 0


@expect(finding="changed input", says="changed its input", line="z *= z > 0")
def in_place(z):
    z *= z > 0
    return z


@expect(finding="raised", line="return z[z > 0]")
def only_the_positive_ones(z):
    return z[z > 0]


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(z):
    a = np.maximum(0, z)


@expect(finding="kind", says="It printed something", line="print(np.maximum(0, z))")
def printed(z):
    print(np.maximum(0, z))


@expect(relation="whole numbers", line="return np.maximum(0, z).astype(int)")
def whole_numbers(z):
    return np.maximum(0, z).astype(int)


@expect(finding="value", line="return np.maximum(0, -z)")
def turned_round(z):
    return np.maximum(0, -z)
