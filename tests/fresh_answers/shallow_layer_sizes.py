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


# thought: the labels are 0 and 1, so the network has one output for each class
# at fault: n_y = len(np.unique(Y))
def outputs_are_the_classes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = len(np.unique(Y))
    return n_x, n_h, n_y


# thought: shape is a method, one asks it for the axis
# at fault: n_x = X.shape(0)
# at fault: n_y = Y.shape(0)
def shape_called(X, Y):
    n_x = X.shape(0)
    n_h = 4
    n_y = Y.shape(0)
    return n_x, n_h, n_y


# thought: X holds two of the sizes, Y the third
# at fault: n_x, n_h = X.shape
def hidden_units_from_x(X, Y):
    n_x, n_h = X.shape
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# thought: to count the features, go through the columns of X, as in a table
# at fault: for feature in X.T:
def columns_counted_as_features(X, Y):
    features = 0
    for feature in X.T:
        features += 1
    hidden = 4
    outputs = len(Y)
    return features, hidden, outputs


# thought: what is in the data first, our own choice last
# at fault: return sizes[0], sizes[1], 4
def hidden_size_at_the_end(X, Y):
    sizes = [data.shape[0] for data in (X, Y)]
    return sizes[0], sizes[1], 4
