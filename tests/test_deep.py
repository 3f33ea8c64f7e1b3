import numpy as np
import pytest
from sklearn.neural_network import MLPClassifier

from course_utils import deep
from course_utils.gradients import central_differences, relative_error

DIMS = [4, 5, 3, 1]
RNG = np.random.default_rng(3)
X, Y = RNG.normal(size=(4, 9)), RNG.integers(0, 2, size=(1, 9))


def network(dims=DIMS, seed=5):
    """Return parameters that are nowhere zero."""
    rng = np.random.default_rng(seed)
    parameters = deep.initialize_parameters_deep(dims)
    return {name: array + 0.3 * rng.normal(size=array.shape) for name, array in parameters.items()}


def output_by_loops(x, parameters):
    """Return the output for one example (n_x,), unit by unit."""
    a = list(x)
    L = len(parameters) // 2
    for layer in range(1, L + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        z = [
            sum(w * v for w, v in zip(row, a, strict=True)) + c[0]
            for row, c in zip(W, b, strict=True)
        ]
        a = [max(0.0, v) for v in z] if layer < L else [1 / (1 + np.exp(-v)) for v in z]
    return a[0]


def cost_of(parameters):
    return deep.compute_cost(deep.L_model_forward(X, parameters)[0], Y)


def test_the_output_is_that_of_loops_over_units():
    parameters = network()
    AL, caches = deep.L_model_forward(X, parameters)
    expected = [output_by_loops(X[:, i], parameters) for i in range(X.shape[1])]
    np.testing.assert_allclose(AL, [expected], rtol=1e-12)
    assert len(caches) == 3


def test_the_cost_is_the_mean_of_each_examples():
    AL, _ = deep.L_model_forward(X, network())
    each = [-np.log(a) if y else -np.log(1 - a) for a, y in zip(AL[0], Y[0], strict=True)]
    assert deep.compute_cost(AL, Y) == pytest.approx(np.mean(each))
    assert type(deep.compute_cost(AL, Y)) is float


def test_the_error_is_a_short_cut_only_for_the_cache_of_a_real_forward_step():
    """What chapter 06 says of dZ = AL - Y."""
    AL, caches = deep.L_model_forward(X, network())
    linear_cache, _ = caches[-1]
    _, dW, _ = deep.linear_backward(AL - Y, linear_cache)
    np.testing.assert_allclose(deep.L_model_backward(AL, Y, caches)["dW3"], dW, rtol=1e-12)
    made_up = [*caches[:-1], (linear_cache, RNG.normal(size=AL.shape))]
    assert not np.allclose(deep.L_model_backward(AL, Y, made_up)["dW3"], dW, rtol=0.1)


def test_a_saturated_output_has_a_finite_cost_and_gradient():
    AL = np.array([[0.0, 1.0]])
    assert np.isfinite(deep.compute_cost(AL, np.array([[1, 0]])))
    _, caches = deep.L_model_forward(
        np.array([[-90.0, 90.0]]), {"W1": np.eye(1) * 9, "b1": np.zeros((1, 1))}
    )
    grads = deep.L_model_backward(AL, np.array([[0, 1]]), caches)
    assert np.all(np.isfinite(grads["dW1"]))


@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2", "W3", "b3"])
def test_the_gradients_agree_with_central_differences(name):
    parameters = network()
    AL, caches = deep.L_model_forward(X, parameters)
    grads = deep.L_model_backward(AL, Y, caches)
    numeric = central_differences(
        lambda value: cost_of({**parameters, name: value}), parameters[name]
    )
    assert grads["d" + name].shape == parameters[name].shape
    assert relative_error(grads["d" + name], numeric) < 1e-7


@pytest.mark.parametrize("activation", ["relu", "sigmoid"])
@pytest.mark.parametrize("argument", [0, 1, 2])
def test_one_layers_backward_step_agrees_with_central_differences(activation, argument):
    """Of the sum of all activations, each times a fixed number, over m."""
    given = [RNG.normal(size=(4, 6)), RNG.normal(size=(3, 4)), RNG.normal(size=(3, 1))]
    dA = RNG.normal(size=(3, 6))

    def weighted(value):
        changed = [*given[:argument], value, *given[argument + 1 :]]
        return np.sum(dA * deep.linear_activation_forward(*changed, activation)[0]) / 6

    _, cache = deep.linear_activation_forward(*given, activation)
    found = list(deep.linear_activation_backward(dA, cache, activation))
    found[0] = found[0] / 6  # what flows backwards is not averaged
    assert relative_error(found[argument], central_differences(weighted, given[argument])) < 1e-7


def test_the_relu_has_slope_zero_at_zero():
    _, cache = deep.linear_activation_forward(
        np.ones((1, 1)), np.ones((1, 1)), -np.ones((1, 1)), "relu"
    )
    dA_prev, dW, db = deep.linear_activation_backward(np.ones((1, 1)), cache, "relu")
    assert (dA_prev.item(), dW.item(), db.item()) == (0, 0, 0)


@pytest.mark.parametrize("dims", [[4, 5, 3, 1], [4, 6, 1]])
def test_training_is_scikit_learns_with_the_same_start(dims):
    """MLPClassifier by full-batch gradient descent without momentum or penalty."""
    steps, rate = 40, 0.2
    start = deep.initialize_parameters_deep(dims)
    other = MLPClassifier(
        dims[1:-1],
        solver="sgd",
        alpha=0,
        momentum=0,
        batch_size=X.shape[1],
        learning_rate_init=rate,
        shuffle=False,
    )
    other.partial_fit(X.T, Y.ravel(), classes=[0, 1])
    L = len(dims) - 1
    other.coefs_ = [start[f"W{layer}"].T.copy() for layer in range(1, L + 1)]
    other.intercepts_ = [start[f"b{layer}"].ravel().copy() for layer in range(1, L + 1)]
    other._optimizer.params = other.coefs_ + other.intercepts_
    other._optimizer.velocities = [np.zeros_like(array) for array in other._optimizer.params]
    for _ in range(steps):
        other.partial_fit(X.T, Y.ravel())
    parameters, costs = deep.L_layer_model(X, Y, dims, rate, steps)
    for layer in range(1, L + 1):
        np.testing.assert_allclose(parameters[f"W{layer}"], other.coefs_[layer - 1].T, rtol=1e-8)
        np.testing.assert_allclose(
            parameters[f"b{layer}"].ravel(), other.intercepts_[layer - 1], rtol=1e-8
        )
    assert costs[0] > cost_of(parameters)


def test_two_layers_are_a_network_of_two_layers():
    dims = (4, 5, 1)
    start = deep.initialize_parameters(*dims)
    found, costs = deep.two_layer_model(X, Y, dims, 0.5, 150)
    for _ in range(150):
        AL, caches = deep.L_model_forward(X, start)
        start = deep.update_parameters(start, deep.L_model_backward(AL, Y, caches), 0.5)
    for name, array in start.items():
        np.testing.assert_allclose(found[name], array, rtol=1e-9)
    assert len(costs) == 2


def test_costs_are_printed_on_request(capsys):
    deep.L_layer_model(X, Y, DIMS, 0.1, 101, print_cost=True)
    deep.two_layer_model(X, Y, (4, 2, 1), 0.1, 1, print_cost=True)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "Cost after iteration 0",
        "Cost after iteration 100",
        "Cost after iteration 0",
    ]


def test_he_scaling_keeps_the_size_of_the_signal():
    """The mean square of the activations stays of one order through ten layers."""
    parameters = deep.initialize_parameters_deep([300] * 11)
    A = np.random.default_rng(0).normal(size=(300, 200))
    for layer in range(1, 11):
        A, _ = deep.linear_activation_forward(
            A, parameters[f"W{layer}"], parameters[f"b{layer}"], "relu"
        )
    assert 0.5 < np.mean(A**2) < 2


def test_predictions_are_labels_and_their_share_is_printed(capsys):
    parameters = network()
    p = deep.predict(X, Y, parameters)
    expected = [output_by_loops(X[:, i], parameters) > 0.5 for i in range(X.shape[1])]
    np.testing.assert_array_equal(p, [expected])
    assert capsys.readouterr().out == f"Accuracy: {100 * np.mean(p == Y):.1f}%\n"
    deep.predict(X, None, parameters)
    assert capsys.readouterr().out == ""


def test_nothing_given_is_changed():
    parameters = network()
    kept = {name: array.copy() for name, array in parameters.items()}
    AL, caches = deep.L_model_forward(X, parameters)
    deep.update_parameters(parameters, deep.L_model_backward(AL, Y, caches), 0.1)
    for name, array in kept.items():
        np.testing.assert_array_equal(parameters[name], array)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: deep.initialize_parameters(3, 0, 1), ValueError, "n_h is 0, expected at least 1"),
        (lambda: deep.initialize_parameters_deep([3]), ValueError, "layer_dims has 1 elements"),
        (lambda: deep.initialize_parameters_deep([3, 1.5]), TypeError, r"layer_dims\[1\] must be"),
        (
            lambda: deep.linear_forward(X, np.ones((2, 3)), np.ones((2, 1))),
            ValueError,
            r"W has shape \(2, 3\), expected \(n, 4\)",
        ),
        (
            lambda: deep.linear_forward(X, np.ones((2, 4)), np.ones(2)),
            ValueError,
            r"b has shape \(2,\)",
        ),
        (
            lambda: deep.linear_activation_forward(X, np.ones((2, 4)), np.ones((2, 1)), "tanh"),
            ValueError,
            'activation is \'tanh\', expected "relu" or "sigmoid"',
        ),
        (
            lambda: deep.linear_backward(np.ones((2, 3)), (X, np.ones((2, 4)), np.ones((2, 1)))),
            ValueError,
            r"dZ has shape \(2, 3\), expected \(2, 9\)",
        ),
        (lambda: deep.compute_cost(Y[:, :3], Y), ValueError, "Y has shape"),
        (lambda: deep.L_layer_model(X, Y[0], DIMS), ValueError, r"Y has shape \(9,\)"),
        (lambda: deep.L_layer_model(X, Y, DIMS, 0.1, 0), ValueError, "num_iterations is 0"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_name(call, error, message):
    with pytest.raises(error, match=message):
        call()
