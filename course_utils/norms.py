"""Lengths of the rows of a matrix, each row one vector."""

import numpy as np

from course_utils.checks import check_matrix


def l0_norm(x):
    """Count of the non-zero entries of each row.

    It is called the L0 "norm" by custom.

    Parameters
    ----------
    x : ndarray of shape (m, n)
        m vectors, one in each row.

    Returns
    -------
    counts : ndarray of shape (m, 1)
        How many entries of each row differ from 0.

    Raises
    ------
    TypeError
        If x is no array of numbers.
    ValueError
        If x has not two axes.

    References
    ----------
    Elad: Sparse and Redundant Representations (2010), section 1.2 (the ℓ₀ "norm").

    Examples
    --------
    >>> l0_norm(np.array([[4, 3], [0, 2], [0, 0]])).ravel()
    array([2, 1, 0])
    """
    check_matrix(x=x)
    ### START CODE HERE ### (≈ 1 line of code)
    counts = np.sum(x != 0, axis=1, keepdims=True)
    ### END CODE HERE ###
    return counts


def l1_norm(x):
    """Manhattan length of each row: the sum of its absolute entries.

    Parameters
    ----------
    x : ndarray of shape (m, n)
        m vectors, one in each row.

    Returns
    -------
    lengths : ndarray of shape (m, 1)
        |x₁| + … + |xₙ| of each row, in the units of x.

    Raises
    ------
    TypeError
        If x is no array of numbers.
    ValueError
        If x has not two axes.

    References
    ----------
    Golub, Van Loan: Matrix Computations (4th ed., 2013), section 2.2 (vector norms).

    Examples
    --------
    >>> l1_norm(np.array([[4, 3], [-3, 2], [4, -1]])).ravel()
    array([7, 5, 5])
    """
    check_matrix(x=x)
    ### START CODE HERE ### (≈ 1 line of code)
    lengths = np.sum(np.abs(x), axis=1, keepdims=True)
    ### END CODE HERE ###
    return lengths


def l2_norm(x):
    """Euclidean length of each row: the root of the sum of its squares.

    Parameters
    ----------
    x : ndarray of shape (m, n)
        m vectors, one in each row.

    Returns
    -------
    lengths : ndarray of shape (m, 1)
        √(x₁² + … + xₙ²) of each row, in the units of x.

    Raises
    ------
    TypeError
        If x is no array of numbers.
    ValueError
        If x has not two axes.

    References
    ----------
    Golub, Van Loan: Matrix Computations (4th ed., 2013), section 2.2 (vector norms).

    Examples
    --------
    >>> l2_norm(np.array([[4, 3], [-3, 2], [4, -1]])).ravel()
    array([5.        , 3.60555128, 4.12310563])
    """
    check_matrix(x=x)
    ### START CODE HERE ### (≈ 1 line of code)
    lengths = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    ### END CODE HERE ###
    return lengths
