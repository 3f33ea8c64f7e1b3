"""Wrong ways to write `losses.L1`, and how each should be explained."""

import numpy as np

YHAT = np.array([0.9, 0.2, 0.1, 0.4, 0.9])
Y = np.array([1, 0, 0, 1, 1])


def average(yhat, y):
    m = len(y)
    return 1 / m * sum(abs(yhat - y))


def signs_kept(yhat, y):
    return np.sum(np.subtract(y, yhat))


def predictions_minus_labels(yhat, y):
    total = 0
    for i in range(len(y)):
        total += yhat[i] - y[i]
    return total


def absolute_value_outside(yhat, y):
    return abs(sum(y - yhat))


def squared(yhat, y):
    return np.dot(y - yhat, y - yhat)


def no_sum(yhat, y):
    return abs(y - yhat)


def returns_in_the_loop(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
        return loss


def starts_at_one(yhat, y):
    loss = 0
    for i in range(1, len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


def last_one_forgotten(yhat, y):
    return sum(abs(y[i] - yhat[i]) for i in range(len(y) - 1))


def overwritten(yhat, y):
    for a, b in zip(yhat, y, strict=True):
        loss = abs(a - b)
    return loss


def maximum(yhat, y):
    return np.abs(y - yhat).max()


def hard_coded_length(yhat, y):
    loss = 0.0
    for i in range(min(5, len(y))):
        loss += abs(yhat[i] - y[i])
    return loss


def value_of_the_text(yhat, y):
    return 1.1


def globals_used(yhat, y):
    return np.sum(np.abs(Y - YHAT))


def starts_with_one(yhat, y):
    loss = 1
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


def whole_numbers(yhat, y):
    loss = np.sum(np.abs(y - yhat))
    return int(loss)


def no_return(yhat, y):
    loss = np.sum(np.abs(y - yhat))  # noqa: F841


def printed(yhat, y):
    print("L1 =", np.sum(np.abs(y - yhat)))


def root(yhat, y):
    return np.sqrt(np.sum(np.abs(y - yhat)))


def half(yhat, y):
    return 0.5 * np.sum(np.abs(y - yhat))


def difference_of_sizes(yhat, y):
    return np.sum(np.abs(y) - np.abs(yhat))


def plus(yhat, y):
    return np.sum(np.abs(y + yhat))


def minus(yhat, y):
    return -np.sum(np.abs(y - yhat))


def columns(yhat, y):
    yhat = yhat.reshape(-1, 1)
    return np.sum(np.abs(y - yhat))


def negative_mean(yhat, y):
    return -np.abs(y - yhat).mean()
