import numpy as np


# thought: the squares of all examples are added up, the one half is the only factor
# at fault: cost = 0.5 * np.sum((y - yhat) ** 2)
def sum_instead_of_mean(yhat, y):
    cost = 0.5 * np.sum((y - yhat) ** 2)
    return cost


# thought: one half is 1//2 for Python
# at fault: cost = np.mean(1 // 2 * (y - yhat) ** 2)
def integer_division_for_one_half(yhat, y):
    cost = np.mean(1 // 2 * (y - yhat) ** 2)
    return cost


# thought: the mean of the differences, squared, is the mean of the squared differences
# at fault: cost = np.mean(y - yhat) ** 2 / 2
def square_of_the_mean(yhat, y):
    cost = np.mean(y - yhat) ** 2 / 2
    return cost


# thought: len gives the number of examples, as with a list
# at fault: for i in range(len(y)):
def loop_over_len_of_a_row(yhat, y):
    total = 0
    m = y.shape[1]
    for i in range(len(y)):
        total = total + 0.5 * (y[i] - yhat[i]) ** 2
    return total / m


# thought: the product of the row with itself is the sum of squares, and shape[0] counts the examples
# at fault: m = y.shape[0]
# at fault: return (difference @ difference.T).item() / m
def wrong_axis_for_m_and_no_half(yhat, y):
    difference = yhat - y
    m = y.shape[0]
    return (difference @ difference.T).item() / m


# thought: len(y) is the number of examples, so one turn of the loop for each of them
# at fault: m = len(y)
def length_counts_rows(yhat, y):
    m = len(y)
    total = 0
    for i in range(m):
        total += 0.5 * (y[0, i] - yhat[0, i]) ** 2
    cost = total / m
    return cost


# thought: the @ between an array and itself adds up the squares
# at fault: cost = difference @ difference / (2 * m)
def row_times_row(yhat, y):
    m = y.shape[1]
    difference = yhat - y
    cost = difference @ difference / (2 * m)
    return cost


# thought: // is the way to write a fraction in Python
# at fault: cost = np.mean(1 // 2 * (y - yhat) ** 2)
def half_by_whole_division(yhat, y):
    cost = np.mean(1 // 2 * (y - yhat) ** 2)
    return cost


# thought: the half belongs to the difference, then all of it is squared
# at fault: cost = np.mean((0.5 * (y - yhat)) ** 2)
def half_gets_squared_too(yhat, y):
    cost = np.mean((0.5 * (y - yhat)) ** 2)
    return cost


# thought: first find out how far off the model is on average, then square that error
# at fault: average_error = np.sum(errors) / errors.size
def square_of_the_average(yhat, y):
    errors = np.subtract(y, yhat)
    average_error = np.sum(errors) / errors.size
    return average_error**2 / 2
