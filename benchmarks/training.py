"""Compare the fast engine with the readable loop, PyTorch and scikit-learn: `make bench`.

All train the same networks on the same data from the same weights with the same number of steps,
each on the full batch, in turns, in one process, with two threads each. Times are those of the
whole call, what it sets up included, over the number of steps; the least of several rounds counts.
PyTorch is compiled and every library warmed up before. Differences are those of the resulting
parameters to the readable loop's in float64: the length of the difference over the sum of the
lengths, the largest of all arrays.
"""

import argparse
import platform
import time
import warnings
from dataclasses import dataclass

import numpy as np
import torch
from rich.console import Console
from rich.table import Table
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_info, threadpool_limits

from course_utils import datasets, deep, shallow, training
from course_utils.gradients import relative_error

THREADS = 2
ROUNDS = 5


@dataclass(frozen=True)
class Work:
    """A training: data, sizes of the layers, activation, learning rate and number of steps."""

    name: str
    X: np.ndarray
    Y: np.ndarray
    dims: list
    activation: str
    learning_rate: float
    steps: int

    def start(self):
        """Return the same initial parameters each time: He's scale, biases zero."""
        return deep.initialize_parameters_deep(self.dims)


def works():
    """Return the trainings to compare on; images and the plane are random, the others real."""
    rng = np.random.default_rng(0)
    images = rng.uniform(size=(12288, 209))
    image_labels = rng.integers(0, 2, size=(1, 209))
    plane = rng.normal(size=(2, 400))
    plane_labels = (plane[:1] * plane[1:] > 0).astype(int)
    faces, digits = datasets.faces(), datasets.digits()
    X = np.hstack([digits.X_train, digits.X_test])[:, :1500]
    Y = np.hstack([digits.Y_train, digits.Y_test])[:, :1500] % 2
    return [
        Work("images", images, image_labels, [12288, 20, 7, 5, 1], "relu", 0.0005, 300),
        Work(
            "faces", faces.X_train[:, :150], faces.Y_train[:, :150], [625, 20, 7, 5, 1],
            "relu", 0.02, 1000,
        ),
        Work("planar", plane, plane_labels, [2, 4, 1], "tanh", 0.5, 2000),
        Work("digits", X, Y, [64, 32, 16, 1], "relu", 0.05, 500),
        Work("logistic", images, image_labels, [12288, 1], "relu", 0.0002, 300),
    ]  # fmt: skip


def readable_loop(work, dtype):
    """Train by the course's own functions; they compute in the dtype of what they are given.

    In single precision 1 - 1e-15 is 1, so that a sure output gives 0/0 on the way back.
    """
    X, Y = work.X.astype(dtype), work.Y.astype(dtype)
    parameters = {name: array.astype(dtype) for name, array in work.start().items()}
    for _ in range(work.steps):
        if work.activation == "tanh":
            _, cache = shallow.forward_propagation(X, parameters)
            grads = shallow.backward_propagation(parameters, cache, X, Y)
        else:
            AL, caches = deep.L_model_forward(X, parameters)
            grads = deep.L_model_backward(AL, Y, caches)
        parameters = deep.update_parameters(parameters, grads, dtype(work.learning_rate))
    return parameters


def engine(work, dtype):
    """Train by course_utils.training."""
    parameters, _ = training.train(
        work.X,
        work.Y,
        work.start(),
        work.steps,
        work.learning_rate,
        activation=work.activation,
        every=work.steps,
        dtype=dtype,
    )
    return parameters


def torch_network(work, dtype):
    """Return a network of PyTorch with the work's initial weights."""
    kind = torch.float64 if dtype is np.float64 else torch.float32
    parameters, layers = work.start(), []
    for i, (n_prev, n) in enumerate(zip(work.dims, work.dims[1:], strict=False), start=1):
        linear = torch.nn.Linear(n_prev, n, dtype=kind)
        with torch.no_grad():
            linear.weight.copy_(torch.from_numpy(parameters[f"W{i}"]))
            linear.bias.copy_(torch.from_numpy(parameters[f"b{i}"][:, 0]))
        layers += [linear, torch.nn.Tanh() if work.activation == "tanh" else torch.nn.ReLU()]
    return torch.nn.Sequential(*layers[:-1])


def train_torch(work, dtype, network, compute):
    """Train a network of PyTorch by plain SGD; `compute` is the network, compiled or not."""
    X = torch.from_numpy(np.ascontiguousarray(work.X.T.astype(dtype)))
    Y = torch.from_numpy(np.ascontiguousarray(work.Y.T.astype(dtype)))
    optimizer = torch.optim.SGD(network.parameters(), lr=work.learning_rate)
    loss = torch.nn.BCEWithLogitsLoss()
    for _ in range(work.steps):
        optimizer.zero_grad(set_to_none=True)
        loss(compute(X), Y).backward()
        optimizer.step()
    linear = [layer for layer in network if isinstance(layer, torch.nn.Linear)]
    return {
        f"{name}{i}": array.detach().numpy().reshape(len(array), -1).astype(float)
        for i, layer in enumerate(linear, start=1)
        for name, array in (("W", layer.weight), ("b", layer.bias))
    }


def eager(work, dtype):
    """Train by PyTorch as it comes."""
    network = torch_network(work, dtype)
    return train_torch(work, dtype, network, network)


def compiled(work, dtype):
    """Train by PyTorch with torch.compile; what was compiled once is found again."""
    network = torch_network(work, dtype)
    return train_torch(work, dtype, network, torch.compile(network))


def scikit_learn(work, dtype):
    """Train by MLPClassifier: one batch, no momentum, no penalty, all steps in one call."""
    X, y = np.ascontiguousarray(work.X.T.astype(dtype)), work.Y[0]
    model = MLPClassifier(
        work.dims[1:-1],
        activation=work.activation,
        solver="sgd",
        alpha=0,
        momentum=0,
        batch_size=len(X),
        learning_rate_init=work.learning_rate,
        max_iter=1,
        shuffle=False,
        tol=0,
        n_iter_no_change=work.steps + 1,
        warm_start=True,
    )
    layers, start = range(1, len(work.dims)), work.start()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(X, y)
        model.coefs_ = [start[f"W{i}"].T.astype(dtype) for i in layers]
        model.intercepts_ = [start[f"b{i}"][:, 0].astype(dtype) for i in layers]
        begin = time.perf_counter()
        model.set_params(max_iter=work.steps).fit(X, y)
    found = {f"W{i}": model.coefs_[i - 1].T for i in layers}
    found |= {f"b{i}": model.intercepts_[i - 1][:, np.newaxis] for i in layers}
    return found, time.perf_counter() - begin  # without the call that lays out its arrays


CONTENDERS = {
    "engine": engine,
    "loop": readable_loop,
    "PyTorch": eager,
    "compiled": compiled,
    "sklearn": scikit_learn,
}

COMPARED = ("engine", "PyTorch", "sklearn")  # parameters with those of the loop


def timed(train, work, dtype):
    """Return the resulting parameters and the seconds of one training."""
    begin = time.perf_counter()
    found = train(work, dtype)
    seconds = time.perf_counter() - begin
    return found if isinstance(found, tuple) else (found, seconds)


def measure(work, dtype, rounds, contenders):
    """Return {contender: (seconds a step, parameters)}, of trainings in turns."""
    best = {}
    for name in contenders:
        found, _ = timed(CONTENDERS[name], work, dtype)  # warms up, and compiles
        best[name] = [np.inf, found]
    for _ in range(rounds):
        for name in contenders:
            _, seconds = timed(CONTENDERS[name], work, dtype)
            best[name][0] = min(best[name][0], seconds / work.steps)
    return best


def difference(found, expected):
    """Return the largest relative difference between two networks' parameters."""
    return max(relative_error(found[name], array) for name, array in expected.items())


def compiles():
    """Tell whether torch.compile works on this machine."""
    try:
        torch.compile(torch.nn.Linear(2, 1))(torch.zeros(3, 2)).sum().backward()
    except Exception as error:
        print(f"torch.compile does not work here: {type(error).__name__}: {str(error)[:200]}")
        return False
    return True


def seconds_of(function, least=0.2):
    """Return the least seconds of a call, tried for some time."""
    times, end = [], time.perf_counter() + least
    while time.perf_counter() < end:
        begin = time.perf_counter()
        function()
        times.append(time.perf_counter() - begin)
    return min(times)


def products(work, dtype):
    """Return seconds of a step, seconds of its matrix products alone, and their operations."""
    network = training.network_of(
        work.X, work.Y, work.start(), work.steps, work.learning_rate, work.activation, dtype
    )

    def step():
        network.forward()
        network.backward()

    done, original = [], np.matmul
    np.matmul = lambda a, b, out: done.append((a, b, out)) or original(a, b, out=out)
    try:
        step()
    finally:
        np.matmul = original
    alone = sum(seconds_of(lambda a=a, b=b, out=out: original(a, b, out=out)) for a, b, out in done)
    operations = sum(2 * a.shape[0] * a.shape[1] * b.shape[1] for a, b, _ in done)
    return seconds_of(step), alone, operations


def fastest_product(dtype):
    """Return the operations a second of the fastest of some square matrix products."""
    speeds = []
    for n in (256, 512, 1024, 1536):
        a, b, out = (np.ones((n, n), dtype) for _ in range(3))
        least = seconds_of(lambda a=a, b=b, out=out: np.matmul(a, b, out=out))
        speeds.append(2 * n**3 / least)
    return max(speeds)


def main():
    """Print the table of times and differences, and what the engine's time goes into."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--work", nargs="*", help="names of trainings; all if left out")
    options = parser.parse_args()
    torch.set_num_threads(THREADS)
    torch._logging.set_logs(all=50)
    console = Console(width=118)
    chosen = [work for work in works() if not options.work or work.name in options.work]
    names = [name for name in CONTENDERS if name != "compiled" or compiles()]
    table = Table(title="Time of the others over the engine's, and differences of the parameters")
    for title in ("training", "numbers", "steps", "engine (µs)", *names[1:]):
        table.add_column(title, justify="left" if title == "training" else "right")
    for name in COMPARED:
        table.add_column(f"Δ {name}", justify="right")
    with threadpool_limits(THREADS):
        for work in chosen:
            expected = readable_loop(work, np.float64)
            np.seterr(divide="ignore", invalid="ignore")
            for dtype in (np.float64, np.float32):
                best = measure(work, dtype, options.rounds, names)
                least = best["engine"][0]
                table.add_row(
                    work.name,
                    np.dtype(dtype).name,
                    str(work.steps),
                    f"{1e6 * least:.1f}",
                    *(f"{best[name][0] / least:.1f} ×" for name in names[1:]),
                    *(f"{difference(best[name][1], expected):.0e}" for name in COMPARED),
                )
        console.print(table)
        for work in chosen:
            for dtype in (np.float64, np.float32):
                step, alone, operations = products(work, dtype)
                speed = operations / step / fastest_product(dtype)
                console.print(
                    f"{work.name}, {np.dtype(dtype).name}: {alone / step:.0%} of a step is matrix "
                    f"products; a step runs at {speed:.0%} of the fastest product's speed"
                )
    blas = next(library for library in threadpool_info() if "numpy" in library["filepath"])
    console.print(
        f"Python {platform.python_version()}, NumPy {np.__version__} ({blas['internal_api']} "
        f"{blas['version']}, {blas.get('architecture')}), PyTorch {torch.__version__}; "
        f"{THREADS} threads, least of {options.rounds} rounds"
    )


if __name__ == "__main__":
    main()
