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


# thought: np.linalg.norm gives the norm of the lesson, and L1 is the first one of them
# at fault: loss = np.linalg.norm(y - yhat)
def norm_without_its_order(yhat, y):
    loss = np.linalg.norm(y - yhat)
    return loss


# thought: dropping the signs means to throw the negative errors out
# at fault: errors[errors < 0] = 0
def negative_errors_to_zero(yhat, y):
    errors = y - yhat
    errors[errors < 0] = 0
    loss = np.sum(errors)
    return loss


# thought: the sum runs from i = 1, so the range starts at 1
# at fault: for i in range(1, len(y)):
def loop_from_one(yhat, y):
    loss = 0
    for i in range(1, len(y)):
        loss = loss + abs(y[i] - yhat[i])
    return loss


# thought: one can add up both vectors first and take the sign away at the end
# at fault: loss = abs(total_truth - total_guess)
def absolute_value_of_the_totals(yhat, y):
    total_truth = np.sum(y)
    total_guess = np.sum(yhat)
    loss = abs(total_truth - total_guess)
    return loss


# thought: .sum of an array is a property like .shape
# at fault: loss = np.abs(y - yhat).sum
def sum_is_not_called(yhat, y):
    loss = np.abs(y - yhat).sum
    return loss
