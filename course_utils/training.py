r"""Full-batch gradient descent for the course's networks, written to be fast.

It gives the same parameters as the readable loops of `logistic`, `shallow` and `deep`, to rounding.
The algebra behind each saving, with η the learning rate and m the number of examples:

- *Bias as a weight.* A row of ones below A_prev and b as one more column of W make Z = W A_prev one
  matrix product, and dW = dZ A_prevᵀ holds db in its last column.
- *Fused output.* For the cross-entropy of a sigmoid dZ_L = A_L - Y: no division, no logarithm. It
  is multiplied by η/m there, on one row. All that follows is linear in it, so that each product
  A_prev dZᵀ is already the step to take away from Wᵀ. The cost is computed from Z_L, and only when
  it is asked for.
- *Nothing twice, nothing new.* All results are written into arrays that were made before the first
  step; the activation's slope is computed from the activation itself. Weights are kept transposed:
  then the longer side of A_prev dZᵀ comes first, by which BLAS shares the work between threads.
- *Sample space.* Every step of the first layer is a matrix times Xᵀ, so W₁ = W₁⁰ + C Xᵀ at all
  times: what is learned stays in the span of the examples. With G = XᵀX, computed once,
  Z₁ = W₁⁰X + C G, and C is all that changes. A step costs n₁m² in place of 2 n₁n_x m products:
  less where an example has more features than there are examples, as images have. This is exact
  algebra, no approximation.

References
----------
Kimeldorf, Wahba: Some results on Tchebycheffian spline functions, J. Math. Anal. Appl. 33 (1971);
Schölkopf, Herbrich, Smola: A generalized representer theorem, COLT (2001): the span of the data.
"""

import contextlib
import signal
import threading

import numpy as np

from course_utils.checks import check_choice, check_count, check_labels, check_layers, check_number

ACTIVATIONS = ("relu", "tanh")
SPACES = ("auto", "feature", "sample")


class DivergenceError(ArithmeticError):
    """The cost is no number any more: the steps were too long."""


def train(
    X,
    Y,
    parameters,
    num_iterations,
    learning_rate,
    *,
    activation="relu",
    every=100,
    callback=None,
    progress=False,
    dtype=np.float64,
    space="auto",
):
    """Train a network by gradient descent on all examples at once.

    Parameters
    ----------
    X : ndarray of shape (n_x, m)
        Examples, one in each column.
    Y : ndarray of shape (1, m)
        Labels, 0 or 1.
    parameters : dict
        W1 (n_1, n_x), b1 (n_1, 1), …, WL (1, n_(L-1)), bL (1, 1) to start from, of any number of
        layers from 1 up; they are not changed. The output has the sigmoid.
    num_iterations : int
        Number of steps.
    learning_rate : float
        Length of a step, as a multiple of the gradient.
    activation : {"relu", "tanh"}
        Of all hidden layers.
    every : int
        The cost is computed before steps 0, every, 2·every, …
    callback : callable, optional
        Called with the step's number and the cost, whenever that is computed.
    progress : bool
        Show a progress bar (tqdm).
    dtype : {numpy.float64, numpy.float32}
        Numbers to compute with. The smaller ones are faster and have about seven digits; some two
        of these are lost in sample space where G is large, as with images that are not centred.
    space : {"auto", "feature", "sample"}
        How the first layer is computed; "auto" takes what costs fewer operations.

    Returns
    -------
    parameters : dict
        The parameters after the last step, as new arrays of the dtype. After an interruption (the
        stop button, Ctrl+C) those after the last whole step.
    costs : list of float
        Mean cross-entropy before steps 0, every, 2·every, …

    Raises
    ------
    DivergenceError
        If the cost becomes nan or infinite; the message names the step.
    TypeError
        If an argument is of the wrong type.
    ValueError
        If the shapes do not fit together, or a choice is none of those above.

    References
    ----------
    Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323
    (1986). For the algebra see the module's description.

    Examples
    --------
    >>> X, Y = np.array([[-1.0, 0.0, 1.0, 2.0]]), np.array([[0, 0, 1, 1]])
    >>> start = {"W1": np.zeros((1, 1)), "b1": np.zeros((1, 1))}
    >>> parameters, costs = train(X, Y, start, 1000, 0.5, every=500)
    >>> print([f"{cost:.4f}" for cost in costs])
    ['0.6931', '0.0194']
    """
    _check(X, Y, parameters, num_iterations, learning_rate, every, activation, space)
    network = network_of(X, Y, parameters, num_iterations, learning_rate, activation, dtype, space)
    costs = []
    with _stop_noted() as stop, contextlib.suppress(KeyboardInterrupt), np.errstate(all="ignore"):
        for i in _rounds(num_iterations, progress):
            network.forward()
            if i % every == 0:
                costs.append(_finite(network.cost(), i, learning_rate))
                if callback:
                    callback(i, costs[-1])
            _finite(network.backward(), i, learning_rate)
            if stop:
                break
    return network.parameters(), costs


def network_of(
    X, Y, parameters, num_iterations, learning_rate, activation, dtype=np.float64, space="auto"
):
    """Lay out all arrays of a training, in the space that costs less if it is not given.

    The arguments are those of `train`, unchecked.

    Returns
    -------
    network : _Network
        `forward()` and `backward()` are one step, `parameters()` what was learned so far.
    """
    if space == "auto":
        pays = sample_space_pays(len(parameters["W1"]), len(X) + 1, X.shape[1], num_iterations)
        space = "sample" if pays else "feature"
    return _Network(X, Y, parameters, learning_rate, activation, dtype, space)


def sample_space_pays(n_1, n_x, m, num_iterations):
    """Tell whether the first layer costs fewer multiplications in sample space.

    Feature space takes n₁n_x m for Z₁ and as many for dW₁, in each step. Sample space takes n₁m² a
    step; besides, once, n_x m² for G, n₁n_x m for W₁⁰X and as many for C Xᵀ at the end.

    Parameters
    ----------
    n_1 : int
        Units in the first layer.
    n_x : int
        Features of an example, the constant one for the bias among them.
    m : int
        Number of examples.
    num_iterations : int
        Number of steps.

    Returns
    -------
    bool
        Whether the count is smaller.

    Examples
    --------
    >>> sample_space_pays(20, 12289, 209, 1000), sample_space_pays(32, 65, 1500, 1000)
    (True, False)
    """
    feature = num_iterations * 2 * n_1 * n_x * m
    sample = num_iterations * n_1 * m**2 + n_x * m**2 + 2 * n_1 * n_x * m
    return sample < feature


class _Network:
    """The arrays of a training, all made before its first step.

    Lists count layers from 0, which is the input. V[l] is the transpose of W and b together,
    (n_prev + 1, n); A[l] is (n + 1, m) with ones in its last row, and H[l] is A[l] without that
    row. dZ[l] has η/m in it, so that `steps[l]` is what V[l] loses. In sample space V[1] holds Cᵀ,
    A[0] holds G, and the transpose of dZ[1] itself is the step.
    """

    def __init__(self, X, Y, parameters, learning_rate, activation, dtype, space):
        """Copy the parameters and lay out all arrays."""
        self.L = L = len(parameters) // 2
        m = X.shape[1]
        self.tanh, self.Y = activation == "tanh", Y.astype(dtype)
        self.X = np.vstack([X, np.ones((1, m))]).astype(dtype)
        joined = (np.hstack([parameters[f"W{i}"], parameters[f"b{i}"]]).T for i in range(1, L + 1))
        none = np.empty(0)  # in the place of what layer 0, the input, does not have
        self.V = [none, *(np.array(V, dtype, order="C") for V in joined)]
        sizes = [V.shape[1] for V in self.V[1:]]
        self.A = [self.X, *(np.ones((n + 1, m), dtype) for n in sizes)]
        self.H = [A[:-1] for A in self.A]
        self.dZ, self.slope = ([none, *map(np.empty_like, self.H[1:])] for _ in range(2))
        self.steps = [none, *map(np.empty_like, self.V[1:])]
        self.start = None
        if space == "sample":
            self.start, self.Z_start = self.V[1], self.V[1].T @ self.X
            self.V[1], self.A[0] = np.zeros((sizes[0], m), dtype).T, self.X.T @ self.X
            self.steps[1] = self.dZ[1].T
        # σ(z) = 0.5 + 0.5 tanh(z / 2), so that dZ_L = half tanh(z / 2) + rest.
        self.half = self.X.dtype.type(0.5 * learning_rate / m)
        self.rest = ((0.5 - Y) * learning_rate / m).astype(dtype)

    def forward(self):
        """Compute all activations, and Z of the last layer in place of its activation."""
        V, A, H, tanh = self.V, self.A, self.H, self.tanh
        for i in range(1, self.L + 1):
            h = H[i]
            np.matmul(V[i].T, A[i - 1], out=h)
            if i == 1 and self.start is not None:
                np.add(h, self.Z_start, out=h)
            if i < self.L:
                np.tanh(h, out=h) if tanh else np.maximum(h, 0, out=h)

    def backward(self):
        """Take one step; return a number that is finite as long as the last layer's error is."""
        V, A, dZ, steps = self.V, self.A, self.dZ, self.steps
        d = dZ[self.L]
        np.multiply(self.H[self.L], 0.5, out=d)
        np.tanh(d, out=d)
        np.multiply(d, self.half, out=d)
        np.add(d, self.rest, out=d)
        for i in range(self.L, 0, -1):
            if i > 1 or self.start is None:
                np.matmul(A[i - 1], dZ[i].T, out=steps[i])
            if i > 1:
                product = np.multiply if i == self.L else np.matmul  # a column times a row
                product(V[i][:-1], dZ[i], out=dZ[i - 1])
                self._times_slope(i - 1)
            np.subtract(V[i], steps[i], out=V[i])
        return d.item(0)

    def _times_slope(self, i):
        """Multiply dA in dZ[i] by the slope of the activation, computed from the activation."""
        d, h, slope = self.dZ[i], self.H[i], self.slope[i]
        if self.tanh:
            np.multiply(h, h, out=slope)
            np.subtract(1, slope, out=slope)
        else:
            np.greater(h, 0, out=slope)
        np.multiply(d, slope, out=d)

    def cost(self):
        """Return the mean cross-entropy, from Z of the last layer: nothing overflows."""
        z = self.H[self.L]
        return float(np.mean(np.logaddexp(0, z) - self.Y * z))

    def parameters(self):
        """Return weights and biases apart, as new arrays."""
        V = list(self.V)
        if self.start is not None:
            V[1] = self.start + self.X @ self.V[1]
        found = {}
        for i in range(1, self.L + 1):
            found[f"W{i}"], found[f"b{i}"] = V[i][:-1].T.copy(), V[i][-1:].T.copy()
        return found


def _finite(number, i, learning_rate):
    """Return a number that must be finite."""
    if number - number == 0:
        return number
    raise DivergenceError(
        f"the cost is {number} in iteration {i}: probably the steps were too long. Try a smaller "
        f"learning_rate than {learning_rate}; if that does not help, look for nan in X or in the "
        "parameters, or for features of very different sizes"
    )


def _rounds(num_iterations, progress):
    if not progress:
        return range(num_iterations)
    from tqdm.auto import tqdm

    return tqdm(range(num_iterations), desc="training", unit="step")


@contextlib.contextmanager
def _stop_noted():
    """Note a stop (Ctrl+C, the stop button) in a list, so that a step is never left half done."""
    noted = []
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or before is None:
        yield noted
        return
    signal.signal(signal.SIGINT, lambda number, frame: noted.append(number))
    try:
        yield noted
    finally:
        signal.signal(signal.SIGINT, before)


def _check(X, Y, parameters, num_iterations, learning_rate, every, activation, space):
    check_labels(X, Y=Y)
    if not np.all((Y == 0) | (Y == 1)):
        raise ValueError(f"Y holds {Y[(Y != 0) & (Y != 1)][0]}, expected labels 0 and 1 only")
    check_count(num_iterations=num_iterations, every=every)
    check_number(learning_rate=learning_rate)
    check_choice(ACTIVATIONS, activation=activation)
    check_choice(SPACES, space=space)
    L = len(parameters) // 2
    names = [f"{kind}{layer}" for layer in range(1, L + 1) for kind in "Wb"]
    if L == 0 or set(parameters) != set(names):
        raise ValueError(
            f"parameters has {', '.join(parameters) or 'nothing'}; expected W1, b1, W2, b2, …, a "
            "pair for each layer"
        )
    check_layers(X, **{name: parameters[name] for name in names})
    if len(parameters[f"W{L}"]) != 1:
        raise ValueError(
            f"W{L} has shape {parameters[f'W{L}'].shape}, expected one row: the output is one unit"
        )
