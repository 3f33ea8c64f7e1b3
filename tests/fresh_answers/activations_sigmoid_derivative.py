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


# thought: The formula is s (1 - s) and s is what I am given, so I can use x as it is.
# at fault: s = x
def argument_taken_for_the_value_too(x):
    s = x
    ds = s * (1 - s)
    return ds


# thought: Times 1 - s, so I type it as it is spoken.
# at fault: ds = s * 1 - s
def brackets_forgotten(x):
    s = sigmoid(x)
    ds = s * 1 - s
    return ds


# thought: The quotient rule gives e over one plus e squared, no need for the sigmoid.
# at fault: return e / (1 + e**2)
def square_in_the_wrong_place(x):
    e = np.exp(-x)
    return e / (1 + e**2)


# thought: A slope is rise over run, and my step is h.
# at fault: ds = rise / h
def run_of_both_sides_is_h(x):
    h = 1e-5
    right = sigmoid(x + h)
    left = sigmoid(x - h)
    rise = right - left
    ds = rise / h
    return ds


# thought: x is always a list of numbers, so I need one place for each.
# at fault: ds = np.zeros(len(x))
def only_for_flat_arrays(x):
    ds = np.zeros(len(x))
    for i in range(len(x)):
        s = sigmoid(x[i])
        ds[i] = s * (1 - s)
    return ds
