"""Correct ways to write `activations.relu_derivative`, each different from the reference."""

import numpy as np


def flags_as_numbers(z):
    return (np.asarray(z) > 0).astype(float)


def flags_as_they_are(z):
    return np.asarray(z) > 0


def flags_as_whole_numbers(z):
    dg = np.where(np.asarray(z) <= 0, 0, 1)
    return dg


def flags_times_one(z):
    return 1 * (np.array(z) > 0)


def step_function(z):
    return np.heaviside(z, 0)


def positive_signs(z):
    return np.maximum(np.sign(z), 0)


def masks_on_a_copy(Z):
    dZ = np.array(Z, dtype=float, copy=True)
    dZ[dZ <= 0] = 0
    dZ[dZ > 0] = 1
    return dZ


def ones_with_holes(z):
    dg = np.ones(np.shape(z))
    dg[np.less_equal(z, 0)] = 0.0
    return dg


def loop_over_the_elements(z):
    z = np.asarray(z)
    dg = np.zeros(z.shape)
    for index in np.ndindex(z.shape):
        if z[index] > 0:
            dg[index] = 1
    return dg


def conditions_chosen_from(z):
    z = np.asarray(z)
    return np.select([z > 0, z <= 0], [1.0, 0.0])


def without_warning_of_the_quotient(z):
    a = np.maximum(z, 0)
    return np.divide(a, z, out=np.zeros(np.shape(z)), where=np.asarray(z) != 0)


def list_of_rows(z, at_zero=0):
    if np.ndim(z) == 0:
        return 1.0 if z > 0 else 0.0 if z < 0 else float(at_zero)
    return np.array([list_of_rows(row, at_zero) for row in z])
