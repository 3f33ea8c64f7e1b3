"""Wrong ways to write `norms.l2_norm`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("square_root_forgotten", line="return (x * x).sum(axis=1, keepdims=True)")
def no_root(x):
    return (x * x).sum(axis=1, keepdims=True)


@expect("columns_measured", line="return np.linalg.norm(x, axis=0, keepdims=True)")
def columns(x):
    return np.linalg.norm(x, axis=0, keepdims=True)


@expect("euclidean_without_keepdims", line="return np.linalg.norm(x, axis=1)")
def flat(x):
    return np.linalg.norm(x, axis=1)


@expect("whole_matrix", line="return np.sqrt(np.sum(x**2))")
def one_number(x):
    return np.sqrt(np.sum(x**2))


@expect("root_before_sum", line="return np.sum(np.abs(x), axis=1, keepdims=True)")
def manhattan(x):
    return np.sum(np.abs(x), axis=1, keepdims=True)


@expect("root_mean_square", line="return np.sqrt((x**2).mean(axis=1, keepdims=True))")
def rms(x):
    return np.sqrt((x**2).mean(axis=1, keepdims=True))


@expect("sum_squared", line=("s = x.sum(axis=1, keepdims=True)", "return np.sqrt(s**2)"))
def sum_then_square(x):
    s = x.sum(axis=1, keepdims=True)
    return np.sqrt(s**2)


@expect(finding="shape", line="return np.sqrt(np.sum(x**2, axis=0))")
def columns_flat(x):
    return np.sqrt(np.sum(x**2, axis=0))


@expect(relation="row for column", line="return np.linalg.norm(x, axis=1).reshape(1, -1)")
def row(x):
    return np.linalg.norm(x, axis=1).reshape(1, -1)


@expect("roots_added", line="return np.sqrt(np.abs(x)).sum(axis=1, keepdims=True)")
def root_of_each(x):
    return np.sqrt(np.abs(x)).sum(axis=1, keepdims=True)


@expect("entries_doubled", line="return np.sqrt(np.sum(x * 2, axis=1, keepdims=True))")
def doubled(x):
    return np.sqrt(np.sum(x * 2, axis=1, keepdims=True))


@expect(finding="value", line="return np.sum(x**2, axis=1, keepdims=True) / 2")
def halved(x):
    return np.sum(x**2, axis=1, keepdims=True) / 2


@expect("divided_by_l2", line="return x / np.linalg.norm(x, axis=1, keepdims=True)")
def normalised(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)


@expect("largest_entry_for_l2", line="return np.linalg.norm(x, np.inf, axis=1, keepdims=True)")
def largest(x):
    return np.linalg.norm(x, np.inf, axis=1, keepdims=True)


@expect(relation="another function", line="return np.sqrt(x**2)")
def not_added(x):
    return np.sqrt(x**2)


@expect(finding="value", line="return np.sum(x**2, axis=1, keepdims=True) ** (1 / 3)")
def cube_root(x):
    return np.sum(x**2, axis=1, keepdims=True) ** (1 / 3)


@expect(
    relation="whole numbers", line="return np.sqrt(np.sum(x**2, axis=1, keepdims=True)).astype(int)"
)
def whole_numbers(x):
    return np.sqrt(np.sum(x**2, axis=1, keepdims=True)).astype(int)


@expect(relation="floor division", line="return np.sum(x**2, axis=1, keepdims=True) ** (1 // 2)")
def integer_exponent(x):
    return np.sum(x**2, axis=1, keepdims=True) ** (1 // 2)


@expect(relation="rounded", line="return np.round(np.linalg.norm(x, axis=1, keepdims=True), 2)")
def rounded(x):
    return np.round(np.linalg.norm(x, axis=1, keepdims=True), 2)


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)


@expect(
    finding="kind",
    says="It printed something",
    line="print(np.linalg.norm(x, axis=1, keepdims=True))",
)
def printed(x):
    print(np.linalg.norm(x, axis=1, keepdims=True))


@expect(relation="first only", line="return np.sqrt(np.sum(row**2))")
def first_row_only(x):
    for row in x:
        return np.sqrt(np.sum(row**2))


@expect(finding="changed input", says="changed its input", line="x **= 2")
def in_place(x):
    x **= 2
    return np.sqrt(x.sum(axis=1, keepdims=True))


@expect("euclidean_without_keepdims", line="return np.sqrt(np.diag(x @ x.T))")
def product_of_matrices(x):
    return np.sqrt(np.diag(x @ x.T))


@expect(relation="broadcast", line="return np.sqrt(np.abs(x @ x.T))")
def all_products(x):
    return np.sqrt(np.abs(x @ x.T))


@expect(finding="value", line="return np.sum(x**2, axis=1, keepdims=True) ** 1 / 2")
def precedence(x):
    return np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
