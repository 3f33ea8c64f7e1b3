"""Wrong ways to write `norms.l2_norm`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("square_root_forgotten")
def no_root(x):
    return (x * x).sum(axis=1, keepdims=True)


@expect("columns_measured")
def columns(x):
    return np.linalg.norm(x, axis=0, keepdims=True)


@expect("euclidean_without_keepdims")
def flat(x):
    return np.linalg.norm(x, axis=1)


@expect("whole_matrix")
def one_number(x):
    return np.sqrt(np.sum(x**2))


@expect("root_before_sum")
def manhattan(x):
    return np.sum(np.abs(x), axis=1, keepdims=True)


@expect("root_mean_square")
def rms(x):
    return np.sqrt((x**2).mean(axis=1, keepdims=True))


@expect("sum_squared")
def sum_then_square(x):
    s = x.sum(axis=1, keepdims=True)
    return np.sqrt(s**2)


@expect(finding="shape")
def columns_flat(x):
    return np.sqrt(np.sum(x**2, axis=0))


@expect(relation="row for column")
def row(x):
    return np.linalg.norm(x, axis=1).reshape(1, -1)


@expect("roots_added")
def root_of_each(x):
    return np.sqrt(np.abs(x)).sum(axis=1, keepdims=True)


@expect("entries_doubled")
def doubled(x):
    return np.sqrt(np.sum(x * 2, axis=1, keepdims=True))


@expect(finding="value")
def halved(x):
    return np.sum(x**2, axis=1, keepdims=True) / 2


@expect("divided_by_l2")
def normalised(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)


@expect("largest_entry_for_l2")
def largest(x):
    return np.linalg.norm(x, np.inf, axis=1, keepdims=True)


@expect(relation="another function")
def not_added(x):
    return np.sqrt(x**2)


@expect(finding="value")
def cube_root(x):
    return np.sum(x**2, axis=1, keepdims=True) ** (1 / 3)


@expect(relation="whole numbers")
def whole_numbers(x):
    return np.sqrt(np.sum(x**2, axis=1, keepdims=True)).astype(int)


@expect(relation="floor division")
def integer_exponent(x):
    return np.sum(x**2, axis=1, keepdims=True) ** (1 // 2)


@expect(relation="rounded")
def rounded(x):
    return np.round(np.linalg.norm(x, axis=1, keepdims=True), 2)


@expect(finding="kind", says="Is there a `return`")
def no_return(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)


@expect(finding="kind", says="It printed something")
def printed(x):
    print(np.linalg.norm(x, axis=1, keepdims=True))


@expect(relation="first only")
def first_row_only(x):
    for row in x:
        return np.sqrt(np.sum(row**2))


@expect(finding="changed input", says="changed its input")
def in_place(x):
    x **= 2
    return np.sqrt(x.sum(axis=1, keepdims=True))


@expect("euclidean_without_keepdims")
def product_of_matrices(x):
    return np.sqrt(np.diag(x @ x.T))


@expect(relation="broadcast")
def all_products(x):
    return np.sqrt(np.abs(x @ x.T))


@expect(finding="value")
def precedence(x):
    return np.sum(x**2, axis=1, keepdims=True) ** 1 / 2
