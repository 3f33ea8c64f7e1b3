import numpy as np


# thought: L2 is the Euclidean length of the error, and that has a root
# at fault: loss = np.sqrt(np.sum((y - yhat) ** 2))
def root_taken(yhat, y):
    loss = np.sqrt(np.sum((y - yhat) ** 2))
    return loss


# thought: the square of a difference is the difference of the squares
# at fault: loss = np.sum(y**2 - yhat**2)
def difference_of_the_squares(yhat, y):
    loss = np.sum(y**2 - yhat**2)
    return loss


# thought: the hat sign means "to the power of"
# at fault: loss = np.sum((y - yhat) ^ 2)
def caret_for_the_power(yhat, y):
    loss = np.sum((y - yhat) ^ 2)
    return loss


# thought: a vector transposed times itself is the sum of its squares
# at fault: return error.T * error
def transposed_star_itself(yhat, y):
    error = yhat - y
    return error.T * error


# thought: the last index is m - 1, so range gets that, and the half is there as in chapter 01
# at fault: for i in range(len(y) - 1):
# at fault: return total / 2
def last_example_missing_and_halved(yhat, y):
    total = 0.0
    for i in range(len(y) - 1):
        difference = y[i] - yhat[i]
        total += difference * difference
    return total / 2
