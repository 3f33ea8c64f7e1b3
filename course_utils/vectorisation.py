"""Small steps from loops to arrays: a dot product, and an image as one column."""

import numpy as np

from course_utils.checks import check_arrays, check_vectors


def dot(a, b):
    """Multiply two vectors element by element and add up: a₁b₁ + … + aₙbₙ.

    Parameters
    ----------
    a : ndarray of shape (n,)
        A vector.
    b : ndarray of shape (n,)
        A vector of the same length.

    Returns
    -------
    product : float
        The dot product, in the product of the units of a and b.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the arguments are not two vectors of one length.

    References
    ----------
    Golub, Van Loan: Matrix Computations (4th ed., 2013), section 1.1.3.

    Examples
    --------
    >>> print(dot(np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])))
    32.0
    """
    check_vectors(a=a, b=b)
    ### START CODE HERE ### (≈ 1 line of code)
    product = np.dot(a, b)
    ### END CODE HERE ###
    return product


def image2vector(image):
    """Write all numbers of an image under each other, as one column.

    Parameters
    ----------
    image : ndarray of shape (height, width, depth)
        One image; depth is 1 for grey, 3 for red, green and blue.

    Returns
    -------
    v : ndarray of shape (height * width * depth, 1)
        The same numbers in the same order, the last axis running fastest.

    Raises
    ------
    TypeError
        If image is no array of numbers.
    ValueError
        If image has not three axes.

    References
    ----------
    Harris et al.: Array programming with NumPy, Nature 585 (2020), figure 1 (shape and strides).

    Examples
    --------
    >>> image2vector(np.array([[[1, 2], [3, 4]]])).ravel()
    array([1, 2, 3, 4])
    """
    check_image(image)
    ### START CODE HERE ### (≈ 1 line of code)
    v = image.reshape(-1, 1)  # -1: as many rows as there are numbers
    ### END CODE HERE ###
    return v


def check_image(image):
    """Raise ValueError unless the image has the axes height, width and depth."""
    check_arrays(image=image)
    if image.ndim != 3 or image.size == 0:
        raise ValueError(f"image has shape {image.shape}, expected (height, width, depth)")
