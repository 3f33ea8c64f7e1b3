import numpy as np


# thought: sum first, then drop the sign
# at fault: loss = np.abs(np.sum(y - yhat))
def absolute_value_of_the_sum(yhat, y):
    loss = np.abs(np.sum(y - yhat))
    return loss


# thought: the errors are there already from the cell above
# at fault: loss = np.sum(np.abs(errors))
def errors_of_another_cell(yhat, y):
    loss = np.sum(np.abs(errors))
    return loss


# thought: the examples are i = 1 to m, so that is what the loop runs through
# at fault: for i in range(1, m + 1):
def loop_from_one_to_m(yhat, y):
    m = len(y)
    loss = 0
    for i in range(1, m + 1):
        loss += abs(y[i] - yhat[i])
    return loss


# thought: this line turns the sign of the negative errors
# at fault: difference[difference < 0] * -1
def turned_signs_never_stored(yhat, y):
    difference = y - yhat
    difference[difference < 0] * -1
    return difference.sum()
