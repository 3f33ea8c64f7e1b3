"""Arithmetic between arrays of different shapes: a matrix with one number per row or column."""

import numpy as np

from course_utils.checks import check_matrix


def column_percentages(table):
    """Share of each entry in the total of its column, in per cent.

    Parameters
    ----------
    table : ndarray of shape (m, n)
        Amounts in one common unit; no column sums to 0.

    Returns
    -------
    percentages : ndarray of shape (m, n)
        Per cent of the column's total; each column sums to 100.

    Raises
    ------
    TypeError
        If table is no array of numbers.
    ValueError
        If table has not two axes, or if a column sums to 0.

    References
    ----------
    Harris et al.: Array programming with NumPy, Nature 585 (2020), figure 1 (broadcasting).

    Examples
    --------
    >>> column_percentages(np.array([[1.0, 30.0], [3.0, 10.0]]))
    array([[25., 75.],
           [75., 25.]])
    """
    check_matrix(table=table)
    check_column_totals(table)
    ### START CODE HERE ### (≈ 2 lines of code)
    totals = np.sum(table, axis=0, keepdims=True)  # (1, n): one total per column
    percentages = 100 * table / totals  # (m, n) / (1, n)
    ### END CODE HERE ###
    return percentages


def check_column_totals(table):
    """Raise ValueError, naming the first column that sums to 0: it has no shares."""
    empty = np.flatnonzero(np.sum(table, axis=0) == 0)
    if empty.size:
        raise ValueError(
            f"column {empty[0]} of table, shape {table.shape}, sums to 0; expected columns of "
            "shape (m, 1) with a total other than 0"
        )


def normalize_rows(x):
    """Divide each row by its Euclidean length, so that its length becomes 1.

    A row of zeros has no direction; it becomes nan, with NumPy's warning.

    Parameters
    ----------
    x : ndarray of shape (m, n)
        m vectors, one in each row.

    Returns
    -------
    unit_rows : ndarray of shape (m, n)
        Rows of length 1.

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
    >>> normalize_rows(np.array([[4.0, 3.0], [-6.0, 8.0]]))
    array([[ 0.8,  0.6],
           [-0.6,  0.8]])
    """
    check_matrix(x=x)
    ### START CODE HERE ### (≈ 2 lines of code)
    lengths = np.linalg.norm(x, axis=1, keepdims=True)  # (m, 1): one length per row
    unit_rows = x / lengths  # (m, n) / (m, 1)
    ### END CODE HERE ###
    return unit_rows


def softmax(x):
    """Turn each row of scores into probabilities: eˣ over the sum of its row.

    The largest entry of a row is subtracted first. The result is the same, and
    eˣ never overflows.

    Parameters
    ----------
    x : ndarray of shape (m, n)
        Scores: m examples, n classes.

    Returns
    -------
    probabilities : ndarray of shape (m, n)
        Positive numbers (0 where eˣ underflows); each row sums to 1.

    Raises
    ------
    TypeError
        If x is no array of numbers.
    ValueError
        If x has not two axes.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), section 4.1 and equation 6.29.

    Examples
    --------
    >>> softmax(np.array([[0.0, np.log(3.0)], [1000.0, 1000.0]]))
    array([[0.25, 0.75],
           [0.5 , 0.5 ]])
    """
    check_matrix(x=x)
    ### START CODE HERE ### (≈ 3 lines of code)
    exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))  # (m, n), each at most 1
    totals = np.sum(exponentials, axis=1, keepdims=True)  # (m, 1): one total per row
    probabilities = exponentials / totals  # (m, n) / (m, 1)
    ### END CODE HERE ###
    return probabilities
