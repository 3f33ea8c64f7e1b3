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


def check_matrix(**arrays):
    """Raise ValueError for the first argument that has not exactly two axes, or none of its own."""
    check_arrays(**arrays)
    for name, array in arrays.items():
        if array.ndim != 2 or 0 in array.shape:
            raise ValueError(
                f"{name} has shape {array.shape}, expected (m, n): a matrix with m ≥ 1 rows "
                "and n ≥ 1 columns"
            )


def check_vectors(**arrays):
    """Raise ValueError unless all arguments are vectors of one length, shape (m,) with m ≥ 1."""
    check_arrays(**arrays)
    for name, array in arrays.items():
        if array.ndim != 1 or array.size == 0:
            raise ValueError(f"{name} has shape {array.shape}, expected (m,) with m ≥ 1")
    first, *others = arrays
    expected = arrays[first].shape
    for name in others:
        if arrays[name].shape != expected:
            raise ValueError(
                f"{name} has shape {arrays[name].shape}, expected {expected} like {first}"
            )
