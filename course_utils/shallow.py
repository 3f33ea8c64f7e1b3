"""A network with one hidden layer: tanh inside, sigmoid at the output.

Throughout, X (n_x, m) holds m examples in its columns, Y (1, m) their labels 0 or 1. `parameters`
has W1 (n_h, n_x), b1 (n_h, 1), W2 (1, n_h) and b2 (1, 1); `grads` has the cost's derivatives
with respect to them, dW1, db1, dW2 and db2, of the same shapes.
"""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.checks import check_count, check_labels, check_layers, check_matrix


def layer_sizes(X, Y):
    """Read the sizes of input and output from the data; n_h is always 4.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (n_y, m)
        Labels, one column for each example.

    Returns
    -------
    n_x, n_h, n_y : int
        Number of features, of hidden units (4) and of outputs.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If an argument is no matrix.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), section 5.1.

    Examples
    --------
    >>> layer_sizes(np.zeros((5, 3)), np.zeros((2, 3)))
    (5, 4, 2)
    """
    check_matrix(X=X, Y=Y)
    ### START CODE HERE ### (≈ 3 lines of code)
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    ### END CODE HERE ###
    return n_x, n_h, n_y


def initialize_parameters(n_x, n_h, n_y):
    """Make the start of the descent: small random weights, biases zero.

    The random numbers are seeded: the same sizes give the same weights each
    time.

    Parameters
    ----------
    n_x : int
        Number of features.
    n_h : int
        Number of hidden units.
    n_y : int
        Number of outputs.

    Returns
    -------
    parameters : dict
        "W1" (n_h, n_x) and "W2" (n_y, n_h), Gaussian with standard deviation
        0.01; "b1" (n_h, 1) and "b2" (n_y, 1), zeros.

    Raises
    ------
    TypeError
        If a size is no whole number.
    ValueError
        If a size is less than 1.

    References
    ----------
    Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323
    (1986): small random weights break the symmetry between units.

    Examples
    --------
    >>> parameters = initialize_parameters(2, 3, 1)
    >>> parameters["W1"].shape, parameters["W2"].shape, parameters["b1"].ravel()
    ((3, 2), (1, 3), array([0., 0., 0.]))
    """
    check_count(n_x=n_x, n_h=n_h, n_y=n_y)
    rng = np.random.default_rng(2)
    ### START CODE HERE ### (≈ 4 lines of code)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    ### END CODE HERE ###
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def forward_propagation(X, parameters):
    """Compute the network's output, and keep what the way back needs.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    parameters : dict
        W1, b1, W2 and b2.

    Returns
    -------
    A2 : ndarray of shape (1, m)
        The probability of label 1, for each example.
    cache : dict
        "Z1", "A1" (n_h, m) and "Z2", "A2" (1, m).

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 5.7.

    Examples
    --------
    >>> parameters = {"W1": np.array([[1.0], [2.0]]), "b1": np.zeros((2, 1)),
    ...               "W2": np.array([[1.0, 1.0]]), "b2": np.zeros((1, 1))}
    >>> A2, cache = forward_propagation(np.array([[0.0, 0.5]]), parameters)
    >>> print(A2.round(4), cache["A1"].shape)
    [[0.5    0.7727]] (2, 2)
    """
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    check_layers(X, W1=W1, b1=b1, W2=W2, b2=b2)
    ### START CODE HERE ### (≈ 4 lines of code)
    Z1 = W1 @ X + b1  # (n_h, n_x) @ (n_x, m) + (n_h, 1)
    A1 = np.tanh(Z1)  # (n_h, m)
    Z2 = W2 @ A1 + b2  # (1, n_h) @ (n_h, m) + (1, 1)
    A2 = sigmoid(Z2)  # (1, m)
    ### END CODE HERE ###
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


def compute_cost(A2, Y):
    """Compute the mean cross-entropy of the network's output.

    Outputs of exactly 0 or 1 are moved by 10⁻¹⁵ into the interval first, so
    that no logarithm is infinite.

    Parameters
    ----------
    A2 : ndarray of shape (1, m)
        Predicted probabilities of label 1.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.

    Returns
    -------
    cost : float
        Mean of -(y log a + (1 - y) log(1 - a)), in nats.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 5.21; here averaged.

    Examples
    --------
    >>> print(f"{compute_cost(np.array([[0.5, 0.25]]), np.array([[1, 0]])):.4f}")
    0.4904
    """
    check_labels(A2, Y=Y)
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)  # log(0) would be infinite
    ### START CODE HERE ### (≈ 2 lines of code)
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))  # (1, m)
    cost = float(np.mean(losses))
    ### END CODE HERE ###
    return cost


def backward_propagation(parameters, cache, X, Y):
    """Compute the cost's derivatives with respect to all parameters.

    Parameters
    ----------
    parameters : dict
        W1, b1, W2 and b2.
    cache : dict
        What `forward_propagation` kept.
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.

    Returns
    -------
    grads : dict
        "dW1", "db1", "dW2" and "db2", each of the shape of its parameter.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323
    (1986).

    Examples
    --------
    >>> parameters = {"W1": np.array([[1.0], [2.0]]), "b1": np.zeros((2, 1)),
    ...               "W2": np.array([[1.0, 1.0]]), "b2": np.zeros((1, 1))}
    >>> X, Y = np.array([[0.0, 0.5]]), np.array([[0, 1]])
    >>> _, cache = forward_propagation(X, parameters)
    >>> grads = backward_propagation(parameters, cache, X, Y)
    >>> print(grads["dW2"].round(4), grads["db2"].round(4))
    [[-0.0525 -0.0865]] [[0.1364]]
    """
    check_labels(X, Y=Y)
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    ### START CODE HERE ### (≈ 6 lines of code)
    dZ2 = A2 - Y  # (1, m)
    dW2 = dZ2 @ A1.T / m  # (1, m) @ (m, n_h)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m  # (1, 1)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)  # (n_h, 1) @ (1, m), then element by element
    dW1 = dZ1 @ X.T / m  # (n_h, m) @ (m, n_x)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m  # (n_h, 1)
    ### END CODE HERE ###
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def update_parameters(parameters, grads, learning_rate=1.2):
    """Take one step of gradient descent.

    Parameters
    ----------
    parameters : dict
        W1, b1, W2 and b2; they are not changed here, and may be in yours.
    grads : dict
        dW1, db1, dW2 and db2.
    learning_rate : float
        Length of the step, as a multiple of the gradient.

    Returns
    -------
    parameters : dict
        The new W1, b1, W2 and b2.

    Raises
    ------
    KeyError
        If a parameter or its gradient is missing.

    References
    ----------
    Cauchy: Méthode générale pour la résolution des systèmes d'équations simultanées, C. R. Acad.
    Sci. Paris 25 (1847).

    Examples
    --------
    >>> one = np.ones((1, 1))
    >>> parameters = {"W1": one, "b1": one, "W2": one, "b2": one}
    >>> grads = {"dW1": one, "db1": -one, "dW2": 2 * one, "db2": 0 * one}
    >>> new = update_parameters(parameters, grads, learning_rate=0.5)
    >>> print({name: value.item() for name, value in new.items()})
    {'W1': 0.5, 'b1': 1.5, 'W2': 0.0, 'b2': 1.0}
    """
    ### START CODE HERE ### (≈ 4 lines of code)
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    ### END CODE HERE ###
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def nn_model(
    X,
    Y,
    n_h,
    num_iterations=10000,
    print_cost=False,
    learning_rate=1.2,
):
    """Train a network with one hidden layer by gradient descent.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    n_h : int
        Number of hidden units.
    num_iterations : int
        Number of steps.
    print_cost : bool
        Print the cost of every thousandth step.
    learning_rate : float
        Length of a step, as a multiple of the gradient.

    Returns
    -------
    parameters : dict
        W1, b1, W2 and b2 after the last step.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323
    (1986).

    Examples
    --------
    >>> X, Y = np.array([[0.0, 1.0, 2.0, 3.0, 4.0]]), np.array([[0, 1, 1, 1, 0]])
    >>> parameters = nn_model(X, Y, n_h=4, num_iterations=2000)
    >>> predict(parameters, X)
    array([[0, 1, 1, 1, 0]])
    """
    check_labels(X, Y=Y)
    check_count(n_h=n_h, num_iterations=num_iterations)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        ### START CODE HERE ### (≈ 4 lines of code)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        ### END CODE HERE ###
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters


def predict(parameters, X):
    """Predict each label: 1 where the network finds it more likely than 0.

    Parameters
    ----------
    parameters : dict
        W1, b1, W2 and b2.
    X : ndarray of shape (n_x, m)
        Examples, one in each column.

    Returns
    -------
    predictions : ndarray of shape (1, m)
        1 where the probability is more than a half, else 0. At exactly a half
        1 is right as well.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), section 1.5.1 (smallest error rate).

    Examples
    --------
    >>> parameters = {"W1": np.array([[1.0], [2.0]]), "b1": np.zeros((2, 1)),
    ...               "W2": np.array([[1.0, 1.0]]), "b2": np.zeros((1, 1))}
    >>> predict(parameters, np.array([[-0.5, 0.5]]))
    array([[0, 1]])
    """
    ### START CODE HERE ### (≈ 2 lines of code)
    A2, _ = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)  # (1, m)
    ### END CODE HERE ###
    return predictions
