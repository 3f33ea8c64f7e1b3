"""Wrong ways to write `losses.squared_error`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("half_missing", line="return np.mean(np.square(yhat - y))")
def mean_squared(yhat, y):
    return np.mean(np.square(yhat - y))


@expect("sum_of_halves", line="return 0.5 * np.sum((yhat - y) ** 2)")
def half_sum(yhat, y):
    return 0.5 * np.sum((yhat - y) ** 2)


@expect(relation="factor 2, factor m", line="return ((y - yhat) ** 2).sum()")
def sum_alone(yhat, y):
    return ((y - yhat) ** 2).sum()


@expect("sum_of_halves", line="m = y.shape[0]")
def divided_by_rows(yhat, y):
    m = y.shape[0]
    return np.sum((y - yhat) ** 2) / (2 * m)


@expect(
    relation="factor 2, factor m", line=("m = len(y)", "return 1 / m * np.sum((y - yhat) ** 2)")
)
def length_of_the_list(yhat, y):
    m = len(y)
    return 1 / m * np.sum((y - yhat) ** 2)


@expect("absolute_errors", line="return np.sum(np.abs(yhat - y)) / (2 * m)")
def absolute(yhat, y):
    m = y.shape[1]
    return np.sum(np.abs(yhat - y)) / (2 * m)


@expect("halves_not_averaged", line="return 1 / 2 * (y - yhat) ** 2")
def elementwise(yhat, y):
    return 1 / 2 * (y - yhat) ** 2


@expect(relation="mean missing", line="return np.mean((y - yhat) ** 2, axis=0) / 2")
def axis_one(yhat, y):
    return np.mean((y - yhat) ** 2, axis=0) / 2


@expect("root_of_the_mean", line="return np.sqrt(np.sum((y - yhat) ** 2) / y.shape[1])")
def root(yhat, y):
    return np.sqrt(np.sum((y - yhat) ** 2) / y.shape[1])


@expect("mean_squared_afterwards", line="return np.mean(y - yhat) ** 2 / 2")
def square_of_the_mean(yhat, y):
    return np.mean(y - yhat) ** 2 / 2


@expect("differences_not_squared", line="return np.mean(y - yhat) / 2")
def no_square(yhat, y):
    return np.mean(y - yhat) / 2


@expect(relation="floor division", line="return np.sum((y - yhat) ** 2) // (2 * y.shape[1])")
def whole_division(yhat, y):
    return np.sum((y - yhat) ** 2) // (2 * y.shape[1])


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(yhat, y):
    cost = np.mean((y - yhat) ** 2) / 2


@expect(finding="kind", says="It printed something", line="print(np.mean((y - yhat) ** 2) / 2)")
def printed(yhat, y):
    print(np.mean((y - yhat) ** 2) / 2)


@expect(relation="factor 1/2", line="return np.mean(((y - yhat) / 2) ** 2)")
def halved_twice(yhat, y):
    return np.mean(((y - yhat) / 2) ** 2)


@expect(relation="factor 1/m", line="return np.mean((y - yhat) ** 2) / (2 * m)")
def divided_twice(yhat, y):
    m = y.shape[1]
    return np.mean((y - yhat) ** 2) / (2 * m)


@expect("slope_for_cost", line="return np.mean(yhat - y)")
def gradient(yhat, y):
    return np.mean(yhat - y)


@expect(relation="all pairs", line="return np.dot(d.T, d) / (2 * y.shape[1])")
def matrix_product(yhat, y):
    d = y - yhat
    return np.dot(d.T, d) / (2 * y.shape[1])


@expect("brackets_missing_in_square", line="return np.mean(y - yhat**2) / 2")
def brackets(yhat, y):
    return np.mean(y - yhat**2) / 2


@expect(relation="sign", line="return -np.mean((y - yhat) ** 2) / 2")
def negative(yhat, y):
    return -np.mean((y - yhat) ** 2) / 2
