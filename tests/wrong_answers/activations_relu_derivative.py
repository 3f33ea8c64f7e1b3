"""Wrong ways to write `activations.relu_derivative`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("corner_taken_in", line="return (np.asarray(z) >= 0).astype(float)")
def corner(z):
    return (np.asarray(z) >= 0).astype(float)


@expect("half_at_the_corner", line="return np.heaviside(np.asarray(z), 0.5)")
def half(z):
    return np.heaviside(np.asarray(z), 0.5)


@expect("relu_for_slope", line="return np.where(np.asarray(z) > 0, z, 0)")
def relu_itself(z):
    return np.where(np.asarray(z) > 0, z, 0)


@expect("sign", line="return np.sign(np.asarray(z))")
def signs(z):
    return np.sign(np.asarray(z))


@expect("one_on_the_left", line="return np.where(np.asarray(z) < 0, 1.0, 0.0)")
def sides(z):
    return np.where(np.asarray(z) < 0, 1.0, 0.0)


@expect("sides_exchanged", line="return 1.0 - (np.asarray(z) > 0)")
def sides_with_the_corner(z):
    return 1.0 - (np.asarray(z) > 0)


@expect("slope_one_everywhere", line="return np.ones_like(np.asarray(z, dtype=float))")
def one_everywhere(z):
    return np.ones_like(np.asarray(z, dtype=float))


@expect(relation="another function", line="return np.where(np.asarray(z) > 0, 1, 0.01)")
def leaky(z):
    return np.where(np.asarray(z) > 0, 1, 0.01)


@expect(relation="another function", line=("a = 1 / (1 + np.exp(-z))", "return a * (1 - a)"))
def of_the_sigmoid(z):
    a = 1 / (1 + np.exp(-z))
    return a * (1 - a)


@expect(finding="raised", says="want a single yes or no", line="return 1.0 if z > 0 else 0.0")
def if_for_an_array(z):
    return 1.0 if z > 0 else 0.0


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(z):
    dg = (np.asarray(z) > 0) * 1.0


@expect(finding="kind", says="It printed something", line="print(z > 0)")
def printed(z):
    print(z > 0)
