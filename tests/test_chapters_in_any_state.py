"""Chapter 06 runs to its end whatever state it is in, with caches of any form.

Imaginary learners fill in all functions; then the two models must train as the course's do.
"""

import inspect
import textwrap

import numpy as np
import pytest
from cells import notebook, run_cell

from course_utils import deep
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import cell, solution, stub, wrong_answer

pytestmark = pytest.mark.slow  # each test runs the cells of a chapter

IMPORTS = """
import numpy as np
from course_utils import deep
from course_utils.activations import relu, sigmoid
from course_utils.grading import graded
"""
EXERCISES = [exercise for exercise in catalogue().values() if exercise.chapter == "06_deep_net"]
NAMES = [exercise.name for exercise in EXERCISES]
SOLVED = {exercise.name: solution(exercise.reference) for exercise in EXERCISES}
OPEN = {exercise.name: stub(exercise.reference) for exercise in EXERCISES}


def source_of(*functions):
    return {
        function.__name__: textwrap.dedent(inspect.getsource(function)) for function in functions
    }


def dicts():
    """Return the functions of a learner who keeps dicts."""

    def linear_forward(A, W, b):
        return W @ A + b, {"input": A, "weights": W}

    def linear_backward(dZ, cache):
        m = dZ.shape[1]
        dA_prev = cache["weights"].T @ dZ
        return dA_prev, dZ @ cache["input"].T / m, dZ.mean(axis=1, keepdims=True)

    def linear_activation_forward(A_prev, W, b, activation):
        Z, cache = linear_forward(A_prev, W, b)
        A = relu(Z) if activation == "relu" else sigmoid(Z)  # noqa: F821
        return A, {"linear": cache, "output": A}

    def linear_activation_backward(dA, cache, activation):
        A = cache["output"]
        slope = (A > 0) if activation == "relu" else A * (1 - A)
        return linear_backward(dA * slope, cache["linear"])

    def L_model_forward(X, parameters):
        L, A, caches = len(parameters) // 2, X, {}
        for l in range(1, L + 1):  # noqa: E741
            A, caches[l] = linear_activation_forward(
                A, parameters[f"W{l}"], parameters[f"b{l}"], "relu" if l < L else "sigmoid"
            )
        return A, caches

    def L_model_backward(AL, Y, caches):
        grads, L = {}, max(caches)
        dA = (1 - Y) / (1 - AL) - Y / AL
        for l in range(L, 0, -1):  # noqa: E741
            name = "relu" if l < L else "sigmoid"
            dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l], name)
        return grads

    return source_of(
        linear_forward,
        linear_backward,
        linear_activation_forward,
        linear_activation_backward,
        L_model_forward,
        L_model_backward,
    )


def whole_network():
    """Return the functions of a learner whose models do without the layers' functions."""

    def L_model_forward(X, parameters):
        L = len(parameters) // 2
        memory = {"A0": X, **parameters}
        for l in range(1, L + 1):  # noqa: E741
            Z = memory[f"W{l}"] @ memory[f"A{l - 1}"] + memory[f"b{l}"]
            memory[f"A{l}"] = np.maximum(Z, 0) if l < L else 1 / (1 + np.exp(-Z))
        return memory[f"A{L}"], memory

    def L_model_backward(AL, Y, caches):
        L, m, grads = len(caches) // 3, Y.shape[1], {}
        dZ = AL - Y
        for l in range(L, 0, -1):  # noqa: E741
            grads[f"dW{l}"] = dZ @ caches[f"A{l - 1}"].T / m
            grads[f"db{l}"] = dZ.sum(axis=1, keepdims=True) / m
            if l > 1:
                dZ = (caches[f"W{l}"].T @ dZ) * (caches[f"A{l - 1}"] > 0)
        return grads

    return source_of(L_model_forward, L_model_backward)


def wrong(name, number=0):
    exercise = next(exercise for exercise in EXERCISES if exercise.name == name)
    return {name: wrong_answer(exercise, exercise.mistakes[number])}


def opened(*names):
    return {name: OPEN[name] for name in names}


LAYER_FUNCTIONS = NAMES[2:5] + NAMES[6:9]
LEARNERS = {
    "nothing done": (OPEN, set()),
    "all done": (SOLVED, set(NAMES)),
    "all wrong": ({name: wrong(name)[name] for name in NAMES}, set()),
    "dicts": ({**SOLVED, **dicts()}, set(NAMES)),
    "dicts, backward steps open": (
        {**SOLVED, **dicts(), **opened(*NAMES[6:9])},
        set(NAMES) - set(NAMES[6:9]),
    ),
    "dicts, linear_backward open": (
        {**SOLVED, **dicts(), **opened("linear_backward")},
        set(NAMES) - {"linear_backward"},
    ),
    "dicts, linear_backward wrong": (
        {**SOLVED, **dicts(), **wrong("linear_backward")},
        set(NAMES) - {"linear_backward"},
    ),
    "dicts, linear_forward wrong": (
        {**SOLVED, **dicts(), **wrong("linear_forward")},
        set(NAMES) - {"linear_forward", "linear_backward"},
    ),
    "the new Z cached": (
        {**SOLVED, **wrong("linear_forward", 2)},
        set(NAMES) - {"linear_forward"},
    ),
    "dicts, L_model_backward open": (
        {**SOLVED, **dicts(), **opened("L_model_backward")},
        set(NAMES) - {"L_model_backward"},
    ),
    "dicts in the models alone": (
        {**SOLVED, **{name: dicts()[name] for name in ("L_model_forward", "L_model_backward")}},
        set(NAMES),
    ),
    "whole network": ({**SOLVED, **whole_network()}, set(NAMES)),
    "whole network, backward open": (
        {**SOLVED, **whole_network(), **opened("L_model_backward")},
        set(NAMES) - {"L_model_backward"},
    ),
    "whole network, the rest open": ({**OPEN, **whole_network()}, set(whole_network())),
}


def run(namespace, answers, names=NAMES):
    for name in names:
        exercise = next(exercise for exercise in EXERCISES if exercise.name == name)
        run_cell(namespace, cell(exercise, answers[name]))


def check_models(namespace):
    """The models as the chapter's last cells call them give what the course's give."""
    rng = np.random.default_rng(0)
    X, Y = rng.normal(size=(3, 12)), rng.integers(0, 2, size=(1, 12))
    for name, dims in (("two_layer_model", (3, 4, 1)), ("L_layer_model", [3, 5, 4, 1])):
        parameters, costs = namespace[name](X, Y, dims, 0.1, 20)
        expected, expected_costs = getattr(deep, name)(X, Y, dims, 0.1, 20)
        np.testing.assert_allclose(costs, expected_costs)
        for key, value in expected.items():
            np.testing.assert_allclose(parameters[key], value)
        AL, caches = namespace["L_model_forward"](X, expected)
        grads = namespace["L_model_backward"](AL, Y, caches)
        wanted = deep.L_model_backward(AL, Y, deep.L_model_forward(X, expected)[1])
        np.testing.assert_allclose(grads["dW1"], wanted["dW1"])


@pytest.mark.parametrize("learner", LEARNERS)
def test_the_chapter_runs_to_its_end_and_praises_what_is_right(learner):
    answers, right = LEARNERS[learner]
    namespace = notebook(IMPORTS)
    run(namespace, answers)
    passed = {name for name in NAMES if namespace[name].report.verdict == "passed"}
    assert passed == right
    check_models(namespace)


def test_cells_may_be_run_again_in_any_order():
    namespace = notebook(IMPORTS)
    answers = {**SOLVED, **dicts(), **wrong("linear_backward")}
    run(namespace, answers)
    check_models(namespace)
    answers = {**SOLVED, **dicts()}
    for names in (["linear_backward"], ["linear_forward"], NAMES[::-1], NAMES):
        run(namespace, answers, names)
        check_models(namespace)
    assert namespace["linear_backward"] is namespace["linear_backward"].yours
