import numpy as np

from course_utils.shallow import forward_propagation


# thought: Positive answers belong to class 1.
# at fault: predictions = A2 > 0
def probability_compared_with_zero(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = A2 > 0
    return predictions


# thought: int turns the whole comparison into ones and zeros.
# at fault: predictions = int(A2 > 0.5)
def int_of_an_array(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = int(A2 > 0.5)
    return predictions


# thought: One label for each example is a list of m labels.
# at fault: return np.array([1 if chance > 0.5 else 0 for chance in output[0]])
def row_without_its_axis(parameters, X):
    output = forward_propagation(X, parameters)[0]
    return np.array([1 if chance > 0.5 else 0 for chance in output[0]])


# thought: The labels have the shape of X, and a low probability is the first class.
# at fault: labels = np.zeros(X.shape)
# at fault: if output[0, i] < 0.5:
def shape_of_the_inputs_and_classes_swapped(parameters, X):
    output, _ = forward_propagation(X, parameters)
    labels = np.zeros(X.shape)
    for i in range(X.shape[1]):
        if output[0, i] < 0.5:
            labels[0, i] = 1
    return labels
