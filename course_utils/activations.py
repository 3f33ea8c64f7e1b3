"""Functions that bend a layer's output, and their derivatives."""

import math

import numpy as np

from course_utils.checks import check_number, check_signed


def basic_sigmoid(x):
    """Squash one number into the interval from 0 to 1: 1 / (1 + e⁻ˣ).

    Parameters
    ----------
    x : float
        One number; from about -709 downwards e⁻ˣ is too large for a float.

    Returns
    -------
    s : float
        Between 0 and 1; 0.5 for x = 0.

    Raises
    ------
    TypeError
        If x is no single number.
    OverflowError
        If e⁻ˣ is too large for a float.

    References
    ----------
    Cox: The regression analysis of binary sequences, J. R. Stat. Soc. B 20 (1958).

    Examples
    --------
    >>> print(f"{basic_sigmoid(3):.6f}")
    0.952574
    """
    check_number(x=x)
    ### START CODE HERE ### (≈ 1 line of code)
    s = 1 / (1 + math.exp(-x))
    ### END CODE HERE ###
    return s


def sigmoid(z):
    """Squash every number of z into the interval from 0 to 1: 1 / (1 + e⁻ᶻ).

    For negative z it is computed as eᶻ / (1 + eᶻ), which is the same: so the
    exponential is never larger than 1, and nothing overflows.

    Parameters
    ----------
    z : float or ndarray of any shape
        Numbers of either sign and any size.

    Returns
    -------
    a : float or ndarray of z's shape
        Each between 0 and 1; 0.5 where z is 0.

    Raises
    ------
    TypeError
        If z is neither a number nor an array of numbers.

    References
    ----------
    Cox: The regression analysis of binary sequences, J. R. Stat. Soc. B 20 (1958).

    Examples
    --------
    >>> sigmoid(np.array([0.0, np.log(3.0), -1000.0]))
    array([0.5 , 0.75, 0.  ])
    """
    check_signed(z=np.asarray(z))
    ### START CODE HERE ### (≈ 2 lines of code)
    e = np.exp(-np.abs(z))  # at most 1, whatever the sign of z
    a = np.where(z >= 0, 1, e) / (1 + e)
    ### END CODE HERE ###
    return a


def sigmoid_derivative(x):
    """Slope of the sigmoid at every number of x: σ(x) (1 - σ(x)).

    Parameters
    ----------
    x : float or ndarray of any shape
        Where to take the slope: the sigmoid's argument, not its value.

    Returns
    -------
    ds : float or ndarray of x's shape
        At most 0.25, which is the slope at 0.

    Raises
    ------
    TypeError
        If x is neither a number nor an array of numbers.

    References
    ----------
    LeCun, Bottou, Orr, Müller: Efficient BackProp (1998), section 4.4.

    Examples
    --------
    >>> sigmoid_derivative(np.array([0.0, np.log(3.0)]))
    array([0.25  , 0.1875])
    """
    check_signed(x=np.asarray(x))
    ### START CODE HERE ### (≈ 2 lines of code)
    s = sigmoid(x)
    ds = s * (1 - s)
    ### END CODE HERE ###
    return ds


def tanh_derivative(z):
    """Slope of the hyperbolic tangent at every number of z: 1 - tanh²(z).

    Parameters
    ----------
    z : float or ndarray of any shape
        Where to take the slope: the argument of tanh, not its value.

    Returns
    -------
    dg : float or ndarray of z's shape
        At most 1, which is the slope at 0.

    Raises
    ------
    TypeError
        If z is neither a number nor an array of numbers.

    References
    ----------
    LeCun, Bottou, Orr, Müller: Efficient BackProp (1998), section 4.4.

    Examples
    --------
    >>> tanh_derivative(np.array([0.0, np.log(3.0)]))
    array([1.  , 0.36])
    """
    check_signed(z=np.asarray(z))
    ### START CODE HERE ### (≈ 2 lines of code)
    g = np.tanh(z)
    dg = 1 - g**2
    ### END CODE HERE ###
    return dg


def relu(z):
    """Rectified linear unit: keep what is positive, make the rest 0.

    Parameters
    ----------
    z : float or ndarray of any shape
        Numbers of either sign.

    Returns
    -------
    a : float or ndarray of z's shape
        The larger of z and 0, for each number by itself.

    Raises
    ------
    TypeError
        If z is neither a number nor an array of numbers.

    References
    ----------
    Nair, Hinton: Rectified linear units improve restricted Boltzmann machines, ICML (2010).

    Examples
    --------
    >>> relu(np.array([-2.0, 0.0, 3.0]))
    array([0., 0., 3.])
    """
    check_signed(z=np.asarray(z))
    ### START CODE HERE ### (≈ 1 line of code)
    a = np.maximum(z, 0)
    ### END CODE HERE ###
    return a


def relu_derivative(z):
    """Slope of the ReLU at every number of z: 1 where z is positive, else 0.

    At 0 the function has a corner and no slope. By convention 0 is taken
    there.

    Parameters
    ----------
    z : float or ndarray of any shape
        Where to take the slope: the ReLU's argument.

    Returns
    -------
    dg : float or ndarray of z's shape
        Ones and zeros.

    Raises
    ------
    TypeError
        If z is neither a number nor an array of numbers.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), section 6.3 (one-sided derivatives).

    Examples
    --------
    >>> relu_derivative(np.array([-2.0, 0.0, 3.0]))
    array([0., 0., 1.])
    """
    check_signed(z=np.asarray(z))
    ### START CODE HERE ### (≈ 1 line of code)
    dg = np.where(z > 0, 1.0, 0.0)
    ### END CODE HERE ###
    return dg


def leaky_relu(z):
    """ReLU that lets a hundredth through: z where z is positive, else 0.01 z.

    Parameters
    ----------
    z : float or ndarray of any shape
        Numbers of either sign.

    Returns
    -------
    a : float or ndarray of z's shape
        The larger of 0.01 z and z, for each number by itself.

    Raises
    ------
    TypeError
        If z is neither a number nor an array of numbers.

    References
    ----------
    Maas, Hannun, Ng: Rectifier nonlinearities improve neural network acoustic models, ICML (2013),
    section 2.

    Examples
    --------
    >>> leaky_relu(np.array([-2.0, 0.0, 3.0]))
    array([-0.02,  0.  ,  3.  ])
    """
    check_signed(z=np.asarray(z))
    ### START CODE HERE ### (≈ 1 line of code)
    a = np.maximum(0.01 * z, z)
    ### END CODE HERE ###
    return a


def leaky_relu_derivative(z):
    """Slope of the leaky ReLU at every number: 1 if it is positive, else 0.01.

    At 0 the function has a corner and no slope. By convention 0.01 is taken
    there.

    Parameters
    ----------
    z : float or ndarray of any shape
        Where to take the slope: the argument of the leaky ReLU.

    Returns
    -------
    dg : float or ndarray of z's shape
        Each 1 or 0.01.

    Raises
    ------
    TypeError
        If z is neither a number nor an array of numbers.

    References
    ----------
    Maas, Hannun, Ng: Rectifier nonlinearities improve neural network acoustic models, ICML (2013),
    section 2.

    Examples
    --------
    >>> leaky_relu_derivative(np.array([-2.0, 0.0, 3.0]))
    array([0.01, 0.01, 1.  ])
    """
    check_signed(z=np.asarray(z))
    ### START CODE HERE ### (≈ 1 line of code)
    dg = np.where(z > 0, 1.0, 0.01)
    ### END CODE HERE ###
    return dg
