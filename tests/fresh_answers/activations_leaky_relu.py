import numpy as np

from course_utils.activations import relu, relu_derivative, sigmoid, sigmoid_derivative


# thought: The leak is the number 0.01, so nothing becomes smaller than that.
# at fault: a = np.maximum(0.01, z)
def leak_not_times_z(z):
    a = np.maximum(0.01, z)
    return a


# thought: A leaky ReLU is a ReLU to which a hundredth of z is added.
# at fault: return relu(z) + 0.01 * z
def leak_added_on_both_sides(z):
    return relu(z) + 0.01 * z


# thought: A hundredth is what is left after a division by 100.
# at fault: leak = z // 100
def whole_numbers_in_the_leak(z):
    leak = z // 100
    positive = z > 0
    return np.where(positive, z, leak)


# thought: "Larger one of two numbers" is np.max, with both numbers in the parentheses.
# at fault: a = np.max(0.01 * z, z)
def np_max_in_place_of_maximum(z):
    a = np.max(0.01 * z, z)
    return a


# thought: A leaky ReLU is the ReLU that never gets below a hundredth.
# at fault: a = np.maximum(0.01, z)
def floor_of_a_hundredth(z):
    a = np.maximum(0.01, z)
    return a


# thought: I take the positive part, and add a hundredth of z for the leak.
# at fault: leak = 0.01 * z
def leak_added_for_positive_numbers_too(z):
    positive = np.maximum(z, 0)
    leak = 0.01 * z
    return positive + leak


# thought: With a mask I change the negative entries of a copy, a hundredth being their new value.
# at fault: a[a < 0] = 0.01
def mask_sets_the_slope_as_value(z):
    a = np.array(z, dtype=float)
    a[a < 0] = 0.01
    return a


# thought: An if decides whether z is positive, as in the text.
# at fault: if z > 0:
def if_asks_a_whole_array(z):
    if z > 0:
        return z
    return 0.01 * z
