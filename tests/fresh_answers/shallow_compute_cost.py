import numpy as np

from course_utils.activations import sigmoid, tanh_derivative
from course_utils.shallow import forward_propagation, initialize_parameters, layer_sizes


# thought: The loss is y log a plus (1 - y) log(1 - a).
# at fault: losses = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
def minus_forgotten(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    losses = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.mean(losses)
    return cost


# thought: The large sigma in the formula means np.sum, and that is all.
# at fault: cost = np.sum(losses)
def sum_for_mean(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    cost = np.sum(losses)
    return cost


# thought: The formula sums from i = 1 to m, so the loop begins at 1.
# at fault: for i in range(1, m):
def first_example_skipped(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    m = Y.shape[1]
    total = 0.0
    for i in range(1, m):
        if Y[0, i] == 1:
            total -= np.log(A2[0, i])
        else:
            total -= np.log(1 - A2[0, i])
    return total / m


# thought: Two classes are one bit, so information is measured with the logarithm to base 2.
# at fault: return -np.mean(np.log2(chance_of_truth))
def measured_in_bits(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    chance_of_truth = np.where(Y == 1, A2, 1 - A2)
    return -np.mean(np.log2(chance_of_truth))


# thought: The minus in front covers the whole sum, and m is the first number of the shape.
# at fault: losses = -Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
# at fault: cost = np.sum(losses) / Y.shape[0]
def minus_on_one_half_and_rows_counted(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    losses = -Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.sum(losses) / Y.shape[0]
    return cost
