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
