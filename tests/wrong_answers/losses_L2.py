"""Wrong ways to write `losses.L2`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("mean_of_squares")
def average(yhat, y):
    return np.sum((y - yhat) ** 2) / y.shape[0]


@expect("root_taken")
def norm(yhat, y):
    return np.linalg.norm(y - yhat)


@expect("absolute_values_for_squares")
def absolute_values(yhat, y):
    return sum(abs(y - yhat))


@expect("square_of_the_sum")
def squared_sum(yhat, y):
    d = np.sum(y - yhat)
    return d * d


@expect("brackets_forgotten")
def precedence(yhat, y):
    return np.sum(y - yhat * yhat)


@expect("one_half")
def half(yhat, y):
    return 1 / 2 * np.dot(y - yhat, y - yhat)


@expect("squares_not_summed")
def not_summed(yhat, y):
    return np.power(y - yhat, 2)


@expect(relation="factor 1/2, factor 1/m")
def half_of_the_mean(yhat, y):
    m = y.size
    return 1 / (2 * m) * np.sum((yhat - y) ** 2)


@expect("doubled_for_squared")
def times_two(yhat, y):
    return np.sum(2 * (y - yhat))


@expect("difference_of_squares")
def difference_of_squares(yhat, y):
    return np.sum(y**2 - yhat**2)


@expect("caret_for_power")
def xor_for_power(yhat, y):
    return np.sum((y - yhat) ^ 2)


@expect(relation="all pairs")
def outer_product(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return np.dot(d, d.T)


@expect(relation="m: first only")
def first_step_only(yhat, y):
    for i in range(len(y)):
        loss = (y[i] - yhat[i]) ** 2
        return loss


@expect(relation="m: last only")
def last_step_only(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss = (y[i] - yhat[i]) ** 2
    return loss


@expect(finding="kind", says="Is there a `return`")
def no_return(yhat, y):
    np.sum((y - yhat) ** 2)


@expect(finding="kind", says="It printed something")
def printed(yhat, y):
    loss = np.sum((y - yhat) ** 2)
    print(loss)


@expect(relation="memorised")
def memorised(yhat, y):
    loss = 0.43
    return loss


@expect(finding="value")
def cubes(yhat, y):
    return np.sum(np.abs(y - yhat) ** 3)


@expect(finding="changed input", says="changed its input")
def in_place(yhat, y):
    yhat -= y
    return np.sum(yhat**2)


@expect(relation="negative yhat")
def plus(yhat, y):
    return np.sum((y + yhat) ** 2)


@expect(finding="value")
def root_of_the_mean(yhat, y):
    return np.sqrt(np.mean((y - yhat) ** 2))


@expect(relation="sign")
def sum_negated(yhat, y):
    return np.sum(-((y - yhat) ** 2))
