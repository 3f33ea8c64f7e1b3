"""Logistic regression as the smallest network: written with loops, then with matrices.

Throughout, X (n_x, m) holds m examples in its columns, Y (1, m) their labels 0 or 1, w (n_x, 1) the
weights and b, one number, the bias.
"""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.checks import check_count, check_labels, check_logistic
from course_utils.losses import cross_entropy


def initialize_with_zeros(dim):
    """Make the start of the descent: no weight yet, no bias.

    Parameters
    ----------
    dim : int
        Number of weights n_x.

    Returns
    -------
    w : ndarray of shape (dim, 1)
        Zeros.
    b : float
        0.0.

    Raises
    ------
    TypeError
        If dim is no whole number.
    ValueError
        If dim is less than 1.

    References
    ----------
    Hastie, Tibshirani, Friedman: The Elements of Statistical Learning (2nd ed., 2009), section
    4.4.1: the cost is convex, so that the start does not matter.

    Examples
    --------
    >>> w, b = initialize_with_zeros(2)
    >>> print(w.shape, b)
    (2, 1) 0.0
    """
    check_count(dim=dim)
    ### START CODE HERE ### (≈ 2 lines of code)
    w = np.zeros((dim, 1))
    b = 0.0
    ### END CODE HERE ###
    return w, b


def propagate_loop(w, b, X, Y):
    """Compute cost and gradient of logistic regression, example by example.

    Slow and plain on purpose: it is the specification of `propagate`. Where an
    activation rounds to exactly 0 or 1, the cost is nan or inf here, while
    that of `propagate` is finite.

    Parameters
    ----------
    w : ndarray of shape (n_x, 1)
        Weights.
    b : float
        Bias.
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.

    Returns
    -------
    grads : dict
        "dw", of w's shape, and "db", one number: the cost's derivatives.
    cost : float
        Mean cross-entropy of the examples.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equations 4.90 and 4.91; here averaged.

    Examples
    --------
    >>> X, Y = np.array([[1.0, -1.0], [2.0, 0.0]]), np.array([[1, 0]])
    >>> grads, cost = propagate_loop(np.zeros((2, 1)), 0.0, X, Y)
    >>> print(grads["dw"].ravel(), grads["db"], f"{cost:.4f}")
    [-0.5 -0.5] 0.0 0.6931
    """
    check_logistic(w, b, X, Y)
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]  # one example: (n_x,), and its label
        ### START CODE HERE ### (≈ 7 lines of code)
        z = b
        for j in range(n_x):
            z = z + w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = db + dz / m
        ### END CODE HERE ###
    return {"dw": dw, "db": db}, cost


def propagate(w, b, X, Y):
    """Compute cost and gradient of logistic regression, all examples at once.

    Parameters
    ----------
    w : ndarray of shape (n_x, 1)
        Weights.
    b : float
        Bias.
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.

    Returns
    -------
    grads : dict
        "dw", of w's shape, and "db", one number: the cost's derivatives.
    cost : float
        Mean cross-entropy of the examples.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equations 4.90 and 4.91; here averaged.

    Examples
    --------
    >>> X, Y = np.array([[1.0, -1.0], [2.0, 0.0]]), np.array([[1, 0]])
    >>> grads, cost = propagate(np.zeros((2, 1)), 0.0, X, Y)
    >>> print(grads["dw"].ravel(), grads["db"], f"{cost:.4f}")
    [-0.5 -0.5] 0.0 0.6931
    """
    check_logistic(w, b, X, Y)
    m = X.shape[1]
    ### START CODE HERE ### (≈ 5 lines of code)
    A = sigmoid(w.T @ X + b)  # (1, n_x) @ (n_x, m)
    cost = cross_entropy(A, Y)
    dZ = A - Y  # (1, m)
    dw = X @ dZ.T / m  # (n_x, m) @ (m, 1)
    db = np.mean(dZ)
    ### END CODE HERE ###
    return {"dw": dw, "db": db}, cost


def optimize(
    w,
    b,
    X,
    Y,
    num_iterations=100,
    learning_rate=0.009,
    print_cost=False,
):
    """Improve w and b by gradient descent.

    Parameters
    ----------
    w : ndarray of shape (n_x, 1)
        Weights to start from; they are not changed.
    b : float
        Bias to start from.
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    num_iterations : int
        Number of steps.
    learning_rate : float
        Length of a step, as a multiple of the gradient.
    print_cost : bool
        Print the cost of every hundredth step.

    Returns
    -------
    params : dict
        "w" and "b" after the last step.
    grads : dict
        "dw" and "db" of the last step.
    costs : list of float
        The cost before steps 0, 100, 200, …

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Cauchy: Méthode générale pour la résolution des systèmes d'équations simultanées, C. R. Acad.
    Sci. Paris 25 (1847).

    Examples
    --------
    >>> X, Y = np.array([[1.0, -1.0]]), np.array([[1, 0]])
    >>> params, grads, costs = optimize(np.zeros((1, 1)), 0.0, X, Y, 1, learning_rate=2.0)
    >>> print(params["w"], params["b"], [f"{cost:.4f}" for cost in costs])
    [[1.]] 0.0 ['0.6931']
    """
    check_logistic(w, b, X, Y)
    check_count(num_iterations=num_iterations)
    costs = []
    for i in range(num_iterations):
        ### START CODE HERE ### (≈ 3 lines of code)
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        ### END CODE HERE ###
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


def predict(w, b, X):
    """Predict each label: 1 where the model finds it more likely than 0.

    Parameters
    ----------
    w : ndarray of shape (n_x, 1)
        Weights.
    b : float
        Bias.
    X : ndarray of shape (n_x, m)
        Examples, one in each column.

    Returns
    -------
    Y_prediction : ndarray of shape (1, m)
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
    >>> predict(np.array([[1.0]]), -0.5, np.array([[0.2, 3.0]]))
    array([[0, 1]])
    """
    check_logistic(w, b, X)
    ### START CODE HERE ### (≈ 2 lines of code)
    A = sigmoid(w.T @ X + b)  # (1, m)
    Y_prediction = (A > 0.5).astype(int)
    ### END CODE HERE ###
    return Y_prediction


def model(
    X_train,
    Y_train,
    X_test,
    Y_test,
    num_iterations=2000,
    learning_rate=0.5,
    print_cost=False,
):
    """Train logistic regression from zeros, then predict both sets.

    Parameters
    ----------
    X_train : ndarray of shape (n_x, m_train)
        Examples to learn from.
    Y_train : ndarray of shape (1, m_train)
        Their labels, 0 or 1.
    X_test : ndarray of shape (n_x, m_test)
        Examples held out.
    Y_test : ndarray of shape (1, m_test)
        Their labels; nothing is learned from them.
    num_iterations : int
        Number of steps.
    learning_rate : float
        Length of a step, as a multiple of the gradient.
    print_cost : bool
        Print the cost of every hundredth step.

    Returns
    -------
    d : dict
        "costs", "Y_prediction_test", "Y_prediction_train", "w", "b",
        "learning_rate" and "num_iterations".

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Cox: The regression analysis of binary sequences, J. R. Stat. Soc. B 20 (1958).

    Examples
    --------
    >>> X, Y = np.array([[-2.0, -1.0, 1.0, 3.0]]), np.array([[0, 0, 1, 1]])
    >>> d = model(X, Y, X[:, 1:3], Y[:, 1:3], num_iterations=50)
    >>> d["Y_prediction_train"], d["Y_prediction_test"]
    (array([[0, 0, 1, 1]]), array([[0, 1]]))
    """
    check_labels(X_train, Y_train=Y_train)
    check_labels(X_test, Y_test=Y_test)
    ### START CODE HERE ### (≈ 5 lines of code)
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    ### END CODE HERE ###
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
