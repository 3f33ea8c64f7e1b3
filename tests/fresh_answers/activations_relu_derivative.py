import numpy as np

from course_utils.activations import relu, sigmoid, sigmoid_derivative


# thought: Not negative means that the unit is on, so 0 counts as on.
# at fault: dg = np.where(z >= 0, 1, 0)
def corner_counted_as_on(z):
    dg = np.where(z >= 0, 1, 0)
    return dg


# thought: Where z is positive the derivative keeps z, and elsewhere it is 0.
# at fault: dg = np.where(z > 0, z, 0)
def value_for_slope(z):
    dg = np.where(z > 0, z, 0)
    return dg


# thought: The ReLU goes through the origin, so its slope is its value divided by z.
# at fault: return relu(z) / z
def value_over_argument(z):
    return relu(z) / z


# thought: A comprehension visits every single number of z.
# at fault: return [1 if number > 0 else 0 for number in z]
def list_over_the_rows(z):
    return [1 if number > 0 else 0 for number in z]
