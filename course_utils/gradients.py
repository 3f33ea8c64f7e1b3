"""Slopes found by trying, to check the formulas of a gradient against."""

import numpy as np


def central_differences(function, x, step=1e-5):
    """Estimate a gradient from the function's values a small step to either side.

    The error is of the order of step², plus rounding of the order of 10⁻¹⁶ / step.

    Parameters
    ----------
    function : callable
        Takes an array of x's shape, returns one number.
    x : ndarray of any shape
        Where to take the gradient; it is not changed.
    step : float
        How far to go to each side, in the units of x.

    Returns
    -------
    gradient : ndarray of x's shape
        ∂function/∂x, element by element.

    References
    ----------
    Press et al.: Numerical Recipes (3rd ed., 2007), section 5.7.

    Examples
    --------
    >>> central_differences(lambda x: np.sum(x**2), np.array([1.0, -2.0])).round(6)
    array([ 2., -4.])
    """
    x = np.array(x, dtype=float)
    gradient = np.empty_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + step
        above = function(x)
        x[index] = kept - step
        below = function(x)
        x[index] = kept
        gradient[index] = (above - below) / (2 * step)
    return gradient


def complex_step(function, x, step=1e-30):
    """Compute a gradient from the imaginary part after a tiny imaginary step.

    Nothing is subtracted, so nothing cancels: the result is exact to rounding. The function must
    accept complex numbers and use analytic operations only (no abs, no comparison).

    Parameters
    ----------
    function : callable
        Takes a complex array of x's shape, returns one complex number.
    x : ndarray of any shape
        Where to take the gradient; it is not changed.
    step : float
        Length of the imaginary step, in the units of x.

    Returns
    -------
    gradient : ndarray of x's shape
        ∂function/∂x, element by element.

    References
    ----------
    Squire, Trapp: Using complex variables to estimate derivatives of real functions,
    SIAM Review 40 (1998).

    Examples
    --------
    >>> complex_step(lambda x: np.sum(np.exp(x)), np.array([0.0, np.log(2.0)]))
    array([1., 2.])
    """
    x = np.array(x, dtype=complex)
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + 1j * step
        gradient[index] = np.imag(function(x)) / step
        x[index] = kept
    return gradient


def relative_error(first, second):
    """Compare two gradients: the length of the difference over the sum of their lengths.

    Parameters
    ----------
    first, second : ndarray of one shape
        Two gradients.

    Returns
    -------
    error : float
        0 for equal gradients, at most 1; 0 too where both are zero. Below 10⁻⁷ the formula is
        right in practice, above 10⁻³ it is wrong.

    Raises
    ------
    ValueError
        If the shapes differ.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), section 11.5 (checking derivatives).

    Examples
    --------
    >>> print(relative_error(np.array([3.0, 4.0]), np.array([-3.0, -4.0])))
    1.0
    """
    first, second = np.asarray(first), np.asarray(second)
    if first.shape != second.shape:
        raise ValueError(f"second has shape {second.shape}, expected {first.shape} like first")
    scale = np.linalg.norm(first) + np.linalg.norm(second)
    return float(np.linalg.norm(first - second) / scale) if scale else 0.0
