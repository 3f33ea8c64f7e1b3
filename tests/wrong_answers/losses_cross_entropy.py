"""Wrong ways to write `losses.cross_entropy`, and how each should be explained."""

import math

import numpy as np

from course_utils.banks import expect


@expect(
    "minus_missing", line="return 1 / m * np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))"
)
def sign(yhat, y):
    m = y.shape[1]
    return 1 / m * np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


@expect("sum_of_entropies", line="return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))")
def total(yhat, y):
    return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


@expect("second_term_missing", line="return -(1 / y.shape[1]) * np.dot(y, np.log(yhat).T)")
def first_term_alone(yhat, y):
    return -(1 / y.shape[1]) * np.dot(y, np.log(yhat).T)


@expect("first_term_missing", line="return -np.mean((1 - y) * np.log(1 - yhat))")
def second_term_alone(yhat, y):
    return -np.mean((1 - y) * np.log(1 - yhat))


@expect("decimal_logarithm", line="losses = y * np.log10(yhat) + (1 - y) * np.log10(1 - yhat)")
def log10(yhat, y):
    losses = y * np.log10(yhat) + (1 - y) * np.log10(1 - yhat)
    return -losses.mean()


@expect(
    "binary_logarithm", line="return np.mean(-(y * np.log2(yhat) + (1 - y) * np.log2(1 - yhat)))"
)
def log2(yhat, y):
    return np.mean(-(y * np.log2(yhat) + (1 - y) * np.log2(1 - yhat)))


@expect("terms_exchanged", line="return -np.mean((1 - y) * np.log(yhat) + y * np.log(1 - yhat))")
def labels_swapped(yhat, y):
    return -np.mean((1 - y) * np.log(yhat) + y * np.log(1 - yhat))


@expect(
    "logarithm_of_labels", line="return -np.mean(yhat * np.log(y) + (1 - yhat) * np.log(1 - y))"
)
def arguments_swapped(yhat, y):
    return -np.mean(yhat * np.log(y) + (1 - yhat) * np.log(1 - y))


@expect(
    "minus_for_one_term_only", line="return np.mean(-y * np.log(yhat) + (1 - y) * np.log(1 - yhat))"
)
def minus_on_the_first_term(yhat, y):
    return np.mean(-y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


@expect(
    "minus_for_one_term_only", line="return -np.mean(y * np.log(yhat) - (1 - y) * np.log(1 - yhat))"
)
def minus_between_the_terms(yhat, y):
    return -np.mean(y * np.log(yhat) - (1 - y) * np.log(1 - yhat))


@expect("entropies_not_averaged", line="return -(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))")
def not_averaged(yhat, y):
    return -(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


@expect("sum_of_entropies", line="m = y.shape[0]")
def divided_by_rows(yhat, y):
    m = y.shape[0]
    cost = -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)) / m
    return cost


@expect(
    relation="sign, factor m", line="return np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))"
)
def sum_and_sign(yhat, y):
    return np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


@expect(
    relation="all pairs",
    line="return -(np.dot(y.T, np.log(yhat)) + np.dot((1 - y).T, np.log(1 - yhat))) / m",
)
def outer_products(yhat, y):
    m = y.shape[1]
    return -(np.dot(y.T, np.log(yhat)) + np.dot((1 - y).T, np.log(1 - yhat))) / m


@expect(
    "math_log_for_numpy", line="return -np.mean(y * math.log(yhat) + (1 - y) * math.log(1 - yhat))"
)
def math_log(yhat, y):
    return -np.mean(y * math.log(yhat) + (1 - y) * math.log(1 - yhat))


@expect(
    "brackets_missing_around_one_minus_y",
    line="return -np.mean(y * np.log(yhat) + 1 - y * np.log(1 - yhat))",
)
def brackets(yhat, y):
    return -np.mean(y * np.log(yhat) + 1 - y * np.log(1 - yhat))


@expect("logarithm_of_the_mean", line="return -np.log(np.mean(y * yhat + (1 - y) * (1 - yhat)))")
def log_of_the_mean(yhat, y):
    return -np.log(np.mean(y * yhat + (1 - y) * (1 - yhat)))


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(yhat, y):
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))


@expect(finding="kind", says="It printed something", line='print("cost =", cost)')
def printed(yhat, y):
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    print("cost =", cost)


@expect(
    "same_logarithm_in_both_terms",
    line="return -np.mean(y * np.log(yhat) + (1 - y) * np.log(yhat))",
)
def one_minus_missing_in_the_logarithm(yhat, y):
    return -np.mean(y * np.log(yhat) + (1 - y) * np.log(yhat))


@expect("squared_error_for_entropy", line="return np.mean((y - yhat) ** 2) / 2")
def squared_error(yhat, y):
    return np.mean((y - yhat) ** 2) / 2


@expect(
    relation="exponential of the negative",
    line="return np.prod(yhat**y * (1 - yhat) ** (1 - y)) ** (1 / y.size)",
)
def exponential(yhat, y):
    return np.prod(yhat**y * (1 - yhat) ** (1 - y)) ** (1 / y.size)


@expect(
    relation="factor 1/m", line="return -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)) / m"
)
def divided_twice(yhat, y):
    m = y.shape[1]
    return -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)) / m


@expect(
    "plus_in_the_second_logarithm",
    line="return -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 + yhat))",
)
def logarithm_plus_one(yhat, y):
    return -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 + yhat))
