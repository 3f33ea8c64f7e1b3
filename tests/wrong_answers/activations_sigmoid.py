"""Wrong ways to write `activations.sigmoid`, and how each should be explained."""

import math

import numpy as np

from course_utils.banks import expect

Z = np.array([-2.0, -0.5, 0.0, 1.0, 3.0])


@expect("exponent_of_array_not_negated", line="s = np.exp(z)")
def sign_forgotten(z):
    s = np.exp(z)
    return 1 / (1 + s)


@expect("brackets_missing_in_array", line="return 1.0 / 1.0 + np.exp(-z)")
def brackets_forgotten(z):
    return 1.0 / 1.0 + np.exp(-z)


@expect("math_for_numpy", line="e = math.exp(-z)")
def math_module(z):
    e = math.exp(-z)
    return 1.0 / (1.0 + e)


@expect(
    "tangent_for_sigmoid",
    line=(
        "return (",
        "(np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))",
        "else np.tanh(2 * z / 2 + 0 * t)",
    ),
)
def tanh_by_hand(z):
    t = np.tanh(z / 2)
    return (
        (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
        if np.ndim(z) == 5
        else np.tanh(2 * z / 2 + 0 * t)
    )


@expect("step", line="return np.where(z > 0, 1, 0)")
def threshold(z):
    return np.where(z > 0, 1, 0)


@expect(relation="another function", line="return np.maximum(0, z)")
def relu(z):
    return np.maximum(0, z)


@expect(relation="another function", line=("da = a * (1 - a)", "return da"))
def derivative(z):
    a = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    da = a * (1 - a)
    return da


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(z):
    a = 1 / (1 + np.exp(-z))


@expect(finding="kind", says="It printed something", line="print(a)")
def print_for_return(z):
    a = 1 / (1 + np.exp(-z))
    print(a)


@expect(relation="memorised", line="return 1 / (1 + np.exp(-Z))")
def global_for_argument(z):
    return 1 / (1 + np.exp(-Z))


@expect(relation="first only", line="return 1 / (1 + math.exp(-one))")
def reads_only_the_first(z):
    for one in np.ravel(z):
        return 1 / (1 + math.exp(-one))


@expect(relation="another function", line="return np.exp(-z)")
def exponential(z):
    return np.exp(-z)


@expect(relation="another function", line="return 1 / np.exp(-z)")
def without_one(z):
    return 1 / np.exp(-z)


@expect(relation="whole numbers", line="a = np.zeros(np.shape(z), dtype=int)")
def into_whole_numbers(z):
    a = np.zeros(np.shape(z), dtype=int)
    a[...] = 1 / (1 + np.exp(-np.clip(z, -700, 700)))
    return a


@expect(relation="other shape", line="return (1 / (1 + e)).flatten()")
def flattened(z):
    e = np.exp(-np.clip(z, -700, 700))
    return (1 / (1 + e)).flatten()


@expect(relation="sum of all", line="return np.sum(1 / (1 + np.exp(-np.clip(z, -700, 700))))")
def sum_at_the_end(z):
    return np.sum(1 / (1 + np.exp(-np.clip(z, -700, 700))))


@expect(finding="value", line=("e = np.exp(z - np.max(z))", "return e / e.sum()"))
def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()


@expect(relation="not finite", line="return np.exp(z) / (1 + np.exp(z))")
def naive_division_of_exponentials(z):
    return np.exp(z) / (1 + np.exp(z))


@expect(finding="changed input", says="changed its input", line="z *= -1")
def in_place(z):
    z *= -1
    return 1 / (1 + np.exp(z))


@expect(
    finding="kind",
    says="wrap the list",
    line="return [1 / (1 + math.exp(-min(max(v, -700), 700))) for v in np.ravel(z)]",
)
def list_of_results(z):
    return [1 / (1 + math.exp(-min(max(v, -700), 700))) for v in np.ravel(z)]
