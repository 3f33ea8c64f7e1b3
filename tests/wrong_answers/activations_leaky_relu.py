"""Wrong ways to write `activations.leaky_relu`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("leak_missing", line="return np.where(np.asarray(z) > 0, z, 0)")
def no_leak(z):
    return np.where(np.asarray(z) > 0, z, 0)


@expect("smaller_of_the_two", line="return np.minimum(z, z / 100)")
def minimum(z):
    return np.minimum(z, z / 100)


@expect("leak_a_constant", line="return np.maximum(z, 0.01)")
def constant_leak(z):
    return np.maximum(z, 0.01)


@expect("leak_a_tenth", line="return np.where(np.asarray(z) > 0, z, 0.1 * z)")
def a_tenth(z):
    return np.where(np.asarray(z) > 0, z, 0.1 * z)


@expect("leak_turned_upwards", line="return np.maximum(z, -0.01 * z)")
def upwards(z):
    return np.maximum(z, -0.01 * z)


@expect(relation="another function", line="return np.where(np.asarray(z) > 0, 1, 0.01)")
def derivative(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)


@expect("smaller_of_the_two", line="return np.where(np.asarray(z) > 0, 0.01 * z, z)")
def leak_on_the_wrong_side(z):
    return np.where(np.asarray(z) > 0, 0.01 * z, z)


@expect(relation="another function", line="return np.abs(z)")
def absolute(z):
    return np.abs(z)


@expect(relation="input", line="return 1 * z")
def unchanged(z):
    return 1 * z


@expect(finding="raised", says="want a single yes or no", line="return max(0.01 * z, z)")
def built_in_max(z):
    return max(0.01 * z, z)


@expect(relation="wrong where", line="return 0.01 * z")
def leak_everywhere(z):
    return 0.01 * z


@expect("leak_a_constant", line="return np.where(np.asarray(z) > 0, z, 0.01)")
def constant_on_the_left(z):
    return np.where(np.asarray(z) > 0, z, 0.01)


@expect(finding="changed input", says="changed its input", line="z *= np.where(z > 0, 1, 0.01)")
def in_place(z):
    z *= np.where(z > 0, 1, 0.01)
    return z


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(z):
    a = np.maximum(0.01 * z, z)


@expect(finding="kind", says="It printed something", line="print(np.maximum(0.01 * z, z))")
def printed(z):
    print(np.maximum(0.01 * z, z))
