import numpy as np

from course_utils.activations import sigmoid


# thought: x is the activation, so the formula can be applied to it at once
# at fault: s = x
def argument_taken_for_the_value(x):
    s = x
    ds = s * (1 - s)
    return ds


# thought: s stands for the place now, and the formula wants the sigmoid of it
# at fault: ds = sigmoid(s) * (1 - sigmoid(s))
def sigmoid_applied_twice(x):
    s = sigmoid(x)
    ds = sigmoid(s) * (1 - sigmoid(s))
    return ds


# thought: the quotient rule gives e over one plus e, squared, and the square goes to the e
# at fault: return e / (1 + e**2)
def quotient_rule_with_square_inside(x):
    e = np.exp(-x)
    return e / (1 + e**2)


# thought: rise over run, with one step h as the run
# at fault: return (right - left) / h
def central_difference_over_single_step(x):
    h = 1e-6
    left = sigmoid(x - h)
    right = sigmoid(x + h)
    return (right - left) / h
