"""Wrong ways to write `losses.squared_error`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("half_missing")
def mean_squared(yhat, y):
    return np.mean(np.square(yhat - y))


@expect("sum_of_halves")
def half_sum(yhat, y):
    return 0.5 * np.sum((yhat - y) ** 2)


@expect(relation="factor 2, factor m")
def sum_alone(yhat, y):
    return ((y - yhat) ** 2).sum()


@expect("sum_of_halves")
def divided_by_rows(yhat, y):
    m = y.shape[0]
    return np.sum((y - yhat) ** 2) / (2 * m)


@expect(relation="factor 2, factor m")
def length_of_the_list(yhat, y):
    m = len(y)
    return 1 / m * np.sum((y - yhat) ** 2)


@expect("absolute_errors")
def absolute(yhat, y):
    m = y.shape[1]
    return np.sum(np.abs(yhat - y)) / (2 * m)


@expect("halves_not_averaged")
def elementwise(yhat, y):
    return 1 / 2 * (y - yhat) ** 2


@expect(relation="mean missing")
def axis_one(yhat, y):
    return np.mean((y - yhat) ** 2, axis=0) / 2


@expect("root_of_the_mean")
def root(yhat, y):
    return np.sqrt(np.sum((y - yhat) ** 2) / y.shape[1])


@expect("mean_squared_afterwards")
def square_of_the_mean(yhat, y):
    return np.mean(y - yhat) ** 2 / 2


@expect("differences_not_squared")
def no_square(yhat, y):
    return np.mean(y - yhat) / 2


@expect(relation="floor division")
def whole_division(yhat, y):
    return np.sum((y - yhat) ** 2) // (2 * y.shape[1])


@expect(finding="kind", says="Is there a `return`")
def no_return(yhat, y):
    cost = np.mean((y - yhat) ** 2) / 2


@expect(finding="kind", says="It printed something")
def printed(yhat, y):
    print(np.mean((y - yhat) ** 2) / 2)


@expect(relation="factor 1/2")
def halved_twice(yhat, y):
    return np.mean(((y - yhat) / 2) ** 2)


@expect(relation="factor 1/m")
def divided_twice(yhat, y):
    m = y.shape[1]
    return np.mean((y - yhat) ** 2) / (2 * m)


@expect("slope_for_cost")
def gradient(yhat, y):
    return np.mean(yhat - y)


@expect(relation="all pairs")
def matrix_product(yhat, y):
    d = y - yhat
    return np.dot(d.T, d) / (2 * y.shape[1])


@expect("brackets_missing_in_square")
def brackets(yhat, y):
    return np.mean(y - yhat**2) / 2


@expect(relation="sign")
def negative(yhat, y):
    return -np.mean((y - yhat) ** 2) / 2
