"""Wrong ways to write `losses.categorical_cross_entropy`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("mean_over_classes_too")
def mean_over_all(yhat, t):
    return np.mean(-t * np.log(yhat))


@expect("sum_over_examples")
def total(yhat, t):
    cost = 0
    for i in range(t.shape[1]):
        cost += -np.sum(t[:, i] * np.log(yhat[:, i]))
    return cost


@expect("categorical_minus_missing")
def sign(yhat, t):
    m = t.shape[1]
    return 1 / m * np.sum(t * np.log(yhat))


@expect("divided_by_classes")
def rows_counted(yhat, t):
    m = len(t)
    return -1 / m * np.sum(t * np.log(yhat))


@expect("columns_not_averaged")
def per_example(yhat, t):
    return -(t * np.log(yhat)).sum(axis=0)


@expect(relation="sum missing")
def per_class(yhat, t):
    m = t.shape[1]
    return -np.sum(t * np.log(yhat), axis=1) / m


@expect("binary_term_added")
def two_class_formula(yhat, t):
    m = t.shape[1]
    return -1 / m * (np.sum(t * np.log(yhat)) + np.sum((1 - t) * np.log(1 - yhat)))


@expect(relation="some cases")
def two_class_mean(yhat, t):
    return -np.mean(t * np.log(yhat) + (1 - t) * np.log(1 - yhat))


@expect(relation="factor 1/ln 2")
def log2(yhat, t):
    return -np.sum(t * np.log2(yhat)) / t.shape[1]


@expect(relation="factor 1/ln 10")
def log10(yhat, t):
    return -np.sum(t * np.log10(yhat)) / t.shape[1]


@expect("logarithm_of_one_hot_labels")
def swapped(yhat, t):
    return -np.sum(yhat * np.log(t)) / t.shape[1]


@expect("labels_ignored")
def labels_forgotten(yhat, t):
    return -np.sum(np.log(yhat)) / t.shape[1]


@expect("logarithm_missing")
def logarithm_forgotten(yhat, t):
    return -np.sum(t * yhat) / t.shape[1]


@expect(relation="sign, factor m")
def sum_and_sign(yhat, t):
    return np.sum(t * np.log(yhat))


@expect("most_likely_for_true")
def most_likely_class(yhat, t):
    return -np.mean(np.log(np.max(yhat, axis=0)))


@expect(finding="kind", says="Is there a `return`")
def no_return(yhat, t):
    m = t.shape[1]
    cost = -np.sum(t * np.log(yhat)) / m


@expect(finding="kind", says="It printed something")
def printed(yhat, t):
    print(-np.sum(t * np.log(yhat)) / t.shape[1])


@expect(relation="all pairs")
def matrix_product(yhat, t):
    return -np.dot(t, np.log(yhat).T) / t.shape[1]


@expect(relation="m: first only")
def first_example_only(yhat, t):
    for i in range(t.shape[1]):
        return -np.sum(t[:, i] * np.log(yhat[:, i]))


@expect(finding="shape")
def not_reduced(yhat, t):
    return -t * np.log(yhat)
