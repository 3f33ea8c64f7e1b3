"""Wrong ways to write `losses.L1`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect

YHAT = np.array([0.9, 0.2, 0.1, 0.4, 0.9])
Y = np.array([1, 0, 0, 1, 1])


@expect("mean_for_sum")
def average(yhat, y):
    m = len(y)
    return 1 / m * sum(abs(yhat - y))


@expect("signs_kept")
def signs_kept(yhat, y):
    return np.sum(np.subtract(y, yhat))


@expect("signs_kept_reversed")
def predictions_minus_labels(yhat, y):
    total = 0
    for i in range(len(y)):
        total += yhat[i] - y[i]
    return total


@expect("absolute_value_of_the_sum")
def absolute_value_outside(yhat, y):
    return abs(sum(y - yhat))


@expect("squares_for_absolute_values")
def squared(yhat, y):
    return np.dot(y - yhat, y - yhat)


@expect("not_summed")
def no_sum(yhat, y):
    return abs(y - yhat)


@expect(relation="m: first only")
def returns_in_the_loop(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
        return loss


@expect(relation="m: first left out")
def starts_at_one(yhat, y):
    loss = 0
    for i in range(1, len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


@expect(relation="m: last left out")
def last_one_forgotten(yhat, y):
    return sum(abs(y[i] - yhat[i]) for i in range(len(y) - 1))


@expect(relation="m: last only")
def overwritten(yhat, y):
    for a, b in zip(yhat, y, strict=True):
        loss = abs(a - b)
    return loss


@expect("largest_error")
def maximum(yhat, y):
    return np.abs(y - yhat).max()


@expect(relation="m: as in the example")
def hard_coded_length(yhat, y):
    loss = 0.0
    for i in range(min(5, len(y))):
        loss += abs(yhat[i] - y[i])
    return loss


@expect(relation="memorised")
def value_of_the_text(yhat, y):
    return 1.1


@expect(relation="memorised")
def globals_used(yhat, y):
    return np.sum(np.abs(Y - YHAT))


@expect(relation="offset")
def starts_with_one(yhat, y):
    loss = 1
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


@expect(relation="whole numbers")
def whole_numbers(yhat, y):
    loss = np.sum(np.abs(y - yhat))
    return int(loss)


@expect(finding="kind", says="Is there a `return`")
def no_return(yhat, y):
    loss = np.sum(np.abs(y - yhat))


@expect(finding="kind", says="It printed something")
def printed(yhat, y):
    print("L1 =", np.sum(np.abs(y - yhat)))


@expect(relation="root")
def root(yhat, y):
    return np.sqrt(np.sum(np.abs(y - yhat)))


@expect(relation="factor 1/2")
def half(yhat, y):
    return 0.5 * np.sum(np.abs(y - yhat))


@expect("difference_of_sizes")
def difference_of_sizes(yhat, y):
    return np.sum(np.abs(y) - np.abs(yhat))


@expect(relation="negative yhat")
def plus(yhat, y):
    return np.sum(np.abs(y + yhat))


@expect(relation="sign")
def minus(yhat, y):
    return -np.sum(np.abs(y - yhat))


@expect("table_of_differences")
def columns(yhat, y):
    yhat = yhat.reshape(-1, 1)
    return np.sum(np.abs(y - yhat))


@expect(relation="sign, factor 1/m")
def negative_mean(yhat, y):
    return -np.abs(y - yhat).mean()
