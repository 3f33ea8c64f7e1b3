"""How far predictions are from the truth, summed over the examples."""

import numpy as np

from course_utils.checks import check_vectors


def L1(yhat, y):
    """Sum of the absolute differences between predictions and truth.

    Parameters
    ----------
    yhat : ndarray of shape (m,)
        Predictions, one for each of m examples.
    y : ndarray of shape (m,)
        True values, in the same order.

    Returns
    -------
    loss : float
        |y₁ - ŷ₁| + … + |yₘ - ŷₘ|, in the units of y.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the arguments are not two vectors of one length.

    References
    ----------
    Boyd, Vandenberghe: Convex Optimization (2004), section 6.1.1 (ℓ₁-norm approximation).

    Examples
    --------
    >>> yhat, y = np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])
    >>> print(f"{L1(yhat, y):.2f}")
    1.10
    """
    check_vectors(yhat=yhat, y=y)
    ### START CODE HERE ### (≈ 1 line of code)
    loss = np.sum(np.abs(y - yhat))
    ### END CODE HERE ###
    return loss


def L2(yhat, y):
    """Sum of the squared differences between predictions and truth.

    Parameters
    ----------
    yhat : ndarray of shape (m,)
        Predictions, one for each of m examples.
    y : ndarray of shape (m,)
        True values, in the same order.

    Returns
    -------
    loss : float
        (y₁ - ŷ₁)² + … + (yₘ - ŷₘ)², in the squared units of y.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the arguments are not two vectors of one length.

    References
    ----------
    Boyd, Vandenberghe: Convex Optimization (2004), section 6.1.1 (least-squares approximation).

    Examples
    --------
    >>> yhat, y = np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])
    >>> print(f"{L2(yhat, y):.2f}")
    0.43
    """
    check_vectors(yhat=yhat, y=y)
    ### START CODE HERE ### (≈ 1 line of code)
    loss = np.sum((y - yhat) ** 2)
    ### END CODE HERE ###
    return loss
