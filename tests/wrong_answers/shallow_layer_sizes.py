"""Wrong ways to write `shallow.layer_sizes`, and how each should be explained."""

from course_utils.banks import expect


@expect("columns_counted", line="return X.shape[1], 4, Y.shape[1]")
def columns(X, Y):
    return X.shape[1], 4, Y.shape[1]


@expect("columns_counted", line="n_x = X.shape[1]")
def columns_of_x(X, Y):
    n_x = X.shape[1]
    n_y = Y.shape[0]
    return n_x, 4, n_y


@expect("columns_counted", line="n_y = Y.shape[1]")
def columns_of_y(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[1]
    return n_x, 4, n_y


@expect("hidden_layer_as_wide_as_the_input", line="n_x = n_h = X.shape[0]")
def as_wide_as_the_input(X, Y):
    n_x = n_h = X.shape[0]
    return n_x, n_h, Y.shape[0]


@expect("sizes_in_another_order", line="return X.shape[0], Y.shape[0], 4")
def order(X, Y):
    return X.shape[0], Y.shape[0], 4


@expect(relation="exchanged", line="return Y.shape[0], 4, X.shape[0]")
def order_reversed(X, Y):
    return Y.shape[0], 4, X.shape[0]


@expect("outputs_from_x", line="return X.shape[0], 4, X.shape[0]")
def x_twice(X, Y):
    return X.shape[0], 4, X.shape[0]


@expect("whole_shapes", line="return X.shape, 4, Y.shape")
def shapes(X, Y):
    return X.shape, 4, Y.shape


@expect(relation="constant factor", line="return len(X), 5, len(Y)")
def five_units(X, Y):
    return len(X), 5, len(Y)


@expect(finding="kind", says="not of 3", line="return X.shape[0], Y.shape[0]")
def hidden_layer_forgotten(X, Y):
    return X.shape[0], Y.shape[0]


@expect(relation="memorised", line="return 2, 4, 1")
def example(X, Y):
    return 2, 4, 1


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(X, Y):
    n_x, n_h, n_y = X.shape[0], 4, Y.shape[0]


@expect(finding="kind", says="It printed something", line="print(X.shape[0], 4, Y.shape[0])")
def printed(X, Y):
    print(X.shape[0], 4, Y.shape[0])


@expect(finding="kind", line='return {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}')
def dictionary(X, Y):
    return {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}
