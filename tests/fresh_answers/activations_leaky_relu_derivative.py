import numpy as np

from course_utils.activations import leaky_relu, relu, relu_derivative, sigmoid


# thought: Only the negative numbers get the small slope, all others have 1.
# at fault: dg[z < 0] = 0.01
def corner_left_at_one(z):
    dg = np.ones(np.shape(z))
    dg[z < 0] = 0.01
    return dg


# thought: The comparison gives ones and zeros, and the leak is put on top.
# at fault: return (z > 0) + 0.01
def leak_on_top_of_the_one(z):
    return (z > 0) + 0.01


# thought: The function is the maximum of 0.01 z and z, so its slope is the maximum of the slopes.
# at fault: dg = np.maximum(0.01, 1)
def maximum_of_the_slopes(z):
    dg = np.maximum(0.01, 1)
    return dg


# thought: dg = z makes a copy of z, which can be filled while z stays as it is.
# at fault: dg = z
def filled_while_it_is_still_read(z):
    if np.ndim(z) == 0:
        return 1.0 if z > 0 else 0.01
    dg = z
    dg[z <= 0] = 0.01
    dg[z > 0] = 1
    return dg


# thought: Where z is positive z stays, else a hundredth of it, as in the exercise before.
# at fault: dg = np.where(z > 0, z, 0.01 * z)
def function_instead_of_its_slope(z):
    dg = np.where(z > 0, z, 0.01 * z)
    return dg


# thought: 0 is not negative, so it belongs to the part with the slope 1.
# at fault: dg = np.where(z < 0, 0.01, 1.0)
def zero_counted_as_positive(z):
    dg = np.where(z < 0, 0.01, 1.0)
    return dg


# thought: The function gets one number z and there are two cases.
# at fault: if z > 0:
def plain_if_on_an_array(z):
    if z > 0:
        dg = 1
    else:
        dg = 0.01
    return dg


# thought: True counts as 1 and the leak is added to it.
# at fault: return 1.0 * (z > 0) + 0.01
def leak_added_everywhere(z):
    return 1.0 * (z > 0) + 0.01


# thought: First I overwrite the negative ones, then the positive ones.
# at fault: dg[dg > 0] = 1
def second_mask_catches_the_first(z):
    dg = np.array(z, dtype=float)
    dg[dg <= 0] = 0.01
    dg[dg > 0] = 1
    return dg
