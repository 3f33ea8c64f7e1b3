"""Wrong ways to write `deep.compute_cost`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("sum_of_costs", line="return -np.sum(np.log(AL) * Y + np.log(1 - AL) * (1 - Y))")
def total(AL, Y):
    return -np.sum(np.log(AL) * Y + np.log(1 - AL) * (1 - Y))


@expect("cost_below_zero", line="return np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m")
def no_minus(AL, Y):
    m = Y.shape[1]
    return np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m


@expect("second_term_missing", line="return -np.sum(Y * np.log(AL)) / m")
def first_term(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL)) / m


@expect("terms_exchanged", line="return -np.sum((1 - Y) * np.log(AL) + Y * np.log(1 - AL)) / m")
def swapped(AL, Y):
    m = Y.shape[1]
    return -np.sum((1 - Y) * np.log(AL) + Y * np.log(1 - AL)) / m


@expect(
    relation="factor 1/m", line="return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m"
)
def divided_twice(AL, Y):
    m = Y.shape[1]
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m


@expect(relation="mean missing", line="return -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))")
def per_example(AL, Y):
    return -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


@expect(
    relation="factor 1/ln 10",
    line="return -np.sum(Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL)) / m",
)
def decimal_logarithm(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL)) / m


@expect(finding="value", line="return np.mean(np.square(AL - Y))")
def squares(AL, Y):
    return np.mean(np.square(AL - Y))


@expect(finding="value", says="`m` is 1", line="m = Y.shape[0]")
def rows_counted(AL, Y):
    m = Y.shape[0]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m


@expect(
    finding="kind",
    says="It printed something",
    line="print(-np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))",
)
def printed(AL, Y):
    print(-np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))


@expect(relation="sign, factor m", line="return np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))")
def sum_without_minus(AL, Y):
    return np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
