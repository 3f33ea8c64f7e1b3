import numpy as np

from course_utils.activations import sigmoid, sigmoid_derivative


# thought: z already is what tanh has returned, so it only has to be squared.
# at fault: dg = 1 - z**2
def argument_taken_for_the_value(z):
    dg = 1 - z**2
    return dg


# thought: The little 2 above tanh means twice.
# at fault: dg = 1 - g * 2
def doubled_for_squared(z):
    g = np.tanh(z)
    dg = 1 - g * 2
    return dg


# thought: q squared over p squared can be written as one quotient with one square at its end.
# at fault: return 1 - q / p**2
def square_on_the_divisor_only(z):
    p = np.exp(z) + np.exp(-z)
    q = np.exp(z) - np.exp(-z)
    return 1 - q / p**2


# thought: tanh z is 2 sigmoid(2 z) - 1, so its slope is twice the slope of the sigmoid at 2 z.
# at fault: return 2 * sigmoid_derivative(2 * z)
def inner_slope_of_the_chain_lost(z):
    return 2 * sigmoid_derivative(2 * z)
