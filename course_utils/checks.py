"""Argument checks of the graded references: each error names the argument and what was expected.

A reference calls these before its first marked line. They are no part of the exercise, so the
stub that a learner gets leaves them out.
"""

import numpy as np


def check_arrays(**arrays):
    """Raise TypeError for the first argument that is no numeric NumPy array."""
    for name, array in arrays.items():
        if not isinstance(array, np.ndarray):
            raise TypeError(
                f"{name} must be a NumPy array, but it is of type {type(array).__name__}; "
                f"wrap it: np.array({name})"
            )
        if not (np.issubdtype(array.dtype, np.number) or array.dtype == bool):
            raise TypeError(f"{name} must hold numbers, but its dtype is {array.dtype}")


def check_signed(**arrays):
    """Raise TypeError also for unsigned whole numbers: their differences wrap round below 0."""
    check_arrays(**arrays)
    for name, array in arrays.items():
        if array.dtype.kind == "u":
            raise TypeError(
                f"{name} is of dtype {array.dtype}, which has no negative numbers; "
                f"convert it: {name}.astype(float)"
            )


def check_matrix(**arrays):
    """Raise ValueError for the first argument that has not exactly two axes, or none of its own."""
    check_signed(**arrays)
    for name, array in arrays.items():
        if array.ndim != 2 or 0 in array.shape:
            raise ValueError(
                f"{name} has shape {array.shape}, expected (m, n): a matrix with m ≥ 1 rows "
                "and n ≥ 1 columns"
            )


def check_vectors(**arrays):
    """Raise ValueError unless all arguments are vectors of one length, shape (m,) with m ≥ 1."""
    check_signed(**arrays)
    for name, array in arrays.items():
        if array.ndim != 1 or array.size == 0:
            raise ValueError(f"{name} has shape {array.shape}, expected (m,) with m ≥ 1")
    check_same_shape(**arrays)


def check_number(**numbers):
    """Raise TypeError for the first argument that is no single number."""
    for name, number in numbers.items():
        if not isinstance(number, int | float | np.integer | np.floating | np.ndarray) or (
            isinstance(number, bool) or np.ndim(number)
        ):
            raise TypeError(
                f"{name} must be one number, but it is of type {type(number).__name__}, "
                f"shape {np.shape(number)}; expected shape ()"
            )


def check_same_shape(**arrays):
    """Raise ValueError for the first argument that has not the shape of the first one."""
    check_signed(**arrays)
    first, *others = arrays
    expected = arrays[first].shape
    if arrays[first].size == 0:
        raise ValueError(f"{first} has shape {expected}, expected at least one element")
    for name in others:
        if arrays[name].shape != expected:
            raise ValueError(
                f"{name} has shape {arrays[name].shape}, expected {expected} like {first}"
            )


def check_logistic(w, b, X, Y=None):
    """Raise ValueError unless the shapes fit a logistic regression: (n_x, 1), (n_x, m), (1, m)."""
    check_matrix(w=w, X=X)
    check_number(b=b)
    n_x = X.shape[0]
    if w.shape != (n_x, 1):
        raise ValueError(f"w has shape {w.shape}, expected ({n_x}, 1): one weight a row of X")
    if Y is not None:
        check_labels(X, Y=Y)


def check_labels(X, **labels):
    """Raise ValueError unless there is one label for each column of X, in shape (1, m)."""
    check_matrix(X=X)
    check_signed(**labels)
    expected = (1, X.shape[1])
    for name, array in labels.items():
        if array.shape != expected:
            raise ValueError(
                f"{name} has shape {array.shape}, expected {expected}: one label a column of X"
            )


def check_count(**counts):
    """Raise an error for the first argument that is no whole number from 1 up."""
    for name, count in counts.items():
        if isinstance(count, bool) or not isinstance(count, int | np.integer):
            raise TypeError(f"{name} must be a whole number, but it is {count!r}")
        if count < 1:
            raise ValueError(f"{name} is {count}, expected at least 1")


def check_layers(A, **weights):
    """Raise ValueError unless each W (n, n_prev) and b (n, 1) fit the layer before, A (n_prev, m).

    The weights come in the order W1, b1, W2, b2, …
    """
    check_matrix(A=A, **weights)
    n_prev = A.shape[0]
    names = list(weights)
    for W, b in zip(names[::2], names[1::2], strict=True):
        n = weights[W].shape[0]
        if weights[W].shape[1] != n_prev:
            raise ValueError(
                f"{W} has shape {weights[W].shape}, expected (n, {n_prev}): one column for each of "
                f"the {n_prev} values that come in"
            )
        if weights[b].shape != (n, 1):
            raise ValueError(
                f"{b} has shape {weights[b].shape}, expected ({n}, 1): one bias a row of {W}"
            )
        n_prev = n


def check_layer_dims(layer_dims):
    """Raise an error unless there are at least two sizes of layers, each a whole number from 1."""
    if len(layer_dims) < 2:
        raise ValueError(
            f"layer_dims has {len(layer_dims)} elements, expected at least 2: the number of "
            "features, then the number of units in each layer"
        )
    check_count(**{f"layer_dims[{i}]": size for i, size in enumerate(layer_dims)})


def check_choice(choices, **names):
    """Raise ValueError for the first argument that is none of the choices."""
    for name, value in names.items():
        if value not in choices:
            wanted = " or ".join(f'"{choice}"' for choice in choices)
            raise ValueError(f"{name} is {value!r}, expected {wanted}")


def check_error(W, A_prev, **errors):
    """Raise ValueError unless a layer's error has the shape of its Z: (n, m)."""
    check_matrix(**errors)
    expected = (W.shape[0], A_prev.shape[1])
    for name, array in errors.items():
        if array.shape != expected:
            raise ValueError(
                f"{name} has shape {array.shape}, expected {expected} like the layer's Z"
            )
