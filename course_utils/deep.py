"""A network of any number of layers: ReLU inside, sigmoid at the output.

Throughout, X (n_x, m) holds m examples in its columns, Y (1, m) their labels 0 or 1. Layer l has
n_l units; `parameters` has its weights "Wl" (n_l, n_(l-1)) and biases "bl" (n_l, 1), and `grads`
the cost's derivatives "dWl" and "dbl", of the same shapes. L is the number of layers, the input
not counted.
"""

import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.checks import (
    check_choice,
    check_count,
    check_error,
    check_labels,
    check_layer_dims,
    check_layers,
)


def initialize_parameters(n_x, n_h, n_y):
    """Make the start of the descent for a network with one hidden layer.

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
    rng = np.random.default_rng(1)
    ### START CODE HERE ### (≈ 4 lines of code)
    W1 = rng.normal(size=(n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(size=(n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    ### END CODE HERE ###
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_parameters_deep(layer_dims):
    """Make the start of the descent for a network of any number of layers.

    Each weight is Gaussian with variance 2 / n_prev, so that the signal
    neither dies nor explodes on its way through the layers. The random numbers
    are seeded.

    Parameters
    ----------
    layer_dims : list of int, or ndarray of shape (L + 1,)
        Number of features, then the number of units in each layer.

    Returns
    -------
    parameters : dict
        "W1", "b1", …, "WL", "bL": weights Gaussian, biases zero.

    Raises
    ------
    TypeError
        If a size is no whole number.
    ValueError
        If a size is less than 1, or there are less than two.

    References
    ----------
    He, Zhang, Ren, Sun: Delving deep into rectifiers, ICCV (2015), equation 10.

    Examples
    --------
    >>> parameters = initialize_parameters_deep([5, 4, 3, 1])
    >>> print({name: value.shape for name, value in parameters.items()})
    {'W1': (4, 5), 'b1': (4, 1), 'W2': (3, 4), 'b2': (3, 1), 'W3': (1, 3), 'b3': (1, 1)}
    """
    check_layer_dims(layer_dims)
    rng = np.random.default_rng(1)
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        ### START CODE HERE ### (≈ 2 lines of code)
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
        ### END CODE HERE ###
    return parameters


def linear_forward(A, W, b):
    """Compute the linear part of one layer for all examples.

    Parameters
    ----------
    A : ndarray of shape (n_prev, m)
        Activations of the layer before, or X.
    W : ndarray of shape (n, n_prev)
        Weights.
    b : ndarray of shape (n, 1)
        Biases.

    Returns
    -------
    Z : ndarray of shape (n, m)
        Each unit's weighted sum plus its bias.
    cache : tuple
        (A, W, b): what the way back needs.

    Raises
    ------
    TypeError
        If an argument is no array of numbers.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 5.2.

    Examples
    --------
    >>> A, W, b = np.array([[1.0, 2.0]]), np.array([[3.0], [-1.0]]), np.array([[0.5], [0.0]])
    >>> Z, cache = linear_forward(A, W, b)
    >>> Z
    array([[ 3.5,  6.5],
           [-1. , -2. ]])
    """
    check_layers(A, W=W, b=b)
    ### START CODE HERE ### (≈ 1 line of code)
    Z = W @ A + b  # (n, n_prev) @ (n_prev, m) + (n, 1)
    ### END CODE HERE ###
    cache = (A, W, b)
    return Z, cache


def linear_activation_forward(A_prev, W, b, activation):
    """Compute one layer for all examples: linear part, then activation.

    Parameters
    ----------
    A_prev : ndarray of shape (n_prev, m)
        Activations of the layer before, or X.
    W : ndarray of shape (n, n_prev)
        Weights.
    b : ndarray of shape (n, 1)
        Biases.
    activation : {"relu", "sigmoid"}
        Name of the activation.

    Returns
    -------
    A : ndarray of shape (n, m)
        The layer's activations.
    cache : tuple
        (linear_cache, Z): what the way back needs.

    Raises
    ------
    TypeError
        If an array is none.
    ValueError
        If the shapes do not fit together, or the activation is another one.

    References
    ----------
    Bishop: Pattern Recognition and Machine Learning (2006), equation 5.3.

    Examples
    --------
    >>> A_prev, W, b = np.array([[1.0, 2.0]]), np.array([[3.0], [-1.0]]), np.zeros((2, 1))
    >>> A, cache = linear_activation_forward(A_prev, W, b, "relu")
    >>> A
    array([[3., 6.],
           [0., 0.]])
    """
    check_choice(("relu", "sigmoid"), activation=activation)
    ### START CODE HERE ### (≈ 2 lines of code)
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    ### END CODE HERE ###
    cache = (linear_cache, Z)
    return A, cache


def L_model_forward(X, parameters):
    """Compute the network's output: ReLU in all layers, a sigmoid in the last.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    parameters : dict
        W1, b1, …, WL, bL.

    Returns
    -------
    AL : ndarray of shape (1, m)
        The probability of label 1, for each example.
    caches : list of tuple
        The cache of each layer, the first layer's first.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), algorithm 6.3.

    Examples
    --------
    >>> parameters = {"W1": np.array([[1.0], [-1.0]]), "b1": np.zeros((2, 1)),
    ...               "W2": np.array([[1.0, 2.0]]), "b2": np.zeros((1, 1))}
    >>> AL, caches = L_model_forward(np.array([[1.0, -1.0]]), parameters)
    >>> print(AL.round(4), len(caches))
    [[0.7311 0.8808]] 2
    """
    L = len(parameters) // 2
    caches = []
    A = X
    for layer in range(1, L + 1):
        ### START CODE HERE ### (≈ 3 lines of code)
        activation = "relu" if layer < L else "sigmoid"
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters[f"W{layer}"], parameters[f"b{layer}"], activation
        )
        ### END CODE HERE ###
        caches.append(cache)
    return A, caches


def compute_cost(AL, Y):
    """Compute the mean cross-entropy of the network's output.

    Outputs of exactly 0 or 1 are moved by 10⁻¹⁵ into the interval first, so
    that no logarithm is infinite.

    Parameters
    ----------
    AL : ndarray of shape (1, m)
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
    check_labels(AL, Y=Y)
    m = Y.shape[1]
    AL = np.clip(AL, 1e-15, 1 - 1e-15)  # log(0) would be infinite
    ### START CODE HERE ### (≈ 1 line of code)
    cost = float(-np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m)
    ### END CODE HERE ###
    return cost


def linear_backward(dZ, cache):
    """Go back through the linear part of one layer.

    Parameters
    ----------
    dZ : ndarray of shape (n, m)
        Derivatives of each example's loss with respect to Z, one column each.
    cache : tuple
        What `linear_forward` kept.

    Returns
    -------
    dA_prev : ndarray of shape (n_prev, m)
        Derivatives with respect to the activations that came in: still one
        column per example.
    dW : ndarray of shape (n, n_prev)
        Derivatives of the cost with respect to the weights: the mean over the
        examples.
    db : ndarray of shape (n, 1)
        Derivatives of the cost with respect to the biases: the mean over the
        examples.

    Raises
    ------
    TypeError
        If dZ is no array of numbers.
    ValueError
        If dZ does not fit the cache.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), algorithm 6.4.

    Examples
    --------
    >>> A, W, b = np.array([[1.0, 2.0]]), np.array([[3.0], [-1.0]]), np.zeros((2, 1))
    >>> _, cache = linear_forward(A, W, b)
    >>> dA_prev, dW, db = linear_backward(np.array([[1.0, 1.0], [0.0, 2.0]]), cache)
    >>> print(dA_prev, dW.ravel(), db.ravel())
    [[3. 1.]] [1.5 2. ] [1. 1.]
    """
    A_prev, W, b = cache
    check_error(W, A_prev, dZ=dZ)
    m = A_prev.shape[1]
    ### START CODE HERE ### (≈ 3 lines of code)
    dW = dZ @ A_prev.T / m  # (n, m) @ (m, n_prev)
    db = np.sum(dZ, axis=1, keepdims=True) / m  # (n, 1)
    dA_prev = W.T @ dZ  # (n_prev, n) @ (n, m)
    ### END CODE HERE ###
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    """Go back through one layer: the activation, then the linear part.

    Parameters
    ----------
    dA : ndarray of shape (n, m)
        Derivatives of each example's loss with respect to the layer's
        activations.
    cache : tuple
        What `linear_activation_forward` kept.
    activation : {"relu", "sigmoid"}
        Name of the activation.

    Returns
    -------
    dA_prev : ndarray of shape (n_prev, m)
        Derivatives with respect to the activations that came in: still one
        column per example.
    dW : ndarray of shape (n, n_prev)
        Derivatives of the cost with respect to the weights: the mean over the
        examples.
    db : ndarray of shape (n, 1)
        Derivatives of the cost with respect to the biases: the mean over the
        examples.

    Raises
    ------
    TypeError
        If dA is no array of numbers.
    ValueError
        If dA does not fit the cache, or the activation is another one.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), algorithm 6.4.

    Examples
    --------
    >>> A_prev, W, b = np.array([[1.0, 2.0]]), np.array([[3.0], [-1.0]]), np.zeros((2, 1))
    >>> _, cache = linear_activation_forward(A_prev, W, b, "relu")
    >>> dA_prev, dW, db = linear_activation_backward(np.ones((2, 2)), cache, "relu")
    >>> print(dA_prev, dW.ravel(), db.ravel())
    [[3. 3.]] [1.5 0. ] [1. 0.]
    """
    check_choice(("relu", "sigmoid"), activation=activation)
    linear_cache, Z = cache
    ### START CODE HERE ### (≈ 4 lines of code)
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        A = sigmoid(Z)
        dZ = dA * A * (1 - A)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    ### END CODE HERE ###
    return dA_prev, dW, db


def L_model_backward(AL, Y, caches):
    """Go back through the whole network, from the cost to the first layer.

    Parameters
    ----------
    AL : ndarray of shape (1, m)
        The network's output.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    caches : list of tuple
        What `L_model_forward` kept.

    Returns
    -------
    grads : dict
        "dW1", "db1", …, "dWL", "dbL", each of the shape of its parameter;
        besides "dA0", …, which nobody needs afterwards.

    Raises
    ------
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together.

    References
    ----------
    Goodfellow, Bengio, Courville: Deep Learning (2016), algorithm 6.4.

    Examples
    --------
    >>> parameters = {"W1": np.array([[1.0], [-1.0]]), "b1": np.zeros((2, 1)),
    ...               "W2": np.array([[1.0, 2.0]]), "b2": np.zeros((1, 1))}
    >>> AL, caches = L_model_forward(np.array([[1.0, -1.0]]), parameters)
    >>> grads = L_model_backward(AL, np.array([[1, 0]]), caches)
    >>> print(grads["dW2"].round(4), grads["db2"].round(4))
    [[-0.1345  0.4404]] [[0.3059]]
    """
    check_labels(AL, Y=Y)
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)  # 1/0 would be infinite
    grads = {}
    ### START CODE HERE ### (≈ 4 lines of code)
    dA = -(Y / AL - (1 - Y) / (1 - AL))  # (1, m)
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    ### END CODE HERE ###
    return grads


def update_parameters(parameters, grads, learning_rate):
    """Take one step of gradient descent in all layers.

    Parameters
    ----------
    parameters : dict
        W1, b1, …, WL, bL; they are not changed here, and may be in yours.
    grads : dict
        dW1, db1, …, dWL, dbL.
    learning_rate : float
        Length of the step, as a multiple of the gradient.

    Returns
    -------
    parameters : dict
        The new W1, b1, …, WL, bL.

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
    >>> new = update_parameters({"W1": one, "b1": one}, {"dW1": one, "db1": -one}, 0.5)
    >>> print({name: value.item() for name, value in new.items()})
    {'W1': 0.5, 'b1': 1.5}
    """
    L = len(parameters) // 2
    updated = {}
    for layer in range(1, L + 1):
        ### START CODE HERE ### (≈ 2 lines of code)
        updated[f"W{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"dW{layer}"]
        updated[f"b{layer}"] = parameters[f"b{layer}"] - learning_rate * grads[f"db{layer}"]
        ### END CODE HERE ###
    return updated


def two_layer_model(
    X,
    Y,
    layers_dims,
    learning_rate=0.0075,
    num_iterations=3000,
    print_cost=False,
):
    """Train a network with one hidden layer, by the blocks above.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    layers_dims : tuple of int, or ndarray of shape (3,)
        Number of features, of hidden units and of outputs.
    learning_rate : float
        Length of a step, as a multiple of the gradient.
    num_iterations : int
        Number of steps.
    print_cost : bool
        Print the cost of every hundredth step.

    Returns
    -------
    parameters : dict
        W1, b1, W2 and b2 after the last step.
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
    Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323
    (1986).

    Examples
    --------
    >>> X, Y = np.array([[-1.0, 0.0, 1.0, 2.0]]), np.array([[0, 0, 1, 1]])
    >>> parameters, costs = two_layer_model(X, Y, (1, 3, 1), 0.5, num_iterations=1000)
    >>> len(costs), predict(X, None, parameters)
    (10, array([[0, 0, 1, 1]]))
    """
    check_labels(X, Y=Y)
    check_layer_dims(layers_dims)
    check_count(num_iterations=num_iterations)
    n_x, n_h, n_y = layers_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[key] for key in ("W1", "b1", "W2", "b2"))
        ### START CODE HERE ### (≈ 8 lines of code)
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        ### END CODE HERE ###
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


def L_layer_model(
    X,
    Y,
    layers_dims,
    learning_rate=0.0075,
    num_iterations=3000,
    print_cost=False,
):
    """Train a network of any number of layers, by the blocks above.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    layers_dims : list of int, or ndarray of shape (L + 1,)
        Number of features, then the number of units in each layer.
    learning_rate : float
        Length of a step, as a multiple of the gradient.
    num_iterations : int
        Number of steps.
    print_cost : bool
        Print the cost of every hundredth step.

    Returns
    -------
    parameters : dict
        W1, b1, …, WL, bL after the last step.
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
    Goodfellow, Bengio, Courville: Deep Learning (2016), section 6.5.

    Examples
    --------
    >>> X, Y = np.array([[-1.0, 0.0, 1.0, 2.0]]), np.array([[0, 0, 1, 1]])
    >>> parameters, costs = L_layer_model(X, Y, [1, 4, 3, 1], 0.1, num_iterations=500)
    >>> len(costs), predict(X, None, parameters)
    (5, array([[0, 0, 1, 1]]))
    """
    check_labels(X, Y=Y)
    check_count(num_iterations=num_iterations)
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        ### START CODE HERE ### (≈ 4 lines of code)
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        ### END CODE HERE ###
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


def predict(X, y, parameters):
    """Predict each label: 1 where the network finds it more likely than 0.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    y : ndarray of shape (1, m), or None
        Labels; where they are given, the share that is predicted rightly is
        printed.
    parameters : dict
        W1, b1, …, WL, bL.

    Returns
    -------
    p : ndarray of shape (1, m)
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
    >>> parameters = {"W1": np.array([[1.0]]), "b1": np.array([[-0.5]])}
    >>> predict(np.array([[0.2, 3.0]]), np.array([[0, 1]]), parameters)
    Accuracy: 100.0%
    array([[0, 1]])
    """
    ### START CODE HERE ### (≈ 2 lines of code)
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)  # (1, m)
    ### END CODE HERE ###
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f}%")
    return p
