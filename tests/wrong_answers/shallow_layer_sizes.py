"""Wrong ways to write `shallow.layer_sizes`, and how each should be explained."""


def columns(X, Y):
    return X.shape[1], 4, Y.shape[1]


def columns_of_x(X, Y):
    n_x = X.shape[1]
    n_y = Y.shape[0]
    return n_x, 4, n_y


def columns_of_y(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[1]
    return n_x, 4, n_y


def as_wide_as_the_input(X, Y):
    n_x = n_h = X.shape[0]
    return n_x, n_h, Y.shape[0]


def order(X, Y):
    return X.shape[0], Y.shape[0], 4


def order_reversed(X, Y):
    return Y.shape[0], 4, X.shape[0]


def x_twice(X, Y):
    return X.shape[0], 4, X.shape[0]


def shapes(X, Y):
    return X.shape, 4, Y.shape


def five_units(X, Y):
    return len(X), 5, len(Y)


def hidden_layer_forgotten(X, Y):
    return X.shape[0], Y.shape[0]


def example(X, Y):
    return 2, 4, 1


def no_return(X, Y):
    n_x, n_h, n_y = X.shape[0], 4, Y.shape[0]  # noqa: F841


def printed(X, Y):
    print(X.shape[0], 4, Y.shape[0])


def dictionary(X, Y):
    return {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}


def one_output_written_in(X, Y):
    return X.shape[0], 4, 1
