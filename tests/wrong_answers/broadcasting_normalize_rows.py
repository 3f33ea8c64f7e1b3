"""Wrong ways to write `broadcasting.normalize_rows`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("columns_normalized")
def columns(x):
    return x / np.sqrt(np.sum(x**2, axis=0))


@expect("keepdims_forgotten")
def axis_lost(x):
    norms = np.sqrt((x**2).sum(axis=1))
    return x / norms


@expect("one_length_for_all")
def whole_matrix(x):
    return x / np.sqrt(np.sum(x**2))


@expect("manhattan_length")
def manhattan(x):
    return x / abs(x).sum(axis=1, keepdims=True)


@expect("root_forgotten")
def no_root(x):
    return x / np.sum(x * x, axis=1, keepdims=True)


@expect("sum_to_one")
def sum_of_entries(x):
    return x / x.sum(axis=1).reshape(-1, 1)


@expect("largest_entry_one")
def largest(x):
    return x / np.abs(x).max(axis=1)[:, None]


@expect("lengths_only")
def lengths_returned(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths


@expect("multiplied_by_length")
def multiplied(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return x * lengths


@expect("root_mean_square_for_length")
def mean_below_the_root(x):
    return x / np.sqrt(np.mean(x**2, axis=1, keepdims=True))


@expect("length_by_entry")
def upside_down(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return lengths / x


@expect(finding="raised", says="Make a new array")
def in_place(x):
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    return x


@expect(finding="changed input", says="changed its input")
def in_place_loop(x):
    for i in range(len(x)):
        x[i] = x[i] / np.linalg.norm(x[i])
    return x


@expect(relation="some elements")
def first_row_only(x):
    y = np.array(x, dtype=float)
    for i in range(len(x)):
        y[i] = x[i] / np.linalg.norm(x[i])
        return y


@expect(relation="input")
def unit_rows_forgotten(x):
    for row in x:
        row = row / np.linalg.norm(row)
    return x


@expect(finding="kind", says="Is there a `return`")
def no_return(x):
    unit_rows = x / np.linalg.norm(x, axis=1, keepdims=True)


@expect(finding="kind", says="It printed something")
def printed(x):
    print(x / np.linalg.norm(x, axis=1, keepdims=True))


@expect(relation="sizes of x")
def absolute(x):
    return np.abs(x) / np.linalg.norm(x, axis=1, keepdims=True)


@expect(finding="value")
def standardised(x):
    return (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)


@expect("manhattan_length")
def root_first(x):
    return x / np.sum(np.sqrt(x**2), axis=1, keepdims=True)


@expect(relation="transpose")
def transposed(x):
    return (x / np.linalg.norm(x, axis=1, keepdims=True)).T


@expect("dtype_of_the_input")
def whole_numbers(x):
    result = np.zeros_like(x)
    result[...] = x / np.linalg.norm(x, axis=1, keepdims=True)
    return result


@expect(finding="kind", says="Return one result alone")
def tuple_returned(x):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    return x / lengths, lengths


@expect(relation="square")
def squares(x):
    return x**2 / np.sum(x**2, axis=1, keepdims=True)
