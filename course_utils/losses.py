"""How far predictions are from the truth, as one number for all examples."""

import numpy as np

from course_utils.checks import check_matrix, check_same_shape, check_vectors


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


def squared_error(yhat, y):
    """Half the squared difference of prediction and truth, on average.

    Parameters
    ----------
    yhat : ndarray of shape (1, m)
        Predictions.
    y : ndarray of shape (1, m)
        True values.

    Returns
    -------
    cost : float
        Mean of ½ (y - ŷ)², in the squared units of y.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the shapes differ.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 1.2; here averaged.

    Examples
    --------
    >>> print(f"{squared_error(np.array([[0.5, 1.0]]), np.array([[1, 0]])):.4f}")
    0.3125
    """
    check_same_shape(yhat=yhat, y=y)
    ### START CODE HERE ### (≈ 1 line of code)
    cost = np.mean((y - yhat) ** 2) / 2
    ### END CODE HERE ###
    return cost


def cross_entropy(yhat, y):
    """Binary cross-entropy: the mean of -(y log ŷ + (1 - y) log(1 - ŷ)).

    Predictions of exactly 0 or 1 are moved by 10⁻¹⁵ into the interval first,
    so that no logarithm is infinite: a wrong answer given with certainty costs
    about 34.5.

    Parameters
    ----------
    yhat : ndarray of shape (1, m)
        Predicted probabilities that the label is 1.
    y : ndarray of shape (1, m)
        True labels, 0 or 1.

    Returns
    -------
    cost : float
        Mean cost of an example in nats; 0 for perfect predictions, up to
        rounding.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the shapes differ.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 4.90; here averaged.

    Examples
    --------
    >>> print(f"{cross_entropy(np.array([[0.5, 0.25]]), np.array([[1, 0]])):.4f}")
    0.4904
    """
    check_same_shape(yhat=yhat, y=y)
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)  # log(0) is infinite
    ### START CODE HERE ### (≈ 1 line of code)
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    ### END CODE HERE ###
    return cost


def categorical_cross_entropy(yhat, t):
    """Cross-entropy for K classes: -Σₖ tₖ log ŷₖ, averaged over the examples.

    Predictions of exactly 0 are raised to 10⁻¹⁵ first, so that no logarithm is
    infinite.

    Parameters
    ----------
    yhat : ndarray of shape (K, m)
        Predicted probabilities; each column, one example, sums to 1.
    t : ndarray of shape (K, m)
        One-hot labels: in each column a single 1, in the row of the true
        class.

    Returns
    -------
    cost : float
        Mean cost of an example in nats.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the arguments are not two matrices of one shape.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 4.108; here averaged.

    Examples
    --------
    >>> yhat = np.array([[0.5, 0.1], [0.25, 0.8], [0.25, 0.1]])
    >>> t = np.array([[1, 0], [0, 1], [0, 0]])
    >>> print(f"{categorical_cross_entropy(yhat, t):.4f}")
    0.4581
    """
    check_matrix(yhat=yhat, t=t)
    check_same_shape(yhat=yhat, t=t)
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)  # log(0) is infinite
    ### START CODE HERE ### (≈ 1 line of code)
    cost = -np.sum(t * np.log(yhat)) / m
    ### END CODE HERE ###
    return cost
