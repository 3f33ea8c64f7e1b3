"""Wrong ways to write `activations.leaky_relu_derivative`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("slope_without_leak")
def no_leak(z):
    return (np.asarray(z) > 0).astype(float)


@expect("corner_of_the_leak_taken_in")
def corner(z):
    return np.where(np.asarray(z) < 0, 0.01, 1)


@expect("leaky_relu_for_slope")
def function_itself(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * z)


@expect("slope_times_z")
def times_z(z):
    return np.where(np.asarray(z) > 0, 1, z * 0.01)


@expect("leak_falls")
def negative_leak(z):
    return np.where(np.asarray(z) <= 0, -0.01, 1)


@expect("slope_a_tenth")
def a_tenth(z):
    return np.where(np.asarray(z) <= 0, 0.1, 1)


@expect("leak_on_the_right")
def sides(z):
    return np.where(np.asarray(z) > 0, 0.01, 1)


@expect("no_leak_at_all")
def one_everywhere(z):
    return np.ones(np.shape(z))


@expect(relation="one number")
def leak_everywhere(z):
    return np.full(np.shape(z), 0.01)


@expect(finding="raised", says="want a single yes or no")
def if_for_an_array(z):
    return 1 if z > 0 else 0.01


@expect(finding="kind", says="Is there a `return`")
def no_return(z):
    dg = np.where(np.asarray(z) > 0, 1, 0.01)


@expect(finding="kind", says="It printed something")
def printed(z):
    print(np.where(np.asarray(z) > 0, 1, 0.01))


@expect(relation="some cases")
def positive_side_is_z(z):
    return np.where(np.asarray(z) > 0, z, 0.01)
