"""Wrong ways to write `norms.l1_norm`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("signs_kept_in_rows", line="return x.sum(axis=1).reshape(-1, 1)")
def no_absolute_value(x):
    return x.sum(axis=1).reshape(-1, 1)


@expect("column_lengths", line="return abs(x).sum(axis=0, keepdims=True)")
def columns(x):
    return abs(x).sum(axis=0, keepdims=True)


@expect("lengths_without_keepdims", line="return np.linalg.norm(x, 1, axis=1)")
def flat(x):
    return np.linalg.norm(x, 1, axis=1)


@expect("everything_added", line="return abs(x).sum()")
def everything(x):
    return abs(x).sum()


@expect("absolute_row_sums", line="return abs(x.sum(axis=1, keepdims=True))")
def absolute_at_the_end(x):
    return abs(x.sum(axis=1, keepdims=True))


@expect("euclidean_length", line="return np.sqrt((x**2).sum(axis=1, keepdims=True))")
def euclidean(x):
    return np.sqrt((x**2).sum(axis=1, keepdims=True))


@expect("norm_of_the_matrix", line="return np.linalg.norm(x, 1)")
def matrix_norm(x):
    return np.linalg.norm(x, 1)


@expect(finding="shape", line="return np.abs(x).sum(axis=0)")
def columns_flat(x):
    return np.abs(x).sum(axis=0)


@expect(relation="sum missing", line="return np.abs(x)")
def not_added(x):
    return np.abs(x)


@expect(relation="factor 1/n", line="return np.mean(np.abs(x), axis=1, keepdims=True)")
def mean(x):
    return np.mean(np.abs(x), axis=1, keepdims=True)


@expect("largest_entry_for_l1", line="return np.max(np.abs(x), axis=1, keepdims=True)")
def largest(x):
    return np.max(np.abs(x), axis=1, keepdims=True)


@expect(relation="squared x", line="return np.sum(x**2, axis=1, keepdims=True)")
def squares(x):
    return np.sum(x**2, axis=1, keepdims=True)


@expect(relation="row for column", line="return np.abs(x).sum(axis=1).reshape(1, -1)")
def row(x):
    return np.abs(x).sum(axis=1).reshape(1, -1)


@expect(relation="sign", line="return -np.sum(np.abs(x), axis=1, keepdims=True)")
def negative(x):
    return -np.sum(np.abs(x), axis=1, keepdims=True)


@expect("divided_by_l1", line="return x / np.sum(np.abs(x), axis=1, keepdims=True)")
def normalised(x):
    return x / np.sum(np.abs(x), axis=1, keepdims=True)


@expect(relation="n: first left out", line="return np.sum(np.abs(x[:, 1:]), axis=1, keepdims=True)")
def first_column_left_out(x):
    return np.sum(np.abs(x[:, 1:]), axis=1, keepdims=True)


@expect(relation="n: as in the example", line="return np.abs(x[:, 0:1]) + np.abs(x[:, 1:2])")
def two_columns_only(x):
    return np.abs(x[:, 0:1]) + np.abs(x[:, 1:2])


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(x):
    lengths = np.sum(np.abs(x), axis=1, keepdims=True)


@expect(
    finding="kind",
    says="It printed something",
    line="print(np.sum(np.abs(x), axis=1, keepdims=True))",
)
def printed(x):
    print(np.sum(np.abs(x), axis=1, keepdims=True))


@expect(relation="whole numbers", line="lengths = np.zeros((len(x), 1), dtype=int)")
def whole_numbers(x):
    lengths = np.zeros((len(x), 1), dtype=int)
    for i in range(len(x)):
        lengths[i] = np.sum(np.abs(x[i]))
    return lengths


@expect(relation="some elements", line="return lengths")
def first_row_only(x):
    lengths = np.zeros((len(x), 1))
    for i in range(len(x)):
        lengths[i] = sum(abs(x[i]))
        return lengths


@expect(finding="changed input", says="changed its input", line="x[x < 0] *= -1")
def in_place(x):
    x[x < 0] *= -1
    return x.sum(axis=1, keepdims=True)


@expect(relation="memorised", line="return np.array([[7.0], [5.0], [5.0]])")
def example(x):
    return np.array([[7.0], [5.0], [5.0]])


@expect(relation="positive x", line="return np.sum(np.maximum(x, 0), axis=1, keepdims=True)")
def positive_part(x):
    return np.sum(np.maximum(x, 0), axis=1, keepdims=True)
