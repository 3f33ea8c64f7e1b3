import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import L_model_forward, initialize_parameters_deep


# thought: The sum reaches as far as the formula does.
# at fault: cost = -1 / m * np.sum(Y * np.log(AL)) + (1 - Y) * np.log(1 - AL)
def sum_closed_too_early(AL, Y):
    m = Y.shape[1]
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(AL)) + (1 - Y) * np.log(1 - AL)
    return cost


# thought: A mean over all examples is the mean of the two classes' means.
# at fault: return (np.mean(of_ones) + np.mean(of_zeros)) / 2
def mean_of_two_means(AL, Y):
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    of_ones = -np.log(AL[Y == 1])
    of_zeros = -np.log(1 - AL[Y == 0])
    return (np.mean(of_ones) + np.mean(of_zeros)) / 2


# thought: A transpose makes the product fit, and the product does the adding up.
# at fault: cost = -(Y.T @ np.log(AL) + (1 - Y).T @ np.log(1 - AL)) / m
def wrong_factor_transposed(AL, Y):
    m = Y.shape[1]
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    cost = -(Y.T @ np.log(AL) + (1 - Y).T @ np.log(1 - AL)) / m
    return cost


# thought: The share is counted by len, and the logarithms are both of the output.
# at fault: losses = [-y * np.log(a) - (1 - y) * np.log(a) for a, y in zip(AL[0], Y[0])]
# at fault: return sum(losses) / len(Y)
def logarithm_of_the_output_twice_and_rows_counted(AL, Y):
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    losses = [-y * np.log(a) - (1 - y) * np.log(a) for a, y in zip(AL[0], Y[0])]
    return sum(losses) / len(Y)
