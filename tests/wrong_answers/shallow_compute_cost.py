"""Wrong ways to write `shallow.compute_cost`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("sum_of_costs", line="return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))")
def total(A2, Y):
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@expect("cost_below_zero", line="return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m")
def negative(A2, Y):
    m = Y.shape[1]
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m


@expect(relation="sign, factor m", line="return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))")
def negative_total(A2, Y):
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@expect("second_term_missing", line="return -np.sum(np.multiply(np.log(A2), Y)) / Y.shape[1]")
def one_term(A2, Y):
    return -np.sum(np.multiply(np.log(A2), Y)) / Y.shape[1]


@expect("first_term_missing", line="return -np.mean((1 - Y) * np.log(1 - A2))")
def second_term_alone(A2, Y):
    return -np.mean((1 - Y) * np.log(1 - A2))


@expect("terms_exchanged", line="return -np.mean((1 - Y) * np.log(A2) + Y * np.log(1 - A2))")
def exchanged(A2, Y):
    return -np.mean((1 - Y) * np.log(A2) + Y * np.log(1 - A2))


@expect("squared_error_for_cross_entropy", line="return np.sum((A2 - Y) ** 2) / (2 * Y.shape[1])")
def squares(A2, Y):
    return np.sum((A2 - Y) ** 2) / (2 * Y.shape[1])


@expect(
    "logarithm_to_base_two", line="return -np.mean(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))"
)
def log2(A2, Y):
    return -np.mean(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))


@expect(
    relation="factor 1/ln 10", line="return -np.mean(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))"
)
def log10(A2, Y):
    return -np.mean(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))


@expect(relation="mean missing", line="return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))")
def each_example(A2, Y):
    return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@expect("sum_of_costs", line="m = Y.shape[0]")
def rows_for_m(A2, Y):
    m = Y.shape[0]
    return -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@expect(
    relation="factor 1/m",
    line="return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / Y.shape[1]",
)
def divided_twice(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / Y.shape[1]


@expect(
    relation="factor 1/2", line="return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / 2"
)
def half(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / 2


@expect(
    relation="all pairs",
    line="return -(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m",
)
def table(A2, Y):
    m = Y.shape[1]
    return -(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(A2, Y):
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@expect(
    finding="kind",
    says="It printed something",
    line="print(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))",
)
def printed(A2, Y):
    print(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))


@expect(
    relation="rounded", line="return round(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)), 2)"
)
def rounded(A2, Y):
    return round(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)), 2)


@expect(
    "sum_of_costs",
    line=("def three_arguments_and_a_sum(A2, Y, parameters):", "return -np.sum(logprobs)"),
)
def three_arguments_and_a_sum(A2, Y, parameters):
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return -np.sum(logprobs)
