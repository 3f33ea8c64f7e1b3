import numpy as np

from course_utils.activations import sigmoid, tanh_derivative


# thought: The examples stand in rows, so the features are counted along the second axis.
# at fault: n_x = X.shape[1]
def examples_counted(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# thought: Input and output come from the data, and the hidden layer is added at the end.
# at fault: return n_x, n_y, n_h
def hidden_size_last(X, Y):
    n_x, m = X.shape
    n_y, m = Y.shape
    n_h = 4
    return n_x, n_y, n_h


# thought: Four hidden units for two features means twice as many units as features.
# at fault: n_h = 2 * n_x
def hidden_size_from_the_features(X, Y):
    n_x = len(X)
    n_h = 2 * n_x
    n_y = len(Y)
    return n_x, n_h, n_y


# thought: size is the number of features, and the line for the output is the same with index 0.
# at fault: n_x = X.size
# at fault: n_y = X.shape[0]
def size_attribute_and_copied_line(X, Y):
    n_x = X.size
    n_h = 4
    n_y = X.shape[0]
    return n_x, n_h, n_y
