"""Wrong ways to write `norms.l0_norm`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("positives_counted", line="return (x > 0).sum(axis=1, keepdims=True)")
def positive_only(x):
    return (x > 0).sum(axis=1, keepdims=True)


@expect("negatives_counted", line="return (x < 0).sum(axis=1, keepdims=True)")
def negative_only(x):
    return (x < 0).sum(axis=1, keepdims=True)


@expect("zeros_counted", line="return np.sum(x == 0, axis=1, keepdims=True)")
def zeros(x):
    return np.sum(x == 0, axis=1, keepdims=True)


@expect("columns_counted", line="return np.count_nonzero(x, axis=0).reshape(1, -1)")
def down_the_columns(x):
    return np.count_nonzero(x, axis=0).reshape(1, -1)


@expect("counts_without_keepdims", line="return np.count_nonzero(x, axis=1)")
def flat(x):
    return np.count_nonzero(x, axis=1)


@expect("everything_counted", line="return np.count_nonzero(x)")
def whole_matrix(x):
    return np.count_nonzero(x)


@expect("entries_added", line="return x.sum(axis=1, keepdims=True)")
def sums(x):
    return x.sum(axis=1, keepdims=True)


@expect(finding="shape", line="return np.count_nonzero(x, axis=0)")
def columns_flat(x):
    return np.count_nonzero(x, axis=0)


@expect("all_counted", line="return np.full((m, 1), n)")
def number_of_columns(x):
    m, n = x.shape
    return np.full((m, 1), n)


@expect(relation="sum missing", line="return x != 0")
def questions_only(x):
    return x != 0


@expect(relation="factor 1/n", line="return np.mean(x != 0, axis=1, keepdims=True)")
def shares(x):
    return np.mean(x != 0, axis=1, keepdims=True)


@expect(relation="row for column", line="return np.sum(x != 0, axis=1, keepdims=True).T")
def row(x):
    return np.sum(x != 0, axis=1, keepdims=True).T


@expect("sizes_added", line="return np.abs(x).sum(axis=1, keepdims=True)")
def absolute_values(x):
    return np.abs(x).sum(axis=1, keepdims=True)


@expect("any_for_count", line="return np.any(x != 0, axis=1, keepdims=True)")
def any_entry(x):
    return np.any(x != 0, axis=1, keepdims=True)


@expect(relation="memorised", line="return np.array([[2], [2], [2]])")
def text_example(x):
    return np.array([[2], [2], [2]])


@expect(finding="kind", says="wrap the list", line="return [np.count_nonzero(row) for row in x]")
def list_of_counts(x):
    return [np.count_nonzero(row) for row in x]


@expect(relation="first only", line="return np.count_nonzero(row)")
def first_row(x):
    for row in x:
        return np.count_nonzero(row)


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(x):
    counts = np.sum(x != 0, axis=1, keepdims=True)


@expect(finding="kind", says="It printed something", line="print(np.count_nonzero(row))")
def printed(x):
    for row in x:
        print(np.count_nonzero(row))


@expect("any_for_count", line="counts[i] = 1")
def overwritten(x):
    counts = np.zeros((x.shape[0], 1))
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            if x[i, j] != 0:
                counts[i] = 1
    return counts


@expect(relation="whole x", line="return np.count_nonzero(x.astype(int), axis=1).reshape(-1, 1)")
def whole_part(x):
    return np.count_nonzero(x.astype(int), axis=1).reshape(-1, 1)


@expect(finding="raised", line="return np.sum(x is not None, axis=1, keepdims=True)")
def identity_test(x):
    return np.sum(x is not None, axis=1, keepdims=True)
