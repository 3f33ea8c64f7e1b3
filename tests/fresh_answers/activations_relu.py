import numpy as np

from course_utils.activations import sigmoid, sigmoid_derivative


# thought: Python's max picks the larger one of z and 0, whatever z is.
# at fault: a = max(z, 0)
def builtin_max(z):
    a = max(z, 0)
    return a


# thought: np.max compares each number of z with 0.
# at fault: a = np.max(z, 0)
def zero_is_an_axis(z):
    a = np.max(z, 0)
    return a


# thought: Only the positive numbers are let through, so only these are collected.
# at fault: -
def negatives_dropped(z):
    kept = []
    for number in np.ravel(z):
        if number > 0:
            kept.append(number)
    return np.array(kept)


# thought: An activation has to lie between 0 and 1, so everything is cut to that.
# at fault: return np.clip(z, 0, 1)
def cut_at_one(z):
    return np.clip(z, 0, 1)


# thought: np.max takes the larger one of its two arguments
# at fault: a = np.max(z, 0)
def max_along_an_axis(z):
    a = np.max(z, 0)
    return a


# thought: a = z makes a copy, in which the negative numbers can be overwritten
# at fault: a = z
def overwrites_the_input(z):
    a = z
    a[a < 0] = 0
    return a


# thought: z > 0 is 1 or 0, and z times that keeps what is positive; brackets are not needed
# at fault: a = z * z > 0
def product_before_comparison(z):
    a = z * z > 0
    return a


# thought: z + |z| wipes out the negative numbers and leaves the positive ones
# at fault: return z + np.absolute(z)
def twice_the_positive_part(z):
    return z + np.absolute(z)


# thought: one goes through the numbers and decides for each one
# at fault: for number in z:
def list_with_an_if(z):
    a = []
    for number in z:
        if number > 0:
            a.append(number)
        else:
            a.append(0)
    return np.array(a)
