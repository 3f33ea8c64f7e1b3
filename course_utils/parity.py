"""Networks that compute parity, with weights written down and not learned.

The parity of n bits is 1 where an odd number of them is 1. Each function returns `parameters` as
the course has them: W1, b1, …, WL, bL for ReLU in the hidden layers and the sigmoid at the output,
so that `deep.predict` runs them. Four designs of different depth need very different numbers of
hidden units.
"""

import numpy as np

from course_utils.checks import check_count, check_matrix

MOST_BITS = 16  # 2¹⁶ columns of 16 bits are 8 MB; each further bit doubles that
XOR = np.array([[1.0, -2.0]])  # a xor b = relu(a + b) - 2 relu(a + b - 1), for bits a and b


def all_inputs(n):
    """List all inputs of n bits.

    Parameters
    ----------
    n : int
        Number of bits, at most 16.

    Returns
    -------
    X : ndarray of shape (n, 2**n)
        One input in each column, counting up; the first row changes slowest.

    Raises
    ------
    TypeError
        If n is no whole number.
    ValueError
        If n is less than 1 or more than 16.

    Examples
    --------
    >>> all_inputs(2)
    array([[0., 0., 1., 1.],
           [0., 1., 0., 1.]])
    """
    _check_bits(n)
    numbers = np.arange(2**n)
    return np.stack([(numbers >> place) & 1 for place in reversed(range(n))]).astype(float)


def parity(X):
    """Tell for each column whether it holds an odd number of ones.

    Parameters
    ----------
    X : ndarray of shape (n, m)
        Bits, 0 or 1.

    Returns
    -------
    Y : ndarray of shape (1, m)
        1 where the number of ones is odd, else 0.

    Raises
    ------
    TypeError
        If X is no array of numbers.
    ValueError
        If X is no matrix, or holds other numbers than 0 and 1.

    Examples
    --------
    >>> parity(all_inputs(2))
    array([[0, 1, 1, 0]])
    """
    check_matrix(X=X)
    if not np.isin(X, (0, 1)).all():
        raise ValueError("X holds other numbers than 0 and 1, expected bits")
    return np.sum(X, axis=0, keepdims=True).astype(int) % 2


def xor_tree(n):
    """Join the bits two by two: a tree of XOR gates, ⌈log₂ n⌉ hidden layers deep.

    Each gate has two units. Both add up the gate's bits a and b; the second has the bias -1. Then
    a xor b = relu(a + b) - 2 relu(a + b - 1). The next layer reads off this difference by its
    weights. A bit that finds no partner is handed on by one unit.

    Parameters
    ----------
    n : int
        Number of bits; it need not be a power of two.

    Returns
    -------
    parameters : dict
        W1, b1, …, WL, bL with 2 (n - 1) hidden units if n is a power of two, and at most
        ⌈log₂ n⌉ more if not.

    Raises
    ------
    TypeError
        If n is no whole number.
    ValueError
        If n is less than 1.

    References
    ----------
    Bengio: Learning deep architectures for AI, Foundations and Trends in Machine Learning 2 (2009),
    section 2.1.

    Examples
    --------
    >>> from course_utils.deep import predict
    >>> predict(all_inputs(2), None, xor_tree(2)), hidden_units(xor_tree(8))
    (array([[0, 1, 1, 0]]), 14)
    """
    check_count(n=n)
    layers, bits = [], np.eye(n)  # (bits, units): how each bit is read off the layer before
    while len(bits) > 1:
        pairs = bits[:-1:2] + bits[1::2]  # (gates, units)
        gates, alone = len(pairs), bits[2 * len(pairs) :]  # none alone if they are even in number
        W = np.vstack([np.repeat(pairs, 2, axis=0), alone])
        b = np.vstack([np.tile([[0.0], [-1.0]], (gates, 1)), np.zeros((len(alone), 1))])
        layers.append((W, b))
        bits = np.zeros((gates + len(alone), len(W)))
        bits[:gates, : 2 * gates] = np.kron(np.eye(gates), XOR)
        bits[gates:, 2 * gates :] = 1
    return _parameters(layers, bits)


def pattern_network(n):
    """Give each input of odd parity a unit of its own: one hidden layer of 2ⁿ⁻¹ units.

    The unit of a pattern p adds 1 for each bit that should be on, and subtracts 1 for each that
    should be off. Its bias makes the sum 1 for p itself, and 0 or less for every other input.

    Parameters
    ----------
    n : int
        Number of bits, at most 16.

    Returns
    -------
    parameters : dict
        W1 (2ⁿ⁻¹, n), b1, W2 (1, 2ⁿ⁻¹) and b2.

    Raises
    ------
    TypeError
        If n is no whole number.
    ValueError
        If n is less than 1 or more than 16.

    References
    ----------
    Håstad: Almost optimal lower bounds for small depth circuits, STOC (1986), introduction.

    Examples
    --------
    >>> from course_utils.deep import predict
    >>> predict(all_inputs(2), None, pattern_network(2)), hidden_units(pattern_network(8))
    (array([[0, 1, 1, 0]]), 128)
    """
    X = all_inputs(n)
    patterns = X[:, parity(X)[0] == 1].T  # (2ⁿ⁻¹, n)
    b = 1 - np.sum(patterns, axis=1, keepdims=True)
    return _parameters([(2 * patterns - 1, b)], np.ones((1, len(patterns))))


def counting_network(n):
    """Count the ones and bend the count to a zigzag: one hidden layer of n units.

    With s ones, relu(s) - 2 relu(s - 1) + 2 relu(s - 2) - … is 0, 1, 0, 1, … for s = 0, 1, 2, …

    Parameters
    ----------
    n : int
        Number of bits.

    Returns
    -------
    parameters : dict
        W1 (n, n), b1, W2 (1, n) and b2.

    Raises
    ------
    TypeError
        If n is no whole number.
    ValueError
        If n is less than 1.

    References
    ----------
    Rumelhart, Hinton, Williams: Learning internal representations by error propagation, in:
    Parallel Distributed Processing 1 (1986): parity with n hidden units.

    Examples
    --------
    >>> from course_utils.deep import predict
    >>> predict(all_inputs(2), None, counting_network(2)), hidden_units(counting_network(8))
    (array([[0, 1, 1, 0]]), 8)
    """
    check_count(n=n)
    counts = np.arange(n).reshape(n, 1)
    zigzag = np.where(counts.T % 2 == 0, 2.0, -2.0)  # (1, n)
    zigzag[0, 0] = 1
    return _parameters([(np.ones((n, n)), -counts.astype(float))], zigzag)


def folding_network(n):
    """Count the ones and fold the count in half, again and again: ⌈log₂ n⌉ layers of two units.

    Of a count s from 0 to n, min(s, 2c - s) with c = ⌈n / 2⌉ has the same parity, and is at most
    c. As s is not negative, it is relu(s) - 2 relu(s - c).

    Parameters
    ----------
    n : int
        Number of bits.

    Returns
    -------
    parameters : dict
        W1, b1, …, WL, bL with 2 ⌈log₂ n⌉ hidden units.

    Raises
    ------
    TypeError
        If n is no whole number.
    ValueError
        If n is less than 1.

    References
    ----------
    Telgarsky: Benefits of depth in neural networks, COLT (2016).

    Examples
    --------
    >>> from course_utils.deep import predict
    >>> predict(all_inputs(2), None, folding_network(2)), hidden_units(folding_network(8))
    (array([[0, 1, 1, 0]]), 6)
    """
    check_count(n=n)
    layers, count = [], np.ones((1, n))  # (1, units): how the count is read off the layer before
    while n > 1:
        n = (n + 1) // 2
        layers.append((np.repeat(count, 2, axis=0), np.array([[0.0], [-float(n)]])))
        count = XOR
    return _parameters(layers, count)


def hidden_units(parameters):
    """Count the units of a network between its input and its output.

    Parameters
    ----------
    parameters : dict
        W1, b1, …, WL, bL.

    Returns
    -------
    units : int
        Number of units in layers 1 to L - 1.

    Examples
    --------
    >>> hidden_units({"W1": np.ones((3, 2)), "b1": 0, "W2": np.ones((1, 3)), "b2": 0})
    3
    """
    L = len(parameters) // 2
    return sum(len(parameters[f"W{layer}"]) for layer in range(1, L))


def _parameters(layers, last):
    """Return hidden layers, and an output that is sure of its bit: σ(10) for 1, σ(-10) for 0."""
    layers = [*layers, (20 * last, np.array([[-10.0]]))]
    return {
        f"{name}{number}": array
        for number, layer in enumerate(layers, start=1)
        for name, array in zip("Wb", layer, strict=True)
    }


def _check_bits(n):
    check_count(n=n)
    if n > MOST_BITS:
        raise ValueError(f"n is {n}, expected at most {MOST_BITS}: there are 2^{n} inputs")
