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
