"""Wrong ways to write `losses.L1`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect

YHAT = np.array([0.9, 0.2, 0.1, 0.4, 0.9])
Y = np.array([1, 0, 0, 1, 1])


@expect("mean_for_sum", line="return 1 / m * sum(abs(yhat - y))")
def average(yhat, y):
    m = len(y)
    return 1 / m * sum(abs(yhat - y))


@expect("signs_kept", line="return np.sum(np.subtract(y, yhat))")
def signs_kept(yhat, y):
    return np.sum(np.subtract(y, yhat))


@expect("signs_kept_reversed", line="total += yhat[i] - y[i]")
def predictions_minus_labels(yhat, y):
    total = 0
    for i in range(len(y)):
        total += yhat[i] - y[i]
    return total


@expect("absolute_value_of_the_sum", line="return abs(sum(y - yhat))")
def absolute_value_outside(yhat, y):
    return abs(sum(y - yhat))


@expect("squares_for_absolute_values", line="return np.dot(y - yhat, y - yhat)")
def squared(yhat, y):
    return np.dot(y - yhat, y - yhat)


@expect("not_summed", line="return abs(y - yhat)")
def no_sum(yhat, y):
    return abs(y - yhat)


@expect(relation="m: first only", line="return loss")
def returns_in_the_loop(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
        return loss


@expect(relation="m: first left out", line="for i in range(1, len(y)):")
def starts_at_one(yhat, y):
    loss = 0
    for i in range(1, len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


@expect(
    relation="m: last left out", line="return sum(abs(y[i] - yhat[i]) for i in range(len(y) - 1))"
)
def last_one_forgotten(yhat, y):
    return sum(abs(y[i] - yhat[i]) for i in range(len(y) - 1))


@expect(relation="m: last only", line="loss = abs(a - b)")
def overwritten(yhat, y):
    for a, b in zip(yhat, y, strict=True):
        loss = abs(a - b)
    return loss


@expect("largest_error", line="return np.abs(y - yhat).max()")
def maximum(yhat, y):
    return np.abs(y - yhat).max()


@expect(relation="m: as in the example", line="for i in range(min(5, len(y))):")
def hard_coded_length(yhat, y):
    loss = 0.0
    for i in range(min(5, len(y))):
        loss += abs(yhat[i] - y[i])
    return loss


@expect(relation="memorised", line="return 1.1")
def value_of_the_text(yhat, y):
    return 1.1


@expect(relation="memorised", line="return np.sum(np.abs(Y - YHAT))")
def globals_used(yhat, y):
    return np.sum(np.abs(Y - YHAT))


@expect(relation="offset", line="loss = 1")
def starts_with_one(yhat, y):
    loss = 1
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
    return loss


@expect(relation="whole numbers", line="return int(loss)")
def whole_numbers(yhat, y):
    loss = np.sum(np.abs(y - yhat))
    return int(loss)


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(yhat, y):
    loss = np.sum(np.abs(y - yhat))


@expect(finding="kind", says="It printed something", line='print("L1 =", np.sum(np.abs(y - yhat)))')
def printed(yhat, y):
    print("L1 =", np.sum(np.abs(y - yhat)))


@expect(relation="root", line="return np.sqrt(np.sum(np.abs(y - yhat)))")
def root(yhat, y):
    return np.sqrt(np.sum(np.abs(y - yhat)))


@expect(relation="factor 1/2", line="return 0.5 * np.sum(np.abs(y - yhat))")
def half(yhat, y):
    return 0.5 * np.sum(np.abs(y - yhat))


@expect("difference_of_sizes", line="return np.sum(np.abs(y) - np.abs(yhat))")
def difference_of_sizes(yhat, y):
    return np.sum(np.abs(y) - np.abs(yhat))


@expect(relation="negative yhat", line="return np.sum(np.abs(y + yhat))")
def plus(yhat, y):
    return np.sum(np.abs(y + yhat))


@expect(relation="sign", line="return -np.sum(np.abs(y - yhat))")
def minus(yhat, y):
    return -np.sum(np.abs(y - yhat))


@expect("table_of_differences", line="yhat = yhat.reshape(-1, 1)")
def columns(yhat, y):
    yhat = yhat.reshape(-1, 1)
    return np.sum(np.abs(y - yhat))


@expect(relation="sign, factor 1/m", line="return -np.abs(y - yhat).mean()")
def negative_mean(yhat, y):
    return -np.abs(y - yhat).mean()
